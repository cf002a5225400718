"""Actors with their aliases, titles and mentions.

Where the articles name the actors: the longest alias at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dossier.anchor import Changed, Lost, Selector, anchor, places
from dossier.check.checker import ArticleText, Checker
from dossier.check.citing import cited_at
from dossier.check.insertions import into
from dossier.check.plain import resolved
from dossier.check.revising import revision
from dossier.frozen import dataclass
from dossier.model import Actor, Alias, Citation, Gender, Mention, Span, Title
from dossier.problems import Problem
from dossier.schema import ActorShape, AliasShape, PlacedShape
from dossier.text import NAMES, fold


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


EXPLICIT = "descriptive"
"""The kind of a mention that no alias finds: a pronoun, a paraphrase."""


def actors(
    checker: Checker, shapes: Sequence[ActorShape], order: Sequence[ArticleText]
) -> tuple[Actor, ...]:
    """Every actor, with its mentions in the articles in their order.

    Args:
        checker: the check at work; problems go there.
        shapes: the actors, as read.
        order: the articles' texts in the order of their sigla.
    """
    for shape in shapes:
        checker.refer(shape, "speaks-for", "actors")
        checker.refer(shape, "stands-for", "actors")
        _itself(checker, shape)
        for alias in shape.aliases:
            checker.refer(alias, "articles", "articles")
            _unmet(checker, alias, order)
    once = {shape.id: shape for shape in reversed(shapes)}
    _claimed_twice(checker, [shape for shape in shapes if once[shape.id] is shape])
    claims = [claim for shape in shapes for claim in _claims(checker, shape)]
    placed_mentions = mentions(claims, order)
    return tuple(
        resolved(
            Actor,
            shape,
            gender=_gender(checker, shape),
            native=shape.native.text if shape.native else "",
            native_language=shape.native.language if shape.native else "",
            aliases=tuple(resolved(Alias, item) for item in shape.aliases),
            titles=_titles(checker, shape),
            mentions=tuple(mention for mention in placed_mentions if mention.actor == shape.id),
            aliases_end=into(shape, "aliases"),
            revision=revision(checker, shape),
        )
        for shape in shapes
    )


def _itself(checker: Checker, shape: ActorShape) -> None:
    """A name stands for another actor; its own forms are aliases."""
    if shape.stands_for == shape.id and not shape.torn & {"id", "stands-for"}:
        checker.report(
            Problem(
                shape.at("stands-for"),
                "reference-self",
                "The name is said to stand for itself",
                found=shape.id,
                expected="the id of another actor",
                hint="Write the id of the actor that is meant, or delete the key; other forms of "
                "the same name stand under aliases",
            )
        )


def _gender(checker: Checker, shape: ActorShape) -> Gender | None:
    """What articles say of a person, each piece of evidence at its place."""
    if shape.gender is None:
        return None
    placed = (cited_at(checker, item) for item in shape.gender.evidence)
    evidence = tuple(citation for citation in placed if citation)
    return resolved(Gender, shape.gender, evidence=evidence)


def _claims(checker: Checker, shape: ActorShape) -> Iterable[Claim]:
    """What the actor's aliases, mentions and not-mentions say about the articles."""
    for alias in shape.aliases:
        yield Claim(shape.id, alias.kind, alias.text, tuple(alias.articles))
    for placed, denied in (
        *((item, False) for item in shape.mentions),
        *((item, True) for item in shape.not_mentions),
    ):
        citation = cited_at(checker, placed)
        if citation and denied:
            _idle(checker, shape, placed, citation)
        if citation:
            yield Claim(shape.id, EXPLICIT, "", (), citation, denied)


