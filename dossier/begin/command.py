"""What ``scripts/begin.py`` and ``dossier begin`` do, from the answers to the last line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path

from dossier import pin, write
from dossier.begin import removal, skeleton
from dossier.begin.answers import fault
from dossier.begin.saved import NoRepositoryError, repositories, unsaved
from dossier.begin.skeleton import Story
from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.problems import DossierError

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
