"""The findings of all comparisons as one list, those first that would mislead a reader most.

Source: maximal marginal relevance (Carbonell and Goldstein 1998): what repeats sentences or kinds
that were proposed already comes later.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from dossier.model import Citation, ProposedPoint, ProposedReading, Span
from dossier.propose.findings import Finding, Mention
from dossier.propose.pairing import Likeness
from dossier.propose.statements import Corpus

_MOST = 200
"""Points that are proposed at most for a dossier."""
_MISLEADING: Mapping[str, float] = {
    "number": 1.0, "duration": 1.0, "date": 1.0, "negation": 1.0, "attribution": 0.95,
    "fact": 1.0, "name": 0.8, "title": 0.75, "identity": 0.85, "tense": 0.85, "hedge": 0.7,
    "wording": 0.85, "cause": 0.8, "quotation-marks": 0.6, "subject": 0.9, "place": 0.9,
}  # fmt: skip
"""How much a difference of a kind misleads, from 0 to 1."""
_REPEATED = 0.55
"""What a proposal counts for each earlier one that has most of its sentences."""
_SAME_KIND = 0.96
"""What it counts for each earlier one of its kind."""
_SAME_QUESTION = 0.6
"""What it counts where its question was asked before."""
_COMPLETED = frozenset(("wording", "fact", "negation", "tense", "hedge"))
"""Kinds on which an article may speak in words of its own."""
_OPEN = frozenset({"fact"})
"""Kinds that only ask what the articles say."""
_NEARLY = 0.75
"""The share of sentences from which on two points of a kind are one."""
_LIKE = 0.35
"""Likeness of such a sentence, from which on it is shown."""
_PER_ARTICLE = 2
"""Readings that one article has of a point at most."""


_Candidate = tuple[float, Finding, tuple[Mention, ...], frozenset[int]]
"""What a finding is worth, itself, its readings, and the numbers of their sentences."""


def ranked(
    corpus: Corpus,
    findings: Iterable[Finding],
    beside: Mapping[int, Mapping[int, tuple[int, Likeness]]],
) -> list[ProposedPoint]:
    """The points to be proposed, first those that matter most.

    Args:
        corpus: all sentences.
        findings: of all comparisons.
        beside: for each sentence, the most alike one of each other article.
    """
    waiting: dict[tuple[str, frozenset[int]], _Candidate] = {}
    for finding in findings:
        mentions = _chosen((*finding.mentions, *_more(corpus, finding, beside)))
        statements = frozenset(mention.statement.number for mention in mentions)
        if len(statements) < 2:
            continue
        key = (finding.kind, statements)
        value = finding.score * _MISLEADING[finding.kind] * _told(mentions)
        if key not in waiting or waiting[key][0] < value:
            waiting[key] = (value, finding, mentions, statements)
    candidates = sorted(
        waiting.values(), key=lambda item: (-item[0], item[1].kind, item[1].question)
    )[: 2 * _MOST]
    points: list[ProposedPoint] = []
    kinds: Counter[str] = Counter()
    seen: Counter[int] = Counter()
    questions: set[str] = set()
    taken: list[tuple[str, frozenset[int]]] = []
    while candidates and len(points) < _MOST:
        best = max(
            range(len(candidates)),
            key=lambda place: (_current(candidates[place], kinds, seen, questions), -place),
        )
        value, finding, mentions, statements = candidates.pop(best)
        if any(_is_repeated(finding.kind, statements, *other) for other in taken):
            continue
        taken.append((finding.kind, statements))
        points.append(_point(finding, mentions, value))
        kinds[finding.kind] += 1
        seen.update(statements)
        questions.add(finding.question)
    return points


def _is_repeated(
    kind: str, statements: frozenset[int], other_kind: str, others: frozenset[int]
) -> bool:
    """Whether a point sets side by side what another does already.

    Accounts in other words repeat any point that has all their sentences; points of one kind are
    one where they have most sentences in common.
    """
    if kind in _OPEN and statements <= others:
        return True
    common = len(statements & others)
    return kind == other_kind and common >= _NEARLY * len(statements | others)


def _current(
    candidate: _Candidate,
    kinds: Mapping[str, int],
    seen: Mapping[int, int],
    questions: set[str],
) -> float:
    """What a candidate is worth behind those that were taken."""
    value, finding, _, statements = candidate
    repeats = sum(min(seen[number], 3) for number in statements) / len(statements)
    asked_before = _SAME_QUESTION if finding.question in questions else 1.0
    worth: float = value * _REPEATED**repeats * asked_before
    return worth * float(_SAME_KIND ** kinds[finding.kind])


def _told(mentions: Sequence[Mention]) -> float:
    """More where several articles speak of it."""
    articles = len({mention.statement.article for mention in mentions})
    return 0.75 if articles == 1 else min(1.0, 0.9 + 0.03 * articles)


def _more(
    corpus: Corpus, finding: Finding, beside: Mapping[int, Mapping[int, tuple[int, Likeness]]]
) -> list[Mention]:
    """Sentences of articles that are not among those compared, and speak of the same."""
    if finding.kind not in _COMPLETED:
        return []
    spoken = {mention.statement.article for mention in finding.mentions}
    best: dict[int, tuple[float, int]] = {}
    for mention in finding.mentions:
        for article, (other, likeness) in beside.get(mention.statement.number, {}).items():
            if article not in spoken and likeness.cosine >= _LIKE:
                best[article] = max(best.get(article, (0.0, 0)), (likeness.cosine, other))
    return [
        Mention(statement, (statement.span,), f"#{statement.number}")
        for _, (_, number) in sorted(best.items())
        for statement in [corpus.statements[number]]
    ]


def _chosen(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Of each article the first mention of each thing it says, as many as a point can show."""
    chosen: dict[tuple[int, object], Mention] = {}
    counts: Counter[int] = Counter()
    for mention in mentions:
        key = (mention.statement.article, mention.value)
        if key not in chosen and counts[mention.statement.article] < _PER_ARTICLE:
            chosen[key] = mention
            counts[mention.statement.article] += 1
    return tuple(
        sorted(chosen.values(), key=lambda item: (item.statement.number, item.stress[0].start))
    )


def _point(finding: Finding, mentions: Sequence[Mention], value: float) -> ProposedPoint:
    return ProposedPoint(
        question=finding.question,
        kind=finding.kind,
        severity="medium" if finding.contradicts else "low",
        contradicts=finding.contradicts,
        readings=tuple(_reading(mention) for mention in mentions),
        score=round(value, 2),
        reason=finding.reason,
    )


def _reading(mention: Mention) -> ProposedReading:
    statement = mention.statement
    span = statement.span
    inside = tuple(stretch for stretch in mention.stress if span.holds(stretch))
    return ProposedReading(
        Citation(statement.prose.id, span, span.of(statement.prose.text)),
        tuple(stretch for stretch in inside if stretch != Span(span.start, span.end)),
        mention.says,
    )
