"""Lines that are meant as lines: items of lists, rows of tables, turns, notes of correction."""

from __future__ import annotations

import re

from dossier.clean.layout.rows import ITEM
from dossier.clean.page import Line

NOTE = re.compile(
    r"(?i:editor['’]?s['’]? note|correction|clarification|update|anmerkung der redaktion|korrektur"
    r"|erratum|note de la rédaction|nota (?:del editor|de la redacción|della redazione|da redação)"
    r"|от редакции|від редакції)\b\s*[:.–—-]"
)
"""How a note of the editors begins."""
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-я]"
_TURN = re.compile(rf"{_CAPITAL}(?:{_CAPITAL}|[ .'’-]){{2,30}}:\s")
"""A name in capitals before what somebody says."""
NUMBER = "#"
ROW_NUMBERS = 2
ROW_WORDS = 16
"""A row of a table has so many numbers at least, and so many words at most."""
CELL_SIGNS = ("\t", "   ", " | ")
"""One of these stands between any two cells of a row: most lines need no search."""
_CELLS = re.compile(r"\S\t+\S|\S {3,}\S|\s\|\s.*\s\|\s")


def is_note(line: Line) -> bool:
    """Whether the editors say something about the article."""
    return bool(NOTE.match(line.head))


def is_turn(line: Line) -> bool:
    """Whether a line is a turn of a transcript: a name in capitals, a colon, and words."""
    return bool(_TURN.match(line.head))


def is_item(line: Line) -> bool:
    """Whether a line is an item of a list, a question or an answer, a row of a table, or a turn."""
    may_have_cells = any(sign in line.head for sign in CELL_SIGNS)
    return (
        bool(ITEM.match(line.head))
        or (may_have_cells and bool(_CELLS.search(line.head)))
        or is_turn(line)
    )


def is_row_of_numbers(line: Line) -> bool:
    """Whether a short line has several numbers, like a row of a table or the result of a match."""
    return line.words.count(NUMBER) >= ROW_NUMBERS and line.length <= ROW_WORDS
