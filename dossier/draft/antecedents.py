"""Whom a pronoun means that speaks: whoever the sentences before are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dossier.draft.quoted_text import Named, QuotedText
from dossier.draft.subjects import NOBODY, main_subject, told_by
from dossier.frozen import dataclass

_SENTENCES = 6
"""Sentences back in which a subject is looked for that a pronoun takes up."""
_MOST = 4
"""Candidates that are named."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Whom a pronoun may mean."""

    owner: str
    """The likeliest; empty where nobody is named."""
    score: float
    reason: str
    candidates: tuple[str, ...]


def antecedent(
    page: QuotedText, number: int, pronoun: str, spoken: Mapping[int, str]
) -> Antecedent:
    """Whom "he" or "she" means beside a quotation.

    Args:
        page: the text.
        number: of the quotation.
        pronoun: in lower case.
        spoken: who surely speaks in sentences before, by the sentences' numbers.
    """
    start = page.quotations[number].start
    people = tuple(
        dict.fromkeys(
            name.owner
            for name in reversed(page.names_in(page.some_way_back(start), start))
            if name.may_be(pronoun) and not _is_beside_noun(page, name)
        )
    )
    meant, is_taken_up = _last_subject(page, start, pronoun, spoken)
    if meant and people == (meant,):
        return Antecedent(meant, 0.85, f"“{pronoun}” can only mean one", people)
    if meant:
        score = 0.8 if is_taken_up or people[:1] == (meant,) else 0.76
        candidates = tuple(dict.fromkeys((meant, *people)))[:_MOST]
        reason = f"“{pronoun}” means whom the sentences before are about"
        return Antecedent(meant, score, reason, candidates)
    if people:
        return Antecedent(people[0], 0.5, f"“{pronoun}” may mean several", people[:_MOST])
    return Antecedent("", 0.0, f"“{pronoun}” is nobody who is named nearby", ())


def people_before(page: QuotedText, position: int) -> tuple[str, ...]:
    """The people named before a place, the last first.

    Args:
        page: the text.
        position: in code points.
    """
    names: Sequence[Named] = page.names_in(page.some_way_back(position), position)
    owners = [name.owner for name in reversed(names) if name.kind == "person"]
    return tuple(dict.fromkeys(owners))[:_MOST]


def _last_subject(
    page: QuotedText, start: int, pronoun: str, spoken: Mapping[int, str]
) -> tuple[str, bool]:
    """Whom the sentences before a place are about, and whether a pronoun takes it up."""
    is_taken_up = False
    last = page.sentence_number(start - 1)
    for number in range(last, max(last - _SENTENCES, -1), -1):
        span = page.sentences[number]
        words = page.words(span.start, min(span.end, start))
        subject = told_by(words)
        if subject == NOBODY:
            subject = main_subject(words)
        if subject.name >= 0 and page.names[subject.name].may_be(pronoun):
            return page.names[subject.name].owner, is_taken_up
        if number in spoken:
            return spoken[number], is_taken_up
        is_taken_up |= bool(subject.pronoun)
    return "", False


def _is_beside_noun(page: QuotedText, name: Named) -> bool:
    """Whether a name only says which thing is meant: "the Lind ferry", "Lind's ferry"."""
    before = page.text[max(0, name.span.start - 4) : name.span.start].casefold()
    has_article = before in {"the ", " the"} or before.endswith(" a ")
    return has_article or page.is_possessive(name)
