"""Articles with their evidence, headline and glosses."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from dossier.check.checker import ArticleText, Checker
from dossier.check.citing import cite, cite_removed
from dossier.check.insertions import into
from dossier.check.lineage import lineage
from dossier.check.originals import provenance
from dossier.check.plain import resolved
from dossier.check.readings import read_elsewhere
from dossier.check.revising import revision
from dossier.check.silences import declared, too_short
from dossier.check.translating import of_article
from dossier.check.versions import versions
from dossier.model import Article, Citation, Evidence, Gloss, Span
from dossier.problems import Problem
from dossier.schema import ArticleShape, EvidenceShape, GlossShape
from dossier.text.ids import free, id_of

GLOSS_WORDS = 8
"""How many words of a gloss its id has; addresses that are published rest on it."""


def article(checker: Checker, shape: ArticleShape, number: int) -> Article | None:
    """An article, checked; nothing when its text is not at hand.

    Args:
        checker: the check at work; problems go there.
        shape: the article, as read.
        number: its place in the order of sigla, from 0.
    """
    checker.refer(shape, "events", "events")
    declared(checker, shape)
    read_elsewhere(checker, shape)
    published = checker.date(shape, "published")
    captured_from = provenance(checker, shape)
    _headline(checker, shape)
    id_ = shape.id or ""
    headline = cite(checker, shape, id_, "headline") if shape.headline else None
    origin = _evidence(checker, id_, shape.origin)
    condition_evidence = _evidence(checker, id_, shape.condition_evidence)
    descent = lineage(checker, shape, lambda shapes: _evidence(checker, id_, shapes))
    every_version = versions(checker, shape)
    translations = of_article(checker, shape)
    text = checker.texts.get(id_)
    if text is None:
        return None
    checker.report(too_short(text))
    return resolved(
        Article,
        shape,
        number=number,
        origin=origin,
        headline=headline,
        published=published,
        condition_evidence=condition_evidence,
        lineage=descent,
        clean=text.clean,
        glosses=_glosses(checker, text),
        glosses_end=into(shape, "glosses"),
        provenance=captured_from,
        revision=revision(checker, shape),
        versions=every_version,
        translations=translations,
    )


def _headline(checker: Checker, shape: ArticleShape) -> None:
    torn = shape.torn & {"headline", "headline-note"}
    if shape.headline is None and shape.headline_note is None and not torn:
        checker.report(
            Problem(
                shape.at("headline"),
                "headline-unexplained",
                "An article without a headline must say why",
                found="headline: null and no headline-note",
                expected="headline-note: a sentence",
                hint="Add headline-note, or write the headline in the article's exact words",
            )
        )


def _evidence(
    checker: Checker, article_id: str, shapes: Iterable[EvidenceShape]
) -> tuple[Evidence, ...]:
    return tuple(_piece(checker, article_id, shape) for shape in shapes)


def _piece(checker: Checker, article_id: str, shape: EvidenceShape) -> Evidence:
    checker.refer(shape, "record", "records")
    given = (shape.says, shape.quote, shape.removed, shape.record)
    if not any(given) and not shape.torn:
        checker.report(
            Problem(
                shape.at(),
                "evidence-empty",
                "This piece of evidence shows nothing",
                found="no words and no record",
                expected="quote, removed or record",
                hint="Add the words of the article that show it",
            )
        )
    return resolved(
        Evidence,
        shape,
        citation=cite(checker, shape, article_id),
        removed=cite_removed(checker, shape, article_id),
    )


def _glosses(checker: Checker, text: ArticleText) -> tuple[Gloss, ...]:
    """The glosses with permanent ids: the editor's own, or one made from the words.

    Where two have the same words, the later one in the file is numbered.
    """
    used = {
        gloss.id for other in checker.texts.values() for gloss in other.shape.glosses if gloss.id
    }
    glosses: list[Gloss] = []
    for shape in text.shape.glosses:
        citation = cite(checker, shape, text.id)
        _explained_twice(checker, shape, citation, glosses)
        id_ = shape.id or free(f"{text.id}-{gloss_id(shape.quote)}", used)
        used.add(id_)
        glosses.append(
            resolved(
                Gloss,
                shape,
                id=id_,
                citation=citation or Citation(text.id, Span(0, 0), ""),
            )
        )
    return tuple(glosses)


def _explained_twice(
    checker: Checker, shape: GlossShape, citation: Citation | None, before: Iterable[Gloss]
) -> None:
    other = next((gloss for gloss in before if citation and gloss.citation == citation), None)
    if other is not None:
        checker.report(
            Problem(
                shape.at("quote"),
                "gloss-twice",
                "These words have two glosses",
                found=shape.quote,
                expected="one gloss for each place",
                hint=f"Merge the two, or quote another place; the other one is at {other.at}",
            )
        )


def gloss_id(words: str) -> str:
    """Words as an id; a hash names those that have no letters of ours (``text.ids``)."""
    return id_of(words, longest=GLOSS_WORDS) or sha256(words.encode("utf-8")).hexdigest()[:8]
