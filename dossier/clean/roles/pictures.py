"""Pictures: what they show, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line
from dossier.clean.patterns import UPPER, any_of, word_set
from dossier.clean.roles.bylines import is_byline
from dossier.clean.roles.kept import Article

PICTURE_AGENCIES = (
    "Getty Images|Getty|EPA|EPA-EFE|EFE|AFP|AP|AP Photo|Reuters|REUTERS|Shutterstock|iStock|dpa"
    "|Xinhua|ANSA|PA|PA Images|PA Wire|PAP|Sipa|Sipa USA|MAXPPP|Imago|imago images|IMAGO|Alamy|ANP"
    "|TT|NTB|Ritzau Scanpix|Lusa|LUSA|LaPresse|Anadolu|AA|DHA|İHA|NurPhoto|Bloomberg|UPI|Belga"
    "|Keystone|picture alliance|РИА Новости|ТАСС|УНІАН|Укрінформ|БТА|Tanjug|Танјуг"
)
PICTURE_LABEL = re.compile(
    r"^(?i:photo|photos|picture|pictures|image|images|photograph|credit|photo credit|image credit|"
    r"bild|foto|fotos|imagen|immagine|imagem|фото|صورة)\s*[:.]?$"
)
_PICTURE = "(?:photo|picture|image|photograph|photography)s?"
_BILD = (
    r"foto|fotos|fot\.|bild|bilder|bildquelle|bildnachweis|archivbild|symbolbild|crédit photo"
    r"|crédits|photographie|imagen|immagine|imagem|fotografía|fotografia|zdjęcie|zdj\.|beeld|billede|kuva"
    r"|arkivbild|arkivfoto|фото|світлина|снимка|снимок|fotoğraf|fotograf|صورة|تصوير|عکس|צילום|תמונה"
    r"|फोटो|तस्वीर|写真|写真提供|提供|사진|사진제공|자료사진|图片来源|圖片來源|图源|圖源|图|摄影|攝影"
)
_PERSON = rf"[{UPPER}][\w.'’-]*(?: [{UPPER}][\w.'’-]*){{1,2}}"
PICTURE_CREDIT = any_of(
    rf"^\W*(?i:{_PICTURE}\s*(?:credit|source)?\s*(?:by\b|:|/|©|courtesy\b))",
    rf"^\W*(?i:{_PICTURE} (?:credit|via|copyright)\b)",
    rf"\[(?i:{_PICTURE} via)\b[^\[\]]*\]$",
    rf"^\W*(?i:{_BILD})\s*[:/©=：＝／|]",
    rf"(?:/|\||\bvia|©)\s*(?:{PICTURE_AGENCIES})(?:\s+Images)?(?:\s*/\s*[\w .]+)?\)?$",
    rf"^(?:[A-ZÀ-Þ][\w.'’-]+ ){{1,3}}?[A-ZÀ-Þ][\w.'’-]+, (?:{PICTURE_AGENCIES})$",
    rf"^\W*(?:{PICTURE_AGENCIES}) ?/ ?{_PERSON}\W*$",
    r"^\W*[©ⓒ]\s*[^\d\W].{0,40}$",
    r"^[（(【\[]?(?:新华社|新華社|中新社|本报|本報)?(?:记者|記者)?\s?[\u4e00-\u9fff]{2,4}\s?[摄攝][）)】\]]?$",
    r"^[\u3040-\u9fff・]{2,14}(?:撮影|提供)$",
)
"""Lines that say whose a picture is."""
PICTURE_CREDIT_WORDS = 14

_SIDE = r"(?:second from )?(?:left|right|center|centre|foreground|background)"
CAPTION_START = any_of(
    rf"^(?i:{_PICTURE} ?caption|media ?caption|caption|file photo|file pic)(?:\b|(?=[A-Z]))",
    r"^FILE ?[-–—:]|^© .{40}",
    r"^(?:Imagen|Foto|Vista|Fotografía) de archivo\b(?!.*[.!?]\s\S.*[.!?]$)",
    r"^(?:Archivbild|Archivfoto|Symbolbild|Symbolfoto|Arkivbild|Arkivfoto)\s?[:.–-]",
    r"^(?:Photo|Image) d[’']archives?\b|^Архивное фото\b|^Архівне фото\b",
    r"^资料图|^資料圖|^資料写真|^자료사진",
)
IN_BRACKETS = any_of(
    rf"[(\[](?:\w+ )?(?i:{_PICTURE}|file|credit|foto|bild)\s?(?:by|:|/)[^()]{{0,60}}[)\]]$",
    rf"\([^()]{{0,40}}(?:{PICTURE_AGENCIES})[^()]{{0,20}}\)$",
    r"[（(【\[／ ][^（(。]{0,14}[摄攝][）)】\]]?$|[（(](?:图|圖)[^（(。]{0,14}[）)]$",
    r"＝[^。＝]{2,40}(?:撮影|提供|写す|から|共同|時事|ロイター|AP|ＡＰ|AFP|ＡＦＰ)[）)]?$",
)
LABELLED = any_of(
    r"(?:Credit|Photo|Image|Photograph|Picture)s?: [^.]{3,60}$",
    rf"[\s.。(（\[【|/](?i:{_BILD})\s?[:=：＝／] ?[^.。]{{2,50}}$",
    rf"[.!?] (?:Beeld|Foto|Bild) {_PERSON}(?: ?/ ?\w+)?$",
)
SIGNED = any_of(
    rf"(?<=[.!?»”\")])\s?{_PERSON} ?/ ?(?:{PICTURE_AGENCIES})$",
    rf"(?<=[.!?»”\")])\s?(?:{PICTURE_AGENCIES}) ?/ ?{_PERSON}$",
    rf"(?<=[.!?»”\")])\s?[{UPPER}]{{2,}}(?: [{UPPER}.'’-]{{2,}}){{1,2}}"
    rf" ?(?:/|via|,) ?(?:{PICTURE_AGENCIES})$",
    r"(?<=[.!?»”\")])\s?[©ⓒ] ?[^\d\W][^.]{1,40}$",
)
"""How a caption ends with the credit of its picture."""
CAPTION_INSIDE = any_of(
    rf"(?:, (?:at |from )?| \(| at ){_SIDE}\)?(?:,|\.$)", r"\b(?i:file photo)\b"
)
"""Lines that say what a picture shows, and whose it is."""
SIDES = word_set("left right center centre foreground background file")
"""One of these stands in every line that ``CAPTION_INSIDE`` finds."""
CAPTION_END_LENGTH = 120
"""The longest credit at the end of a caption, in code points."""
CAPTION_WORDS = 70
CAPTION_LETTERS = 5
"""A caption says something before its credit, in so many letters at least."""
CLOSERS = frozenset(")]）】摄攝")
CREDIT_SIGN = re.compile("[/|,©ⓒ:=：＝／摄攝撮提]")
LABELS = word_set(
    """
    photo photos photograph photographs photography picture pictures image images credit credits
    foto fotos fot bild bilder bildquelle bildnachweis archivbild symbolbild crédit crédits
    photographie imagen immagine imagem fotografía fotografia zdjęcie zdj beeld billede kuva
    arkivbild arkivfoto фото світлина снимка снимок fotoğraf fotograf صورة تصوير عکس צילום תמונה
    फोटो तस्वीर via
    """
)
"""One of these words, or a sign, stands in every credit of a picture in letters with spaces."""
_HASHTAG = re.compile(r"(?:^|\s)#[^\W\d]|\bpic\.twitter\.com/")


def is_picture_credit(line: Line) -> bool:
    """Whether a line says whose a picture is."""
    if line.length > PICTURE_CREDIT_WORDS or line.ends_sentence:
        return False
    if CREDIT_SIGN.search(line.head) is None and LABELS.isdisjoint(line.words):
        return False
    credit = PICTURE_CREDIT.search(line.head)
    if credit is None or is_byline(line):
        return False
    return credit.start() == 0 or not _ends_as_caption(line)


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
    return bool(CAPTION_START.match(line.head)) or _ends_as_caption(line)


def _ends_as_caption(line: Line) -> bool:
    """Whether words come first, and then whose the picture is."""
    tail = line.text[-CAPTION_END_LENGTH:]
    credit = _credit(line, tail)
    if credit is None:
        return False
    before = line.text[: len(line.text) - len(tail) + credit.start()]
    return not before or sum(map(str.isalpha, before)) >= CAPTION_LETTERS


def _credit(line: Line, tail: str) -> re.Match[str] | None:
    """The credit at the end of a line, by the signs that it has."""
    credit = IN_BRACKETS.search(tail) if tail[-1] in CLOSERS or "＝" in tail else None
    if credit is None and not (tail.isascii() and LABELS.isdisjoint(line.words)):
        credit = LABELLED.search(tail)
    if credit is None and ("/" in tail or "©" in tail or "ⓒ" in tail or "via" in line.words):
        credit = SIGNED.search(tail)
    return credit


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


def picture_credits(article: Article) -> Iterator[int]:
    """Lines that name a picture's maker, and the label alone on the line before."""
    for index, line in enumerate(article.lines):
        if is_picture_credit(line):
            if index and PICTURE_LABEL.match(article.lines[index - 1].text):
                yield index - 1
            yield index
