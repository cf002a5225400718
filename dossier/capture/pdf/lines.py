"""Characters become lines, in the order in which they are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from statistics import median

from dossier.capture.pdf.glyphs import Glyph
from dossier.frozen import dataclass

GUTTER = 1.5
"""A gap this wide, in sizes of the type, parts columns or cells."""
NEAR = 0.2
"""What is this near, in sizes of the type, touches."""
TOUCH = 0.1
"""A gap between two runs of letters that is wider parts words, from right to left."""
WITHIN = 0.2
"""A gap in a run of letters that is wider parts words all the same."""
LEVEL = 0.35
"""What stands this little apart, in sizes of the type, stands on one line."""
SMALL = 0.8
"""Raised and lowered signs are this much smaller at least."""
RAISED = 0.7
"""How far they stand apart at most."""
INITIAL = 1.8
"""A first letter this much larger stands beside several lines."""
COLUMN = 4
"""So many lines with one gap in common are two columns."""

_FORMS = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufeff]")
_LEFTWARD = frozenset({"R", "AL"})
_LTR = r"0-9A-Za-z\u00c0-\u024f\u0370-\u052f"
_WORD = rf"[{_LTR}](?:[^\s\u0590-\u08ff]*[{_LTR}%])?"
_RIGHTWARD = re.compile(rf"[%‰$€£₪]?{_WORD}(?: {_WORD})*")
"""Numbers and words that run from left to right inside a line that does not."""
_ALEFS = frozenset("\u0622\u0623\u0625\u0627\u0671")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text; lengths are in points."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_leftward: bool = False
    """Whether it runs from right to left."""
    is_turned: bool = False
    """Whether it runs up or down the page."""

    @property
    def start(self) -> float:
        """How far in from its margin the line begins, up to a constant."""
        return -self.right if self.is_leftward else self.left


def lines(glyphs: Iterable[Glyph]) -> list[Line]:
    """The lines of a page, in reading order."""
    return _with_initials(_in_columns([line for part in _segments(glyphs) for line in _line(part)]))


def _segments(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Runs of characters on one level, without a wide gap."""
    parts: list[list[Glyph]] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if glyph.char in "\r\n":
            continue
        if glyph.is_generated and last is None:
            continue
        if last is None or not _follows(last, glyph):
            parts.append([])
        parts[-1].append(glyph)
        if not (glyph.is_generated or glyph.char.isspace()):
            last = glyph
    filled = [part for part in parts if any(not glyph.char.isspace() for glyph in part)]
    merged = filled[:1]
    for part in filled[1:]:
        if _is_torn(merged[-1], part):
            merged[-1] = merged[-1] + part
        else:
            merged.append(part)
    return merged


def _is_torn(last: list[Glyph], part: list[Glyph]) -> bool:
    """Whether two runs from right to left are one line: they are not written in its order."""
    if not (_is_leftward(last) or _is_leftward(part)):
        return False
    one, other = _words(last), _words(part)
    size = max(glyph.size for glyph in (*one, *other))
    if abs(median(g.base for g in one) - median(g.base for g in other)) > LEVEL * size:
        return False
    first, second = sorted((_extent(one), _extent(other)))
    return second[0] - first[1] < GUTTER * size


def _words(part: list[Glyph]) -> list[Glyph]:
    return [glyph for glyph in part if not glyph.is_generated and not glyph.char.isspace()]


def _extent(part: list[Glyph]) -> tuple[float, float]:
    return min(glyph.left for glyph in part), max(glyph.right for glyph in part)


def _is_leftward(part: list[Glyph]) -> bool:
    return any(unicodedata.bidirectional(glyph.char) in _LEFTWARD for glyph in part)


def _follows(last: Glyph, glyph: Glyph) -> bool:
    if glyph.is_generated or glyph.char.isspace():
        return True
    if last.is_turned != glyph.is_turned:
        return False
    size = max(last.size, glyph.size, 1.0)
    gap = max(glyph.left - last.right, last.left - glyph.right)
    # A raised or lowered number touches what it belongs to.
    is_small = min(last.size, glyph.size) < SMALL * size and gap < NEAR * size
    level = RAISED if is_small else LEVEL
    return abs(last.base - glyph.base) <= level * size and gap < GUTTER * size


