"""Amounts of one kind in sentences of one kind: how many, how much, how long.

Amounts are compared after conversion; what is rounder or a bound agrees with what it can mean.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dossier.claims import Amount, quantities
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.propose.findings import Finding, Link, Mention, grouped, shared_context
from dossier.propose.pairing import Pairs
from dossier.propose.statements import Corpus, Statement, Word

_COUNTED = 3
"""Words behind a number that may say what is counted."""
_BESIDE = 7
"""Words on either side that say what the number is about."""
_TORN_BEFORE = re.compile(r"\d,\s*$")
_TORN_BEHIND = re.compile(r",\s*\d{3}(?!\d)")
_LEAST = 0.4
"""What two amounts must have in common, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class AmountPlace:
    """An amount in its sentence."""

    statement: Statement
    amount: Amount
    span: Span
    """In the article's text."""
    counted: frozenset[str]
    """What the words right behind it, or before, name."""
    context: frozenset[str]
    """What is said around it."""
    role: str
    """The nearest kind of event that numbers are given of: dead, injured; empty for none."""


def amounts_of(corpus: Corpus) -> dict[int, list[AmountPlace]]:
    """The amounts of each sentence that has any, by its number; ages and years are no amounts.

    Args:
        corpus: all sentences.
    """
    places: dict[int, list[AmountPlace]] = {}
    for statement in corpus.statements:
        made = [*_amounts(statement)]
        if made:
            places[statement.number] = made
    return places


def _amounts(statement: Statement) -> Iterator[AmountPlace]:
    for measured in quantities(statement.text, statement.prose.language):
        amount = measured.quantity
        if not isinstance(amount, Amount):
            continue
        start = statement.span.start + measured.span.start
        span = Span(start, statement.span.start + measured.span.end)
        first, end = statement.at(start), statement.at(span.end)
        behind = statement.near(end - 1, 1, _BESIDE)
        before = statement.near(first, -1, _BESIDE)
        counted = _keys(behind[:_COUNTED])
        if is_age(statement, amount, span) or _is_no_amount(statement, amount, span, counted):
            continue
        further = statement.vocabulary.lists["further"]
        if any(word.norm in further for word in (*before[-1:], *behind[:2])):
            continue
        yield AmountPlace(
            statement,
            amount,
            span,
            counted | _keys(before[-1:]),
            _keys((*before, *behind)),
            _role(statement, before, behind),
        )


def _role(statement: Statement, before: Sequence[Word], behind: Sequence[Word]) -> str:
    """The kind of event that is nearest to a number, on either side."""
    asked = statement.vocabulary.questions
    near = [
        (distance, word.key)
        for side in (behind, tuple(reversed(before)))
        for distance, word in enumerate(side)
        if word.key in asked
    ]
    return min(near, default=(0, ""), key=lambda item: item[0])[1]


def is_age(statement: Statement, amount: Amount, span: Span) -> bool:
    """Whether an amount says how old somebody is.

    Args:
        statement: its sentence.
        amount: a bare number, or years.
        span: of its words, in the article's text.
    """
    if amount.unit not in ("", "months") or amount.stated is None:
        return False
    end = statement.at(span.end)
    beside = [
        *statement.words[max(0, statement.at(span.start) - 1) : statement.at(span.start)],
        *statement.words[max(0, end - 1) : end + 2],
    ]
    parts = {part.removesuffix("'s") for word in beside for part in word.norm.split("-")}
    if not parts.isdisjoint(statement.vocabulary.lists["old"]):
        return True
    text = statement.prose.text
    is_apart = text[: span.start].rstrip().endswith((",", "(")) and text[span.end :][:1] in ",)"
    named = statement.at(span.start) > 0 and statement.words[statement.at(span.start) - 1].is_name
    return is_apart and named and amount.unit == "" and 1 < amount.stated < 110


def _is_no_amount(
    statement: Statement, amount: Amount, span: Span, counted: frozenset[str]
) -> bool:
    """Whether a number is a pronoun, a year, a list's mark or part of a name."""
    words = span.of(statement.prose.text)
    if not amount.unit and (amount.is_year or amount.low == amount.high == 1 or not counted):
        return True
    before, behind = statement.prose.text[: span.start], statement.prose.text[span.end :]
    is_torn = _TORN_BEFORE.search(before) or _TORN_BEHIND.match(behind)  # 1, 000
    return bool(is_torn) or before[-1:] in ("-", "–", "#", "/", "@") or words.startswith("-")


def _keys(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.key for word in words if word.is_content and not word.key.isdigit())


