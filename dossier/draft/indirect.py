"""Where one article tells indirectly what others quote: "Lind said that nobody would sail".

A clause counts where it shares most of the weight of its words with a quotation, and where its
sentence gives it to the same speaker. Words are weighed by their rarity (inverse document
frequency, Sparck Jones 1972, with sentences for documents) and compared without their endings,
for what is told indirectly changes its persons and tenses.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import fsum, log

from dossier.draft.attribution import SURE, Named, attributions
from dossier.draft.lexicon import ACCORDING
from dossier.draft.quotations import QuotationProposal
from dossier.draft.reporting import COMPLEMENTIZERS, VERBS_ALONE
from dossier.frozen import dataclass
from dossier.model import Span, Token
from dossier.speech import direct_speech
from dossier.text import is_negation, is_stop_word, is_word, sentences, tokens
from dossier.text.stems import stem

_SAME = 0.5
"""Share of the lighter one's weight that a clause and a quotation must have in common."""
_FEWEST = 3
"""Stems of content words that they must have in common."""
_SHORTEST = 5
"""Words of a clause that says something."""
_BEFORE_CLAUSE = 6
"""Words between a verb and its clause: "told reporters on Monday that"."""
_BEHIND_CLAUSE = 5
"""Words of what stands behind a clause: ", the harbour master said"."""
_ACCORDING = re.compile(rf"(?<!\w)(?:{'|'.join(ACCORDING)})(?!\w)", re.IGNORECASE)
_TRIMMED = " \t\n,;:.!?–—-"


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that articles quote."""

    words: str
    """Its fullest wording."""
    speaker: str
    articles: frozenset[str]
    """The ids of those that have it already."""


def indirect_readings(
    statements: Sequence[Statement],
    texts: Mapping[str, str],
    named: Mapping[str, Sequence[Named]],
) -> dict[int, list[tuple[str, QuotationProposal]]]:
    """By the number of a statement, the articles that tell it indirectly, with their clauses.

    Args:
        statements: those with a sure speaker count; one clause of each article at most.
        texts: clean, by the ids of the articles.
        named: every place of every name in each text.
    """
    spoken = {n: _stems(item.words) for n, item in enumerate(statements) if item.speaker}
    if not spoken:
        return {}
    weights = _weights(texts.values())
    by_stem: defaultdict[str, list[int]] = defaultdict(list)
    for number, stems in spoken.items():
        for word in stems:
            by_stem[word].append(number)
    told: defaultdict[int, list[tuple[str, QuotationProposal]]] = defaultdict(list)
    for article, text in texts.items():
        speech = direct_speech(text)
        nearest: dict[int, tuple[float, Span]] = {}
        for span in _clauses(text, speech):
            for number, share in _alike(span.of(text), spoken, by_stem, weights):
                is_new = article not in statements[number].articles
                if is_new and share > nearest.get(number, (0.0, span))[0]:
                    nearest[number] = share, span
        for number, reading in _attributed(text, speech, nearest, named.get(article, ())):
            if reading.score >= SURE and reading.speaker == statements[number].speaker:
                told[number].append((article, reading))
    return dict(told)


def _attributed(
    text: str,
    speech: Sequence[Span],
    nearest: Mapping[int, tuple[float, Span]],
    named: Sequence[Named],
) -> Iterator[tuple[int, QuotationProposal]]:
    """The clauses that are nearest to statements, with their speakers."""
    if not nearest:
        return
    clauses = {span for _, span in nearest.values()}
    apart = [span for span in speech if not any(span.meets(clause) for clause in clauses)]
    spans = sorted({*apart, *clauses})
    outside = [name for name in named if not any(span.meets(name.span) for span in spans)]
    speakers = dict(zip(spans, attributions(text, spans, outside), strict=True))
    for number, (share, span) in nearest.items():
        who = speakers[span]
        reason = f"told indirectly, {share:.0%} of the words' weight; {who.reason}"
        yield (
            number,
            QuotationProposal(
                span.of(text), span, who.speaker, who.score, reason, who.candidates, mode="indirect"
            ),
        )


def _clauses(text: str, speech: Sequence[Span]) -> Iterator[Span]:
    """What sentences outside quotations say that somebody said."""
    for sentence in sentences(text):
        if any(span.meets(sentence) for span in speech):
            continue
        words = [token for token in tokens(sentence.of(text)) if token.text.strip()]
        for span in _told(sentence.of(text), words):
            clause = _trimmed(text, Span(sentence.start + span.start, sentence.start + span.end))
            if sum(map(is_word, tokens(clause.of(text)))) >= _SHORTEST:
                yield clause


def _told(sentence: str, words: Sequence[Token]) -> Iterator[Span]:
    """The clauses of one sentence that a verb of speech, or "according to", gives to somebody."""
    for place, word in enumerate(words):
        if word.norm not in VERBS_ALONE:
            continue
        behind = words[place + 1 : place + 1 + _BEFORE_CLAUSE]
        opening = next((other for other in behind if other.norm in COMPLEMENTIZERS), None)
        commas = [other for other in words[:place] if other.text == ","]
        if opening is not None:
            yield Span(opening.span.end, len(sentence))
        elif commas and len(words) - words.index(commas[-1]) <= _BEHIND_CLAUSE + 2:
            yield Span(0, commas[-1].span.start)
        elif place + 1 < len(words):
            yield Span(word.span.end, len(sentence))
    for match in _ACCORDING.finditer(sentence):
        comma = sentence.find(",", match.end())
        yield Span(comma + 1, len(sentence)) if comma >= 0 else Span(0, match.start())


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_TRIMMED))
    return Span(start, max(start, span.start + len(words.rstrip(_TRIMMED))))


def _alike(
    words: str,
    spoken: Mapping[int, frozenset[str]],
    by_stem: Mapping[str, Sequence[int]],
    weights: Mapping[str, float],
) -> Iterator[tuple[int, float]]:
    """The statements of which a clause has most, each with the share that both have."""
    stems = _stems(words)
    near = Counter(number for one in stems for number in by_stem.get(one, ()))
    for number, count in sorted(near.items()):
        if count < _FEWEST or len(_content(stems & spoken[number])) < _FEWEST:
            continue
        if _denies(stems) != _denies(spoken[number]):
            continue  # "nobody will sail" is not "they will sail"
        lighter = min(_weight(stems, weights), _weight(spoken[number], weights))
        share = _weight(stems & spoken[number], weights) / lighter if lighter else 0.0
        if share >= _SAME:
            yield number, share


def _stems(words: str) -> frozenset[str]:
    """The words of a text without their endings; those that deny whole."""
    norms = [token.norm for token in tokens(words) if is_word(token)]
    return frozenset(norm if is_negation(norm) else stem(norm) for norm in norms)


def _content(stems: frozenset[str]) -> list[str]:
    return [word for word in stems if not is_stop_word(word, None)]


def _denies(stems: frozenset[str]) -> bool:
    return any(map(is_negation, stems))


def _weights(texts: Iterable[str]) -> dict[str, float]:
    counts = Counter(
        word for text in texts for sentence in sentences(text) for word in _stems(sentence.of(text))
    )
    most = max(counts.values(), default=1)
    return {word: log((most + 1) / count) for word, count in counts.items()}


def _weight(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    return fsum(weights.get(word, 0.0) for word in sorted(stems))
