"""Credits: agencies, initials, bylines, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.roles.kept import Article

AGENCIES = """
AFP | AP | EFE | dpa | ANSA | TASS | ITAR-TASS | RIA | Interfax | Reuters | Xinhua | Kyodo | Jiji
Yonhap | KCNA | PTI | ANI | IANS | UPI | UNI | PA | AAP | Anadolu | AA | DHA | IHA | Belga | ANP
NTB | TT | Ritzau | APA | SDA | ATS | Keystone-SDA | Lusa | PAP | CTK | ČTK | MTI | Tanjug | BTA
Agerpres | HINA | STA | Ukrinform | UNIAN | BelTA | WAFA | SANA | IRNA | ISNA | Tasnim | Mehr
Bernama | Antara | VNA | TNA | NAN | GNA | APS | MAP | TAP | MENA | SPA | WAM | KUNA | QNA | Petra
NNA | Notimex | Télam | Telam | Bloomberg | Sputnik | epd | KNA | SID | Europa Press | CNS
Agencies | Agenturen | Agences | Agencias | Agenzie | Agências
"""
"""News agencies as they sign."""
PICTURE_AGENCIES = (
    "Getty Images|Getty|EPA|EPA-EFE|AFP|AP|AP Photo|Reuters|Shutterstock|iStock|dpa|Xinhua"
)

AGENCY = "(?:" + "|".join(map(re.escape, re.split(" [|] |\n", AGENCIES.strip()))) + ")"
_LIST = rf"{AGENCY}(?:\s*(?:,|/|-|and|und|et|y|e|&)\s*{AGENCY})*"
_SOURCE = "source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|источник|المصدر"
_INPUT = "input|inputs|reporting|files|material|additional reporting"

AGENCY_LINE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^.{{0,40}}\({_LIST}\)\.?$",
        rf"^\W*{_LIST}\W*$",
        rf"^(?i:{_SOURCE})\s*:\s*\S",
        rf"^\W*(?i:with (?:{_INPUT}) (?:from|by))\b",
        r"^\W*(?i:(?:additional |writing and |further )?reporting (?:and \w+ )?by)\b",
        rf"^\W*(?i:mit material|mit informationen|avec|con información de)\b.*{AGENCY}",
    )
)
"""Lines that say which agency the article comes from."""
AGENCY_LINE_WORDS = 25

INITIALS = re.compile(r"^\(?[a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})+\)?$|^\([a-z]{2,4}\)$")
INITIALS_FIRST = re.compile(r"^([a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})*)(?= \()")
CLOSING = re.compile(rf"(?<=[.!?…\"”’»)])\s+(\(?{AGENCY}\)?)$")
"""An agency's name after the last sentence of a paragraph."""

_NAME = r"[A-ZÀ-ÞА-Я][\w.'’-]*"
BYLINE = re.compile(
    rf"^(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|Da|Door|Av|Af|Автор:?|Oleh|بقلم:?)\s+{_NAME}"
    rf"(?:,?\s+(?:(?:and|und|et|y|e|&|de|van|von|der|in|at|of)\s+)?{_NAME}){{0,12}}[\s|,·–-]*$"
)
BYLINE_WORDS = 16

PICTURE_LABEL = re.compile(
    r"^(?i:photo|photos|picture|pictures|image|images|photograph|credit|photo credit|image credit|"
    r"bild|foto|fotos|imagen|immagine|imagem|фото|صورة)\s*[:.]?$"
)
_PICTURE = "(?:photo|picture|image|photograph|photography)s?"
_BILD = "foto|fotos|bild|bildquelle|crédit photo|crédits|imagen|immagine|imagem|фото"
PICTURE_CREDIT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^\W*(?i:{_PICTURE}\s*(?:credit|source)?\s*(?:by\b|:|/|©|courtesy\b))",
        rf"^\W*(?i:{_PICTURE} (?:credit|via)\b)",
        rf"^\W*(?i:{_BILD})\s*[:/©]",
        rf"(?:/|\||\bvia|©)\s*(?:{PICTURE_AGENCIES})(?:\s+Images)?(?:\s*/\s*[\w .]+)?\)?$",
        r"^\W*©\s*[^\d\W].{0,40}$",
    )
)
"""Lines that say whose a picture is."""
PICTURE_CREDIT_WORDS = 14


def agency_lines(article: Article) -> Iterator[int]:
    """Short lines that name the agency behind the article."""
    for index, line in enumerate(article.lines):
        if line.length <= AGENCY_LINE_WORDS and any(p.search(line.head) for p in AGENCY_LINE):
            yield index


def initials(article: Article) -> Iterator[int]:
    """Lines of nothing but the initials of those who wrote and edited."""
    for index, line in enumerate(article.lines):
        if len(line.text) <= 24 and INITIALS.match(line.text):
            yield index


def bylines(article: Article) -> Iterator[int]:
    """Lines that say "by" and names."""
    for index, line in enumerate(article.lines):
        if line.length <= BYLINE_WORDS and BYLINE.match(line.head):
            yield index


def picture_credits(article: Article) -> Iterator[int]:
    """Lines that name a picture's maker, and the label alone on the line before."""
    for index, line in enumerate(article.lines):
        if line.length > PICTURE_CREDIT_WORDS or line.ends_sentence:
            continue
        if any(pattern.search(line.head) for pattern in PICTURE_CREDIT):
            if index and PICTURE_LABEL.match(article.lines[index - 1].text):
                yield index - 1
            yield index
