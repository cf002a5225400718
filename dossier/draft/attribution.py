"""Who says what stands in quotation marks, by the words around it.

A speaker is only sure where the sentence names one beside a verb of speech, or where the
quotation goes on with one that has such a speaker. Everything else is left open, with those who
may have spoken.

Whom a pronoun means that speaks: whoever the sentences before are about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dossier.draft.quoted_text import MARKS, Named, QuotedText
from dossier.draft.speaker_signs import UNNAMED_SPEAKER, Sign, ahead, behind, sentence_before
from dossier.draft.subjects import NOBODY, main_subject, told_by
from dossier.frozen import dataclass
from dossier.model import Span

__all__ = ["SURE", "Attribution", "Named", "attributions"]
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


SURE = 0.75
"""From which score on a speaker is proposed; below it the candidates alone are named."""
_SCARE = 4
"""Words that a quotation must have to be somebody's speech without a speaker."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who may have said a quotation."""

    speaker: str = ""
    """Whose it most likely is; empty where nobody is named."""
    score: float = 0.0
    reason: str = "nobody is named beside it"
    candidates: tuple[str, ...] = ()


def attributions(
    text: str, quotations: Sequence[Span], names: Sequence[Named]
) -> tuple[Attribution, ...]:
    """Who may have said each quotation, in their order.

    Args:
        text: clean.
        quotations: spans of the words between the marks, in reading order.
        names: places of names, in reading order.
    """
    page = QuotedText(text, quotations, names)
    made: list[Attribution] = []
    for number in range(len(quotations)):
        made.append(_attribution(page, number, made))
    for number in range(len(quotations) - 2, -1, -1):
        if made[number].score < SURE and made[number + 1].score >= SURE:
            made[number] = _leading(page, number, made[number], made[number + 1])
    return tuple(made)


def _attribution(page: QuotedText, number: int, before: Sequence[Attribution]) -> Attribution:
    for sign in _signs(page, number):
        made = _resolved(page, number, sign, before)
        if made is not None:
            return made
    going_on = _going_on(page, number, before)
    if going_on is not None:
        return going_on
    people = people_before(page, page.quotations[number].start)
    if not people:
        return Attribution()
    return Attribution(people[0], 0.3, "the last person named before the quotation", people)


def _signs(page: QuotedText, number: int) -> Iterator[Sign]:
    """What tells of the speaker, the surest first."""
    signs_behind = [*behind(page, number)]
    if number + 1 < len(page.quotations):
        # "Lind said:" introduces what follows; what it follows may have a speaker already.
        between = page.text[page.quotations[number].end : page.quotations[number + 1].start]
        if between.rstrip(MARKS + " ").endswith(":"):
            yield from (sign for sign in ahead(page, number) if sign.score >= SURE)
    pronoun = signs_behind[0].subject.pronoun if signs_behind else ""
    if pronoun in {"he", "she"}:
        # "Lind explained that “…”, he wrote": the sentence has named whoever it is.
        for sign in ahead(page, number):
            name = sign.subject.name
            if sign.score >= SURE and name >= 0 and page.names[name].may_be(pronoun):
                yield sign
    yield from signs_behind
    yield from ahead(page, number)
    yield from sentence_before(page, number)


def _resolved(
    page: QuotedText, number: int, sign: Sign, before: Sequence[Attribution]
) -> Attribution | None:
    """The attribution that a sign makes; nothing where it only tells that there is none."""
    if sign.subject.name >= 0:
        name = page.names[sign.subject.name]
        is_place = name.kind == "place" and "nobody else" in sign.reason
        score = sign.score - (0.3 if is_place else 0.0)
        return Attribution(name.owner, round(score, 2), sign.reason, (name.owner,))
    if sign.subject.pronoun in {"he", "she"}:
        spoken = {
            page.sentence_number(page.quotations[place].end - 1): made.speaker
            for place, made in enumerate(before)
            if made.score >= SURE
        }
        meant = antecedent(page, number, sign.subject.pronoun, spoken)
        reason = f"{sign.reason}; {meant.reason}"
        return Attribution(meant.owner, meant.score, reason, meant.candidates)
    is_unnamed = sign.reason == UNNAMED_SPEAKER and sign.subject == NOBODY
    return Attribution("", 0.0, sign.reason) if is_unnamed else None


def _going_on(page: QuotedText, number: int, before: Sequence[Attribution]) -> Attribution | None:
    """The speaker of the quotation before, in the same paragraph or in the one before."""
    paragraph = page.paragraph(page.quotations[number])
    place = number - 1
    while (
        place > 0
        and before[place].score < SURE
        and len(page.quotations[place].of(page.text).split()) < _SCARE
        and page.quotations[place - 1].start >= paragraph.start
    ):
        place -= 1  # a word in marks is nobody's speech
    if place < 0:
        return None
    if page.quotations[place].start < paragraph.start:
        return _next_paragraph(page, number, before[number - 1])
    last = before[place]
    if not last.candidates:
        return None if last.speaker else Attribution("", 0.0, last.reason)
    start, ended = page.quotations[number].start, page.quotations[place].end
    is_between = any(name.owner != last.speaker for name in page.names_in(ended, start))
    subject = main_subject(page.words(page.sentence_at(start).start, start))
    is_other = subject.name >= 0 and page.names[subject.name].owner != last.speaker
    score = last.score - (0.3 if is_other else 0.1 if is_between else 0.02)
    return replace(last, score=round(max(score, 0.0), 2), reason="it goes on in the same paragraph")


def _next_paragraph(page: QuotedText, number: int, last: Attribution) -> Attribution | None:
    """The speaker of the paragraph before, where this one has nothing but the quotation."""
    paragraph = page.paragraph(page.quotations[number])
    previous = page.before_paragraph(paragraph)
    if last.score < SURE or previous is None or not _is_alone(page, paragraph):
        return None
    if page.quotations[number - 1].start < previous.start:
        return None
    ended = page.quotations[number - 1].end
    is_between = any(name.owner != last.speaker for name in page.names_in(ended, paragraph.start))
    is_told = "behind" in last.reason or "goes on" in last.reason
    score = min(last.score, 0.8 if not is_between else 0.77 if is_told else 0.6)
    return replace(last, score=score, reason="it goes on in the next paragraph")


def _leading(
    page: QuotedText, number: int, own: Attribution, following: Attribution
) -> Attribution:
    """A quotation alone in its paragraph, with the speaker that the next paragraph names."""
    paragraph = page.paragraph(page.quotations[number])
    start = page.quotations[number + 1].start
    next_one = page.paragraph(page.quotations[number + 1])
    is_next = next_one.start >= paragraph.end and not (
        page.text[paragraph.end : next_one.start].strip()
    )
    if not is_next or not page.is_bare(next_one.start, start) or not _is_alone(page, paragraph):
        return own
    if own.reason == UNNAMED_SPEAKER:
        return own
    return replace(
        following,
        score=min(following.score, 0.78),
        reason="it leads to the next paragraph, which names the speaker",
    )


def _is_alone(page: QuotedText, paragraph: Span) -> bool:
    """Whether a paragraph has no word outside quotations."""
    return not any(word.text.isalnum() for word in page.words(paragraph.start, paragraph.end))


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
