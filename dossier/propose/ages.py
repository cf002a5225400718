"""How old somebody is said to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from dossier.claims import Amount, quantities
from dossier.model import Span
from dossier.propose.findings import Finding, Mention
from dossier.propose.quantities import is_age
from dossier.propose.statements import Corpus, Statement

_REACH = 3
"""Sentences back in which a person was last named."""


def differing_ages(corpus: Corpus) -> Iterator[Finding]:
    """Ages of one person that are not the same.

    Whose age it is: the nearest name in the sentence, or the last one named before.

    Args:
        corpus: all sentences.
    """
    owners: defaultdict[str, list[Mention]] = defaultdict(list)
    for statement in corpus.statements:
        for measured in quantities(statement.text, statement.prose.language):
            amount = measured.quantity
            span = Span(
                statement.span.start + measured.span.start, statement.span.start + measured.span.end
            )
            if isinstance(amount, Amount) and is_age(statement, amount, span):
                owner = _owner(corpus, statement, span)
                years = (amount.stated or 0) / (12 if amount.unit == "months" else 1)
                if owner and 0 < years < 120:
                    owners[owner].append(
                        Mention(statement, (_whole(statement, span),), years, f"{int(years)}")
                    )
    for owner, mentions in sorted(owners.items()):
        if len({mention.value for mention in mentions}) > 1:
            yield Finding(
                "number",
                f"How old is {_name(mentions, owner)}?",
                tuple(mentions),
                0.9 if len({mention.statement.article for mention in mentions}) > 1 else 0.7,
                contradicts=True,
                reason=f"ages beside “{corpus.surfaces[owner]}”",
            )


def _whole(statement: Statement, span: Span) -> Span:
    """The age with the word that it is written together with: 53-year-old."""
    words = [word.span for word in statement.words if word.span.meets(span)]
    return Span(min(span.start, words[0].start), max(span.end, words[-1].end)) if words else span


def _owner(corpus: Corpus, statement: Statement, span: Span) -> str:
    """The key of the last name of whoever is so old; empty where nobody is named."""
    runs = list(_names(statement))
    place = statement.at(span.start)
    before = [run for run in runs if run[-1] < place]
    if before and all(not word.is_content for word in statement.words[before[-1][-1] + 1 : place]):
        return statement.words[before[-1][-1]].key
    end = place
    while end < len(statement.words) and statement.words[end].span.meets(_whole(statement, span)):
        end += 1
    behind = next((run for run in runs if run[0] == end), None)
    if behind and len(behind) > 1:  # "53-year-old Igor Fenn", not "42-year-old Russian"
        return statement.words[behind[-1]].key
    earlier = corpus.before(statement)
    for _ in range(_REACH):
        if earlier is None:
            break
        full = next((run for run in _names(earlier) if len(run) > 1), None)
        people = [word.key for word in earlier.words if word.is_name and not word.quoted]
        if full:
            return earlier.words[full[-1]].key
        if people:
            return max(people, key=lambda key: (len(corpus.articles_with(key)), key))
        earlier = corpus.before(earlier)
    return ""


def _names(statement: Statement) -> Iterator[tuple[int, ...]]:
    """The places of the words of each name in a sentence."""
    run: list[int] = []
    for place, word in enumerate(statement.words):
        if run and (not word.is_name or word.follows_mark):
            yield tuple(run)
            run = []
        if word.is_name:
            run.append(place)
    if run:
        yield tuple(run)


def _name(mentions: list[Mention], owner: str) -> str:
    """The longest name before or behind one of the ages that ends with the owner's."""
    best = ""
    for mention in mentions:
        words = mention.statement.words
        for index, word in enumerate(words):
            if word.key == owner and word.is_name:
                first = index
                while first and words[first - 1].is_name and not words[first].follows_mark:
                    first -= 1
                name = " ".join(
                    Span(words[first].span.start, word.span.end)
                    .of(mention.statement.prose.text)
                    .split()
                )
                best = max(best, name, key=len)
    return best or owner