def _line(part: list[Glyph]) -> list[Line]:
    """A run as a line; in a script from right to left its order is that of the places."""
    real = _words(part)
    text = _from_right(part) if _is_leftward(real) else "".join(glyph.char for glyph in part)
    text = _FORMS.sub(lambda form: unicodedata.normalize("NFKC", form[0]), text)
    text = " ".join("".join(char for char in text if char.isprintable() or char == " ").split())
    if not text:
        return []
    return [
        Line(
            text,
            *_extent(real),
            median(glyph.base for glyph in real),
            median(glyph.size for glyph in real),
            _is_leftward(real),
            real[0].is_turned,
        )
    ]


def _from_right(part: list[Glyph]) -> str:
    """The characters in the order in which they are read, by their places.

    A page has characters where they are seen, brackets as they look; numbers and words of other
    scripts run from left to right all the same. Spaces are written between words, but not always
    where they are seen: they only say which characters may be two words.
    """
    pieces = [0]
    for glyph in part:
        pieces.append(pieces[-1] + (glyph.is_generated or glyph.char.isspace()))
    words = [
        (glyph, piece)
        for glyph, piece in zip(part, pieces[1:], strict=True)
        if not glyph.is_generated and not glyph.char.isspace()
    ]
    words.sort(key=_place)
    text, edge, last = "", words[0][0].right, words[0][1]
    for glyph, piece in words:
        gap = TOUCH if piece != last else WITHIN
        text += " " * (edge - glyph.right > gap * glyph.size) + glyph.char
        edge, last = min(edge, glyph.left), piece
    text = text.translate(_MIRRORED)
    return _RIGHTWARD.sub(lambda run: run[0].translate(_MIRRORED)[::-1], text)


def _place(word: tuple[Glyph, int]) -> tuple[float, bool, float, bool]:
    """From right to left; a letter before the marks on it, lam before alef in their ligature."""
    glyph = word[0]
    is_mark = unicodedata.combining(glyph.char) > 0
    return -glyph.origin, is_mark, -glyph.right, glyph.char in _ALEFS


def _in_columns(written: list[Line]) -> list[Line]:
    """Lines that are written across two columns, one column after the other.

    Most programs write column by column. Where a gap in the same place parts several lines in a
    row, they were written across; where it parts only some, the parts are cells of one line.
    """
    rows: list[list[Line]] = []
    for line in written:
        if rows and _beside(rows[-1][-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    ordered: list[Line] = []
    start = 0
    while start < len(rows):
        end = _columns_end(rows, start)
        if end - start >= COLUMN:
            ordered += [row[0] for row in rows[start:end]]
            ordered += [line for row in rows[start:end] for line in row[1:]]
            start = end
        else:
            ordered.append(_as_one(rows[start]))
            start += 1
    return ordered


def _with_initials(ordered: list[Line]) -> list[Line]:
    """Put a large first letter before the first of the lines that it stands beside."""
    made = list(ordered)
    for initial in [line for line in ordered if len(line.text) == 1 and line.text.isalpha()]:
        beside = [line for line in made if _is_initial(initial, line)]
        if not beside:
            continue
        first = max(beside, key=lambda line: line.base)
        for line in beside:
            text = initial.text + line.text if line is first else line.text
            made[made.index(line)] = replace(line, text=text, left=initial.left)
        made.remove(initial)
    return made


def _is_initial(initial: Line, line: Line) -> bool:
    """Whether a letter is so large that it stands beside this line and others below."""
    if initial.size < INITIAL * line.size:
        return False
    is_near = 0 <= line.left - initial.right + NEAR * initial.size < initial.size
    return is_near and initial.base <= line.base < initial.base + initial.size


def _beside(last: Line, line: Line) -> bool:
    level = abs(last.base - line.base) <= LEVEL * max(last.size, line.size)
    return level and line.left > last.right


def _columns_end(rows: list[list[Line]], start: int) -> int:
    """Up to where rows are parted by one gap that all of them leave free."""
    left, right = 0.0, float("inf")
    end = start
    while end < len(rows) and len(rows[end]) == 2:
        left, right = max(left, rows[end][0].right), min(right, rows[end][1].left)
        if left >= right:
            break
        end += 1
    # The cells of a table have few words.
    wide = [row for row in rows[start:end] if all(len(line.text.split()) >= 3 for line in row)]
    return end if len(wide) * 2 > end - start else start


def _as_one(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    return Line(
        "\t".join(line.text for line in row),
        row[0].left,
        row[-1].right,
        row[0].base,
        max(line.size for line in row),
    )
