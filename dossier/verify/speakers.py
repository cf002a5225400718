"""Whom a text names as the speaker of some words, beside them or around them.

Who speaks is decided where it is decided for drafts, in :mod:`dossier.draft.attribution`. Whoever
is told that a quotation is given to the wrong person must be told rightly: what is only likely
counts for nobody here.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.cache import kept
from dossier.draft.attribution import Named, attributions
from dossier.model import Span
from dossier.verify.people import Names

_SURE = 0.79
"""From which score on a speaker counts: that somebody is the only one whom the sentence before
names is not enough."""
_BACK = 3
"""Paragraphs before words outside quotations in which whoever speaks is looked for."""
_PARAGRAPH_END = "\n\n"


def speaker(text: str, span: Span, speech: Sequence[Span], names: Names | None) -> str:
    """The name of whoever is given as the speaker of some words; empty where that is not sure.

    Args:
        text: the whole text, paragraphs with a blank line between them.
        span: of the words; quoted between marks, or in the text's own sentence.
        speech: what stands between marks anywhere in the text.
        names: the people who may speak; nothing where there are none.
    """
    if names is None:
        return ""
    if span in speech:
        return _speakers(text, tuple(speech), names)[span]
    start = span.start
    for _ in range(_BACK):
        start = max(text.rfind(_PARAGRAPH_END, 0, start), 0)
    end = text.find(_PARAGRAPH_END, span.end)
    within = Span(start, end if end >= 0 else len(text))
    near = [other for other in speech if within.holds(other) and not other.meets(span)]
    shifted = tuple(Span(s.start - start, s.end - start) for s in (*near, span))
    return _speakers(within.of(text), shifted, names)[shifted[-1]]


@kept(most=256)
def _speakers(text: str, spans: tuple[Span, ...], names: Names) -> dict[Span, str]:
    """Who says the words of each span, by a name that the text has; empty where it is not sure."""
    ordered = sorted({*spans})
    places = [Span(*match.span()) for match in names.finder.finditer(text)]
    named = [  # a pronoun may mean anybody: what a given name tells is not enough to accuse
        Named(place, names.identity(place.of(text)), "person")
        for place in places
        if not any(span.meets(place) for span in ordered)
    ]
    made = zip(ordered, attributions(text, ordered, named), strict=True)
    return {
        span: _form(text, span, [name.span for name in named if name.owner == who.speaker])
        if who.speaker and who.score >= _SURE
        else ""
        for span, who in made
    }


def _form(text: str, span: Span, places: Sequence[Span]) -> str:
    """The form of a name that stands nearest to some words."""
    nearest = min(places, key=lambda place: max(place.start - span.end, span.start - place.end))
    return nearest.of(text)
