"""Finding what archives put around an article: fields of an export, banners of a web archive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, pattern
from dossier.clean.rule import Hit
from dossier.language import (
    pattern_everywhere,
    phrases_everywhere,
    proper_names,
    words_everywhere,
)

LONGEST = 30
"""No field has more words."""
TITLE_WORDS = 3
"""A headline has so many words at least."""
LABEL_LINES = 4
"""So many different labels on a page are an export's."""
_LABEL = re.compile(r"([^\W\d_][^:：\n]{0,34}?) ?[:：]")
FIELD_LABELS = frozenset(phrases_everywhere("archives", "fields"))
"""What stands before the colon of an archive's fields, in many languages."""
ALL_LABELS = FIELD_LABELS | frozenset(phrases_everywhere("archives", "article_fields"))
"""The same, and fields whose words belong to the article."""
_COUNTED = pattern_everywhere("archives", "words")
COUNTED = pattern(rf".{{2,80}}?[•·|,;] ?(?:\w+:? )?\d+ (?i:{_COUNTED})")
"""Outlet, page and number of words."""
_COUNTED_LAST = pattern(rf"#?(?:{_COUNTED})")
_LINES = rf"^(?:{pattern_everywhere('archives', 'lines')})"
FIELDS = pattern(rf"^(?:.{{0,30}}: ?)?(?:news|web)·\d{{8}}·\S+·\S+$|{_LINES}")
FIELD_STARTS = frozenset({"#", "news", "web", *words_everywhere("archives", "starts")})
"""The first word of every such line."""
EXPORT_SIGN = "Load-Date: "
EXPORTED = pattern(rf"^(?:{pattern_everywhere('archives', 'headings')})")
"""Lines that are an archive's only on a page that has the sign of its export."""
CODES = frozenset(proper_names("exports", "codes").split())
"""Fields of two or three letters."""
TEXT_CODES = frozenset(proper_names("exports", "article_codes").split())
"""Those whose words belong to the article."""
_CODE = 3
"""No code has more letters."""
CODE_LINES = 5
"""So many different codes on a page are an export's."""
ARCHIVE = pattern(rf"^(?:{pattern_everywhere('archives', 'frames')})")
"""What web archives put around a page."""
BANNER = any_of(
    rf"(?i:\b(?:{pattern_everywhere('archives', 'kept')}))"
    r".{0,120}(?:\b\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b)",
    rf"^(?i:{pattern_everywhere('archives', 'banners')})",
)
"""Lines with which a web archive says when it kept a page."""
BANNER_LINES = 20
"""So many lines at most belong to the banner at the top of an archived page."""
FENCE = "---"
FRONT_LINES = 40
"""So many lines at most are the front matter of a clipped page."""
_FRONT = re.compile(r"[\w-]+:(?:\s|$)|- \S")
BANNER_LABELS = words_everywhere("archives", "buttons")
"""The words of the banner's buttons."""
BANNER_WORDS = 5
"""No button has more words."""


def fields(page: Page) -> Iterator[Hit]:
    """Fields of an archive's export, and the banner of a web archive."""
    firsts = [line.text[: _CODE + 1].split(None, 1)[0] for _, line in page]
    is_coded = len(CODES.intersection(firsts)) >= CODE_LINES
    is_archived = "web.archive.org/" in page.seed.text
    labels = _labels(page)
    is_labelled = len(set(labels.values())) >= LABEL_LINES
    is_exported = is_labelled or EXPORT_SIGN in page.seed.text
    banner = (*_banner(page), *_front_matter(page))
    for index, line in page:
        if line.length > LONGEST and index not in banner:
            continue
        code = firsts[index] if is_coded and firsts[index] in CODES else ""
        is_field = bool(code) and code not in TEXT_CODES
        is_field = is_field or (is_labelled and labels.get(index) in FIELD_LABELS)
        is_field = is_field or _is_marked(line)
        is_field = is_field or (is_exported and bool(EXPORTED.match(line.text)))
        if is_field or index in banner or (is_archived and ARCHIVE.match(line.text)):
            yield Hit(index, sure=True)


def _front_matter(page: Page) -> range:
    """The fields that a program which clips pages as Markdown puts between two lines of hyphens."""
    lines = page.lines[:FRONT_LINES]
    if not lines or lines[0].text != FENCE:
        return range(0)
    end = next((index for index, line in enumerate(lines) if index and line.text == FENCE), 0)
    inside = lines[1:end]
    is_fields = bool(inside) and all(_FRONT.match(line.text) for line in inside)
    return range(end + 1) if is_fields else range(0)


def _labels(page: Page) -> dict[int, str]:
    """The labels of fields by line."""
    return {
        index: label
        for index, line in page
        if (":" in line.head or "：" in line.head)
        and (match := _LABEL.match(line.head))
        and (label := match[1].casefold()) in ALL_LABELS
    }


def _is_marked(line: Line) -> bool:
    """Whether a line is a field by its own words."""
    if not (line.text[0].isupper() or line.text[0].isdigit() or line.text[0].islower()):
        return False
    is_known = bool(line.words) and line.words[0] in FIELD_STARTS
    counts = bool(line.words) and bool(_COUNTED_LAST.fullmatch(line.words[-1]))
    return (is_known and bool(FIELDS.match(line.text))) or (
        counts and bool(COUNTED.fullmatch(line.text))
    )


def _banner(page: Page) -> range:
    """The lines of a web archive's banner: down to its last line, and the buttons below that.

    A headline must be left below it: where none is, the archive's word stands in the article.
    """
    above_prose = page.lines[: min(BANNER_LINES, page.prose[0] + 1)]
    last = max((i for i, line in enumerate(above_prose) if BANNER.search(line.head)), default=-1)
    if last < 0:
        return range(0)
    end = last + 1
    while end < len(page.lines) and _is_button(page.lines[end]):
        end += 1
    first_prose = next((i for i, line in page if i >= end and line.is_prose), len(page.lines))
    return (
        range(end) if any(_is_title(page.lines[i]) for i in range(end, first_prose)) else range(0)
    )


def _is_button(line: Line) -> bool:
    return line.length <= BANNER_WORDS and all(word in BANNER_LABELS for word in line.words)


def _is_title(line: Line) -> bool:
    return line.length >= TITLE_WORDS and not line.ends_sentence
