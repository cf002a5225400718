"""Finding what print leaves in a text: heads and feet of pages, and where an article goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of
from dossier.clean.phrases import rows
from dossier.clean.rule import Hit
from dossier.clean.times import holds_date
from dossier.language import pattern_everywhere, section, words_everywhere
from dossier.text.word_list import word_list

LONGEST = 14
"""No head, foot or jump of a page has more words."""
LONGEST_TITLED = 40
"""A browser writes the whole title beside the time."""
_NUMBER = r"[A-Z]?-?\d{1,3}"
PRINTED = any_of(
    # A browser writes the time and the title above, the address and the number below.
    r"^(?:https?://)?\S+\.\S+\s+(?:(?i:page|seite|p\.) ?)?\d{1,3} ?(?:/|of|von|de|sur) ?\d{1,3}$",
    r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?(?:\t|\s{2,})\S",
    rf"^(?i:{pattern_everywhere('furniture', 'printed')})\b",
)
"""What a printer's program writes on each page."""
TITLED = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?(?:\t|\s{3,})\S")
_PAGE = pattern_everywhere("furniture", "pages")
DATED = any_of(rf"[|,–—-] ?(?i:{_PAGE}) ?{_NUMBER}\W*$", rf"^(?i:{_PAGE}) ?{_NUMBER} ?[|,–—-]")
"""The number of a page beside other words: a head or a foot where a date is among them."""
JUMPS = [
    (opening, section(code, "furniture")["pages"])
    for code, openings in rows("jumps").items()
    for opening in openings
]
"""For each language what opens a jump, and what it calls a page."""
JUMP = any_of(
    *(rf"^\W*(?i:{opening})\b.{{0,40}}?\b(?i:{page}) ?{_NUMBER}\W*$" for opening, page in JUMPS),
    rf"^\W*\w+\b.{{0,14}}\b(?i:{pattern_everywhere('furniture', 'fronts')})\W*$",
    rf"^\W*(?:{pattern_everywhere('furniture', 'continued')})\W*$",
)
"""Where an article goes on in print, or where it came from, in many languages."""
JUMP_STARTS = word_list(
    re.sub(r"[|]|\\\.", " ", " ".join(opening for opening, _ in JUMPS))
) | words_everywhere("furniture", "jump_starts")
"""One of these words is among the first two of every jump in Latin letters."""
SLUG_WORDS = 3
"""The word in capitals above the rest of an article has at most so many words."""


def page_heads(page: Page) -> Iterator[Hit]:
    """The heads and feet of the pages that a text was copied from, and the jumps between them."""
    for index, line in page:
        if line.is_page_head:
            yield Hit(index, sure=True)
        elif _is_titled(line) or (line.length <= LONGEST and _is_printed(line)):
            yield Hit(index, sure=True)
            if index and _is_slug(page.lines[index - 1]) and "ontinue" in line.head:
                yield Hit(index - 1, sure=True)


def _is_titled(line: Line) -> bool:
    """Whether a line is the time of printing and, far from it, the page's title."""
    is_head = line.text[0].isdigit() and line.length <= LONGEST_TITLED
    return is_head and not line.ends_sentence and bool(TITLED.match(line.text))


def _is_printed(line: Line) -> bool:
    """Whether a line is a head, a foot or a jump by its words."""
    has_number = line.text[-1].isdigit() or line.text[0].isdigit()
    if has_number and (PRINTED.match(line.text) or (DATED.search(line.text) and holds_date(line))):
        return True
    is_bare = line.text[0] in "([（" or (
        not line.text[0].isascii() and any(map(str.isdigit, line.text))
    )
    if is_bare or not JUMP_STARTS.isdisjoint(line.words[:2]):
        return bool(PRINTED.match(line.text) or JUMP.match(line.text))
    return has_number and bool(JUMP.match(line.text))


def _is_slug(line: Line) -> bool:
    """Whether a line is the word in capitals that leads from one page to another."""
    return line.length <= SLUG_WORDS and line.text.isupper()
