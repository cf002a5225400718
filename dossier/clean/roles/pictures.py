"""Pictures: what they show, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line
from dossier.clean.patterns import UPPER, any_of, pattern
from dossier.clean.roles.agencies import AGENCY
from dossier.clean.roles.bylines import is_byline
from dossier.clean.roles.kept import Article
from dossier.language import (
    listed_names,
    pattern_everywhere,
    phrases_everywhere,
    words_everywhere,
)

PICTURE_AGENCIES = f"{AGENCY}|{'|'.join(map(re.escape, listed_names('agencies', 'pictures')))}"
_LABELS = phrases_everywhere("credits", "pictures")
PICTURE_WORDS = frozenset(
    word.strip(".") for label in _LABELS for word in label.split()
) | words_everywhere("credits", "picture_signs")
"""One of these words, or a sign, stands in every credit of a picture in letters with spaces."""
_LABEL_AS_NAME = "|".join(sorted(label.capitalize() for label in _LABELS))
_LABEL = "|".join(map(re.escape, sorted(_LABELS, key=len, reverse=True)))
_CREDIT = pattern_everywhere("credits", "picture_credits")
PICTURE_LABEL = pattern(rf"^(?i:{_LABEL}|{_CREDIT})\s*[:.]?$")
_PERSON = rf"[{UPPER}][\w.'’-]*(?: [{UPPER}][\w.'’-]*){{1,2}}"
PICTURE_CREDIT = any_of(
    pattern_everywhere("credits", "makers"),
    rf"^\W*(?i:{_LABEL})\s*[:/©=：＝／|]",
    rf"(?:/|\||\bvia|©)\s*(?:{PICTURE_AGENCIES})(?:\s+Images)?(?:\s*/\s*[\w .]+)?\)?$",
    rf"^(?:[A-ZÀ-Þ][\w.'’-]+ ){{1,3}}?[A-ZÀ-Þ][\w.'’-]+, (?:{PICTURE_AGENCIES})$",
    rf"^\W*(?:{PICTURE_AGENCIES}) ?/ ?{_PERSON}\W*$",
    r"^\W*[©ⓒ]\s*[^\d\W].{0,40}$",
)
"""Lines that say whose a picture is."""
PICTURE_CREDIT_WORDS = 14

CAPTION_START = any_of(rf"^(?:{pattern_everywhere('credits', 'captions')})", r"^© .{40}")
IN_BRACKETS = any_of(
    rf"[(\[](?:\w+ )?(?i:{_LABEL}|{_CREDIT})"
    r"\s?(?:by|:|/)[^()]{0,60}[)\]]$",
    rf"\([^()]{{0,40}}(?:{PICTURE_AGENCIES})[^()]{{0,20}}\)$",
    pattern_everywhere("credits", "brackets"),
)
LABELLED = any_of(
    pattern_everywhere("credits", "ends"),
    rf"[\s.。(（\[【|/](?i:{_LABEL})\s?[:=：＝／] ?[^.。]{{2,50}}$",
    rf"[.!?] (?:{_LABEL_AS_NAME}) {_PERSON}(?: ?/ ?\w+)?$",
)
SIGNED = any_of(
    rf"(?<=[.!?»”\")])\s?{_PERSON} ?/ ?(?:{PICTURE_AGENCIES})$",
    rf"(?<=[.!?»”\")])\s?(?:{PICTURE_AGENCIES}) ?/ ?{_PERSON}$",
    rf"(?<=[.!?»”\")])\s?[{UPPER}]{{2,}}(?: [{UPPER}.'’-]{{2,}}){{1,2}}"
    rf" ?(?:/|via|,) ?(?:{PICTURE_AGENCIES})$",
    r"(?<=[.!?»”\")])\s?[©ⓒ] ?[^\d\W][^.]{1,40}$",
)
"""How a caption ends with the credit of its picture."""
CAPTION_INSIDE = pattern(pattern_everywhere("credits", "inside"))
"""Lines that say what a picture shows, and whose it is."""
SIDES = words_everywhere("credits", "side_signs")
"""One of these stands in every line that ``CAPTION_INSIDE`` finds."""
CAPTION_END_LENGTH = 120
"""The longest credit at the end of a caption, in code points."""
CAPTION_WORDS = 70
CAPTION_LETTERS = 5
"""A caption says something before its credit, in so many letters at least."""
CLOSERS = frozenset(")]）】摄攝")
CREDIT_SIGN = re.compile("[/|,©ⓒ:=：＝／摄攝撮提]")
_HASHTAG = re.compile(r"(?:^|\s)#[^\W\d]|\bpic\.twitter\.com/")


def is_picture_credit(line: Line) -> bool:
    """Whether a line says whose a picture is."""
    if line.length > PICTURE_CREDIT_WORDS or line.ends_sentence:
        return False
    if CREDIT_SIGN.search(line.head) is None and PICTURE_WORDS.isdisjoint(line.words):
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
    if credit is None and not (tail.isascii() and PICTURE_WORDS.isdisjoint(line.words)):
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