def differing_amounts(corpus: Corpus, pairs: Pairs) -> Iterator[Finding]:
    """Amounts of the same thing that do not fit together.

    Args:
        corpus: all sentences.
        pairs: those that may speak of the same.
    """
    places = amounts_of(corpus)
    flat = [place for number in sorted(places) for place in places[number]]
    numbers = {id(place): index for index, place in enumerate(flat)}
    links: list[Link] = []
    for first, second in pairs:
        candidates = [
            (score, numbers[id(one)], numbers[id(other)])
            for one in places.get(first, ())
            for other in places.get(second, ())
            if (score := _likeness(corpus, one, other, pairs[first, second].cosine)) >= _LEAST
            and not _is_part(one, other, places[second])
            and not _is_part(other, one, places[first])
        ]
        links += _matched(candidates, flat)
    mentions = [
        Mention(
            place.statement,
            (place.span,),
            place.amount.identity,
            " ".join(place.span.of(place.statement.prose.text).split()),
        )
        for place in flat
    ]
    by_span = {(place.statement.number, place.span): place for place in flat}
    for group in grouped(mentions, links):
        members = [
            by_span[mention.statement.number, mention.stress[0]] for mention in group.mentions
        ]
        shared = shared_context(member.context for member in members)
        yield Finding(
            "duration" if members[0].amount.unit in ("duration", "months") else "number",
            _question(corpus, members),
            group.mentions,
            group.score,
            contradicts=True,
            reason=f"amounts beside {_listed(corpus, shared)}",
        )


def _matched(
    candidates: Sequence[tuple[float, int, int]], flat: Sequence[AmountPlace]
) -> Iterator[Link]:
    """The amounts of two sentences that belong together, each with one other at most."""
    taken: set[int] = set()
    ranked = sorted(
        candidates,
        key=lambda item: (
            -item[0] - (0.3 if flat[item[1]].amount.meets(flat[item[2]].amount) else 0),
            item,
        ),
    )
    for score, one, other in ranked:
        if one not in taken and other not in taken:
            taken |= {one, other}
            yield Link(one, other, score, not flat[one].amount.meets(flat[other].amount))


def _likeness(corpus: Corpus, one: AmountPlace, other: AmountPlace, cosine: float) -> float:
    """How sure it is that two amounts are about the same, from 0 to 1."""
    if not one.amount.is_like(other.amount):
        return 0.0
    counted = one.counted & other.counted
    if not one.amount.unit and not counted:
        return 0.0
    if _names_apart(corpus, one, other) or (one.role and other.role and one.role != other.role):
        return 0.0
    shared = one.context & other.context
    beside = corpus.share(shared, one.context | other.context)
    score = (
        0.25 * bool(counted) + 0.15 * bool(one.role and other.role) + 0.6 * beside + 0.4 * cosine
    )
    if one.statement.years.isdisjoint(other.statement.years) and (
        one.statement.years or other.statement.years
    ):
        score /= 2  # of another year, most likely
    return min(1.0, score)


def _is_part(total: AmountPlace, part: AmountPlace, others: Sequence[AmountPlace]) -> bool:
    """Whether an amount and another beside it make the total: 12 and 11 of 23."""
    return any(
        part.amount.stated is not None
        and other.amount.stated is not None
        and other is not part
        and part.amount.stated + other.amount.stated == total.amount.stated
        for other in others
    )


def _names_apart(corpus: Corpus, one: AmountPlace, other: AmountPlace) -> bool:
    """Whether names beside the two say that they are about different places or people."""
    first, second = one.context & corpus.names, other.context & corpus.names
    return bool(first and second) and first.isdisjoint(second)


def _listed(corpus: Corpus, keys: Sequence[str]) -> str:
    return ", ".join(f"“{corpus.surfaces[key]}”" for key in keys[:3])


_ASKED: Mapping[str, str] = {
    "duration": "How long", "months": "How long", "length": "How far", "mass": "How heavy",
    "share": "Which share", "temperature": "How warm", "speed": "How fast",
}  # fmt: skip


def _question(corpus: Corpus, members: Sequence[AmountPlace]) -> str:
    """What is asked of amounts: by a family of words beside them, or by what is counted."""
    vocabulary = members[0].statement.vocabulary
    shared = shared_context(member.context for member in members)
    amount = members[0].amount
    if not amount.unit:
        things = _things(members)
        roles = [member.role for member in members if member.role]
        if roles:
            return vocabulary.questions[roles[0]].format(things=things or "people")
        others = [key for key in shared if corpus.surfaces[key] not in things.split()][:2]
        beside = f" ({', '.join(corpus.surfaces[key] for key in others)})" if others else ""
        return f"How many {things or 'are there'}{beside}?"
    asked = _ASKED.get(amount.unit, "How much")
    return f"{asked}: {', '.join(corpus.surfaces[key] for key in shared[:4])}?"


def _things(members: Sequence[AmountPlace]) -> str:
    """What is counted, in the shortest words of a place: "passengers", "Afghan soldiers".

    A word counts as a thing where two places have it right behind their numbers; behind a word
    such as "and" something else may begin.
    """
    counts: Counter[str] = Counter(key for member in members for key in set(member.counted))
    phrases = []
    for member in members:
        statement = member.statement
        behind = statement.near(statement.at(member.span.end) - 1, 1, _COUNTED)
        places = [
            place
            for place, word in enumerate(behind)
            if counts[word.key] > 1 and word.is_content and word.key != member.role
        ]
        if places and behind[0].is_content:
            words = behind[: places[-1] + 1]
            span = Span(words[0].span.start, words[-1].span.end)
            phrases.append(" ".join(span.of(statement.prose.text).split()))
    return min(phrases, key=lambda phrase: (len(phrase), phrase), default="")
