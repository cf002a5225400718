"""The format that a dossier is written in, found before anything is read strictly.

Files of another format may not read at all in the present one. So the number is looked for
leniently, and where it is another one, that is the only problem.
"""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from dossier.annotations.compose import compose
from dossier.annotations.nodes import Mapping, Node, Scalar, Torn
from dossier.annotations.phrases import without_invisible
from dossier.annotations.source import Source, source_of
from dossier.problems import Location, Problem, nearest
from dossier.schema import FORMAT
from dossier.schema.forms import NUMBER

KEY = "format"
FIRST = 1
"""The format of a dossier that names none."""

OTHER_FORMAT = frozenset({"format-old", "format-newer", "format-invalid"})
"""The codes of problems beside which nothing else is reported."""

_LINE = re.compile(rf"""["']?{KEY}["']?\s*:\s*["']?(?P<number>[0-9]+)["']?\s*(#.*)?""")
_WORD = re.compile(r"""["'\W]*(?P<word>[\w-]+)""")


def stated_format(content: bytes, file: str) -> int | Problem | None:
    """The number of the format that ``dossier.yml`` names.

    Args:
        content: the file.
        file: its name in problems.

    Returns:
        ``FIRST`` where it names none; the problem of a value that is no whole number; nothing
        where the strict reading has more to say: the file is no text, no mapping, or the key
        stands there damaged.
    """
    text = source_of(content, file)
    if not isinstance(text, Source):
        return None
    try:
        node, _ = compose(text)
    except yaml.YAMLError:
        return _among_lines(text)
    return _in_mapping(node) if isinstance(node, Mapping) and node.entries else None


def other_format(path: Path, file: str) -> Problem | None:
    """The problem of a dossier in another format than the present one.

    Args:
        path: ``dossier.yml``; what is wrong with the file itself is left to its reading.
        file: its name in problems.
    """
    try:
        content = path.read_bytes() if path.is_file() else b""
    except OSError:
        return None
    stated = stated_format(content, file)
    if stated is None or stated == FORMAT or isinstance(stated, Problem):
        return stated if isinstance(stated, Problem) else None
    first_line = content.decode("utf-8-sig").splitlines()[0]
    location = Location(file, 1, 1, first_line)
    return _old(location, stated) if stated < FORMAT else _newer(location, stated)


def _in_mapping(node: Mapping) -> int | Problem | None:
    value = next((entry.value for entry in node.entries if entry.key.text == KEY), None)
    if value is not None:
        return _number(value)
    keys = {entry.key.text for entry in node.entries}
    return None if not node.whole or any(map(_is_near, keys)) else FIRST


def _number(value: Node) -> int | Problem | None:
    if isinstance(value, Torn):
        return None
    if isinstance(value, Scalar) and re.fullmatch(NUMBER, value.text):
        return int(value.text)
    return Problem(
        value.at,
        "format-invalid",
        "The format of the dossier must be a whole number",
        found=value.text if isinstance(value, Scalar) and value.text else "not a number",
        expected=f"{KEY}: {FORMAT}",
        hint=f"Restore the number that was here; this program's dossiers have {FORMAT}",
    )


def _among_lines(text: Source) -> int | None:
    """The number in a file that is no YAML, where just one line can be the key's."""
    numbers = {int(match["number"]) for line in text.lines if (match := _LINE.fullmatch(line))}
    if len(numbers) == 1:
        return numbers.pop()
    words = {match["word"] for line in text.lines if (match := _WORD.match(line))}
    return None if any(map(_is_near, words)) else FIRST


def _is_near(word: str) -> bool:
    """Whether a word was probably meant to be the key, with or without what follows it."""
    shown = without_invisible(word).strip()
    name = re.split(r"[\W_]", shown, maxsplit=1)[0]
    return nearest(name, [KEY]) == KEY or shown.casefold().startswith(KEY)


def _old(location: Location, stated: int) -> Problem:
    return Problem(
        location,
        "format-old",
        f"The dossier is written in format {stated}, but this program reads format {FORMAT}",
        found=f"{KEY}: {stated}" if stated > FIRST else f"format {FIRST}",
        expected=f"{KEY}: {FORMAT}",
        hint="Run python3 scripts/upgrade.py: it rewrites what can be rewritten, and lists what "
        "you must decide",
    )


def _newer(location: Location, stated: int) -> Problem:
    return Problem(
        location,
        "format-newer",
        f"The dossier is written in format {stated}, but this program reads only format {FORMAT}: "
        "the program is too old for this dossier",
        found=f"{KEY}: {stated}",
        expected=f"{KEY}: {FORMAT}",
        hint="Update the program: see docs/editing.md, “Take in a newer program”",
    )
