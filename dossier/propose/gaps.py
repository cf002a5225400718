"""Two sentences aligned, and what one has in place of the other's words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.frozen import dataclass
from dossier.model import Span
from dossier.propose.findings import Finding, Link, Mention, grouped
from dossier.propose.pairing import Likeness, Pairs
from dossier.propose.statements import NEGATION, Corpus, Statement, Word
from dossier.text import opposed
from dossier.text.similarity import similarity
from dossier.wording import Lexicon, aligned, lexicon

_LIKE = 0.4
"""Likeness from which on two sentences are aligned."""
_LONGEST = 5
"""Words that may stand in place of others; more are another statement."""
_EDGE = 3
"""The same at the beginning or end of what both have."""

_QUESTIONS = {
    "name": "Who or what is named: {values}?",
    "fact": "Which is so: {values}?",
    "wording": "Which words are right: {values}?",
    "quotation-marks": "Whose words are they: {values}?",
}
_SCORES = {"name": 0.75, "fact": 0.9, "wording": 0.55, "quotation-marks": 0.45}


@dataclass(frozen=True, slots=True)
class _Gap:
    """What stands in two sentences between the same words."""

    kind: str
    first: tuple[Word, ...]
    second: tuple[Word, ...]


def differing_words(corpus: Corpus, pairs: Pairs) -> Iterator[Finding]:
    """Words that stand in each other's place in sentences that are otherwise alike.

    Args:
        corpus: all sentences.
        pairs: those that may be alike.
    """
    words = lexicon([statement.sentence for statement in corpus.statements])
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    places: defaultdict[str, dict[tuple[int, int], int]] = defaultdict(dict)
    links: defaultdict[str, list[Link]] = defaultdict(list)

    def placed(kind: str, statement: Statement, gap: Sequence[Word]) -> int:
        key = (statement.number, gap[0].span.start)
        if key not in places[kind]:
            places[kind][key] = len(mentions[kind])
            stretch = Span(gap[0].span.start, gap[-1].span.end)
            mentions[kind].append(
                Mention(statement, (stretch,), " ".join(word.norm for word in gap))
            )
        return places[kind][key]

    for (first, second), likeness in pairs.items():
        one, other = corpus.statements[first], corpus.statements[second]
        if likeness.cosine < _LIKE or one.article == other.article:
            continue
        for gap in _gaps(one, other, words):
            score = _score(gap, likeness)
            ends = placed(gap.kind, one, gap.first), placed(gap.kind, other, gap.second)
            links[gap.kind].append(Link(*ends, score, differs=True))
    for kind in sorted(links):
        for group in grouped(mentions[kind], links[kind]):
            yield _finding(kind, group.mentions, group.score)


def _finding(kind: str, mentions: Sequence[Mention], score: float) -> Finding:
    values = dict.fromkeys(
        f"“{' '.join(mention.stress[0].of(mention.statement.prose.text).split())}”"
        for mention in mentions
    )
    listed = list(values)[:3]
    asked = " or ".join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)
    return Finding(
        kind,
        _QUESTIONS[kind].format(values=asked),
        tuple(mentions),
        score,
        contradicts=kind == "fact",
        reason="other words in the same place of like sentences",
    )


def _score(gap: _Gap, likeness: Likeness) -> float:
    size = max(len(gap.first), len(gap.second))
    return _SCORES[gap.kind] * min(1.0, 0.4 + likeness.cosine) * (1 - 0.06 * (size - 1))


def _gaps(one: Statement, other: Statement, words: Lexicon) -> Iterator[_Gap]:
    """What differs between two sentences, place by place."""
    if one.sentence.stems == other.sentence.stems and one.text == other.text:
        return  # copied
    matched = aligned(one.sentence, other.sentence, words)
    for (row, column), (next_row, next_column) in pairwise(matched):
        first, second = one.words[row + 1 : next_row], other.words[column + 1 : next_column]
        if gap := _gap(one, first, second):
            yield gap
    yield from _quotation_marks(one, other, matched)


def _gap(one: Statement, first: Sequence[Word], second: Sequence[Word]) -> _Gap | None:
    """What two stretches differ in, if they are short and each says something."""
    left, right = _telling(first), _telling(second)
    if not left or not right or max(len(first), len(second)) > _LONGEST:
        return None
    is_broken = any(word.follows_mark for word in (*first[1:], *second[1:]))
    is_same = bool({word.key for word in left} & {word.key for word in right})
    has_digits = any(sign.isdigit() for word in (*left, *right) for sign in word.norm)
    kind = "" if is_broken or is_same or has_digits else _kind(one.prose.language, left, right)
    return _Gap(kind, _trimmed(first), _trimmed(second)) if kind else None


def _kind(language: str, left: Sequence[Word], right: Sequence[Word]) -> str:
    """What it is that words in each other's place differ in; empty where they may not."""
    if any(opposed(word.norm, item.norm, language) for word in left for item in right):
        return "fact"
    named = [word.is_name for word in (*left, *right)]
    if all(named):
        names = ["".join(word.norm for word in side) for side in (left, right)]
        return "" if names[0][:4] == names[1][:4] or _is_short_form(*names) else "name"
    return "" if any(named) or _is_form(left, right) else "wording"


def _telling(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.is_content and word.key != NEGATION]


def _trimmed(words: Sequence[Word]) -> tuple[Word, ...]:
    """Without the small words at both ends."""
    places = [place for place, word in enumerate(words) if word.is_content]
    return tuple(words[places[0] : places[-1] + 1])


def _is_form(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether two single words are forms or spellings of one."""
    if len(left) != 1 or len(right) != 1:
        return False
    one, other = left[0].norm, right[0].norm
    return similarity(one, other) > 0 or one[:4] == other[:4]


def _is_short_form(one: str, other: str) -> bool:
    """Whether one name is the other cut short: Maj, Major; Cpt, Captain."""
    short, long = sorted((one.replace(".", ""), other.replace(".", "")), key=len)
    letters = iter(long)
    return short[:1] == long[:1] and len(short) < 5 and all(sign in letters for sign in short)


def _quotation_marks(
    one: Statement, other: Statement, matched: Sequence[tuple[int, int]]
) -> Iterator[_Gap]:
    """A few words that stand in marks in one of two sentences and not in the other."""
    run: list[tuple[Word, Word]] = []
    for row, column in (*matched, (-1, -1)):
        pair = (one.words[row], other.words[column])
        if row >= 0 and pair[0].quoted != pair[1].quoted:
            run.append(pair)
            continue
        if 0 < len(run) <= 3 and any(word.is_content for word, _ in run):
            quoted = [
                word for word in (one.words if run[0][0].quoted else other.words) if word.quoted
            ]
            if len(quoted) <= 4:
                yield _Gap(
                    "quotation-marks",
                    tuple(word for word, _ in run),
                    tuple(word for _, word in run),
                )
        run = []
