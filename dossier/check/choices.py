"""Loaded words found in the articles, and positions with their readings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.anchor import places
from dossier.check.checker import ArticleText, Checker
from dossier.check.citing import cited_at
from dossier.check.plain import resolved
from dossier.check.readings import readings
from dossier.check.revising import revision
from dossier.model import Answer, Citation, Outcome, Position, Span, Term, WordChoice
from dossier.problems import Problem
from dossier.schema import (
    AnswerShape,
    OfferShape,
    PositionShape,
    TermShape,
    WordsShape,
)


def word_choice(checker: Checker, shape: WordsShape, order: Sequence[ArticleText]) -> WordChoice:
    """A choice of words, with every place where an article uses one of them.

    Args:
        checker: the check at work; problems go there.
        shape: the choice, as read.
        order: the articles' texts in the order of their sigla.
    """
    checker.refer(shape, "points", "points")
    hits = [(index, *hit) for index, term in enumerate(shape.terms) for hit in _hits(term, order)]
    # Of words that overlap, the longest counts: "renewed invasion" is no "invasion".
    hits.sort(key=lambda hit: -len(hit[2]))
    chosen: list[tuple[int, ArticleText, Span]] = []
    for index, text, span in hits:
        if not any(text is other and span.meets(taken) for _, other, taken in chosen):
            chosen.append((index, text, span))
    terms = []
    for index, term in enumerate(shape.terms):
        _unmet(checker, term, order)
        out = {citation for item in term.not_meant if (citation := cited_at(checker, item))}
        cited = [
            Citation(text.id, span, span.of(text.clean.text))
            for text in order
            for span in sorted(s for i, other, s in chosen if i == index and other is text)
        ]
        meant = tuple(
            citation
            for citation in cited
            if not any(c.article == citation.article and c.span.meets(citation.span) for c in out)
        )
        terms.append(resolved(Term, term, places=meant, reported=_reported(checker, term)))
    return resolved(WordChoice, shape, terms=tuple(terms), revision=revision(checker, shape))


def _reported(checker: Checker, term: TermShape) -> tuple[tuple[Citation, str], ...]:
    for item in term.reported:
        checker.refer(item, "speaker", "actors")
    placed = ((cited_at(checker, item), item.speaker) for item in term.reported)
    return tuple((citation, speaker) for citation, speaker in placed if citation)


def _hits(term: TermShape, order: Sequence[ArticleText]) -> Iterator[tuple[ArticleText, Span]]:
    for text in order:
        spans = {span for form in term.forms for span in _places(text, form)}
        yield from ((text, span) for span in spans)


def _places(text: ArticleText, form: str) -> Iterator[Span]:
    """Every place of a form; one in small letters is found with capitals too."""
    for variant in dict.fromkeys((form, form[:1].upper() + form[1:], form.upper())):
        yield from places(text.words, variant)


def _unmet(checker: Checker, term: TermShape, order: Sequence[ArticleText]) -> None:
    """A form that no article has is a slip: the list says who uses which word."""
    is_partial = len(order) < len(checker.known.ids["articles"]) or any(
        kind == "articles" for kind, _ in checker.known.unread
    )
    if checker.incomplete or is_partial or "forms" in term.torn:
        return  # it may stand in an article whose text is not at hand
    for index, form in enumerate(term.forms):
        if not any(True for text in order for _ in _places(text, form)):
            checker.report(
                Problem(
                    term.at("forms", index),
                    "term-unmet",
                    "This form is not in any article",
                    found=form,
                    expected="a form that appears in an article, letter for letter",
                    hint="Correct it, or delete it",
                )
            )


def position(checker: Checker, shape: PositionShape) -> Position:
    """A position with everything that articles and records say of it.

    Args:
        checker: the check at work; problems go there.
        shape: the position, as read.
    """
    checker.refer(shape, "by", "actors")
    checker.refer(shape, "event", "events")
    checker.refer(shape, "points", "points")
    outcome = shape.outcome
    if outcome is not None:
        checker.refer(outcome, "timeline", "timeline")
        checker.refer(outcome, "records", "records")
    event = shape.event or ""
    return resolved(
        Position,
        shape,
        readings=readings(checker, shape, event),
        answers=tuple(_answer(checker, item, event) for item in shape.answers),
        offers=tuple(_answer(checker, item, event) for item in shape.offers),
        outcome=resolved(Outcome, outcome) if outcome else None,
        revision=revision(checker, shape),
    )


def _answer(checker: Checker, shape: AnswerShape | OfferShape, event: str) -> Answer:
    checker.refer(shape, "by", "actors")
    stance = shape.stance if isinstance(shape, AnswerShape) else ""
    return resolved(Answer, shape, stance=stance, readings=readings(checker, shape, event))
