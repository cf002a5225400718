"""What reads captures is loaded only when a capture is read."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dossier import capture
from dossier.capture.reading import LIBRARIES

PROGRAM = """
import sys
import dossier.build, dossier.cli, dossier.serve, dossier.capture
print(sorted(set(sys.argv[1:]) & set(sys.modules)))
"""


def test_build_check_and_serve_load_none_of_the_libraries() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *LIBRARIES], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_missing_library_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    for name in [name for name in sys.modules if name.startswith("dossier.capture.pdf")]:
        monkeypatch.delitem(sys.modules, name)
    _, (problem,) = capture.read(b"%PDF-1.7\n", "a.pdf")
    assert problem.code == "capture-library"
    assert "pip install 'story-dossier[capture]'" in problem.hint
