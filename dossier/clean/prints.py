"""Finding what print leaves in a text: heads and feet of pages, and where an article goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, word_set
from dossier.clean.phrases import rows
from dossier.clean.rule import Hit
from dossier.clean.times import holds_date
from dossier.language import section

LONGEST = 14
"""No head, foot or jump of a page has more words."""
_NUMBER = r"[A-Z]?-?\d{1,3}"
PRINTED = any_of(
    # A browser writes the time and the title above, the address and the number below.
    r"^(?:https?://)?\S+\.\S+\s+(?:(?i:page|seite|p\.) ?)?\d{1,3} ?(?:/|of|von|de|sur) ?\d{1,3}$",
    r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?(?:\t|\s{2,})\S",
    r"^(?i:printed (?:from|(?:on|by)(?=.{0,24}\d))|gedruckt (?:am|von)|ausgedruckt|utskrivet"
    r"|ausdruck (?:vom|aus)|imprimé (?:le|depuis)|impreso (?:el|desde)|stampato (?:il|da)"
    r"|impresso (?:em|de)|afgedrukt (?:op|van))\b",
)
"""What a printer's program writes on each page."""
_FRONT = (
    "front page|page one|première page|la une|primera (?:página|plana)|prima pagina"
    "|primeira página|titelseite|ersten seite|voorpagina|förstasidan|pierwszej strony"
    "|первой полосе|першій шпальті"
)
_PAGE = (
    r"page|seite|s\.|p\.|pg\.|pagina|página|pág\.|sida|sidan|sid|strona|str\.|стр\.|с\.|стор\."
    "|sayfa"
)
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
    rf"^\W*\w+\b.{{0,14}}\b(?i:{_FRONT})\W*$",
    rf"^\W*(?i:please )?(?i:see|turn to) (?:[A-Z][A-Z’' -]+, )?(?i:page |p\. )?{_NUMBER}"
    r"(?:, Col(?:umn|\.) \d)?\W*$",
    rf"^\W*(?:[A-Z][A-Z’' -]+ )?(?i:(?:story )?continue[ds] (?:from|on)|jumps? to) (?i:the )?"
    rf"(?i:page |p\. |preceding page)?{_NUMBER}?\W*$",
    r"^\W*(?:devamı):? \d{1,2}\W*(?:sayfada|de|da)?\W*$",
    r"^\W*(?:下转|上接|下轉).{0,6}[版頁页]\W*$",
    r"^\W*[\d０-９一二三]{1,3}面(?:に続く|へ続く|から続く|から)\W*$",
    r"^\W*\d{1,2}면(?:에 계속|에서 계속|에 이어|서 계속)\W*$",
)
"""Where an article goes on in print, or where it came from, in many languages."""
JUMP_STARTS = word_set(
    re.sub(r"[|]|\\\.", " ", " ".join(opening for opening, _ in JUMPS))
) | word_set(
    """
    please see turn story continued continues jump jumps la lesen printed gedruckt ausgedruckt
    ausdruck imprimé impreso stampato impresso afgedrukt utskrivet
    """
)
"""One of these words is among the first two of every jump in Latin letters."""
SLUG_WORDS = 3
"""The word in capitals above the rest of an article has at most so many words."""


def page_heads(page: Page) -> Iterator[Hit]:
    """The heads and feet of the pages that a text was copied from, and the jumps between them."""
    for index, line in page:
        if line.is_page_head:
            yield Hit(index, sure=True)
        elif line.length <= LONGEST and _is_printed(line):
            yield Hit(index, sure=True)
            if index and _is_slug(page.lines[index - 1]) and "ontinue" in line.head:
                yield Hit(index - 1, sure=True)


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
