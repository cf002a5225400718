"""The virtual environment that the commands run in: created once, repaired if incomplete.

It is `.venv`, unless somebody else made a folder of that name: that one is left alone, and
`build/venv` is used. A record inside shows that the environment is ours, and which lock file it
was filled from; checking it is cheap enough to do on every run, and what only making or filling
it takes is loaded then. To use an environment of your own, name its Python in DOSSIER_PYTHON.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from script import ROOT, UnusableError, say, surroundings

RUNTIME = "requirements.lock"
"""What building the site needs."""
CAPTURE = "requirements-capture.lock"
"""What reads captured files, on top of that."""
MCP = "requirements-mcp.lock"
"""What serves the check to a model, on top of that."""
PARQUET = "requirements-parquet.lock"
"""What writes the tables as Parquet, on top of that."""
EXTRAS = {"capture": CAPTURE, "mcp": MCP, "parquet": PARQUET}
"""The locks that are filled in on top of another, by their extras."""
RENDERERS = {
    "properdocs": "requirements-properdocs.lock",
    "zensical": "requirements-zensical.lock",
}
"""What a renderer other than the usual one needs, by its name: each in a folder of its own."""
RENDERER_FOLDER = "build/renderers"
"""The folder of these environments, below the project's; ``dossier.publish.others`` looks there."""
DEVELOPMENT = "requirements-dev.lock"
"""All of that, in the same versions, and what the tests need."""

VARIABLE = "DOSSIER_PYTHON"
"""Names a Python that has all it needs; it is taken as it is."""

RECORD = "made-by-scripts.json"
PLACES = (".venv", "build/venv")

NO_VENV = """\
This Python cannot create a virtual environment: its ensurepip module is missing ({python}).
On Debian and Ubuntu:
    sudo apt install python3-venv
On other systems, get Python from https://www.python.org/downloads/, or install uv, which is used
if it is found."""

NOT_OURS = """\
Both {places} exist, and neither was made by these scripts. They have been left alone.
Remove or rename one of them, then run this again."""


class Record(NamedTuple):
    """What the scripts know of an environment that they made."""

    python: str = ""
    """Its version, such as ``3.11``; empty while the environment is being made."""
    locks: tuple[tuple[str, str], ...] = ()
    """The locks that it was filled from, each with the hash it had."""
    packages: tuple[str, ...] = ()
    """The names of the packages' information folders after the last filling."""
    program: tuple[str, int, int] | None = None
    """The file that its Python is a link to, with its size and the time of its last change."""


def ready(lock: str = RUNTIME, root: Path = ROOT) -> Path:
    """The path of a Python that has everything ``lock`` names, and the lock below it.

    Raises:
        UnusableError: it cannot be made here; the message says what is missing.
    """
    given = os.environ.get(VARIABLE)
    if given:
        return Path(given)
    folder = _place(root)
    with _alone(root / "build" / "environment.lock"):
        if not _is_complete(folder):
            _make(folder)
        for name in (RUNTIME, lock) if lock in EXTRAS.values() else (lock,):
            if not _filled(folder, root / name):
                _fill(folder, root / name)
    return _python(folder)


def ready_renderer(name: str, root: Path = ROOT) -> None:
    """Make the environment of a renderer, beside the one that everything else runs in.

    Args:
        name: one of ``RENDERERS``.
        root: the project's folder.

    Raises:
        UnusableError: it cannot be made here; the message says what is missing.
    """
    folder, lock = root / RENDERER_FOLDER / name, root / RENDERERS[name]
    with _alone(root / "build" / "environment.lock"):
        if not _is_complete(folder):
            _make(folder)
        if not _filled(folder, lock):
            _fill(folder, lock)


def _place(root: Path) -> Path:
    for place in PLACES:
        folder = root / place
        if _ours(folder):
            return folder
    raise UnusableError(NOT_OURS.format(places=" and ".join(PLACES)))


def _ours(folder: Path) -> bool:
    if folder.is_dir():
        return (folder / RECORD).is_file() or not any(folder.iterdir())
    return not folder.exists() and not folder.is_symlink()


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _is_complete(folder: Path) -> bool:
    """Whether the environment was made to its end, and its Python still runs."""
    record = _read(folder)
    if not record.python:
        return False
    program = _program(folder)
    if program and program == record.program:
        return True  # the same file as when it last ran
    runs = _runs(folder, record.python)
    if runs and program:
        _write(folder, record._replace(program=program))
    return runs


