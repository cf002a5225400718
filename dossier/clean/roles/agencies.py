"""News agencies: the lines that name one, and the initials of who wrote for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, line_of
from dossier.clean.patterns import any_of, word_set
from dossier.clean.roles.kept import Article

AGENCIES = """
Reuter | AFP | AP | EFE | dpa | ANSA | TASS | ITAR-TASS | RIA | Interfax | Reuters | Xinhua | Kyodo
Jiji | Yonhap | KCNA | PTI | ANI | IANS | UPI | UNI | PA | AAP | Anadolu | AA | DHA | IHA | Belga
ANP | NTB | TT | Ritzau | APA | SDA | ATS | Keystone-SDA | Lusa | PAP | CTK | ČTK | MTI | Tanjug
BTA
Agerpres | HINA | STA | Ukrinform | UNIAN | BelTA | WAFA | SANA | IRNA | ISNA | Tasnim | Mehr
Bernama | Antara | VNA | TNA | NAN | GNA | APS | MAP | TAP | MENA | SPA | WAM | KUNA | QNA | Petra
NNA | Notimex | Télam | Telam | Bloomberg | Sputnik | epd | KNA | SID | Europa Press | CNS
Agencies | Agenturen | Agences | Agencias | Agenzie | Agências | Beta | FoNet | Cihan | İHA | UBN
ТАСС | ИТАР-ТАСС | РИА Новости | РИА | Интерфакс | ИНТЕРФАКС | РБК | БЕЛТА | БелТА | УНН | УНІАН
Укрінформ | УКРІНФОРМ | Інтерфакс-Україна | БТА | БГНЕС | Фокус | Танјуг | Бета | ΑΠΕ-ΜΠΕ | ΑΠΕ
"""
"""News agencies as they sign."""

AGENCY = "(?:" + "|".join(map(re.escape, re.split(" [|] |\n", AGENCIES.strip()))) + ")"
_LIST = rf"{AGENCY}(?:\s*(?:,|/|-|and|und|et|y|e|&)\s*{AGENCY})*"
_SOURCE = "source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|источник|المصدر"
_INPUT = "input|inputs|reporting|files|material|additional reporting"

AGENCY_LINE = any_of(
    rf"^.{{0,40}}\({_LIST}\)\.?$",
    rf"^\W*{_LIST}\W*$",
    r"^dpa(?:[/-]\w+)?(?: [a-z\d]{1,4}){1,5}$",
    rf"^(?i:{_SOURCE})\s*:\s*\S",
    rf"^\W*(?i:with (?:{_INPUT}) (?:from|by))\b",
    r"^\W*(?i:(?:additional |writing and |further )?reporting (?:and \w+ )?by)\b",
    r"^(?i:via) [A-Z][\w.]+(?: [A-Z]\w+)?$",
    r"(?i:contributed to this (?:report|story|article))\b",
    rf"^\W*(?i:mit material|mit informationen|avec|con información de)\b.*{AGENCY}",
)
"""Lines that say which agency the article comes from."""
AGENCY_LINE_WORDS = 45
AGENCY_WORDS = frozenset(line_of(0, 0, AGENCIES.replace("-", " ")).words)
AGENCY_SIGNS = AGENCY_WORDS | word_set(
    _SOURCE.replace("|", " ") + " with reporting via contributed mit avec con"
)
"""One of these words stands in every such line: most lines need no search."""

INITIALS = re.compile(r"^\(?[a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})+\)?$|^\([a-z]{2,4}\)$")
INITIALS_FIRST = re.compile(r"^([a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})*)(?= \()")
CLOSING = re.compile(rf"(?<=[.!?…\"”’»)])\s+(\(?{AGENCY}\)?)$")
"""An agency's name after the last sentence of a paragraph."""


def closing(line: Line) -> re.Match[str] | None:
    """An agency's name after the line's last sentence, as group 1: "... on Friday. AP"."""
    return CLOSING.search(line.text, max(0, len(line.text) - AGENCY_LINE_WORDS))


def is_agency_line(line: Line) -> bool:
    """Whether a line names the agency behind the article."""
    if line.length > AGENCY_LINE_WORDS or AGENCY_SIGNS.isdisjoint(line.words):
        return False
    return bool(AGENCY_LINE.search(line.head))


def is_initials(line: Line) -> bool:
    """Whether a line is nothing but the initials of those who wrote and edited."""
    return len(line.text) <= 24 and bool(INITIALS.match(line.text))


def agency_lines(article: Article) -> Iterator[int]:
    """Short lines that name the agency behind the article."""
    return (index for index, line in enumerate(article.lines) if is_agency_line(line))


def initials(article: Article) -> Iterator[int]:
    """Lines of nothing but initials."""
    return (index for index, line in enumerate(article.lines) if is_initials(line))
