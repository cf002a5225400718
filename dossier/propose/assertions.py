"""How sure a sentence is of what it says: denied, possible, planned, tried, going on, done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dossier.model import Span
from dossier.propose.findings import Finding, Link, Mention, grouped
from dossier.propose.pairing import Pairs, compared
from dossier.propose.statements import NEGATION, Corpus, Statement, Word
from dossier.text import opposites

_CLOSE = 3
"""Words on either side of two opposites, among which one must be the same."""
_BEFORE = 5
"""Words before another that may say how sure it is."""
_RARE = 8
"""Sentences that have a word, up to which it alone brings two of them together."""
_LIKE = 0.25
"""Likeness from which on two sentences are compared in every word that both have."""
_SHARED = 3
"""Words other than names that a denial and a statement must have in common."""
_OVER = "Is it over, or still going on: {words}?"
_CLASHES: Mapping[frozenset[str], tuple[str, float, str]] = {
    frozenset(("denied", "stated")): ("negation", 0.85, "Is it so, or not: {words}?"),
    frozenset(("denied", "done")): ("negation", 0.9, "Is it so, or not: {words}?"),
    frozenset(("denied", "going on")): ("negation", 0.8, "Is it so, or not: {words}?"),
    frozenset(("possible", "done")): ("hedge", 0.6, "Is it certain, or only possible: {words}?"),
    frozenset(("possible", "stated")): ("hedge", 0.5, "Is it certain, or only possible: {words}?"),
    frozenset(("planned", "done")): ("tense", 0.65, "Is it done, or still to come: {words}?"),
    frozenset(("tried", "done")): ("fact", 0.6, "Was it done, or only tried: {words}?"),
    frozenset(("going on", "done")): ("tense", 0.7, _OVER),
}
"""What two sentences say of one word: the kind, how much it counts, and the question."""


def differing_assertions(corpus: Corpus, pairs: Pairs) -> Iterator[Finding]:
    """Sentences of which one denies, doubts or puts off what another states.

    Args:
        corpus: all sentences.
        pairs: those that may speak of the same.
    """
    linked: defaultdict[tuple[str, str], list[tuple[int, int, float]]] = defaultdict(list)
    states: dict[int, dict[str, tuple[str, Span]]] = {}
    for first, second, keys in _compared(corpus, pairs):
        one, other = corpus.statements[first], corpus.statements[second]
        for statement in (one, other):
            if statement.number not in states:
                states[statement.number] = _states(statement)
        for key in sorted(keys & states[first].keys() & states[second].keys()):
            clash = _CLASHES.get(frozenset((states[first][key][0], states[second][key][0])))
            if clash is None or (clash[0] == "negation" and not _is_denied_alone(one, other)):
                continue
            likeness = compared(corpus, one, other).cosine
            shared = len((one.keys & other.keys) - corpus.names)
            if likeness >= _LIKE and (clash[0] != "negation" or shared >= _SHARED):
                score = clash[1] * min(1.0, 0.3 + 1.2 * likeness)
            elif clash[2] == _OVER and not _is_apart(one, other):
                score = clash[1] * 0.7 * min(1.0, corpus.weights[key] / 4)
            else:
                continue
            linked[key, clash[2]].append((first, second, score))
    for (key, question), links in sorted(linked.items()):
        yield from _findings(corpus, states, key, question, links)


def opposite_assertions(corpus: Corpus, pairs: Pairs) -> Iterator[Finding]:
    """Sentences of which one has a word, and the other its opposite: west and east.

    Args:
        corpus: all sentences.
        pairs: those that may speak of the same.
    """
    for (first, second), likeness in pairs.items():
        one, other = corpus.statements[first], corpus.statements[second]
        if likeness.cosine < _LIKE or one.article == other.article:
            continue
        others = {word.norm: word for word in other.words}
        own = {part for word in one.words for part in word.norm.split("-")}
        others_parts = {part for word in other.words for part in word.norm.split("-")}
        for word in one.words:
            if word.is_name or not word.is_content or word.norm in others_parts:
                continue
            met = sorted(
                opposite
                for opposite in opposites(word.norm, one.prose.language)
                if opposite in others and opposite not in own
            )
            if (
                met
                and others[met[0]].is_content
                and _is_told_alike(one, word, other, others[met[0]])
            ):
                yield Finding(
                    "fact",
                    f"Which is so: “{word.norm}” or “{met[0]}”?",
                    (
                        Mention(one, (word.span,), word.norm),
                        Mention(other, (others[met[0]].span,), met[0]),
                    ),
                    min(1.0, 0.35 + 1.1 * likeness.cosine),
                    contradicts=True,
                    reason="opposite words in like sentences",
                )


def _is_told_alike(one: Statement, word: Word, other: Statement, opposite: Word) -> bool:
    """Whether a word and its opposite have a word beside them that is the same."""
    sides = []
    for statement, centre in ((one, word), (other, opposite)):
        place = statement.words.index(centre)
        near = statement.words[max(0, place - _CLOSE) : place + _CLOSE + 1]
        sides.append({item.key for item in near if item.is_content})
    return bool(sides[0] & sides[1])


def _findings(
    corpus: Corpus,
    states: Mapping[int, Mapping[str, tuple[str, Span]]],
    key: str,
    question: str,
    links: Sequence[tuple[int, int, float]],
) -> Iterator[Finding]:
    numbers = sorted({number for link in links for number in link[:2]})
    mentions = [
        Mention(corpus.statements[number], (states[number][key][1],), states[number][key][0])
        for number in numbers
    ]
    place = {number: index for index, number in enumerate(numbers)}
    kind = next(clash[0] for clash in _CLASHES.values() if clash[2] == question)
    for group in grouped(
        mentions,
        [Link(place[one], place[other], score, differs=True) for one, other, score in links],
    ):
        yield Finding(
            kind,
            question.format(words=f"“{_about(corpus, group.mentions, key)}”"),
            group.mentions,
            group.score,
            contradicts=kind == "negation",
            reason=f"“{corpus.surfaces[key]}” is said otherwise: "
            + ", ".join(sorted({str(mention.value) for mention in group.mentions})),
        )


def _about(corpus: Corpus, mentions: Sequence[Mention], key: str) -> str:
    """The word in question, among others that the sentences share."""
    shared = frozenset.intersection(*(mention.statement.keys for mention in mentions))
    words = [word for word in mentions[0].statement.words if word.key in shared | {key}]
    return " ".join(dict.fromkeys(corpus.surfaces[word.key] for word in words[:6]))


def _compared(corpus: Corpus, pairs: Pairs) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Sentences of two articles, and the words in which they are to be compared."""
    rare: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    for key, numbers in corpus.places.items():
        if len(numbers) <= _RARE and key not in corpus.names and not key.isdigit():
            for index, first in enumerate(numbers):
                for second in numbers[index + 1 :]:
                    rare[first, second].add(key)
    for first, second in sorted({*rare, *pairs}):
        one, other = corpus.statements[first], corpus.statements[second]
        if one.article == other.article:
            continue
        keys = frozenset(rare.get((first, second), ()))
        if (first, second) in pairs and pairs[first, second].cosine >= _LIKE:
            keys |= (one.keys & other.keys) - corpus.names
        yield first, second, keys


