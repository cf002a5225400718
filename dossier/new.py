"""A story's folder from the installed package: all a story needs, without the program itself.

The folder has the layout of the program's own repository. Its scripts set up the program, which
is pinned by file or address and by hash; theme, pages about the method and schemas come from it.
Needs only Python, so that a story's script can run it from a wheel.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from dossier import begin, pin, shipped, write
from dossier.problems import DossierError

SCRIPTS = (
    "accept.py", "add.py", "build.py", "check.py", "decide.py", "draft.py", "edition.py",
    "program.py", "record.py", "reject.py", "serve.py", "stamps.py", "unread.py", "upgrade.py",
    "verify.py",
    # What these share.
    "delegate.py", "environment.py", "installer.py", "needs_python.py", "script.py",
    # What the workflows call, and what these share.
    "actions.py", "continue_request.py", "git.py", "github_api.py", "open_request.py",
    "own_tests.py", "preview.py", "requested.py", "step.py", "try_stories.py",
)  # fmt: skip
"""The scripts that a story has: its commands, and the steps of its workflows."""
WORKFLOWS = ("accept.yml", "checks.yml", "drafts.yml", "pages.yml")
"""The workflows that a story has; the others are the program's own."""

_PACKED = f"dossier/{shipped.FOLDER}/"
"""Where a wheel has the files that a story begins with."""
_BROUGHT = ("scripts/", ".github/workflows/", ".gitlab-ci.yml", "annotations/.schema/")
"""What must be of the program that is pinned: it is run with it."""
REPOSITORY = ".git"
"""What may be in the folder before: an empty repository waits for a story."""
KEEPER = "docs/.gitkeep"
"""Git keeps no empty folder, and the renderer asks for this one."""

NOT_EMPTY = "{folder} is not empty: name a new folder, or an empty one."
OTHER_PROGRAM = (
    "{name} brings other files than this program ({path}): install that wheel, and run its own "
    "dossier new."
)
NO_FOLDER = "{folder} is a file: name a new folder, or an empty one."

NEXT = """\
Next, in {folder}:
  1. Read annotations/dossier.yml and complete it.
  2. Save each article as a page or a document, and run: python3 scripts/add.py FILE
  3. Look at the site while you edit: python3 scripts/serve.py (see its page "Editing")
To publish it, make the folder a Git repository and push it to GitHub."""


class FolderTakenError(DossierError):
    """The folder is not there to be filled."""


_LOCKS = (shipped.CAPTURE_LOCK, shipped.PARQUET_LOCK, *shipped.RENDERER_LOCKS)
"""Of what only some commands need."""


def new(
    folder: Path,
    wish: begin.Wish,
    place: str,
    today: date,
    ask: Callable[[str], str] | None,
    say: Callable[[str], None],
) -> None:
    """Make a story's folder. All that can refuse comes before anything is written.

    Args:
        folder: not there yet, or empty.
        wish: the answers given on the command line.
        place: path or address of the program's wheel; empty for the wheel that is installed.
        today: the day on which the story is begun.
        ask: asks on the terminal; nothing where there is none.
        say: prints a line.

    Raises:
        FolderTakenError: there is something in the folder.
        UnusableProgramError: the program cannot be pinned, or is another than this one.
        Refused: an answer is missing or wrong.
        IncompletePackageError: the package lacks its data files.
        OSError: the disk refused.
    """
    if folder.exists() and not folder.is_dir():
        raise FolderTakenError(NO_FOLDER.format(folder=folder))
    if folder.is_dir() and any(entry.name != REPOSITORY for entry in folder.iterdir()):
        raise FolderTakenError(NOT_EMPTY.format(folder=folder))
    program = pin.named(place) if place else pin.installed()
    story = begin.answered(wish, None if wish.yes else ask)
    files = {**of_program(program), **of_story(story, today)}
    _refuse_other(program, files)
    for path, content in files.items():
        write.replace(folder / path, content)
    say(f"Written: {len(files)} files. The program is {program.name}.")
    say(NEXT.format(folder=folder))


