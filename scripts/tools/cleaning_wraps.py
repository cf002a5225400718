"""How well cleaning does on the same pages wrapped; `score_cleaning.py --wrapped` runs this.

Every page of every set is wrapped in every form at every width, cleaned, and scored as it is
without: the table has, for the form and the width, how much the F1 of runs and that of lines
change where they change most among the sets. It is the body that is scored.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cleaning_score
from cleaning_score import Score, body, scored
from dossier.clean import clean
from dossier.model import Seed

WIDTHS = (50, 60, 72, 80, 100, 120)
"""Columns."""
INDENT = 4
"""Columns before the first line of an indented paragraph."""
PROSE = 12
"""In a text of two makers, lines of so many words are wrapped and the others are not."""
UNSPACED = re.compile(r"[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
ATOM = re.compile(r"\S+?-(?=\w)|\S+")
"""What stays together: a word, or its part up to a hyphen."""
CLOSING = frozenset("。、，．！？：；」』）】〉》”’・ー…ゝ々")
"""No line of Chinese or Japanese begins with these."""
VOWELS = frozenset("aeiouyäöüàâáãåæœøéèêëíìîïóòôõúùûýαεηιουωάέήίόύώаеиоуыэюяєіїёąęőűăâ")
SHORTEST = 5
"""No shorter word is hyphenated."""


@dataclass(frozen=True, slots=True)
class Form:
    """A way in which lines of text are wrapped."""

    name: str
    is_parted: bool = True
    """Whether a blank line stands between two paragraphs."""
    indent: int = 0
    """Columns before the first line of a paragraph."""
    is_hyphenated: bool = False
    """Whether words are cut at line ends."""
    is_justified: bool = False
    """Whether spaces fill every line but the last of a paragraph."""
    newline: str = "\n"
    prefix: str = ""
    """What stands before every line."""
    suffix: str = ""
    """What stands after every line."""
    is_padded: bool = False
    """Whether spaces fill every line up to the width."""
    is_double: bool = False
    """Whether a blank line stands after every line."""
    is_mixed: bool = False
    """Whether only the paragraphs are wrapped."""
    is_by_display: bool = False
    """Whether the width counts Chinese, Japanese and Korean letters twice."""


FORMS = (
    Form("blank lines between paragraphs"),
    Form("short last lines only", is_parted=False),
    Form("indented paragraphs", is_parted=False, indent=INDENT),
    Form("hyphenated, blank lines", is_hyphenated=True),
    Form("hyphenated, short last lines", is_parted=False, is_hyphenated=True),
    Form("hyphenated, indented", is_parted=False, indent=INDENT, is_hyphenated=True),
    Form("justified with spaces, blank lines", is_justified=True),
    Form("CRLF, short last lines", is_parted=False, newline="\r\n"),
    Form("lone CR, blank lines", newline="\r"),
    Form("lone CR, short last lines", is_parted=False, newline="\r"),
    Form("a space after every line, short last lines", is_parted=False, suffix=" "),
    Form("filled with spaces, blank lines", is_padded=True),
    Form("double-spaced, more between paragraphs", is_double=True),
    Form("double-spaced, short last lines", is_parted=False, is_double=True),
    Form("double-spaced, indented", is_parted=False, indent=INDENT, is_double=True),
    Form("paragraphs alone, blank lines", is_mixed=True),
    Form("paragraphs alone, short last lines", is_parted=False, is_mixed=True),
    Form("quoted mail, blank lines", prefix="> "),
    Form("quoted mail, short last lines", is_parted=False, prefix="> "),
    Form("display width, blank lines", is_by_display=True),
    Form("display width, short last lines", is_parted=False, is_by_display=True),
)
"""Those by display width are measured on pages of Chinese, Japanese and Korean alone."""


def main(folders: Sequence[Path]) -> int:
    """Print a table for the sets of each folder."""
    for folder in folders:
        sets = cleaning_score.sets_of(folder)
        if not sets:
            print(f"There is no set (*.jsonl.gz) and no page (*.txt) in {folder}.")
            return 1
        print(f"\n{folder}: change of F1, runs / lines\n", flush=True)
        print(f"| wrapped | {' | '.join(map(str, WIDTHS))} |")
        print("| --- |" + " --- |" * len(WIDTHS))
        for form in FORMS:
            pages = {name: [page for page in sets[name] if is_of(form, page)] for name in sets}
            before = {name: score(pages[name]) for name in sets}
            cells = [cell(pages, before, form, width) for width in WIDTHS]
            print(f"| {form.name} | {' | '.join(cells)} |", flush=True)
    return 0


def is_of(form: Form, page: Mapping[str, Any]) -> bool:
    """Whether a form is measured on a page."""
    text = page["gold_text"]
    return not form.is_by_display or len(WIDE.findall(text)) * 3 > len(text)


def cell(
    sets: Mapping[str, Sequence[dict[str, Any]]],
    before: Mapping[str, Score],
    form: Form,
    width: int,
) -> str:
    """How much the two F1 values change where they change most."""
    runs = lines = 0.0
    for name, pages in sets.items():
        after = score([wrapped(page, form, width) for page in pages])
        runs = max(runs, after.f1_of_runs - before[name].f1_of_runs, key=abs)
        lines = max(lines, after.f1_of_lines - before[name].f1_of_lines, key=abs)
    return f"{runs:+.3f} / {lines:+.3f}"


def score(pages: Sequence[dict[str, Any]]) -> Score:
    """How well the bodies of pages are found."""
    cleaned = [clean(Seed("page.txt", page["input_text"], "")) for page in pages]
    return scored(pages, cleaned, body)


def wrapped(page: Mapping[str, Any], form: Form, width: int) -> dict[str, Any]:
    """A page whose lines are wrapped, with the line of the page that each place comes from.

    Args:
        page: of a set.
        form: in which it is wrapped.
        width: in columns.
    """
    written = list(_written(page["input_text"].split("\n"), form, width))
    starts: list[tuple[int, int]] = []
    place = 0
    for number, line in written:
        starts.append((place, number))
        place += len(line) + len(form.newline)
    return {
        **page,
        "input_text": form.newline.join(line for _, line in written),
        "starts": starts,
    }


def _written(units: Sequence[str], form: Form, width: int) -> Iterator[tuple[int, str]]:
    """The lines of a wrapped text, each with the index of its unit."""
    room = width - len(form.prefix)
    for number, unit in enumerate(units):
        lines = [unit] if _stays(unit, form) else list(wrap(unit, form, room))
        blanks = int(form.is_parted) + int(form.is_double)
        for index, line in enumerate(lines):
            is_last = index == len(lines) - 1
            text = line if is_last or not form.is_justified else justified(line, room)
            text = f"{form.prefix}{text}{form.suffix}"
            yield number, text.ljust(width) if form.is_padded else text
            for _ in range(blanks if is_last else int(form.is_double)):
                yield number, form.prefix.rstrip()


def _stays(unit: str, form: Form) -> bool:
    return not unit.strip() or (form.is_mixed and len(unit.split()) < PROSE)


def wrap(text: str, form: Form, width: int) -> Iterator[str]:
    """Fill lines with words as far as they go.

    Args:
        text: of one paragraph.
        form: in which it is wrapped.
        width: in columns.
    """
    line = " " * form.indent
    is_empty = True
    columns = _columns if form.is_by_display else len
    for space, word in _atoms(text):
        atom, joint = word, "" if is_empty else space
        while columns(line + joint + atom) > width:
            room = width - columns(line + joint) - 1
            head = _syllables(atom, room) if form.is_hyphenated else ""
            if is_empty and not head:
                break
            yield f"{line}{joint}{head}-" if head else line
            atom = atom[len(head) :]
            line, joint, is_empty = "", "", True
        line, is_empty = line + joint + atom, False
    if not is_empty:
        yield line


def _atoms(text: str) -> Iterator[tuple[str, str]]:
    """What no line end parts, each with the space before it."""
    place = 0
    for match in ATOM.finditer(text):
        space = " " if match.start() > place else ""
        place = match.end()
        atom = ""
        for letter in match[0]:
            if atom and UNSPACED.match(letter) and letter not in CLOSING:
                yield space, atom
                space, atom = "", ""
            atom += letter
        yield space, atom


def _columns(text: str) -> int:
    """How many columns a text takes in a terminal."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _syllables(word: str, room: int) -> str:
    """The longest beginning of a word that ends between two syllables and fits; or nothing.

    A syllable ends after a vowel before a consonant with a vowel, or between two consonants.
    """
    if not word.isalpha() and not word.rstrip(".,;:!?").isalpha():
        return ""
    letters = word.casefold()
    last = min(room, len(word) - 3)
    if len(word) < SHORTEST or last < 2 or len(letters) != len(word):
        return ""
    for place in range(last, 1, -1):
        before, after, beyond = (letter in VOWELS for letter in letters[place - 1 : place + 2])
        if before and not after and beyond:
            return word[:place]
        if not before and not after and beyond and letters[place - 2] in VOWELS:
            return word[:place]
    return ""


def justified(line: str, width: int) -> str:
    """A line whose spaces fill the width, more of them between the first words.

    Args:
        line: as it was wrapped.
        width: in columns.
    """
    margin = len(line) - len(line.lstrip())
    words = line.split()
    gaps = len(words) - 1
    if gaps < 1:
        return line
    spaces, more = divmod(width - margin - sum(map(len, words)), gaps)
    joined = words[0]
    for number, word in enumerate(words[1:]):
        joined += " " * (spaces + (number < more)) + word
    return " " * margin + joined


if __name__ == "__main__":
    sys.exit(main([Path(argument) for argument in sys.argv[1:]]))
