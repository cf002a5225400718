from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import needs_python

SCRIPTS = Path(needs_python.__file__).parent
COMMANDS = [
    path
    for path in sorted([*SCRIPTS.glob("*.py"), *SCRIPTS.glob("tools/*.py")])
    if "script.run(main)" in path.read_text(encoding="utf-8")
]


def test_the_oldest_python_is_the_one_the_project_names() -> None:
    project = tomllib.loads((SCRIPTS.parent / "pyproject.toml").read_text(encoding="utf-8"))
    oldest = ".".join(str(part) for part in needs_python.OLDEST)
    assert project["project"]["requires-python"] == f">={oldest}"


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.name)
def test_an_old_python_reads_a_command_far_enough(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 6))
    first = next(node for node in tree.body if not isinstance(node, ast.Expr))
    expected = "import needs_python" if path.parent == SCRIPTS else "import beside"
    assert ast.unparse(first) == expected


def test_what_tools_import_first_can_be_read_by_an_old_python() -> None:
    ast.parse((SCRIPTS / "tools" / "beside.py").read_text("utf-8"), feature_version=(3, 6))


def under_an_old_python(folders: str) -> str:
    program = (
        "import sys, os; sys.version_info = (3, 6, 0); sys.executable = '/usr/bin/python3'; "
        f"os.environ['PATH'] = {folders!r}; sys.argv = ['scripts/build.py']; import needs_python"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=SCRIPTS, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    return answer.stderr


def test_too_old_a_python_is_told_plainly() -> None:
    assert under_an_old_python("") == (
        "This needs Python 3.11 or newer; this is Python 3.6 (/usr/bin/python3).\n"
        "Get one from https://www.python.org/downloads/ or from your system's packages.\n"
    )


def test_a_newer_python_that_is_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "python3.12").touch(mode=0o755)
    assert under_an_old_python(str(tmp_path)) == (
        "This needs Python 3.11 or newer; this is Python 3.6 (/usr/bin/python3).\n"
        "python3.12 is installed. Run:\n"
        "    python3.12 scripts/build.py\n"
    )
