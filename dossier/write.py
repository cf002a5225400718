"""Out: pages and data become files, and nothing else on the disk is touched.

The folder ``docs/`` holds hand-written pages beside written ones. A manifest in it lists what
the build wrote, with the hash of each file, so that the build knows its own files from those
of an editor: it replaces and removes only files that still are as it left them.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from dossier.frozen import dataclass
from dossier.problems import DossierError, Location, Problem

MANIFEST = ".written.json"
_HALF = ".writing-"
"""How the names of files begin that are being written."""


class UnusableManifest(DossierError):
    """The manifest is not the JSON that this module writes."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a run changed. Paths are relative to the folder, with forward slashes, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


def write(folder: Path, files: Mapping[str, str | bytes]) -> tuple[Written, tuple[Problem, ...]]:
    """Make ``folder`` hold ``files``, and none of the files that an earlier run wrote besides.

    Either all is done or, when a hand-written or hand-edited file is in the way, nothing is:
    then every such file is a problem. The manifest allows both the old and the new content of
    a file while files are being replaced, so that an interrupted run can be run again.

    Args:
        folder: made when it is missing.
        files: by path below ``folder``, with forward slashes; text is written as UTF-8 with
            line feeds.

    Raises:
        UnusableManifest: the manifest was damaged; deleting it and the generated files fixes it.
        OSError: the disk refused.
    """
    contents = {path: _bytes(content) for path, content in sorted(files.items())}
    recorded = _read_manifest(folder / MANIFEST)
    problems = tuple(_obstacles(folder, contents, recorded))
    if problems:
        return Written((), (), 0), problems
    hashes = {path: [_hash(content)] for path, content in contents.items()}
    during = {
        path: sorted({*recorded.get(path, []), *hashes.get(path, [])})
        for path in sorted({*recorded, *hashes})
    }
    changed = [path for path, content in contents.items() if _on_disk(folder / path) != content]
    stale = [path for path in sorted(recorded) if path not in contents]
    if during != recorded and (changed or stale):
        _write_manifest(folder, during)
    for path in changed:
        replace(folder / path, contents[path])
    removed = [path for path in stale if _remove(folder, path)]
    if hashes != recorded:
        _write_manifest(folder, hashes)
    return Written(tuple(changed), tuple(removed), len(contents) - len(changed)), ()


def by_hand(folder: Path, pattern: str) -> dict[str, str]:
    """The texts below ``folder`` that no run of ``write`` left there, by path.

    Args:
        folder: as in ``write``.
        pattern: of the files' names.

    Raises:
        UnusableManifest: the manifest was damaged.
        OSError: the disk refused.
    """
    ours = written(folder)
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob(pattern)}
    return {
        name: path.read_text("utf-8", "replace")
        for name, path in sorted(paths.items())
        if name not in ours and path.is_file()
    }


def written(folder: Path) -> frozenset[str]:
    """The paths below ``folder`` of the files that the last run of ``write`` left there.

    Raises:
        UnusableManifest: the manifest was damaged.
    """
    return frozenset(_read_manifest(folder / MANIFEST))


