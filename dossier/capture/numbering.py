"""The signs before a DOCX document's list items: they stand in no paragraph's text."""

from __future__ import annotations

import re
from dataclasses import field
from xml.etree.ElementTree import Element

from dossier.frozen import dataclass

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BULLET = "• "


@dataclass(frozen=True, slots=True)
class Level:
    """How the items of one level of a list are counted."""

    form: str = "decimal"
    text: str = ""
    """With ``%1`` in the place of the first level's number."""
    start: int = 1

    def mark(self, count: int) -> str:
        """What stands before an item whose level counts alone."""
        if self.form in {"bullet", "none"}:
            return BULLET if self.form == "bullet" else ""
        return self.text.replace("%1", _number(count, self.form)) + " "


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has been counted."""

    lists: dict[str, dict[int, Level]] = field(default_factory=dict)
    """By a list's id the levels."""
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Element | None) -> Numbering:
        """The lists that ``word/numbering.xml`` defines."""
        if root is None:
            return cls()
        forms = {
            element.get(f"{_W}abstractNumId", ""): {
                int(level.get(f"{_W}ilvl", "0")): _level(level)
                for level in element.iter(f"{_W}lvl")
            }
            for element in root.iter(f"{_W}abstractNum")
        }
        return cls(
            {
                number.get(f"{_W}numId", ""): forms.get(_value(number, "abstractNumId"), {})
                for number in root.iter(f"{_W}num")
            }
        )

    def mark(self, paragraph: Element) -> str:
        """The sign or number before a paragraph, counted on; empty if it is no item."""
        item = paragraph.find(f"{_W}pPr/{_W}numPr")
        if item is None:
            return ""
        identity, depth = _value(item, "numId"), int(_value(item, "ilvl") or "0")
        level = self.lists.get(identity, {}).get(depth)
        if level is None or level.form == "none":
            return ""
        counts = self.counts.setdefault(identity, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [key for key in counts if key > depth]:
            del counts[deeper]
        if level.form == "bullet":
            return BULLET
        return self._spelled(identity, level) + " "

    def _spelled(self, identity: str, level: Level) -> str:
        def number(part: re.Match[str]) -> str:
            depth = int(part[1]) - 1
            count = self.counts[identity].get(depth, 1)
            form = self.lists[identity].get(depth, level).form
            return _number(count, form)

        return re.sub(r"%([1-9])", number, level.text)


def _level(element: Element) -> Level:
    start = _value(element, "start")
    return Level(
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText"),
        int(start) if start.isdecimal() else 1,
    )


def _value(element: Element, name: str) -> str:
    child = element.find(f"{_W}{name}")
    return child.get(f"{_W}val", "") if child is not None else ""


def _number(count: int, form: str) -> str:
    if form in {"lowerLetter", "upperLetter"} and count > 0:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"} and 0 < count < 400:
        roman = _roman(count)
        return roman if form == "upperRoman" else roman.lower()
    return str(count)


def _roman(count: int) -> str:
    letters = ""
    for value, sign in (
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
        (1, "I"),
    ):  # fmt: skip
        letters += sign * (count // value)
        count %= value
    return letters
