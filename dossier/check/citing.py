"""A selector to a citation, or to the problem that says why there is none."""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.anchor import Ambiguous, Exact, Lost, Outcome, Reason, Selector, anchor, places
from dossier.check import citation_problems
from dossier.check.checker import ArticleText, Checker
from dossier.model import Citation, Removal, Role, Span
from dossier.schema import PlacedShape, Shape

_IN_MARKS = re.compile(r"[\"'“”‘’„‚«»‹›](?P<inner>.+)[\"'“”‘’«»‹›]", re.DOTALL)


def cite(
    checker: Checker, shape: Shape, article: str, key: str = "quote", version: str = ""
) -> Citation | None:
    """The place of the exact words under a key of a shape.

    Nothing, beside a problem, when they have no single place; nothing without a problem when
    the shape has no words there or the article's text is not at hand.

    Args:
        checker: the check at work; problems go there.
        shape: the entry with the words, and perhaps ``prefix`` and ``suffix``.
        article: the id of the article that is cited.
        key: the key of the words, as written in YAML.
        version: the day of the version that is cited; empty for the article's own seed.
    """
    words = getattr(shape, key.replace("-", "_"))
    text = checker.text(article, version)
    if not words or text is None or shape.torn & {key, "prefix", "suffix", "article"}:
        return None
    selector = Selector(words, getattr(shape, "prefix", ""), getattr(shape, "suffix", ""))
    outcome = anchor(text.words, selector)
    if key == "headline" and not isinstance(outcome, Exact):
        outcome = _headline(text, words) or outcome
    if isinstance(outcome, Exact):
        return Citation(article, outcome.span, outcome.span.of(text.clean.text), version)
    if _misplaced(outcome):
        location = shape.at(_wrong_side(text, selector))
        checker.report(citation_problems.problem(location, text, selector, outcome))
        return None
    inner = _unquoted(text, selector)
    if inner:
        checker.report(citation_problems.in_marks(shape.at(key), text, selector, inner))
        return None
    removal = None if isinstance(outcome, Ambiguous) else removed_at(text, words)
    if removal is None:
        elsewhere = _elsewhere(checker, text, words)
        checker.report(citation_problems.problem(shape.at(key), text, selector, outcome, elsewhere))
    elif text.settled:
        checker.report(citation_problems.removed(shape.at(key), text, words, removal))
    return None


def cited_at(checker: Checker, shape: PlacedShape) -> Citation | None:
    """The words of an article that an entry cites, with the article that it names.

    Args:
        checker: the check at work.
        shape: words and the id of their article.
    """
    checker.refer(shape, "article", "articles")
    return cite(checker, shape, shape.article)


def _misplaced(outcome: Outcome) -> bool:
    """Whether the words stand in the text, only not beside their prefix and suffix."""
    return isinstance(outcome, Lost) and outcome.reason is Reason.CONTEXT


def _wrong_side(text: ArticleText, selector: Selector) -> str:
    """Which of the two does not fit; the prefix where neither does."""
    alone = anchor(text.words, replace(selector, suffix=""))
    fits = bool(selector.prefix) and not _misplaced(alone)
    return "suffix" if selector.suffix and (fits or not selector.prefix) else "prefix"


def _unquoted(text: ArticleText, selector: Selector) -> str:
    """The words without the quotation marks around them, if they stand so in the text."""
    match = _IN_MARKS.fullmatch(selector.exact.strip())
    if match is None:
        return ""
    inner = match["inner"]
    outcome = anchor(text.words, replace(selector, exact=inner))
    return inner if isinstance(outcome, (Exact, Ambiguous)) else ""


def _headline(text: ArticleText, words: str) -> Exact | None:
    """The first headline block that is these words, or else their first place.

    A headline stands above whatever repeats it, and its key has no ``prefix`` to choose with.
    """
    spans = [block.span for block in text.clean.blocks if block.role is Role.HEADLINE]
    everywhere = places(text.words, words)
    headlines = [span for span in everywhere if span in spans] or everywhere
    return Exact(headlines[0]) if headlines else None


def removed_at(text: ArticleText, words: str) -> Removal | None:
    """What cleaning removed where the words stand in the seed; nothing if they do not.

    Args:
        text: the article with its seed.
        words: as cited.
    """
    for span in places(text.captured, words):
        removal = _removal_at(text, span)
        if removal:
            return removal
    return None


def _removal_at(text: ArticleText, span: Span) -> Removal | None:
    reasoned = (removal for removal in text.clean.removed if removal.reason)
    return next((removal for removal in reasoned if removal.span.meets(span)), None)


def cite_removed(checker: Checker, shape: Shape, article: str) -> str:
    """The words under ``removed``, after a check that cleaning removed them.

    Args:
        checker: the check at work; problems go there.
        shape: the entry with the words.
        article: the article's id.
    """
    words = str(getattr(shape, "removed", None) or "")
    text = checker.texts.get(article)
    if not words or text is None or "removed" in shape.torn:
        return words
    is_removed = any(_wholly_removed(text, span) for span in places(text.captured, words))
    if not is_removed and text.settled:
        checker.report(citation_problems.not_removed(shape.at("removed"), text, words))
    return words


def _wholly_removed(text: ArticleText, span: Span) -> bool:
    kept_spans = (Span(run.source, run.source + run.length) for run in text.clean.offsets.runs)
    return not any(run.meets(span) for run in kept_spans)


def _elsewhere(checker: Checker, text: ArticleText, words: str) -> tuple[str, ...]:
    """The other articles, and other versions of this one, that have these very words."""
    articles = [
        other.id
        for other in checker.texts.values()
        if other.id != text.id and places(other.words, words)
    ]
    own = checker.texts.get(text.id)
    versions = [
        f"{text.id} (version: {day})"
        for (id_, day), other in checker.versions.items()
        if id_ == text.id and other is not text and places(other.words, words)
    ]
    if own is not None and own is not text and places(own.words, words):
        versions.append(f"{text.id} (without version)")
    return (*versions, *articles)
