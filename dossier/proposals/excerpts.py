"""The sentences in which the words of a proposal stand, article by article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dossier.anchor import Exact, Selector, anchor, places, prepare
from dossier.cache import kept
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.proposals.pending import Proposal
from dossier.schema import (
    ActorShape,
    AdditionShape,
    ArticleShape,
    MomentShape,
    PlacedShape,
    PointShape,
    QuotationShape,
    ReadingShape,
)
from dossier.text import covering, sentences

_OPENING = 3
"""Sentences of an article that show what it is."""
_FORMS = 2
"""Places of one actor that are shown of one article."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of an article with what stands around them."""

    article: str
    """Its id."""
    text: str
    """Whole sentences."""
    cited: tuple[Span, ...]
    """What the proposal cites, in code points of ``text``."""
    stress: tuple[Span, ...] = ()
    """The words that carry the difference."""
    reading: int | None = None
    """Which of the proposal's readings it shows, counted from 0."""
    is_exact: bool = True
    """Whether the words stand in the article; if not, ``text`` is what the proposal says."""


def excerpts(proposal: Proposal, texts: Mapping[str, str]) -> tuple[Excerpt, ...]:
    """The words that a proposal rests on, in their sentences, in the order of its readings.

    Args:
        proposal: of the queue.
        texts: the clean texts of articles, and of those that are drafts, by their ids; those of
            other versions by the article's id and the day, with a space between.
    """
    shape = proposal.shape
    match shape:
        case ArticleShape():
            return tuple(_opening(proposal.id, texts))
        case ActorShape():
            return tuple(_named(shape, texts))
        case PointShape() | QuotationShape() | MomentShape():
            return tuple(
                _cited(reading, texts, number) for number, reading in enumerate(shape.readings)
            )
        case AdditionShape():
            return _added(proposal, shape, texts)
    return ()


def _added(
    proposal: Proposal, shape: AdditionShape, texts: Mapping[str, str]
) -> tuple[Excerpt, ...]:
    """Of a version how its text begins, of a name where it stands, of a reading its sentence."""
    if shape.version:
        return tuple(_opening(proposal.file.partition("/")[0], texts))
    if shape.alias:
        own = shape.alias.articles or [*texts]
        named = {id_: text for id_, text in texts.items() if id_ in own}
        return tuple(_forms([shape.alias.text], named))
    cited = shape.reading or shape.title
    return (_cited(cited, texts, None),) if cited else ()


def _opening(id_: str, texts: Mapping[str, str]) -> Iterator[Excerpt]:
    text = texts.get(id_, "")
    spans = [*_sentences(text)][:_OPENING]
    if spans:
        yield Excerpt(id_, text[spans[0].start : spans[-1].end], ())


def _named(shape: ActorShape, texts: Mapping[str, str]) -> Iterator[Excerpt]:
    everywhere = [shape.name, *(alias.text for alias in shape.aliases if not alias.articles)]
    for id_, text in texts.items():
        own = [alias.text for alias in shape.aliases if id_ in alias.articles]
        yield from _forms([*everywhere, *own], {id_: text})


def _forms(forms: list[str], texts: Mapping[str, str]) -> Iterator[Excerpt]:
    """The first sentences that have one of the forms."""
    for id_, text in texts.items():
        found = sorted({span for form in dict.fromkeys(forms) for span in places(text, form)})
        shown: list[Span] = []
        for span in found:
            around = _around(text, span)
            if around not in shown and len(shown) < _FORMS:
                shown.append(around)
                inside = (place for place in _outermost(found) if around.holds(place))
                cited = tuple(_within(place, around) for place in inside)
                yield Excerpt(id_, around.of(text), cited)


def _cited(
    reading: ReadingShape | PlacedShape, texts: Mapping[str, str], number: int | None
) -> Excerpt:
    article, quote = reading.article or "", reading.quote or ""
    day = reading.version if isinstance(reading, ReadingShape) else None
    text = texts.get(f"{article} {day}" if day else article, "")
    outcome = anchor(prepare(text, ""), Selector(quote, reading.prefix, reading.suffix))
    if not isinstance(outcome, Exact):
        return Excerpt(article, quote, (), reading=number, is_exact=False)
    around = _around(text, outcome.span)
    cited = outcome.span.of(text)
    stress = [
        Span(outcome.span.start + place.start, outcome.span.start + place.end)
        for words in (reading.stress if isinstance(reading, ReadingShape) else ())
        for place in places(cited, words)[:1]
    ]
    return Excerpt(
        article,
        around.of(text),
        (_within(outcome.span, around),),
        tuple(_within(span, around) for span in sorted(set(stress))),
        number,
    )


def _around(text: str, span: Span) -> Span:
    """The sentences that a stretch reaches into."""
    return covering(_sentences(text), span) or span


@kept(most=512)
def _sentences(text: str) -> tuple[Span, ...]:
    return sentences(text)


def _outermost(spans: list[Span]) -> list[Span]:
    return [span for span in spans if not any(span != wide and wide.holds(span) for wide in spans)]


def _within(span: Span, around: Span) -> Span:
    return Span(span.start - around.start, span.end - around.start)
