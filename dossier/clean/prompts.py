"""Finding the lines that are made of known phrases.

Finding paragraphs that speak about the site or the author rather than the story.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from dossier.clean.layout.rows import is_unspaced
from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, pattern
from dossier.clean.phrases import COPYRIGHT, COPYRIGHT_WORDS, Phrases
from dossier.clean.rule import Hit
from dossier.language import pattern_everywhere, proper_names, values_everywhere, words_everywhere

APPEAL_WORDS = words_everywhere("furniture", "appeals") | words_everywhere("furniture", "ours")
"""Words that turn to the reader."""
PITCH_WORDS = APPEAL_WORDS | words_everywhere("furniture", "dealings")
"""Words about a site and its readers' dealings with it."""
ENOUGH = 3
"""So many different ones, an appeal among them, make a pitch."""
QUOTED = re.compile(r'["“”„«»]')
"""A paragraph with a quotation belongs to the story."""
PITCH_LENGTH = range(5, 51)
"""How long a pitch is, in words."""
_NAME = r"^(?:\w[\w.'’-]*\s){1,4}"
AUTHOR = any_of(
    rf"{_NAME}(?:{pattern_everywhere('furniture', 'authors')})",
    pattern_everywhere("furniture", "contacts"),
)
"""Sentences that introduce the author or say how to reach them."""
AUTHOR_SIGNS = words_everywhere("furniture", "author_signs")
"""One of these stands in every such sentence: most lines need no search."""
AUTHOR_LENGTH = range(4, 46)
LONGEST = 60
"""No prompt is longer than this, in words."""
FOLLOW_WORDS = 14
"""Nor is a prompt to follow somebody by name."""
LABEL_WORDS = 5
"""When only the first word of a line is known, the line has no more words than this."""
HEADING_WORDS = 6
"""The longest heading of a list of links."""
TITLE_WORDS = range(5, 26)
"""How long the titles in a list of links are."""
UNSPACED_TITLE = 3
"""The shortest title where two letters count as a word."""
TITLE_ENDINGS = ("", "?", "？", "؟")
ALSO_WORDS = 4
ALSO = words_everywhere("furniture", "also")
"""Below a line of so few words, one of these among them, stands what else is to be read."""
CUT_OFF = ("..", "…")
"""How a title ends that was too long for its place."""
Finder = Callable[[Page], Iterator[Hit]]
_NETWORK = proper_names("networks", "followed").strip().replace(" ", "|")
_FOLLOWED = pattern_everywhere("furniture", "follow")
_AND = pattern_everywhere("furniture", "joining")
FOLLOW = pattern(
    rf"^\W*(?:{_FOLLOWED}) (?:{_NETWORK})(?:(?:\W|\b(?:{_AND})\b)+(?:{_NETWORK}))*\W*$"
)
"""Prompts to follow somebody, whose name stands between the known words. Asked of the words."""
FOLLOW_STARTS = tuple(
    line.partition("\\")[0].split()[0]
    for text in values_everywhere("furniture", "follow")
    for line in text.strip().splitlines()
)
"""How the first word of such a prompt begins: most lines need no search."""
TAGS = re.compile(r"^#[^\W\d][^#]{0,30}(?:\s#[^\W\d][^#]{0,30})+$")
"""A line of an article's tags and nothing else."""
TRAIL_SIGN = re.compile(" [>›»] ")
TRAIL = re.compile(r"^[^<>«»‹›\n]{1,40}(?:\s[>›»]\s[^<>«»‹›\n]{1,60}){2,}$")
"""The way from the first page to this one: "News > Europe > Ireland"."""


def finder(table: Phrases, *, sure_from: int = 2, before_title: bool = False) -> Finder:
    """A rule's function that finds the lines which a table of phrases knows.

    Args:
        table: phrases by language.
        sure_from: known words that leave no doubt; more than any line has leaves every line in
            doubt.
        before_title: whether a title follows the known words.
    """

    def find(page: Page) -> Iterator[Hit]:
        first_words = table.first_words.intersection(page.first_words)
        for index in sorted(index for word in first_words for index in page.first_words[word]):
            line = page.lines[index]
            count = table.words_matched(line)
            if count and line.length <= _most_words(line, count):
                sure = is_sure(line, count, sure_from)
                if before_title and count == 2 and line.after(count)[:1].islower():
                    sure = False
                yield Hit(index, sure)
        for index in page.unspaced_labels:
            if page.lines[index].key.startswith(table.unspaced):
                yield Hit(index, sure_from <= LONGEST)

    return find


def _most_words(line: Line, count: int) -> int:
    """How long a line may be whose first ``count`` words are known."""
    if count > 1:
        return LONGEST
    introduces = line.after(count).startswith(":") and not line.ends_sentence
    return TITLE_WORDS.stop if introduces else LABEL_WORDS


def is_sure(line: Line, count: int, sure_from: int) -> bool:
    """Whether ``count`` known words at the beginning leave no doubt about the line.

    One word can be a crosshead, but hardly with a colon. Two can open a sentence of the
    article, but not when the line ends as no sentence does. Three are enough.

    Args:
        line: of the captured text.
        count: of the known words at its beginning.
        sure_from: known words that leave no doubt.
    """
    is_whole_line = count == len(line.words)
    if sure_from > 2 and count < sure_from:
        return False
    if is_unspaced(line.text[0]) or (is_whole_line and (count >= sure_from or line.ending == ":")):
        return True
    if line.after(count).startswith(":"):
        return True
    return count >= 3 or (count == 2 and not line.ends_sentence)


