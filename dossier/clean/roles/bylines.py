"""Bylines: who wrote the article, in the forms of newsrooms of many languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line
from dossier.clean.patterns import UPPER, any_of, pattern
from dossier.clean.phrases import rows
from dossier.clean.roles.agencies import AGENCY
from dossier.clean.roles.kept import Article
from dossier.clean.roles.notes import is_note
from dossier.clean.times import holds_date
from dossier.language import pattern_everywhere, words_everywhere

NAME = rf"[{UPPER}][\w.'’-]*"
LEADS = tuple(dict.fromkeys(lead for leads in rows("bylines").values() for lead in leads))
"""What stands before the name, with or without a colon."""
_LEAD = "|".join(sorted(map(re.escape, LEADS), key=len)[::-1])
_BY = words_everywhere("credits", "by")
_IN_CAPITALS_TOO = (
    "|".join(sorted(form for word in _BY for form in (word, word.upper()))) + f"|{_LEAD}"
)
_AND = "|".join(sorted(words_everywhere("credits", "and")))
_SMALL_BY = "|".join(sorted(_BY))
_BETWEEN = "|".join(sorted(words_everywhere("credits", "between")))
BYLINE = pattern(
    rf"^\^?(?:{_IN_CAPITALS_TOO}):?\s+{NAME}"
    rf"(?:,?\s+(?:(?:{_AND}|&|{_BETWEEN})\s+)?{NAME}){{0,12}}"
    rf"(?:,? ?[/,(] ?{AGENCY}\)?)?(?:, [a-zß-öø-ÿа-яё][^.!?:]{{2,60}})?"
    r"(?: \| .{2,40})?[\s|,·–=-]*$"
    rf"|^(?:{_SMALL_BY}) {NAME}(?: (?:de |van |von )?{NAME}){{1,3}}$"
)
LEAD_STARTS = frozenset(lead.split()[0].casefold().strip(":.") for lead in LEADS) | (
    words_everywhere("credits", "leads") | _BY
)
"""The first words of what stands before an author's name."""
LABEL_ENDS = frozenset(":：／/・")
BYLINE_WORDS = 16
LABELLED = pattern(rf"^(?:{pattern_everywhere('credits', 'labels')})\s*[:：／/・]\s*[^\W\d_]")
"""A label before a name."""
UNLABELLED = pattern(rf"^(?:{pattern_everywhere('credits', 'unlabelled')})")
"""Korean and Chinese: a name and who that is."""
_OF_OURS = "|".join(
    sorted(word.capitalize() for word in words_everywhere("credits", "leads") | _BY)
)
CORRESPONDENT = pattern(
    rf"^(?:{_OF_OURS})\s+(?:{pattern_everywhere('credits', 'our')})"
    r"\s+\w*(?i:[ck]orr?esp)\w+\s.*[^.!?]$"
)
"""Our correspondent in a place, as papers of several languages sign."""
_TRADE = pattern_everywhere("credits", "trades")
_IN = "|".join(sorted(words_everywhere("credits", "in")))
_IN_CAPITALS = rf"[{UPPER}][{UPPER}.'’-]+(?: [{UPPER}][{UPPER}.'’-]+){{1,2}}"
_PERSON = rf"{NAME}(?: (?:de |van |von |al-)?{NAME}){{1,2}}"
TRADE = any_of(
    rf"^{NAME}(?: {NAME}){{1,3}}, (?i:{_TRADE})\b.*$",
    rf"^{_IN_CAPITALS}(?: ?[/&] ?{_IN_CAPITALS})+(?: ?[-–—|/] ?[{UPPER}][\w .'’-]{{2,30}})?$",
    rf"^{_IN_CAPITALS} ?[-–—|/] ?[{UPPER}][\w .'’-]{{2,30}}$",
    rf"^{_PERSON}(?:,? (?:{_AND}) {_PERSON}){{0,2}},?"
    rf" (?:{_IN}) [{UPPER}][\w .'’-]{{2,30}}$",
)
"""A name and a trade or a place; names in capitals, with or without a place."""
TRADE_WORDS = 12
_ALONE = pattern(rf"{NAME}(?: {NAME}){{1,2}}")
NEAR = 2
"""So many lines below the first, a name alone is the author's."""
NO_NAMES = words_everywhere("credits", "outlets")
"""Words of outlets and buttons, which are no one's name."""


def is_byline(line: Line) -> bool:
    """Whether a line says "by" and names."""
    if line.length > BYLINE_WORDS or not line.words:
        return False
    if line.words[0] in LEAD_STARTS and (BYLINE.match(line.head) or CORRESPONDENT.match(line.head)):
        return True
    if not (LABEL_ENDS.isdisjoint(line.head) or line.ends_sentence) and LABELLED.match(line.head):
        return True
    return not line.text[0].isascii() and bool(UNLABELLED.match(line.text))


def names_trade(line: Line) -> bool:
    """Whether a line above the article is a name with a trade or a place."""
    return line.length <= TRADE_WORDS and bool(TRADE.match(line.head))


def is_name_alone(line: Line) -> bool:
    """Whether a line is two or three words with capitals, as a name is, and none of an outlet."""
    return bool(_ALONE.fullmatch(line.text)) and NO_NAMES.isdisjoint(line.words)


def is_dated(line: Line) -> bool:
    """Whether a short line holds a full date."""
    return line.length <= BYLINE_WORDS and holds_date(line)


def bylines(article: Article) -> Iterator[int]:
    """Lines that say "by" and names; above the article also a name beside a date, or alone."""
    opening = article.opening()
    for index, line in enumerate(article.lines):
        if is_byline(line) or (index in opening and _is_above(article, index)):
            yield index


def _is_above(article: Article, index: int) -> bool:
    """Whether a line above the article names somebody who wrote it."""
    line = article.lines[index]
    if is_dated(line) and not is_note(line):
        return True
    if index == 0:
        return False
    return names_trade(line) or (index <= NEAR and is_name_alone(line))
