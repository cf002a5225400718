"""What a thing is called, and what kind of it: adjectives, titles, spellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from rapidfuzz.distance import DamerauLevenshtein

from dossier.language import (
    tables,
    words_everywhere,
)
from dossier.model import Span
from dossier.propose.findings import Finding, Mention
from dossier.propose.statements import NEGATION, Corpus, Statement, Word
from dossier.text.name_spelling import is_near

_ARTICLES = 3
"""Articles that must name a thing for its kind to be asked."""
_TITLE = 5
"""Words before a name that may be a title."""
_FIRST_LETTERS = 3
"""Letters that a name must have in common with its misspelling, at the beginning or the end."""
_VERBAL = ("ed", "ing")
"""Endings of words behind a thing that are no longer its name."""
_MADE = tuple(sorted(words_everywhere("names", "people_endings"), key=len, reverse=True))
"""Endings of what is made of a name."""
_LETTERS = 2
"""Letters in which a name may differ from its misspelling."""
_SHORTEST = 5
"""Letters of a name that may be spelled in two ways."""


def differing_kinds(corpus: Corpus) -> Iterator[Finding]:
    """One thing that articles introduce as of different kinds: "a brown bear", "a grizzly bear".

    Args:
        corpus: all sentences.
    """
    introduced: defaultdict[str, list[Mention]] = defaultdict(list)
    things = _things(corpus)
    for statement in corpus.statements:
        for run in _introductions(statement, things):
            introduced[run[-1].key].append(
                Mention(
                    statement,
                    (Span(run[0].span.start, run[-1].span.end),),
                    " ".join(item.norm for item in run[:-1]),
                )
            )
    for key, mentions in sorted(introduced.items()):
        by_value: defaultdict[object, set[int]] = defaultdict(set)
        for mention in mentions:
            by_value[mention.value].add(mention.statement.article)
        articles = corpus.articles_with(key)
        if len(by_value) < 2 or len(articles) < _ARTICLES:
            continue
        spread = frozenset().union(*by_value.values())
        if len(spread) < 2 or len(articles) < len(corpus.proses) / 2 or not _are_apart(mentions):
            continue
        told = len(spread) / len(corpus.proses)
        usual = max(len(told_by) for told_by in by_value.values())
        yield Finding(
            "identity",
            f"What kind of {corpus.surfaces[key]} is it?",
            tuple(mentions),
            min(0.7, 0.2 + 0.35 * told + 0.05 * usual),
            contradicts=False,
            reason=f"“{corpus.surfaces[key]}” is introduced in several ways",
        )


def _things(corpus: Corpus) -> frozenset[str]:
    """Words that stand right behind an article somewhere: things, as far as they can be told."""
    return frozenset(
        word.key
        for statement in corpus.statements
        for before, word in pairwise(statement.words)
        if before.norm in tables(statement.prose.language).articles and word.is_content
    )


def _introductions(statement: Statement, things: frozenset[str]) -> Iterator[list[Word]]:
    """What stands behind each word that introduces a thing: its kind, and the thing at the end."""
    for place, word in enumerate(statement.words):
        if not statement.vocabulary.has("indefinite", word.norm):
            continue
        run = [*takewhile(lambda item: item.is_content, statement.near(place, 1, 4))]
        while run and (run[-1].key not in things or run[-1].norm.endswith(_VERBAL)):
            run.pop()
        if len(run) in (2, 3) and not run[-1].is_name:
            yield run


def _are_apart(mentions: Sequence[Mention]) -> bool:
    """Whether two articles have kinds of which neither says what the other does and more."""
    kinds = sorted({(str(item.value), item.statement.article) for item in mentions})
    return any(
        article != other_article and set(kind.split()).isdisjoint(other.split())
        for kind, article in kinds
        for other, other_article in kinds
    )


def differing_titles(corpus: Corpus) -> Iterator[Finding]:
    """Titles of one person that no article has in the same words.

    Args:
        corpus: all sentences.
    """
    titled: defaultdict[str, list[tuple[Mention, frozenset[str]]]] = defaultdict(list)
    runs = [
        (statement, last, run)
        for statement in corpus.statements
        for first, last in _people(statement)
        if (run := _before_name(statement, first))
    ]
    heads: defaultdict[str, set[str]] = defaultdict(set)
    for statement, last, run in runs:
        heads[run[-1].key].add(statement.words[last].key)
    for statement, last, run in runs:
        name = statement.words[last]
        if len(heads[run[-1].key]) > 1 and name.key not in heads:
            titled[name.key].append(
                (
                    Mention(
                        statement,
                        (Span(run[0].span.start, run[-1].span.end),),
                        " ".join(word.norm for word in run),
                    ),
                    frozenset(word.key for word in run if word.is_content),
                )
            )
    for key, found in sorted(titled.items()):
        articles = {mention.statement.article for mention, _ in found}
        differ = any(one - other for _, one in found for _, other in found)
        if len(articles) > 1 and differ:
            yield Finding(
                "title",
                f"What is the office of {corpus.surfaces[key]}?",
                tuple(mention for mention, _ in found),
                0.6,
                contradicts=False,
                reason=f"several titles before “{corpus.surfaces[key]}”",
            )


def _before_name(statement: Statement, first: int) -> list[Word]:
    """The words before a name that may be a title: none of them denies, none is a verb."""
    run: list[Word] = []
    for word in reversed(statement.near(first, -1, _TITLE)):
        is_link = word.norm in ("of", "for", "and") and run
        if not (word.is_content or is_link) or word.quoted:
            break
        run.insert(0, word)
    while run and not run[0].is_content:
        run.pop(0)
    if not run or run[-1] is not statement.words[first - 1]:
        return []
    is_other = any(
        word.key == NEGATION or word.norm.endswith((*_VERBAL, "ly")) or word.norm[0].isdigit()
        for word in run
    )
    return [] if is_other or statement.vocabulary.has("telling", run[-1].norm) else run


def _people(statement: Statement) -> Iterator[tuple[int, int]]:
    """The places of the first and last word of names of two words or more."""
    run: list[int] = []
    for place in range(len(statement.words) + 1):
        is_end = place == len(statement.words)
        word = None if is_end else statement.words[place]
        if run and (word is None or not word.is_name or word.follows_mark):
            if len(run) > 1:
                yield max(run[0], run[-1] - 1), run[-1]
            run = []
        if word is not None and word.is_name:
            run.append(place)


def differing_spellings(corpus: Corpus) -> Iterator[Finding]:
    """Names one or two letters apart, in articles of which none has both.

    Args:
        corpus: all sentences.
    """
    forms: defaultdict[str, list[Mention]] = defaultdict(list)
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for statement in corpus.statements:
        for place, word in enumerate(statement.words):
            norm = word.norm.removesuffix("'s").removesuffix("'")
            if word.is_name and len(norm) >= _SHORTEST and norm.isalpha():
                forms[norm].append(Mention(statement, (word.span,), norm))
                near = (*statement.near(place, -1, 2), *statement.near(place, 1, 2))
                beside[norm] |= {item.norm for item in near if item.is_content}
    for one, other in _alike(forms, beside):
        if _roots(one) & _roots(other):
            continue  # a name and what is made of it: America, American
        if _told(forms[one]) & _told(forms[other]) and not beside[one] & beside[other]:
            continue
        if not beside[one] & beside[other] and min(len(one), len(other)) < _SHORTEST + 2:
            continue
        yield Finding(
            "name",
            "How is the name spelled: "
            f"“{_written(forms[one][0])}” or “{_written(forms[other][0])}”?",
            (*_few(forms[one]), *_few(forms[other])),
            0.5 + 0.15 * bool(beside[one] & beside[other]),
            contradicts=False,
            reason="names one or two letters apart",
        )


def _alike(
    forms: Mapping[str, Sequence[Mention]], beside: Mapping[str, set[str]]
) -> Iterator[tuple[str, str]]:
    """Names with the same beginning or end that may be spellings of one, longer first.

    Where the same name stands beside both, any two letters may be slips.
    """
    buckets: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(forms):
        buckets[name[:_FIRST_LETTERS]].append(name)
        buckets[f"-{name[-_FIRST_LETTERS:]}"].append(name)
    pairs = set()
    for bucket in buckets.values():
        for index, one in enumerate(bucket):
            for other in bucket[index + 1 :]:
                letters = DamerauLevenshtein.distance(one, other, score_cutoff=_LETTERS)
                is_beside = letters <= _LETTERS and bool(beside[one] & beside[other])
                if one != other and (is_beside or is_near(one, other)):
                    pairs.add((one, other) if len(one) >= len(other) else (other, one))
    yield from sorted(pairs)


def _roots(name: str) -> frozenset[str]:
    """A name, and what it is without an ending for people, or for more than one."""
    endings = (end for end in _MADE if name.endswith(end) and len(name) > len(end) + 3)
    return frozenset((name, *(name.removesuffix(end) for end in endings)))


def _told(mentions: Sequence[Mention]) -> set[int]:
    return {mention.statement.article for mention in mentions}


def _few(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The first mention in each article."""
    first: dict[int, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.statement.article, mention)
    return tuple(first.values())


def _written(mention: Mention) -> str:
    return mention.stress[0].of(mention.statement.prose.text).removesuffix("'s").removesuffix("’s")