def rights(page: Page) -> Iterator[Hit]:
    """Short lines that say whose the rights are, whatever year and name they give."""
    for index, line in page:
        may_be = "©" in line.head or not COPYRIGHT_WORDS.isdisjoint(line.words)
        if may_be and line.length <= LONGEST and COPYRIGHT.search(line.head):
            yield Hit(index, sure=True)


def follows(page: Page) -> Iterator[Hit]:
    """Short lines that ask to follow somebody on a network."""
    for index, line in page:
        is_short = line.length <= FOLLOW_WORDS and bool(line.words)
        may_be = is_short and line.words[0].lstrip("#").startswith(FOLLOW_STARTS)
        if may_be and FOLLOW.search(line.head.casefold()):
            yield Hit(index, sure=True)


def tags(page: Page) -> Iterator[Hit]:
    """Lines of nothing but tags."""
    for index, line in page:
        if line.text.startswith("#") and TAGS.match(line.text):
            yield Hit(index, sure=True)


def trails(page: Page) -> Iterator[Hit]:
    """Lines that show where in the site the page stands."""
    for index, line in page:
        may_be = TRAIL_SIGN.search(line.head)
        if may_be and not line.ends_sentence and TRAIL.match(line.text):
            yield Hit(index, sure=True)


def either(*finders: Finder) -> Finder:
    """A rule's function that finds what any of the finders finds."""

    def find(page: Page) -> Iterator[Hit]:
        for finder in finders:
            yield from finder(page)

    return find


def link_lists(table: Phrases) -> Finder:
    """Headings such as "Related articles", and the titles that stand right below them."""
    headings = finder(table, before_title=True)

    def find(page: Page) -> Iterator[Hit]:
        hits = {hit.index: hit for hit in headings(page)}
        for index, hit in hits.items():
            titles = list(_titles(page, index, hits)) if _is_heading(page.lines[index]) else []
            titles += _teased(page, index + len(titles), hits) if titles and hit.sure else []
            yield Hit(index, hit.sure or len(titles) > 1)
            yield from (Hit(title, sure=True) for title in titles if hit.sure or len(titles) > 1)

    return find


def _is_heading(line: Line) -> bool:
    """Whether a line of the table stands above its links rather than being one."""
    return line.length <= HEADING_WORDS


def _titles(page: Page, heading: int, hits: dict[int, Hit]) -> Iterator[int]:
    """The lines below a heading that look like titles, and the labels between them.

    A short line is a label when a title follows it; a crosshead, with a paragraph after it,
    is none.
    """
    for index in range(heading + 1, len(page.lines)):
        if index in hits:
            return
        at_end = index + 1 == len(page.lines)
        is_label = page.lines[index].length < TITLE_WORDS.start
        if not is_title(page.lines[index]) and (
            at_end or not is_label or not is_title(page.lines[index + 1])
        ):
            return
        yield index


def _teased(page: Page, title: int, hits: dict[int, Hit]) -> list[int]:
    """The teasers of a sentence or two below a list's last title, each with its own title.

    Only a second pair of title and teaser tells a list from the article that goes on.
    """
    teasers: list[int] = []
    index = title
    while index + 1 < len(page.lines) and page.lines[index + 1].is_prose:
        teasers.append(index + 1)
        index += 2
        if index >= len(page.lines) or index in hits or not is_title(page.lines[index]):
            break
        teasers.append(index)
    return teasers if len(teasers) > 2 else []


def listed_links(table: Phrases) -> Finder:
    """Lines of the table, and the titles below one that ends with a colon and names none."""
    links = finder(table, before_title=True)

    def find(page: Page) -> Iterator[Hit]:
        hits = {hit.index: hit for hit in links(page)}
        for index, hit in hits.items():
            yield hit
            line = page.lines[index]
            if line.ending == ":" and _is_heading(line):
                yield from (Hit(title, sure=True) for title in _titles(page, index, hits))
            elif _asks_to_read_also(line) and not ALSO.isdisjoint(line.words):
                titles = _titles(page, index, hits)
                yield from (Hit(title, sure=True) for title in islice(titles, 1))

    return find


def _asks_to_read_also(line: Line) -> bool:
    """Whether a line asks to read something else as well, and does not say what."""
    return line.length <= ALSO_WORDS and not line.ending


def is_title(line: Line) -> bool:
    """Whether a line looks like the title of an article in a list."""
    least = UNSPACED_TITLE if is_unspaced(line.text[0]) else TITLE_WORDS.start
    return least <= line.length < TITLE_WORDS.stop and line.ending in TITLE_ENDINGS


def teasers(page: Page) -> Iterator[Hit]:
    """Titles and teasers that were cut off: short lines that end with dots."""
    for index, line in page:
        if line.length <= TITLE_WORDS.stop and line.text.endswith(CUT_OFF):
            yield Hit(index, sure=False)


def pitches(page: Page) -> Iterator[Hit]:
    """Paragraphs with several words about a site and its readers' dealings with it."""
    for index, line in page:
        if line.length not in PITCH_LENGTH or APPEAL_WORDS.isdisjoint(line.words):
            continue
        pitch_words = PITCH_WORDS.intersection(line.words)
        if len(pitch_words) >= ENOUGH and not QUOTED.search(line.head):
            yield Hit(index, sure=False)


def authors(page: Page) -> Iterator[Hit]:
    """Lines that introduce the author or say how to reach them."""
    for index, line in page:
        may_be = line.length in AUTHOR_LENGTH and not AUTHOR_SIGNS.isdisjoint(line.words)
        if may_be and AUTHOR.search(line.head):
            yield Hit(index, sure=False)
