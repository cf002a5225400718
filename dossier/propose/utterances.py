"""Words of one speaker that articles quote in other words, or give to somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.frozen import dataclass
from dossier.model import Span
from dossier.propose.findings import Finding, Link, Mention, grouped
from dossier.propose.pairing import Pairs
from dossier.propose.statements import NEGATION, Corpus, Statement, Word
from dossier.text import DOUBLE_QUOTES

_FEWEST = 4
"""Words with a sense of their own that a quotation must have to be found again."""
_SAME = 0.5
"""Share of the lighter quotation's weight that makes it the same utterance."""


@dataclass(frozen=True, slots=True)
class _Quoted:
    """What a sentence has inside quotation marks."""

    statement: Statement
    keys: frozenset[str]
    words: tuple[Word, ...]


def differing_utterances(corpus: Corpus, pairs: Pairs) -> Iterator[Finding]:
    """Quotations of one utterance whose words are not the same, or whose source is another.

    Args:
        corpus: all sentences.
        pairs: those that may have the same words.
    """
    quoted = {
        statement.number: made
        for statement in corpus.statements
        if (made := _quoted(statement)) is not None
    }
    numbers = sorted(quoted)
    index = {number: place for place, number in enumerate(numbers)}
    wordings, sources = [], []
    for first, second in pairs:
        if first not in quoted or second not in quoted:
            continue
        one, other = quoted[first], quoted[second]
        if one.statement.article == other.statement.article:
            continue
        score = _sameness(corpus, one, other)
        if score >= _SAME:
            link = index[first], index[second], score
            wordings.append(Link(*link, bool(_changed(one, other))))
            sources.append(Link(*link, _sources_differ(one.statement, other.statement)))
    yield from _wordings([quoted[number] for number in numbers], wordings)
    yield from _attributions([quoted[number] for number in numbers], sources)


def _quoted(statement: Statement) -> _Quoted | None:
    """The heaviest of the pieces in marks."""
    made = [_Quoted(statement, _keys(piece), piece) for piece in _pieces(statement)]
    return max(
        (item for item in made if len(item.keys) >= _FEWEST),
        key=lambda item: len(item.keys),
        default=None,
    )


def _pieces(statement: Statement) -> Iterator[tuple[Word, ...]]:
    """The words of each piece in marks."""
    piece: list[Word] = []
    for word in statement.words:
        if piece:
            between = statement.prose.text[piece[-1].span.end : word.span.start]
            if not word.quoted or not DOUBLE_QUOTES.isdisjoint(between):
                yield tuple(piece)
                piece = []
        if word.quoted:
            piece.append(word)
    if piece:
        yield tuple(piece)


def _keys(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.key for word in words if word.is_content and word.key != NEGATION)


def _sameness(corpus: Corpus, one: _Quoted, other: _Quoted) -> float:
    lighter = min(corpus.weight(one.keys), corpus.weight(other.keys))
    shared = one.keys & other.keys
    if len(shared) < _FEWEST - 1 or not lighter:
        return 0.0
    return corpus.weight(shared) / lighter


def _changed(one: _Quoted, other: _Quoted) -> bool:
    """Whether words inside the part that both have are others."""
    first, second = [word.norm for word in one.words], [word.norm for word in other.words]
    if _holds(first, second) or _holds(second, first):
        return False
    shared = set(first) & set(second)
    own, others = _bounds(first, shared), _bounds(second, shared)
    if own is None or others is None:
        return False
    is_replaced = (own[0] and others[0]) or (
        own[1] < len(first) and others[1] < len(second)
    )  # at an end that both have; what only one has is cut
    return bool(is_replaced) or {*first[slice(*own)]} != {*second[slice(*others)]}