def _states(statement: Statement) -> dict[str, tuple[str, Span]]:
    """How each word of a sentence is said, and the words that say so."""
    made: dict[str, tuple[str, Span]] = {}
    for place, word in enumerate(statement.words):
        is_plain = word.is_content and not word.is_name and word.key != NEGATION
        if is_plain and word.key not in made:
            made[word.key] = _state(statement, place, word)
    return made


def _state(statement: Statement, place: int, word: Word) -> tuple[str, Span]:
    vocabulary = statement.vocabulary
    before = statement.near(place, -1, _BEFORE)
    for name, state in (
        ("denied", "denied"),
        ("possible", "possible"),
        ("future", "planned"),
        ("attempted", "tried"),
        ("ongoing", "going on"),
        ("done", "done"),
    ):
        reach = 2 if name == "denied" else 3
        near = before[-reach:] if name in ("denied", "future", "attempted") else before
        cues = [
            cue
            for cue in near
            if (_denies(statement, cue) if name == "denied" else vocabulary.has(name, cue.norm))
        ]
        if name == "denied" and any(vocabulary.has("limiting", item.norm) for item in before):
            continue
        if cues:
            return state, Span(cues[-1].span.start, word.span.end)
    return "stated", word.span


def _is_apart(one: Statement, other: Statement) -> bool:
    """Whether two sentences name other people or places, so that the word is said of others."""
    names = [{word.key for word in item.words if word.is_name} for item in (one, other)]
    return all(names) and names[0].isdisjoint(names[1])


def _is_denied_alone(one: Statement, other: Statement) -> bool:
    """Whether only one of two sentences has a negation at all."""
    return any(_denies(one, word) for word in one.words) != any(
        _denies(other, word) for word in other.words
    )


def _denies(statement: Statement, word: Word) -> bool:
    return word.key == NEGATION or statement.vocabulary.has("denying", word.norm)