def mirror(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder of our own hold exactly these files, touching only what differs.

    Args:
        folder: made when it is missing.
        files: by path below it, with forward slashes.

    Raises:
        OSError: the disk refused.
    """
    existing = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for path in sorted(existing - files.keys()):
        _remove(folder, path)
    for path, content in files.items():
        if _on_disk(folder / path) != content:
            replace(folder / path, content)


def add(folder: Path, files: Mapping[str, str]) -> Written:
    """Write those of ``files`` whose paths are free; what is there stays as it is.

    Args:
        folder: made when it is missing.
        files: by path below it, with forward slashes.

    Raises:
        OSError: the disk refused.
    """
    free = [path for path in sorted(files) if not (folder / path).exists()]
    for path in free:
        replace(folder / path, _bytes(files[path]))
    return Written(tuple(free), (), len(files) - len(free))


def exchange(path: Path, old: bytes | None, new: bytes | None) -> bool:
    """Put ``new`` in the place of an editor's file that still is as it was read.

    A crash or a power cut leaves the old file or the new one, whole. A link is followed, and
    what is allowed to whom stays as it is.

    Args:
        path: the file.
        old: what was read; nothing when there was no file.
        new: what is to be there; nothing when the file is to go.

    Returns:
        Whether it was done; not, when somebody else has changed the file since.

    Raises:
        OSError: the disk refused; the old file is untouched and nothing is left beside it.
    """
    target = path.resolve()
    if _on_disk(target) != old or target.is_dir():
        return False
    if new is None:
        target.unlink(missing_ok=True)
    else:
        replace(target, new, lasting=True)
    return True


def replace(path: Path, content: bytes, *, lasting: bool = False) -> None:
    """Put ``content`` at ``path`` so that a crash leaves the old file or the new one, whole.

    Args:
        path: the file; its folder is made when it is missing.
        content: all of it.
        lasting: wait until it is on the disk, so that a power cut is no worse than a crash.

    Raises:
        OSError: the disk refused; the old file is untouched and nothing is left beside it.
    """
    is_there = path.parent.is_dir()
    new = [] if is_there else [folder for folder in path.parents if not folder.exists()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content, lasting=lasting)
    except BaseException as error:
        for folder in new:  # the innermost first
            discard(folder)
        if isinstance(error, OSError) and is_half_written(_name_of(error)):
            raise _about(error, path) from error
        raise


def _replace(path: Path, content: bytes, *, lasting: bool) -> None:
    mode = path.stat().st_mode & 0o777 if lasting and path.exists() else 0o644
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=_HALF)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(descriptor)
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _name_of(error: OSError) -> str:
    """The name of the file that an error is about, with forward slashes; empty for none."""
    return Path(error.filename).as_posix() if isinstance(error.filename, str) else ""


def _about(error: OSError, path: Path) -> OSError:
    """The same error about the file that was meant, not about the one half-written."""
    return OSError(error.errno, error.strerror, str(path)) if error.errno else error


def clear_half_written(folder: Path) -> None:
    """Remove the files below a folder that commands left half-written when they were killed.

    Only for whoever holds the story's lock: another command may be writing them.
    """
    for parent, _, names in os.walk(folder):
        for name in names:
            if is_half_written(name):
                Path(parent, name).unlink(missing_ok=True)


def is_half_written(path: str) -> bool:
    """Whether a file, by its path with forward slashes, was left when the program was killed."""
    return path.rpartition("/")[2].startswith(_HALF)


def discard(folder: Path) -> None:
    """Remove a folder if it is there and empty."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else content


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()


def _on_disk(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _obstacles(
    folder: Path, contents: Mapping[str, bytes], recorded: Mapping[str, list[str]]
) -> list[Problem]:
    """Files that the run would have to replace or remove and that are not its own."""
    problems = []
    for path in sorted({*contents, *recorded}):
        target = folder / path
        if target.is_dir():
            problems.append(_in_the_way(folder, path, "a folder"))
            continue
        existing = _on_disk(target)
        if existing is None or existing == contents.get(path):
            continue
        if path not in recorded:
            problems.append(_in_the_way(folder, path, "a file that was not written by the build"))
        elif _hash(existing) not in recorded[path]:
            problems.append(_edited(folder, path))
    return problems


def _in_the_way(folder: Path, path: str, obstacle: str) -> Problem:
    return Problem(
        location=Location(f"{folder.name}/{path}"),
        code="page-in-the-way",
        message="the build needs this name for one of its own pages",
        found=obstacle,
        expected="no such file",
        hint="Move or rename it; nothing was written.",
    )


def _edited(folder: Path, path: str) -> Problem:
    return Problem(
        location=Location(f"{folder.name}/{path}"),
        code="page-edited",
        message="this generated page was changed by hand, and the build would overwrite it",
        found="words that the build did not write",
        expected="the page as the build left it",
        hint="Make the change in the annotations instead, then delete this file; "
        "nothing was written.",
    )


def _remove(folder: Path, path: str) -> bool:
    """Remove a file and the folders it leaves empty; whether it was there."""
    target = folder / path
    if not target.is_file():
        return False
    target.unlink()
    for parent in target.parents:
        if parent == folder or any(parent.iterdir()):
            break
        parent.rmdir()
    return True


def _read_manifest(path: Path) -> dict[str, list[str]]:
    if not path.is_file():
        return {}
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): [str(item) for item in hashes] for name, hashes in manifest.items()}
    except (ValueError, AttributeError, TypeError) as error:
        raise UnusableManifest(
            f"{path.parent.name}/{path.name} is damaged ({error}). Delete it, and any pages that "
            "the next build reports as being in the way."
        ) from error


def _write_manifest(folder: Path, manifest: Mapping[str, list[str]]) -> None:
    text = json.dumps(manifest, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    replace(folder / MANIFEST, text.encode("utf-8"))
