"""Bylines: who wrote the article, in the forms of newsrooms of many languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line
from dossier.clean.patterns import UPPER, any_of, pattern, word_set
from dossier.clean.phrases import rows
from dossier.clean.roles.agencies import AGENCY
from dossier.clean.roles.kept import Article
from dossier.clean.roles.notes import is_note
from dossier.clean.times import holds_date

NAME = rf"[{UPPER}][\w.'’-]*"
LEADS = tuple(dict.fromkeys(lead for leads in rows("bylines").values() for lead in leads))
"""What stands before the name, with or without a colon."""
_LEAD = "|".join(sorted(map(re.escape, LEADS), key=len)[::-1])
_IN_CAPITALS_TOO = "BY|by|VON|PAR|POR|" + _LEAD
BYLINE = pattern(
    rf"^(?:{_IN_CAPITALS_TOO}):?\s+{NAME}"
    rf"(?:,?\s+(?:(?:and|und|et|y|e|i|и|та|ve|&|de|van|von|der|in|at|of)\s+)?{NAME}){{0,12}}"
    rf"(?:,? ?[/,(] ?{AGENCY}\)?)?(?:, [a-zß-öø-ÿа-яё][^.!?:]{{2,60}})?"
    r"(?: \| .{2,40})?[\s|,·–-]*$"
    rf"|^(?:di|por|par|von|av|door|af) {NAME}(?: (?:de |van |von )?{NAME}){{1,3}}$"
)
LEAD_STARTS = frozenset(lead.split()[0].casefold().strip(":.") for lead in LEADS) | word_set(
    "de du dal van od"
)
"""The first words of what stands before an author's name."""
LABEL_ENDS = frozenset(":：／/・")
BYLINE_WORDS = 16
LABELLED = pattern(
    r"^(?:(?i:byline|author|autore?|autorin|auteure?|redaktor|tekst|texte?|yazan|haber|muhabir"
    r"|reporter|written by|edited by|publi[ée] par)|Автори?|Журналист\w*|Кореспондент\w*"
    r"|מאת|כתב(?:ת)?|بقلم|كتبت?|تقرير|إعداد|لेखक|लेखक|संवाददाता|द्वारा|作者|记者|記者|撰文|采访|採訪|文|执笔|執筆|聞き手"
    r"|取材"
    r"|取材・文|글|취재|글·사진|기자)\s*[:：／/・]\s*[^\W\d_]"
)
"""A label before a name."""
UNLABELLED = pattern(
    r"^[\uac00-\ud7af]{2,4} ?(?:선임|수습)?(?:기자|특파원|논설위원)(?: ?[\w.]+@[\w.]+)?$"
    r"|^(?:本报|本報|本台|本刊)?(?:特约|特約|实习|實習)?(?:记者|記者)[\s：:]?[\u4e00-\u9fff·]{2,8}"
    r"(?: ?(?:报道|報導|報道|摄影报道))?$"
)
"""Korean and Chinese: a name and who that is."""
CORRESPONDENT = re.compile(
    r"^(?:Von|De|Du|Da|Dal|Di|Por|Van|Av|Od)\s+"
    r"(?:unser\w*|notre|nos|nostr\w+|nuestr\w+|noss\w+|onze|vår\w*|naszeg\w*)\s+\w*(?i:[ck]orr?esp)\w+\s.*[^.!?]$"
)
"""Our correspondent in a place, as papers of several languages sign."""
_TRADE = (
    "(?:senior |chief )?(?:staff |special )?(?:writer|reporter|correspondent|editor)"
    r"|корреспондент|кореспондент|корр\.|редактор|журналист\w*|redakt\w+|korrespondent\w*"
    r"|reporter\w*|muhabir\w*|periodista|corresponsal|giornalista|journaliste"
)
_IN_CAPITALS = rf"[{UPPER}][{UPPER}.'’-]+(?: [{UPPER}][{UPPER}.'’-]+){{1,2}}"
_PERSON = rf"{NAME}(?: (?:de |van |von |al-)?{NAME}){{1,2}}"
TRADE = any_of(
    rf"^{NAME}(?: {NAME}){{1,3}}, (?i:{_TRADE})\b.*$",
    rf"^{_IN_CAPITALS}(?: ?[/&] ?{_IN_CAPITALS})+(?: ?[-–—|/] ?[{UPPER}][\w .'’-]{{2,30}})?$",
    rf"^{_IN_CAPITALS} ?[-–—|/] ?[{UPPER}][\w .'’-]{{2,30}}$",
    rf"^{_PERSON}(?:,? (?:and|und|et|y|e|i|en|och|и|та) {_PERSON}){{0,2}},?"
    rf" (?:in|à|en|a|i|w|в|у|te|aus|from|em) [{UPPER}][\w .'’-]{{2,30}}$",
)
"""A name and a trade or a place; names in capitals, with or without a place."""
TRADE_WORDS = 12
_ALONE = re.compile(rf"{NAME}(?: {NAME}){{1,2}}")
NEAR = 2
"""So many lines below the first, a name alone is the author's."""
NO_NAMES = word_set(
    """
    gazette times news post herald tribune press courier journal daily weekly today online tv radio
    media magazine staff desk editorial breaking sign log home read more share follow report the
    review mail star sun mirror observer independent standard express bote zeitung anzeiger
    nachrichten redaktion online tagblatt le la les el los il lo corriere gazzetta giornale diario
    jornal correio krant dagblad courant tidningen bladet gazeta dziennik kurier редакция новости
    вестник газета редакція новини вісник газета haber gazetesi haberleri
    """
)
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