def _idle(checker: Checker, shape: ActorShape, placed: PlacedShape, citation: Citation) -> None:
    """A place that is taken out though no alias of the actor stands there."""
    if "aliases" in shape.torn or any(alias.torn for alias in shape.aliases):
        return
    words = checker.texts[citation.article].words
    counted = (
        alias.text
        for alias in shape.aliases
        if not alias.articles or citation.article in alias.articles
    )
    if not any(
        span.meets(citation.span) for form in counted for span in places(words, form, NAMES.level)
    ):
        checker.report(
            Problem(
                placed.at("quote"),
                "not-mention-idle",
                "There is no alias of the actor at this place, so nothing is excluded",
                found=placed.quote,
                expected="words that an alias of the actor finds",
                hint="Delete the entry, or quote the words of the alias",
            )
        )


def _titles(checker: Checker, shape: ActorShape) -> tuple[Title, ...]:
    placed = ((item, cited_at(checker, item)) for item in shape.titles)
    return tuple(Title(citation, item.note or "") for item, citation in placed if citation)


def _unmet(checker: Checker, alias: AliasShape, order: Sequence[ArticleText]) -> None:
    """An alias is a form that an article has; a form that none has is for ``also``."""
    if alias.torn or any(not checker.known.has("articles", id_) for id_ in alias.articles):
        return
    if not alias.articles and (
        checker.incomplete
        or len(order) < len(checker.known.ids["articles"])
        or any(kind == "articles" for kind, _ in checker.known.unread)
    ):
        return  # it may stand in an article whose text is not at hand
    if any(id_ not in checker.texts for id_ in alias.articles):
        return
    covered = [text for text in order if not alias.articles or text.id in alias.articles]
    if not re.search(r"\w", alias.text):
        checker.report(
            Problem(
                alias.at("text"),
                "bad-form",
                "This does not look like a name",
                found=alias.text,
                expected="a form with letters or digits",
                hint="Delete it, or write the form that appears in the articles",
            )
        )
        return
    if any(places(text.words, alias.text, NAMES.level) for text in covered):
        return
    meant = next((near for text in covered if (near := _near(text, alias.text))), "")
    where = " or ".join(alias.articles)
    checker.report(
        Problem(
            alias.at("text"),
            "alias-unmet",
            f"This alias is not in {where or 'any article'}",
            found=alias.text,
            expected=meant or "a form that appears in an article, letter for letter",
            hint=f"Did you mean {meant}?"
            if meant
            else "Delete it, or move it to also if readers may search for it",
        )
    )


def _near(text: ArticleText, words: str) -> str:
    outcome = anchor(text.words, Selector(words))
    if isinstance(outcome, Changed):
        return outcome.candidates[0].words
    if isinstance(outcome, Lost) and outcome.near and outcome.near[0].score >= 0.5:
        return outcome.near[0].words
    return ""


def _claimed_twice(checker: Checker, shapes: Sequence[ActorShape]) -> None:
    """One form in one article names one actor, or no mention could be told."""
    seen: dict[str, list[tuple[ActorShape, AliasShape]]] = {}
    for shape in shapes:
        for alias in shape.aliases:
            if alias.torn:
                continue
            same = seen.setdefault(fold(alias.text).text.strip(), [])
            rival = next((item for item in same if _share(item[1], alias)), None)
            if rival:
                checker.report(_rivals(shape, alias, *rival))
            same.append((shape, alias))


def _share(first: AliasShape, second: AliasShape) -> bool:
    """Whether two aliases count in the same article."""
    return not first.articles or not second.articles or bool({*first.articles} & {*second.articles})


def _rivals(shape: ActorShape, alias: AliasShape, owner: ActorShape, other: AliasShape) -> Problem:
    if owner.id == shape.id:
        return Problem(
            alias.at("text"),
            "alias-claimed-twice",
            "This alias appears twice",
            found=alias.text,
            expected="each form once",
            hint=f"Delete it; the other one is at {other.at('text')}",
        )
    return Problem(
        alias.at("text"),
        "alias-claimed-twice",
        f"Two actors claim this alias in the same article: {owner.id} and {shape.id}",
        found=alias.text,
        expected="only one actor for a form in an article",
        hint=f"Limit it with articles here or at {other.at('text')}; or keep it in just one "
        "and exclude single places with not-mentions; if both are the same actor, keep one entry",
    )


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
