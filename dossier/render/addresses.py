"""Every page's path and every anchor, known in one place.

A page's path is below ``docs/`` and ends in ``.md``; an anchor follows after ``#``. Links are
written relative to the page they stand on, so that the site works below any base path.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from posixpath import dirname, relpath

from dossier.model import Actor, Article, Block, Citation, Mention, Moment, Point, Quotation, Role
from dossier.model import Reading as ReadingValue

MOST_NUMBERED = 1024
"""Actors at a time whose mentions are numbered."""
_numbered: dict[int, tuple[Actor, Mapping[Citation, int]]] = {}
HOME = "index.md"
ARTICLES = "articles/index.md"
ACTORS = "actors/index.md"
COMPARE = "compare/index.md"
PAIRS = "articles/index.md#side-by-side"
DESCENT = "articles/index.md#descent"
QUOTATIONS = "quotations/index.md"
CONTRADICTIONS = "contradictions/index.md"
TIMELINE = "timeline/index.md"
HEARD = "compare/heard.md"
"""Who is heard; like the other tables beside it, its name has no two hyphens, as a pair's has."""
WORDS = "compare/words.md"
POSITIONS = "compare/positions.md"
LESSONS = "lessons/index.md"
"""The list of all sheets."""
RECORDS = "records/index.md"
DATA = "data/index.md"
CHANGES = "changes/index.md"
ABOUT = "about.md"
"""What the words of the method mean; its headings are linked to."""
DICTIONARY = "dictionary.md"
"""What the files for other programs contain."""
EDITING = "editing.md"
FIRST_STEPS = "editing.md#begin-another-story"
"""How a dossier gets its first articles."""


@lru_cache(maxsize=65536)
def relative(page: str, target: str) -> str:
    """The link from one page to another, or to an anchor of the page itself.

    Args:
        page: the path of the page that the link stands on.
        target: a path, with or without ``#anchor``.
    """
    path, mark, anchor = target.partition("#")
    if path == page and mark:
        return f"#{anchor}"
    return relpath(path, dirname(page) or ".") + mark + anchor


def article(id_: str) -> str:
    """The page of one article."""
    return f"articles/{id_}.md"


def descent(article_id: str) -> str:
    """What one article comes from, in the overview of articles, with the words that show it.

    No id has two hyphens together, so that the anchor is no event's and no topic's.
    """
    return f"{DESCENT}--{article_id}"


def pair(first_article: Article, second_article: Article) -> str:
    """The page of two articles side by side, the one whose siglum comes first before the other.

    Ids have single hyphens, so that two of them tell no two pairs alike.

    Args:
        first_article: one of the two.
        second_article: the other.
    """
    first, second = sorted((first_article, second_article), key=lambda article: article.number)
    return f"compare/{first.id}--{second.id}.md"


def reconstruction(id_: str) -> str:
    """The page on which the rewording of one article is undone."""
    return f"reconstructions/{id_}.md"


def capture(article_id: str) -> str:
    """The page of an article's whole capture: what was kept of it, and what was removed."""
    return f"captures/{article_id}.md"


def versions(article_id: str) -> str:
    """The page of what an outlet changed in an article."""
    return f"versions/{article_id}.md"


def version(article_id: str, day: str) -> str:
    """The page of an article as it was on one day, where the dossier reads it as on another.

    Args:
        article_id: the article's id.
        day: of the version, in EDTF, perhaps with a time.
    """
    return f"versions/{article_id}--{day.lower().replace(':', '-').replace('+', '-')}.md"


def actor(id_: str) -> str:
    """The page of one actor."""
    return f"actors/{id_}.md"


def point(id_: str) -> str:
    """The page of one point."""
    return f"points/{id_}.md"


def quotation(id_: str) -> str:
    """The page of one quotation."""
    return f"quotations/{id_}.md"


def lesson(owner: Point | Quotation, id_: str = "") -> str:
    """The sheet for a lesson of one point or one quotation.

    Args:
        owner: the point or the quotation.
        id_: one of its former ids; left out, its own.
    """
    return f"lessons/{_kind(owner)}--{id_ or owner.id}.md"


def picture(page: str) -> str:
    """The picture to share that lies beside a page: ``points/x.svg`` beside ``points/x.md``."""
    return f"{page.removesuffix('.md')}.svg"


def pixels(page: str) -> str:
    """The same for places that show no SVG: ``points/x.png``."""
    return f"{page.removesuffix('.md')}.png"