def _holds(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether words stand in others in one piece: a quotation that is only cut."""
    length = len(words)
    return any(others[start : start + length] == words for start in range(len(others) - length + 1))


def _bounds(words: Sequence[str], shared: set[str]) -> tuple[int, int] | None:
    """Where the first word that both have stands, and where the last one ends."""
    places = [place for place, word in enumerate(words) if word in shared]
    return (places[0], places[-1] + 1) if places else None


def _wordings(quoted: Sequence[_Quoted], links: Sequence[Link]) -> Iterator[Finding]:
    mentions = [
        Mention(item.statement, (_stretch(item.words),), tuple(word.norm for word in item.words))
        for item in quoted
    ]
    for group in grouped(mentions, links):
        own = [item for item in quoted if item.statement in _statements(group.mentions)]
        common = frozenset.intersection(*(_norms(item) for item in own))
        yield Finding(
            "wording",
            f"What exactly was said: “{_opening(group.mentions)} …”?",
            tuple(
                Mention(item.statement, _others(item, common) or (_stretch(item.words),), item.keys)
                for item in own
            ),
            min(1.0, 0.45 + 0.4 * group.score),
            contradicts=False,
            reason="one quotation in several wordings",
        )


def _statements(mentions: Sequence[Mention]) -> list[Statement]:
    return [mention.statement for mention in mentions]


def _norms(item: _Quoted) -> frozenset[str]:
    return frozenset(word.norm for word in item.words)


def _others(item: _Quoted, common: frozenset[str]) -> tuple[Span, ...]:
    """The stretches of a quotation that not all have."""
    stretches: list[list[Word]] = []
    previous = None
    for word in item.words:
        if word.norm in common:
            previous = None
            continue
        if previous is not None:
            stretches[-1].append(word)
        else:
            stretches.append([word])
        previous = word
    return tuple(_stretch(words) for words in stretches if any(word.is_content for word in words))[
        :4
    ]


def _stretch(words: Sequence[Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)


def _opening(mentions: Sequence[Mention]) -> str:
    """The first words of the shortest quotation."""
    mention = min(mentions, key=lambda item: len(item.stress[0]))
    return " ".join(mention.stress[0].of(mention.statement.prose.text).split()[:6])


def _sources_differ(one: Statement, other: Statement) -> bool:
    first, second = source_of(one), source_of(other)
    if first is None or second is None:
        return False
    return first[0].isdisjoint(second[0])


def source_of(statement: Statement) -> tuple[frozenset[str], Span] | None:
    """To whom something was told, or according to whom it is: the name, and where it stands.

    Args:
        statement: a sentence.
    """
    vocabulary = statement.vocabulary
    for place, word in enumerate(statement.words):
        tells = vocabulary.has("telling", word.norm)
        if word.quoted or not (tells or vocabulary.has("according", word.norm)):
            continue
        behind = [item for item in statement.near(place, 1, 6) if not item.quoted]
        run: list[Word] = []
        for item in behind:
            if item.is_name:
                run.append(item)
            elif run:
                break
        if run:
            return frozenset(item.key for item in run), _stretch(run)
    return None


def _attributions(quoted: Sequence[_Quoted], links: Sequence[Link]) -> Iterator[Finding]:
    mentions = []
    for item in quoted:
        source = source_of(item.statement)
        mentions.append(
            Mention(
                item.statement,
                (source[1],) if source else (_stretch(item.words),),
                source[0] if source else None,
            )
        )
    for group in grouped(mentions, links):
        given = tuple(mention for mention in group.mentions if mention.value)
        yield Finding(
            "attribution",
            f"To whom was it said: “{_opening_of(given)} …”?",
            given,
            min(1.0, 0.4 + 0.5 * group.score),
            contradicts=True,
            reason="one quotation, given to different sources",
        )


def _opening_of(mentions: Sequence[Mention]) -> str:
    quoted = _quoted(mentions[0].statement)
    words = quoted.words if quoted else mentions[0].statement.words
    return " ".join(_stretch(words).of(mentions[0].statement.prose.text).split()[:6])