def _program(folder: Path) -> tuple[str, int, int] | None:
    """The file that the environment's Python is a link to; nothing where it is no link.

    On Windows it is a program of its own, which says nothing about the Python that it starts.
    """
    python = _python(folder)
    if not python.is_symlink() or not python.exists():
        return None
    status = python.stat()
    return os.path.realpath(python), status.st_size, status.st_mtime_ns


def _runs(folder: Path, version: str) -> bool:
    """Whether the environment's Python starts, and is of a version."""
    import subprocess  # noqa: PLC0415 (seldom needed, as all that is imported within a function)

    program = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(_python(folder)), "-I", "-S", "-c", program],
            capture_output=True, text=True, check=False, env=surroundings(),
        )  # fmt: skip
    except OSError:
        return False
    return answer.stdout.strip() == version


def _make(folder: Path) -> None:
    """Make an empty environment, in place of one that is not whole."""
    import importlib.util  # noqa: PLC0415
    import shutil  # noqa: PLC0415
    import subprocess  # noqa: PLC0415
    import venv  # noqa: PLC0415

    import installer  # noqa: PLC0415

    uv = installer.uv()
    if not uv and not importlib.util.find_spec("ensurepip"):
        raise UnusableError(NO_VENV.format(python=sys.executable))
    say(f"Creating a virtual environment in {folder} ...")
    try:
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        _write(folder, Record())
        venv.EnvBuilder(symlinks=os.name != "nt", with_pip=not uv).create(folder)
    except (OSError, subprocess.CalledProcessError) as error:
        raise UnusableError(f"The virtual environment could not be created: {error}") from error
    _write(folder, Record(python="{}.{}".format(*sys.version_info), program=_program(folder)))


def _filled(folder: Path, lock: Path) -> bool:
    record = _read(folder)
    return (lock.name, _hash(lock)) in record.locks and set(record.packages) <= _packages(folder)


def _fill(folder: Path, lock: Path) -> None:
    """Install what the lock names. A lock that was filled in before may no longer hold.

    Only the packages of extras are put on top of those that are there.
    """
    import installer  # noqa: PLC0415

    record = _read(folder)
    is_extra = lock.name in EXTRAS.values()
    held = [entry for entry in record.locks if is_extra and entry[0] != lock.name]
    _write(folder, record._replace(locks=tuple(held)))
    installer.install(_python(folder), lock)
    _compile(_python(folder), lock.with_name("dossier"))
    every = (DEVELOPMENT, RUNTIME, *EXTRAS.values())
    names = every if lock.name == DEVELOPMENT else (lock.name,)
    # A story of its own has no locks but those that it needs.
    held += [
        (name, _hash(lock.with_name(name))) for name in names if lock.with_name(name).is_file()
    ]
    packages = tuple(sorted(_packages(folder)))
    _write(folder, record._replace(locks=tuple(held), packages=packages))


def _compile(python: Path, package: Path) -> None:
    """Compile the program, where the project has a copy of it, as pip does what it installs.

    Python would do so at the first run; or at every run, where it may not write.
    """
    if package.is_dir():
        import subprocess  # noqa: PLC0415

        command = [str(python), "-m", "compileall", "-q", str(package)]
        subprocess.run(command, capture_output=True, check=False, env=surroundings())


def _packages(folder: Path) -> set[str]:
    place = "Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"
    return {entry.name for entry in folder.glob(f"{place}/*.dist-info")}


def _hash(file: Path) -> str:
    # A checkout may have changed the line ends; what the lock says is the same.
    return hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _read(folder: Path) -> Record:
    try:
        content = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        return Record(
            python=content["python"],
            locks=tuple((name, value) for name, value in content["locks"]),
            packages=tuple(content["packages"]),
            # Environments made before this was noted lack it.
            program=tuple(content["program"]) if content.get("program") else None,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Record()


def _write(folder: Path, record: Record) -> None:
    text = json.dumps(record._asdict(), indent=1) + "\n"
    (folder / RECORD).write_text(text, encoding="utf-8")


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Let one run at a time look after the environment; the system frees it if a run dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as file:
        if not _take(file.fileno(), wait=False):
            say("Another run is setting up the virtual environment; waiting for it ...")
            _take(file.fileno(), wait=True)
        yield


if sys.platform == "win32":
    import msvcrt

    def _take(file: int, *, wait: bool) -> bool:
        while True:
            with contextlib.suppress(OSError):
                msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
                return True
            if not wait:
                return False
            time.sleep(0.5)

else:
    import fcntl

    def _take(file: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