def card(page: str) -> str:
    """The card of a page that another site embeds: ``cards/points/x.html``."""
    return f"cards/{page.removesuffix('.md')}.html"


def embedding(page: str) -> str:
    """What tells other programs how to embed it: ``cards/points/x.json``."""
    return f"cards/{page.removesuffix('.md')}.json"


def record(id_: str) -> str:
    """The entry of a record."""
    return f"{RECORDS}#{id_}"


def moment(id_: str) -> str:
    """The entry of a moment in the timeline."""
    return f"{TIMELINE}#{id_}"


def position(id_: str) -> str:
    """The entry of a position in the table of demands."""
    return f"{POSITIONS}#{id_}"


def word_choice(id_: str) -> str:
    """The entry of a choice of words among the loaded words."""
    return f"{WORDS}#{id_}"


def event(id_: str) -> str:
    """The entry of an event in the timeline."""
    return f"{TIMELINE}#event--{id_}"


def gloss(article_id: str, gloss_id: str) -> str:
    """The glossed words in their article.

    Args:
        article_id: the article's id.
        gloss_id: the gloss's own.
    """
    return f"{article(article_id)}#gloss-{gloss_id}"


def mention(whose: Actor, which: Mention) -> str:
    """The place of a mention in its article; mentions are counted within one article.

    Args:
        whose: the actor.
        which: one of its mentions.
    """
    number = _numbers(whose)[which.citation]
    return f"{article(which.citation.article)}#mention-{whose.id}-{number}"


def _numbers(whose: Actor) -> Mapping[Citation, int]:
    """The number of each mention in its article, by where it stands.

    Kept by the actor itself, for hashing all of its mentions takes as long as counting them,
    and a large dossier would spend most of its time on it.
    """
    actor, numbers = _numbered.get(id(whose), (None, {}))
    if actor is not whose:
        seen: Counter[str] = Counter()
        numbers = {}
        for mention in whose.mentions:
            seen[mention.citation.article] += 1
            numbers[mention.citation] = seen[mention.citation.article]
        if len(_numbered) >= MOST_NUMBERED:
            _numbered.clear()
        _numbered[id(whose)] = whose, numbers
    return numbers


def reading(owner: Point | Quotation | Moment, which: ReadingValue) -> str:
    """Where a reading's words stand: their exact place in the article, or the record.

    No id has two hyphens together, so that a second reading of ``x`` is none of ``x-2``.

    Args:
        owner: what has the reading.
        which: one of its readings.

    Raises:
        ValueError: the reading is not one of the owner's.
    """
    if not which.article:
        return record(which.record)
    same = [other for other in owner.readings if other.article == which.article]
    number = same.index(which) + 1
    name = f"{_kind(owner)}-{owner.id}" + (f"--{number}" if number > 1 else "")
    page = version(which.article, which.version) if which.version else article(which.article)
    return f"{page}#{name}"


def block(article_value: Article, which: Block) -> str:
    """A block of an article: paragraphs are numbered, ``#p3``; others are called by role.

    Args:
        article_value: the article.
        which: one of its blocks.
    """
    return f"{article(article_value.id)}#{block_anchors(article_value)[which]}"


def place(article_value: Article, citation: Citation) -> str:
    """The block that holds a citation which has no mark of its own.

    Args:
        article_value: the article.
        citation: words of it.
    """
    return block(article_value, article_value.clean.block_at(citation.span.start))


def block_anchors(article_value: Article) -> dict[Block, str]:
    """The anchor of every block, permanent as long as the seed is.

    Paragraphs are ``p1``, ``p2``; others are called by role, ``headline``, ``crosshead-2``.
    """
    return anchors(article_value.clean.blocks)


def anchors(blocks: Iterable[Block]) -> dict[Block, str]:
    """The anchors of the blocks of a text, as :func:`block_anchors` has them."""
    counts: dict[Role, int] = {}
    made = {}
    for block in blocks:
        number = counts[block.role] = counts.get(block.role, 0) + 1
        name = str(block.role) + (f"-{number}" if number > 1 else "")
        made[block] = f"p{number}" if block.role is Role.PARAGRAPH else name
    return made


def _kind(owner: Point | Quotation | Moment) -> str:
    if isinstance(owner, Point):
        return "point"
    return "quotation" if isinstance(owner, Quotation) else "moment"