def _refuse_other(program: pin.Program, files: Mapping[str, bytes]) -> None:
    """A wheel whose own files are not those that are about to be written with it.

    One at an address that is not asked, since its hash was given, is taken on trust.
    """
    if not program.content:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(program.content)) as wheel:
            own = {name: wheel.read(name) for name in wheel.namelist() if _PACKED in name}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as error:
        raise pin.UnusableProgramError(f"{program.name} is no wheel: {error}.") from error
    brought = {path: content for path, content in files.items() if path.startswith(_BROUGHT)}
    # These two are changed for the story; as they come they must be the same.
    brought |= {path: shipped.read(path) for path in (shipped.LOCK, shipped.SETTINGS)}
    other = next((path for path in brought if own.get(f"{_PACKED}{path}") != brought[path]), None)
    if other:
        raise pin.UnusableProgramError(OTHER_PROGRAM.format(name=program.name, path=other))


def of_story(story: begin.Story, today: date) -> dict[str, bytes]:
    """The files that editors own from now on, by path below the story's folder.

    Args:
        story: five answers.
        today: the day that ``begun`` names.

    Raises:
        IncompletePackageError: the package lacks its data files.
    """
    settings = shipped.read(shipped.SETTINGS).decode("utf-8")
    pages = begin.WRITTEN | set(shipped.METHOD_PAGES)
    texts = {
        shipped.SETTINGS: begin.settings(settings, story, pages),
        "README.md": begin.readme(story, apart=True),
        **begin.annotation_files(story, today.isoformat()),
        KEEPER: "",
    }
    return {path: text.encode("utf-8") for path, text in texts.items()}


def of_program(program: pin.Program) -> dict[str, bytes]:
    """The files that a newer program brings anew, by path below the story's folder.

    Raises:
        IncompletePackageError: the package lacks its data files.
    """
    lock = shipped.read(shipped.LOCK).decode("utf-8")
    ignored = "".join(f"/docs/{page}\n" for page in shipped.METHOD_PAGES)
    paths = [
        ".editorconfig",
        ".gitattributes",
        ".gitlab-ci.yml",
        *(f"scripts/{name}" for name in SCRIPTS),
        *(f".github/workflows/{name}" for name in WORKFLOWS),
    ]
    files = {
        ".gitignore": shipped.read(".gitignore") + ignored.encode("utf-8"),
        shipped.LOCK: pin.pinned(lock, program).encode("utf-8"),
        **{lock: shipped.read(lock) for lock in _LOCKS},
        **{path: shipped.read(path) for path in paths},
        **shipped.below(".github/ISSUE_TEMPLATE"),
        **shipped.below(".github/actions"),
        **shipped.below(".vscode"),
        **shipped.below("annotations/.schema"),
    }
    if program.content and not program.address:
        files[program.path] = program.content
    return files


def take_in(root: Path, program: pin.Program) -> tuple[str, ...]:
    """Put another program into a story, with the files that it brings; the paths that changed.

    A wheel that is pinned no more is taken away; nothing that editors own is touched.

    Args:
        root: the story's folder.
        program: the wheel, pinned.

    Raises:
        IncompletePackageError: the package lacks its data files.
        OSError: the disk refused.
    """
    files = of_program(program)
    old = [wheel for wheel in (root / pin.FOLDER).glob("*.whl") if wheel.name != program.name]
    changed = [
        path
        for path, content in files.items()
        if not (root / path).is_file() or (root / path).read_bytes() != content
    ]
    # The lock last: until it names the new wheel, the old program is used.
    for path in sorted(changed, key=lambda path: path == shipped.LOCK):
        write.replace(root / path, files[path])
    for wheel in old:
        wheel.unlink()
    return tuple(sorted([*changed, *(f"{pin.FOLDER}/{wheel.name}" for wheel in old)]))
