"""The files of a story that has no article yet, made from five answers. No disk."""

from __future__ import annotations

import re
from collections.abc import Collection

from dossier.begin import texts
from dossier.begin.languages import shipped
from dossier.frozen import dataclass
from dossier.interface.frame import NAVIGATION
from dossier.shipped import METHOD_PAGES
from dossier.text.ids import identifier
from dossier.text.scalars import quoted

FORMAT = 3
"""The number in ``dossier.yml``; a test holds it equal to that of ``dossier.schema``, which needs
more than Python."""

METHOD = frozenset(METHOD_PAGES)
"""The pages of ``docs/`` that are about the program and its method, for every story the same."""

WRITTEN = frozenset(filter(None, ("index.md", *NAVIGATION.values())))
"""The pages that the build writes for every story, however little is in it."""

SEEDS = "seeds/README.md"
EVENTS = "annotations/events.yml"
FIRST = (SEEDS, EVENTS)
"""The files that a story begins with, beside its ``dossier.yml``."""

NO_LETTERS = "first-event"
"""The id of an event whose title has no letter that an id may have."""

_LONGEST = 60
"""Signs of an event's id: enough to know it by."""

_SIGNS = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\`*_[]{}#"} | {sign: f"&#{ord(sign)};" for sign in "&<>|~$"}
)
"""What CommonMark, or GitHub's tables, strikes and formulas, could take for a sign."""
_START = re.compile(r"^(\d*)([-+=.)])")
_SHORTCODE = re.compile(r"(?<=:)(?=[a-z0-9_+-]+:)", re.IGNORECASE)
"""Where a word between colons begins. GitHub makes a picture of some, in the finished text: there
no escape is left, and only an element in between keeps the signs apart."""
_PAGE = re.compile(r"^ *- +(?:.*: +)?[\"']?(?P<page>[^\"':]+\.md)[\"']?(?:\s+#.*)?\s*$")
_INSIDE = re.compile(r" +(?=[^\s#])")
"""The indentation of a line that is neither empty nor a comment."""
_MARK = "\ufeff"
"""The byte order mark that some editors put before a text."""


@dataclass(frozen=True, slots=True)
class Story:
    """What an editor must know to begin: each a text on one line, and valid."""

    title: str
    question: str
    language: str
    """The tag of the language in which the editors write."""
    event: str
    """The title of the first event."""
    date: str
    """When it was; in the Extended Date/Time Format."""


def annotation_files(story: Story, today: str) -> dict[str, str]:
    """The editors' files, which pass the check, by path below the project's folder.

    Args:
        story: the answers.
        today: the day on which the story is begun, as 2023-03-04.
    """
    return {
        SEEDS: texts.SEEDS,
        EVENTS: texts.EVENTS.format(
            id=_id(story.event),
            title=quoted(story.event),
            # With a zero in front YAML would count in eights.
            date=quoted(story.date) if story.date.startswith("0") else story.date,
        ),
        "annotations/dossier.yml": texts.DOSSIER.format(
            format=FORMAT,
            begun=today,
            title=quoted(story.title),
            question=quoted(story.question),
            language=quoted(story.language),
        ),
    }


def _id(event: str) -> str:
    """The first words of a title as an id."""
    made = identifier(event, "event")
    return made[:_LONGEST].strip("-") if made else NO_LETTERS


def readme(story: Story, *, apart: bool = False) -> str:
    """The story's ``README.md``.

    Args:
        story: the answers.
        apart: whether the program lies elsewhere, as in a story made by ``dossier new``.
    """
    return texts.README.format(
        title=markdown(story.title),
        question=markdown(story.question),
        guide=texts.GUIDE_APART if apart else texts.GUIDE,
        tests="" if apart else texts.TESTS,
        licence=texts.LICENCE_APART if apart else texts.LICENCE,
    )


def markdown(text: str) -> str:
    """One line of Markdown, as GitHub shows it, that is ``text``; a whole heading or paragraph.

    The pages of the site have an escape of their own, ``render.escape``, for another dialect.
    """
    signs = "<span></span>".join(part.translate(_SIGNS) for part in _SHORTCODE.split(text))
    return _START.sub(lambda match: f"{match[1]}&#{ord(match[2])};", signs)


def settings(mkdocs_yml: str, story: Story, pages: Collection[str]) -> str:
    """The renderer's settings for a story; every line that is not named here stays as it was.

    Args:
        mkdocs_yml: the text of ``mkdocs.yml``, with ``site_name`` and ``theme`` in it.
        story: its title becomes ``site_name``, its language ``theme.language``, where the theme
            has words in it.
        pages: paths below ``docs/``; an entry of ``nav`` with another page is left out.
    """
    lines = re.findall(r"[^\n]*\n|[^\n]+", mkdocs_yml.removeprefix(_MARK))
    lines = _put(lines, "site_name", quoted(story.title))
    start, end = _block(lines, "theme")
    theme = lines[start:end]
    inside = next((match[0] for line in theme[1:] if (match := _INSIDE.match(line))), "")
    # A theme on one line, or in braces, has no lines for its keys.
    if inside and re.search(r":\s*(?:#.*)?$", theme[0]):
        theme = _put(theme, f"{inside}language", shipped(story.language))
    made = "".join(_listed([*lines[:start], *theme, *lines[end:]], pages))
    return _MARK + made if mkdocs_yml.startswith(_MARK) else made


def _key(key: str) -> re.Pattern[str]:
    """The beginning of a line with a key, in quotes or not."""
    column = len(key) - len(key.lstrip())
    return re.compile(rf"{key[:column]}(?P<mark>[\"']?){key[column:]}(?P=mark)[ \t]*:(?=\s|$)")


def _block(lines: list[str], key: str) -> tuple[int, int]:
    """The line with a key, and the one after its value; twice the end where there is no key."""
    sought = _key(key)
    start = next((index for index, line in enumerate(lines) if sought.match(line)), len(lines))
    return start, _end(lines, start)


def _put(lines: list[str], key: str, value: str) -> list[str]:
    """The lines with another value for a key, which may have gone over several lines."""
    start, end = _block(lines, key)
    if start == len(lines):
        return [*lines[:1], f"{key}: {value}\n", *lines[1:]]
    ending = lines[start][len(lines[start].rstrip("\r\n")) :] or "\n"
    return [*lines[:start], f"{key}: {value}{ending}", *lines[end:]]


def _end(lines: list[str], start: int) -> int:
    """The line after the last one that belongs to what begins at ``start``.

    It is indented deeper; the entries of a key's list may stand in the key's own column.
    """
    if start >= len(lines):
        return start
    column, is_key = _indent(lines[start]), not lines[start].lstrip().startswith("-")
    end = start + 1
    for index in range(start + 1, len(lines)):
        line = lines[index].strip()
        own = is_key and _indent(lines[index]) == column and line.startswith("- ")
        deeper = _indent(lines[index]) > column or own
        if line and not deeper and not line.startswith("#"):
            break
        if line and deeper:
            end = index + 1
    return end


def _listed(lines: list[str], pages: Collection[str]) -> list[str]:
    """The lines without entries of ``nav`` for other pages, and without groups left empty."""
    start, end = _block(lines, "nav")
    nav = [line for line in lines[start:end] if _is_kept(line, pages)]
    full = [
        line
        for index, line in enumerate(nav)
        if index == 0 or not line.rstrip().endswith(":") or _end(nav, index) > index + 1
    ]
    return [*lines[:start], *full, *lines[end:]]


def _is_kept(line: str, pages: Collection[str]) -> bool:
    match = _PAGE.match(line)
    return match is None or match["page"] in pages


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
