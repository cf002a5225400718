"""Lines that are meant as lines: items of lists, rows of tables, turns, notes of correction."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dossier.clean.layout.rows import ITEM
from dossier.clean.page import Line, line_of
from dossier.clean.patterns import pattern
from dossier.clean.phrases import rows
from dossier.clean.times import MONTHS

NOTES = tuple(dict.fromkeys(head for heads in rows("notes").values() for head in heads))
"""How notes of the editors begin, in many languages."""
_HEADS = "|".join(NOTES)
NOTE = pattern(
    rf"[（(【\[]?(?i:{_HEADS})(?!\w)"
    r"(?:\s*\([^()]{1,60}\)|,?(?: [\w,./]+){1,6})?\s*(?:[:：.–—】\]]|-\s)"
)
"""Such a head, perhaps with its day, and the mark behind it."""
NOTE_STARTS = frozenset(
    line_of(0, 0, head.replace("['’]?", mark)).words[0] for head in NOTES for mark in ("'", "’", "")
)
"""The first words of such heads: most lines need no search."""
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-я]"
_TURN = re.compile(rf"{_CAPITAL}(?:{_CAPITAL}|[ .'’-]){{2,30}}:\s")
"""A name in capitals before what somebody says."""
_SPEAKER = re.compile(
    r"(?:[\[(]?\d[\d/.:, ]{3,21}(?:[AP]M)?[\])]?(?: -)?\s+)?"
    r"([^\W\d_a-zß-öø-ÿ][^:：?!«»“”\"„,]{0,40})(?:, [A-Z]+)?(?::\s|：)"
)
"""A name before what somebody says, perhaps behind the time when it was said."""
TURNS = 3
"""So many lines behind names that come again make a transcript."""
FEW_TURNS = 2
LABELLED_LINES = 4
"""So do fewer, where so many lines stand behind a name."""
_ENTRY = pattern(
    rf"(?i:(?:\d{{1,2}}\.? ?(?:de )?(?:{MONTHS})\w*|(?:{MONTHS})[a-z]*\.? \d{{1,2}}|(?:19|20)\d\d"
    r"|\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?| uhr)?)\b[^:–—]{0,25}(?::\s|\s[–—-]\s)\S"
    r"|\d{1,4}[年月日][^。]{0,8}[:：])"
)
"""A day or a time before what happened then."""
ENTRY_LETTERS = 14
"""Among so many letters stands the number of the day or the hour."""
ASIDES = "([（［【〔"
_ASIDE = re.compile(r"[(\[（［【〔].*[)\]）］】〕]\.?")
NUMBER = "#"
ROW_NUMBERS = 2
ROW_WORDS = 16
"""A row of a table has so many numbers at least, and so many words at most."""
CELL_SIGNS = ("\t", "   ", " | ")
"""One of these stands between any two cells of a row: most lines need no search."""
_CELLS = re.compile(r"\S\t+\S|\S {3,}\S|\s\|\s.*\s\|\s")


def is_note(line: Line) -> bool:
    """Whether the editors say something about the article."""
    return bool(line.words) and line.words[0] in NOTE_STARTS and bool(NOTE.match(line.head))


def is_turn(line: Line) -> bool:
    """Whether a line is a turn of a transcript: a name in capitals, a colon, and words."""
    return bool(_TURN.match(line.head))


def turns(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are turns of a transcript by the names before them, which come again.

    Args:
        lines: of an article, in order.
    """
    speakers = {
        index: name[1].casefold()
        for index, line in enumerate(lines)
        if (":" in line.head or "：" in line.head) and (name := _SPEAKER.match(line.head))
    }
    often = Counter(speakers.values())
    again = sum(count for count in often.values() if count > 1)
    is_transcript = again >= TURNS or (again >= FEW_TURNS and len(speakers) >= LABELLED_LINES)
    return frozenset(speakers) if is_transcript else frozenset()


def is_item(line: Line) -> bool:
    """Whether a line is meant as a line.

    That is an item of a list or a timetable, a question or an answer, a row of a table, a turn,
    or an aside in brackets.
    """
    may_have_cells = any(sign in line.head for sign in CELL_SIGNS)
    return (
        bool(ITEM.match(line.head))
        or (may_have_cells and bool(_CELLS.search(line.head)))
        or is_turn(line)
        or (any(map(str.isdigit, line.head[:ENTRY_LETTERS])) and bool(_ENTRY.match(line.head)))
        or (line.text[0] in ASIDES and bool(_ASIDE.fullmatch(line.head)))
    )


def is_row_of_numbers(line: Line) -> bool:
    """Whether a short line has several numbers, like a row of a table or the result of a match."""
    return line.words.count(NUMBER) >= ROW_NUMBERS and line.length <= ROW_WORDS
