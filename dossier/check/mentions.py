"""Where the articles name the actors: the longest alias at each place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.anchor import places
from dossier.check.desk import ArticleText
from dossier.frozen import dataclass
from dossier.model import Citation, Mention, Span
from dossier.text import NAMES


@dataclass(frozen=True, slots=True)
class Claim:
    """A word of the editor's on where an actor is named."""

    actor: str
    kind: str
    alias: str
    """A form that names the actor wherever it stands; empty for a single place."""
    articles: tuple[str, ...]
    """Where the alias counts; empty for everywhere."""
    place: Citation | None = None
    """A single place."""
    denied: bool = False
    """Whether the place is not meant, though an alias stands there."""


@dataclass(frozen=True, slots=True)
class _Hit:
    span: Span
    claim: Claim
    is_exact: bool = True
    """Whether the alias stands there with all its accents and without others."""


def mentions(claims: Iterable[Claim], texts: Sequence[ArticleText]) -> tuple[Mention, ...]:
    """Every mention, in the order of articles, then of places.

    Case counts; kinds of quotation mark and of white space do not, nor accents and the like that
    writers of the article's language may leave out. An alias stands on word
    boundaries; a possessive s is outside it. Where aliases overlap, the longest is met: in
    "Bank of the North", "North" is no mention. The editor's single places come before all
    aliases.

    Args:
        claims: what aliases and the editor's single places say.
        texts: the articles in order.
    """
    listed = tuple(claims)
    return tuple(mention for text in texts for mention in _in(text, listed))


def _in(text: ArticleText, claims: Sequence[Claim]) -> Iterable[Mention]:
    denied = [(claim.actor, claim.place.span) for claim in claims
              if claim.denied and claim.place and claim.place.article == text.id]  # fmt: skip
    chosen: list[_Hit] = []
    for hit in sorted((*_explicit(text, claims), *_hits(text, claims)), key=_rank):
        out = any(hit.claim.actor == actor and hit.span.meets(span) for actor, span in denied)
        if not out and not any(hit.span.meets(other.span) for other in chosen):
            chosen.append(hit)
    for hit in sorted(chosen, key=lambda hit: hit.span):
        words = hit.span.of(text.clean.text)
        yield Mention(hit.claim.actor, Citation(text.id, hit.span, words), hit.claim.kind)


def _rank(hit: _Hit) -> tuple[bool, int, bool, Span, str]:
    return (
        not hit.claim.place, -len(hit.span), not hit.is_exact, hit.span, hit.claim.actor
    )  # fmt: skip


def _explicit(text: ArticleText, claims: Sequence[Claim]) -> Iterable[_Hit]:
    for claim in claims:
        if claim.place and not claim.denied and claim.place.article == text.id:
            yield _Hit(claim.place.span, claim)


def _hits(text: ArticleText, claims: Sequence[Claim]) -> Iterable[_Hit]:
    for claim in claims:
        if claim.alias and (not claim.articles or text.id in claim.articles):
            exact = frozenset(places(text.words, claim.alias))
            for span in places(text.words, claim.alias, NAMES.level):
                yield _Hit(span, claim, span in exact)
