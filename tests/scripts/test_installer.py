from __future__ import annotations

import os
import subprocess
import venv
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
import uv

import installer

LOCK = Path("requirements.lock")

UNREACHED = [
    "WARNING: Retrying (...) after connection broken by 'NewConnectionError(...)'",
    "ERROR: No matching distribution found for click==8.5.1",
]


def test_a_missing_network_is_told_plainly() -> None:
    assert installer.explain(UNREACHED, LOCK) == (
        "Installing from requirements.lock failed:\n"
        "    WARNING: Retrying (...) after connection broken by 'NewConnectionError(...)'\n"
        "    ERROR: No matching distribution found for click==8.5.1\n"
        "The packages could not be fetched. The first installation needs a network "
        "connection, or a mirror\nconfigured in pip or uv; later runs do not."
    )


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE", installer.WRONG_HASH),
        ("  Hash mismatch for `click==8.5.1`", installer.WRONG_HASH),
        ("OSError: [Errno 28] No space left on device", installer.FULL_DISK),
        ("error: Failed to fetch: `https://example.org/simple/click/`", installer.NO_NETWORK),
        ("ReadTimeoutError: Read timed out.", installer.NO_NETWORK),
    ],
)
def test_known_causes_are_explained(output: str, advice: str) -> None:
    assert installer.explain([output], LOCK).endswith("\n" + advice)


def test_an_unknown_cause_leaves_the_installers_own_words() -> None:
    assert installer.explain(["error: something else"], LOCK) == (
        "Installing from requirements.lock failed:\n    error: something else"
    )


def test_only_the_last_words_are_shown() -> None:
    output = [f"line {number}" for number in range(1, 101)]
    assert installer.explain(output, LOCK).splitlines()[1] == "    line 89"


def test_a_lock_names_some_packages_by_their_file() -> None:
    lock = (
        "click==8.5.1 \\\n    --hash=sha256:1\n    # via -r x\n\n# The program. PATH @ ADDRESS\n"
        "./program/story_dossier-0.1.0-py3-none-any.whl \\\n    --hash=sha256:2\n"
        "other-name @ https://example.org/other_name-1-py3-none-any.whl \\\n"
    )
    assert installer.named(lock) == ("story_dossier", "other-name")


def wheel(folder: Path, words: str) -> str:
    """Make the wheel of a package whose version is always the same; a line of a lock."""
    name, info = "thing-1.0-py3-none-any.whl", "thing-1.0.dist-info"
    with zipfile.ZipFile(folder / name, "w") as made:
        made.writestr("thing.py", f"WORDS = {words!r}\n")
        made.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n")
        made.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        made.writestr(f"{info}/RECORD", "")
    return f"./{name} \\\n    --hash=sha256:{sha256((folder / name).read_bytes()).hexdigest()}\n"


@pytest.mark.long
@pytest.mark.parametrize("by", [pytest.param("pip", marks=pytest.mark.nightly), "uv"])
def test_another_file_of_the_same_version_takes_the_place_of_the_first(
    by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installer, "uv", lambda: uv.find_uv_bin() if by == "uv" else None)
    folder = tmp_path / "venv"
    venv.create(folder, symlinks=os.name != "nt", with_pip=by == "pip")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = tmp_path / LOCK
    for words in ("first", "second"):
        lock.write_text(wheel(tmp_path, words), encoding="utf-8")
        installer.install(python, lock)
        said = subprocess.run(
            [python, "-B", "-c", "import thing; print(thing.WORDS)"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert said.stdout.strip() == words
