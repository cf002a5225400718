"""Credits: agencies, initials, bylines, pictures."""

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

AGENCY_LINE = any_of(
    rf"^.{{0,40}}\({_LIST}\)\.?$",
    rf"^\W*{_LIST}\W*$",
    rf"^(?i:{_SOURCE})\s*:\s*\S",
    rf"^\W*(?i:with (?:{_INPUT}) (?:from|by))\b",
    r"^\W*(?i:(?:additional |writing and |further )?reporting (?:and \w+ )?by)\b",
    r"^(?i:via) [A-Z][\w.]+(?: [A-Z]\w+)?$",
    r"(?i:contributed to this (?:report|story|article))\b",
    rf"^\W*(?i:mit material|mit informationen|avec|con información de)\b.*{AGENCY}",
)
"""Lines that say which agency the article comes from."""
AGENCY_LINE_WORDS = 45
AGENCY_SIGNS = frozenset(line_of(0, 0, AGENCIES.replace("-", " ")).words) | word_set(
    _SOURCE.replace("|", " ") + " with reporting via contributed mit avec con"
)
"""One of these words stands in every such line: most lines need no search."""

INITIALS = re.compile(r"^\(?[a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})+\)?$|^\([a-z]{2,4}\)$")
INITIALS_FIRST = re.compile(r"^([a-z]{2,3}(?:(?:/|, ?)[a-z]{2,3})*)(?= \()")
CLOSING = re.compile(rf"(?<=[.!?…\"”’»)])\s+(\(?{AGENCY}\)?)$")
"""An agency's name after the last sentence of a paragraph."""

_NAME = r"[A-ZÀ-ÞА-Я][\w.'’-]*"
BYLINE = re.compile(
    rf"^(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|Da|Door|Av|Af|Автор:?|Oleh|بقلم:?)\s+{_NAME}"
    rf"(?:,?\s+(?:(?:and|und|et|y|e|&|de|van|von|der|in|at|of)\s+)?{_NAME}){{0,12}}"
    r"(?: \| .{2,40})?[\s|,·–-]*$"
)
BYLINE_WORDS = 16
LABELLED = re.compile(
    r"^(?:(?i:byline|author|autore?|autorin|auteure?|redaktor|tekst|texte?|yazan|haber)|Автори?|מאת"
    r"|بقلم|كتبت?|लेखक|संवाददाता|作者|记者|記者|文|執筆)\s*[:：]\s*[^\W\d_]"
)
"""A label before a name."""
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
_IN_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){1,2}"
TRADE = any_of(
    rf"^{_NAME}(?: {_NAME}){{1,3}}, (?i:{_TRADE})\b.*$",
    rf"^{_IN_CAPITALS}(?: ?[/&] ?{_IN_CAPITALS})+(?: ?[-–—|/] ?[A-ZÀ-Þ][\w .'’-]{{2,30}})?$",
    rf"^{_IN_CAPITALS} ?[-–—|/] ?[A-ZÀ-Þ][\w .'’-]{{2,30}}$",
)
"""A name and a trade; names in capitals, with or without a place."""
TRADE_WORDS = 12
_HASHTAG = re.compile(r"(?:^|\s)#[^\W\d]|\bpic\.twitter\.com/")

_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|août|déc"
DATED = any_of(
    r"\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b",
    rf"\b(?i:{_MONTH})\w*\.? \d{{1,2}},? (?:19|20)\d\d\b",
    rf"\b\d{{1,2}}\.? (?i:{_MONTH})\w*\.? (?:19|20)\d\d\b",
)
"""A full date. Above the article it stands beside the name of who wrote it."""

CREDIT_SIGNS = frozenset("/:|©()[]")
CREDIT_WORDS = (
    word_set("by von par por di da door av af автор oleh بقلم via with mit avec con reporting")
    | word_set(
        "byline author autor автор автори מאת كتب كتبت लेखक 作者 记者 記者 文 執筆 unserem unserer"
    )
    | word_set("notre nuestro nuestra nostro nostra nosso nossa onze")
    | word_set("contributed photo photos picture pictures image images photograph photographs")
    | word_set("photography caption file left right center centre foreground background")
    | word_set(AGENCIES.replace("|", " ").casefold())
)
"""One of these signs or words stands in every credit: most lines need no search."""

PICTURE_LABEL = re.compile(
    r"^(?i:photo|photos|picture|pictures|image|images|photograph|credit|photo credit|image credit|"
    r"bild|foto|fotos|imagen|immagine|imagem|фото|صورة)\s*[:.]?$"
)
_PICTURE = "(?:photo|picture|image|photograph|photography)s?"
_BILD = "foto|fotos|bild|bildquelle|crédit photo|crédits|imagen|immagine|imagem|фото"
PICTURE_CREDIT = any_of(
    rf"^\W*(?i:{_PICTURE}\s*(?:credit|source)?\s*(?:by\b|:|/|©|courtesy\b))",
    rf"^\W*(?i:{_PICTURE} (?:credit|via|copyright)\b)",
    rf"\[(?i:{_PICTURE} via)\b[^\[\]]*\]$",
    rf"^\W*(?i:{_BILD})\s*[:/©]",
    rf"(?:/|\||\bvia|©)\s*(?:{PICTURE_AGENCIES})(?:\s+Images)?(?:\s*/\s*[\w .]+)?\)?$",
    rf"^(?:[A-ZÀ-Þ][\w.'’-]+ ){{1,3}}?[A-ZÀ-Þ][\w.'’-]+, (?:{PICTURE_AGENCIES})$",
    r"^\W*©\s*[^\d\W].{0,40}$",
)
"""Lines that say whose a picture is."""
PICTURE_CREDIT_WORDS = 14

