"""What ``scripts/begin.py`` and ``dossier begin`` do, from the answers to the last line.

What Git could not restore.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path

from dossier import pin, write
from dossier.begin import removal, skeleton
from dossier.begin.answers import fault
from dossier.begin.skeleton import Story
from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.problems import DossierError

_SYSTEM = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""Files that systems leave in every folder; nobody would want them back."""
_ELSEWHERE = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
)  # fmt: skip
"""Variables that name another repository than the folder's, as in a hook of Git."""
_OF_ANOTHER = re.compile(r"/\.git(?:/|$)")


class NoRepositoryError(Exception):
    """Git is missing, or knows nothing of the folder; the message says which."""


Ask = Callable[[str], str]
"""Shows words on the terminal and gives the line that is typed; EOFError when there is none."""
Say = Callable[[str], None]
QUESTIONS = {
    "title": "Title of the story: ",
    "question": "The question it answers: ",
    "language": "Language you write in (en, de, pt-BR ...) [en]: ",
    "event": "The first event, in a few words: ",
    "date": "Its date (2023-03-04, or 2023-03 if the day is not known): ",
}
"""By key of the story, in the order in which they are asked."""
ANSWERS = {
    "title": "The title of the story.",
    "question": "The question it answers.",
    "language": "The language you write in, as a tag: en, de, pt-BR.",
    "event": "The first event, in a few words.",
    "date": "The date of that event: 2023-03-04, or 2023-03.",
}
"""The options of a command line that answer the questions, and their help."""
FLAGS = {
    "yes": "Ask nothing.",
    "uncommitted": "Also remove what has not been committed.",
    "again": "Remove a story that was begun here before.",
}
"""The options that are said or not, and their help."""
DEFAULTS = {"language": ENGLISH}
"""What an empty line means."""
NEXT = """\
Next:
  1. Read annotations/dossier.yml and complete it; then commit: git add --all && git commit
  2. Save each article as a page or a document, and run: python3 scripts/add.py FILE
  3. Look at the site while you edit: python3 scripts/serve.py (see docs/editing.md)"""
_FEW = 3
"""More files than this are counted, not named."""
_OURS = frozenset({removal.SETTINGS, removal.README, removal.DOSSIER, *skeleton.FIRST})
"""What begin writes."""


class Refused(DossierError):
    """Nothing was begun, and nothing changed; the message says why and what can be done."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was given on the command line."""

    title: str = ""
    question: str = ""
    language: str = ""
    event: str = ""
    date: str = ""
    yes: bool = False
    """Ask nothing."""
    uncommitted: bool = False
    """Take away what Git cannot bring back as well."""
    again: bool = False
    """Take away a story that was begun here before."""


def begin(root: Path, wish: Wish, today: date, ask: Ask | None, say: Say) -> None:
    """Take the story that is there away, and begin another.

    All that can refuse comes first. Then the old story goes, file by file, and the new one is
    written, ``dossier.yml`` last: after a crash the same command goes on.

    Args:
        root: the project's folder.
        wish: from the command line.
        today: the day that ``begun`` is to name.
        ask: asks on the terminal; nothing where there is none.
        say: prints a line.

    Raises:
        Refused: nothing was changed.
        UnusableManifest: nobody knows which pages the build wrote; nothing was changed.
        OSError: the disk refused.
    """
    _fit(root, wish)
    old = removal.removal(root)
    lost = _lost(root, wish, old)
    if not _is_half_written(old, lost):
        _refuse_lost(lost)
    story = answered(wish, None if wish.yes else ask)
    if not wish.yes:
        _confirm(old, ask, say)
    pages = skeleton.METHOD | skeleton.WRITTEN
    files = {
        removal.SETTINGS: skeleton.settings(_settings(root), story, pages),
        removal.README: skeleton.readme(story, apart=not (root / removal.PROGRAM).is_file()),
        **skeleton.annotation_files(story, today.isoformat()),
    }
    _refuse_lost([file for file in lost if not _is_ours(root, file, files)])
    number = _unwrite(root, wish)
    removal.remove(root, old, keep=removal.DOSSIER)
    for path in sorted(files, key=lambda path: path == removal.DOSSIER):
        write.replace(root / path, files[path].encode("utf-8"), lasting=True)
    _report(old, number, files, say)


def _fit(root: Path, wish: Wish) -> None:
    for name in (removal.SETTINGS, f"annotations/{removal.SCHEMAS}"):
        if not (root / name).exists():
            raise Refused(
                f"{root.resolve()} is not a dossier: it has no {name}. Run this in a copy of the "
                "project."
            )
    if pin.is_pinned(root) and not wish.again:
        raise Refused(
            f"{root.resolve()} contains a story but no copy of the program: make another story in "
            "a folder of its own, with dossier new FOLDER; or, to remove this one with everything "
            "in it, use --again."
        )
    day = removal.begun(root)
    if day and not wish.again:
        raise Refused(
            f"This story was already begun on {day}: change its title in {removal.DOSSIER}. To "
            "remove it with everything in it and begin another, use --again."
        )


def _settings(root: Path) -> str:
    content = (root / removal.SETTINGS).read_bytes()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"{removal.SETTINGS} is not UTF-8: save it as UTF-8 first.") from error


def _lost(root: Path, wish: Wish, old: removal.Removal) -> list[str]:
    """What could not be brought back, if that matters."""
    if wish.uncommitted:
        return []
    changed = {*old.files, removal.SETTINGS, removal.README}
    try:
        lost = [file for file in unsaved(root, removal.PLACES) if file in changed]
    except NoRepositoryError as error:
        raise Refused(
            f"What is removed could not be restored: {error}. Commit the project to a Git "
            "repository first, or use --uncommitted."
        ) from error
    return [*lost, *repositories(old.files)]


def _refuse_lost(lost: Sequence[str]) -> None:
    if lost:
        named = ", ".join(lost[:_FEW])
        more = f" and {len(lost) - _FEW} more" if len(lost) > _FEW else ""
        raise Refused(
            f"Not committed, and begin would remove or change: {named}{more}. Commit first, "
            "or use --uncommitted."
        )


def _is_half_written(old: removal.Removal, lost: Sequence[str]) -> bool:
    """Whether nothing is there but what begin itself leaves when it is killed while it writes.

    Then the answers decide: the same ones make the same files, and nothing is lost.
    """
    return all(_may_be_ours(file) for file in (*old.files, *lost))


def _may_be_ours(file: str) -> bool:
    return file in _OURS or write.is_half_written(file)


def _is_ours(root: Path, file: str, files: Mapping[str, str]) -> bool:
    """Whether begin was killed while, or after, it wrote a file."""
    if write.is_half_written(file):
        return True
    return file in files and (root / file).read_bytes() == files[file].encode("utf-8")


def answered(wish: Wish, ask: Ask | None) -> Story:
    """The story as it was answered on the command line, and on the terminal for what is missing.

    Args:
        wish: from the command line.
        ask: asks on the terminal; nothing where there is none.

    Raises:
        Refused: an answer cannot be taken, or nobody can be asked.
    """
    keys = [field.name for field in fields(Story)]
    given = {key: str(getattr(wish, key)).strip() for key in keys}
    faults = [fault(key, value) for key, value in given.items() if value]
    if any(faults):
        raise Refused("\n".join(filter(None, faults)))
    missing = [key for key, value in given.items() if not value]
    if missing and ask is None:
        options = ", ".join(f"--{key}" for key in missing)
        raise Refused(f"Missing, and there is nobody to ask: {options}.")
    return Story(**{key: given[key] or _ask_until_valid(key, ask) for key in keys})


def _ask_until_valid(key: str, ask: Ask | None) -> str:
    """Ask until the answer can be taken."""
    question = QUESTIONS[key]
    while ask is not None:
        value = _answer(question, ask) or DEFAULTS.get(key, "")
        wrong = fault(key, value)
        if not wrong:
            return value
        question = f"{wrong}\n{QUESTIONS[key]}"
    raise AssertionError(key)


def _answer(question: str, ask: Ask) -> str:
    try:
        return ask(question).strip()
    except EOFError as error:
        raise Refused("Stopped: nothing was changed.") from error


def _confirm(old: removal.Removal, ask: Ask | None, say: Say) -> None:
    if ask is None:
        raise Refused("There is nobody to ask whether to go on: use --yes.")
    say(f"This removes: {old.summary() or 'nothing'}")
    say("It rewrites README.md, and site_name in mkdocs.yml.")
    if _answer("Go on? [y/N] ", ask).casefold() not in ("y", "yes"):
        raise Refused("Stopped: nothing was changed.")


def _unwrite(root: Path, wish: Wish) -> int:
    number, problems = removal.remove_written_pages(root, edited=wish.uncommitted)
    if problems:
        raise Refused(
            f"{problems[0].location.file} was written by the build and edited since. Delete it, "
            "or use --uncommitted."
        )
    return number


def _report(old: removal.Removal, number: int, files: Iterable[str], say: Say) -> None:
    built = [f"{number} generated pages"] if number else []
    removed = [
        part for part in (old.summary(), *built, *(f"{site}/" for site in old.sites)) if part
    ]
    say(f"Removed: {', '.join(removed) or 'nothing'}")
    say(f"Written: {', '.join(sorted(files))}")
    say(NEXT)


def unsaved(root: Path, paths: Iterable[str]) -> tuple[str, ...]:
    """Files below ``paths`` that are there and stand otherwise, or not at all, in the last commit.

    A file that Git was told not to look at is among them: nobody knows how it stands.

    Args:
        root: the project's folder.
        paths: files and folders below it, with forward slashes.

    Raises:
        NoRepositoryError: nothing can be said.
    """
    prefix = _git(root, "rev-parse", "--show-prefix").rstrip("\n")
    answer = _git(
        root, "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all",
        "--ignored=traditional", "--", *paths,
    )  # fmt: skip
    changed = [entry[3:].removeprefix(prefix) for entry in answer.split("\0") if entry]
    listed = _git(root, "ls-files", "-v", "-z", "--", *paths).split("\0")
    # Small letters are "assume-unchanged", S is "skip-worktree".
    changed += [entry[2:] for entry in listed if entry[:1].islower() or entry[:1] == "S"]
    return tuple(
        file
        for file in changed
        # Of what is gone already nothing more can be lost.
        if os.path.lexists(root / file) and Path(file).name.casefold() not in _SYSTEM
    )


def repositories(files: Iterable[str]) -> tuple[str, ...]:
    """Folders that hold a Git repository of their own: its commits are nowhere else.

    Args:
        files: paths below the project's folder.
    """
    matches = ((file, _OF_ANOTHER.search(file)) for file in files)
    return tuple(sorted({f"{file[: match.start()]}/" for file, match in matches if match}))


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    # Looking must not change the index while somebody else works with it.
    variables = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    for name in _ELSEWHERE:
        variables.pop(name, None)
    try:
        done = subprocess.run(command, capture_output=True, env=variables, check=False)
    except OSError as error:
        raise NoRepositoryError("Git is not installed") from error
    if done.returncode:
        complaints = done.stderr.decode("utf-8", "replace").strip().splitlines()
        if any("not a git repository" in line for line in complaints):
            raise NoRepositoryError("this folder is not a Git repository")
        raise NoRepositoryError(f"Git says: {complaints[0] if complaints else 'nothing'}")
    return os.fsdecode(done.stdout)