_SIDE = r"(?:second from )?(?:left|right|center|centre|foreground|background)"
CAPTION_START = any_of(
    rf"^(?i:{_PICTURE} ?caption|media ?caption|caption|file photo|file pic)(?:\b|(?=[A-Z]))",
    r"^FILE ?[-–—:]|^© .{40}",
)
CAPTION_END = any_of(
    rf"[(\[](?:\w+ )?(?i:{_PICTURE}|file|credit|foto|bild)\s?(?:by|:|/)[^()]{{0,60}}[)\]]$",
    rf"\([^()]{{0,40}}(?:{PICTURE_AGENCIES})[^()]{{0,20}}\)$",
    r"(?:Credit|Photo|Image|Photograph|Picture)s?: [^.]{3,60}$",
)
CAPTION_INSIDE = any_of(
    rf"(?:, (?:at |from )?| \(| at ){_SIDE}\)?(?:,|\.$)", r"\b(?i:file photo)\b"
)
"""Lines that say what a picture shows, and whose it is."""
SIDES = word_set("left right center centre foreground background file")
"""One of these stands in every line that ``CAPTION_INSIDE`` finds."""
CAPTION_END_LENGTH = 120
"""The longest credit at the end of a caption, in code points."""
CAPTION_WORDS = 70


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


def is_byline(line: Line) -> bool:
    """Whether a line says "by" and names."""
    return line.length <= BYLINE_WORDS and bool(
        BYLINE.match(line.head) or LABELLED.match(line.head) or CORRESPONDENT.match(line.head)
    )


def names_trade(line: Line) -> bool:
    """Whether a line above the article is a name with a trade, or names in capitals and a place."""
    return line.length <= TRADE_WORDS and bool(TRADE.match(line.head))


def is_dated(line: Line) -> bool:
    """Whether a short line holds a full date."""
    return line.length <= BYLINE_WORDS and bool(DATED.search(line.head))


def is_picture_credit(line: Line) -> bool:
    """Whether a line says whose a picture is."""
    if line.length > PICTURE_CREDIT_WORDS or line.ends_sentence:
        return False
    return bool(PICTURE_CREDIT.search(line.head))


def is_caption(line: Line) -> bool:
    """Whether a line says what a picture shows, by its label or the credit at its end."""
    if line.length > CAPTION_WORDS or _is_tagged(line):
        return False
    if is_labelled_caption(line):
        return True
    return not SIDES.isdisjoint(line.words) and bool(CAPTION_INSIDE.search(line.head))


def _is_tagged(line: Line) -> bool:
    """Whether a line has a hashtag or the address of a picture on a network, as posts do."""
    may_be = "#" in line.head or "pic.twitter" in line.head
    return may_be and bool(_HASHTAG.search(line.head))


def is_labelled_caption(line: Line) -> bool:
    """Whether a line begins with a caption's label or ends with the credit of its picture."""
    if line.length > CAPTION_WORDS:
        return False
    if CAPTION_START.match(line.head):
        return True
    tail = line.text[-CAPTION_END_LENGTH:]
    may_end = tail[-1] in ")]" or ": " in tail
    return may_end and bool(CAPTION_END.search(tail))


def is_credit(line: Line) -> bool:
    """Whether a line is a credit of any kind."""
    if line.length > CAPTION_WORDS:
        return False
    if CREDIT_SIGNS.isdisjoint(line.head) and CREDIT_WORDS.isdisjoint(line.words):
        return False
    return is_byline(line) or is_picture_credit(line) or is_agency_line(line) or is_caption(line)


def captions(article: Article) -> Iterator[int]:
    """Lines with a caption's label or credit, and the line above a picture credit in the body."""
    inside = article.inside()
    for index, line in enumerate(article.lines):
        if article.is_paragraph(index):
            if is_labelled_caption(line):
                yield index
        elif is_caption(line) or (index in inside and _is_above_credit(article, index)):
            yield index


def _is_above_credit(article: Article, index: int) -> bool:
    """Whether a picture credit follows a line and does not belong to a caption below it."""
    if is_picture_credit(article.lines[index]) or not is_picture_credit(article.lines[index + 1]):
        return False
    return not any(map(is_caption, article.lines[index + 2 : index + 3]))


def agency_lines(article: Article) -> Iterator[int]:
    """Short lines that name the agency behind the article."""
    return (index for index, line in enumerate(article.lines) if is_agency_line(line))


def initials(article: Article) -> Iterator[int]:
    """Lines of nothing but initials."""
    return (index for index, line in enumerate(article.lines) if is_initials(line))


def bylines(article: Article) -> Iterator[int]:
    """Lines that say "by" and names; above the article also a name beside a date."""
    opening = article.opening()
    for index, line in enumerate(article.lines):
        is_above = index in opening and (is_dated(line) or (index > 0 and names_trade(line)))
        if is_byline(line) or is_above:
            yield index


def picture_credits(article: Article) -> Iterator[int]:
    """Lines that name a picture's maker, and the label alone on the line before."""
    for index, line in enumerate(article.lines):
        if is_picture_credit(line):
            if index and PICTURE_LABEL.match(article.lines[index - 1].text):
                yield index - 1
            yield index
