"""What the sentence of a quotation says of its speaker, before it and behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.draft.lexicon import ACCORDING
from dossier.draft.quoted_text import MARKS, QuotedText
from dossier.draft.reporting import (
    AUXILIARIES,
    BELIEF,
    DEPENDING,
    DETERMINERS,
    LINKS,
    MESSAGES,
    NO_SPEAKER,
    NOT_BEFORE_VERB,
    POSSESSIVES,
    STATED_BY,
    STATEMENTS,
    VERBS,
)
from dossier.draft.subjects import (
    DASHES,
    NOBODY,
    Subject,
    Word,
    Words,
    is_adverb,
    left_of,
    main_subject,
    name_end,
    noun_phrase,
    right_of,
)
from dossier.frozen import dataclass
from dossier.model import Span

UNNAMED_SPEAKER = "whoever speaks has no name"
_SIGNATURE = re.compile(r"\s*\n\s*[—–―-]\s*(?=[^\W\d_])")
_ACCORDING = re.compile(rf"(?<!\w)(?:{'|'.join(ACCORDING)})(?!\w)\s*", re.IGNORECASE)
_AFTER = MARKS + ",.?!… \u00a0\t"
_FAR = 30
"""Words behind a quotation that are read."""
_APPOSITION, _CLOSE = 18, 7
"""Words behind a quotation that is a sentence of its own: with an apposition, and without."""
_SHORTEST = 4
"""Words of a sentence that only says who spoke: "Lind said."."""
_CLAUSE = 8
"""Words that a clause may have that only says who speaks."""
_SIGNED = 12
"""Words that a line may have behind a dash where it is only a signature."""
_SIGNED_FAR = 60
"""Code points of such a line that are read."""
_LEADING = 3
"""Words before a quotation in which a participle leads to it: "saying that"."""
_FEWEST = 3
"""Words before a belief that leave room for somebody who tells it."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Whom something names as the speaker."""

    subject: Subject
    score: float
    """How sure it is, from 0 to 1."""
    reason: str


_UNNAMED = Sign(NOBODY, 0.0, UNNAMED_SPEAKER)


def behind(page: QuotedText, number: int) -> Iterator[Sign]:
    """What stands behind a quotation: "…," said Lind.

    Args:
        page: the text.
        number: of the quotation.
    """
    quotation = page.quotations[number]
    paragraph = page.paragraph(quotation)
    close, has_comma = quotation.end, False
    while close < paragraph.end and page.text[close] in _AFTER:
        has_comma |= page.text[close] == ","
        close += 1
    if not page.text[close : paragraph.end].strip():
        yield from _signature(page, paragraph.end)
        return
    words = page.words(close, _end(page, number, close, paragraph))[:_FAR]
    if not words:
        return
    last = page.text[quotation.end - 1]
    if words[0].text in DASHES and 1 < len(words) < _SIGNED and words[1].name >= 0:
        yield Sign(Subject(words[1].name), 0.9, "the name stands behind a dash")
    is_ended = last in ".…" and not has_comma and not words[0].text[0].islower()
    if is_ended and not _is_short(words):
        return
    yield from _stated(words[:_CLAUSE], "behind")
    yield from _reporting(words, goes_on=not is_ended and (has_comma or last not in ".?!…"))
    yield from _according(page, words[:_CLAUSE], close, words[:_CLAUSE][-1].end)
    if has_comma:
        yield from _going_on(words)


def ahead(page: QuotedText, number: int) -> Iterator[Sign]:
    """What stands before a quotation in its sentence: Lind said: "…".

    Args:
        page: the text.
        number: of the quotation.
    """
    start = page.quotations[number].start
    begin = max(page.sentence_at(start).start, page.paragraph(page.quotations[number]).start)
    if page.is_bare(begin, start):
        # "Lind said:", and the quotation in a paragraph of its own.
        ended = page.text[:begin].rstrip()
        if ended.endswith(":"):
            begin = page.sentence_at(len(ended) - 1).start
    words = page.words(begin, start)
    if not words:
        return
    yield from _according(page, words, begin, start)
    yield from _stated(words[-_CLAUSE:], "before")
    for place in range(len(words) - 1, -1, -1):
        if words[place].is_verb and not _is_noun(words, place):
            signs = [*_by_verb(page, words, place)]
            yield from signs
            if _UNNAMED in signs:
                return
    subject = _introduced(words) if words[-1].text == ":" else main_subject(words)
    if subject != NOBODY:
        opening = main_subject(words)
        is_other = opening.name >= 0 and opening != subject  # "Lind contradicted Quill:"
        score = 0.76 if words[-1].text != ":" else 0.78 if is_other else 0.8
        yield Sign(subject, score, "the sentence is about nobody else")


def sentence_before(page: QuotedText, number: int) -> Iterator[Sign]:
    """The subject of the sentence before, where the quotation is a sentence of its own.

    Args:
        page: the text.
        number: of the quotation.
    """
    start = page.quotations[number].start
    paragraph = page.paragraph(page.quotations[number])
    begin = max(page.sentence_at(start).start, paragraph.start)
    ended = len(page.text[:begin].rstrip()) - 1
    if ended < 0 or not page.is_bare(begin, start):
        return
    is_apart = ended <= paragraph.start
    if is_apart:
        paragraph = page.paragraph(Span(ended, ended))
    sentence = page.sentence_at(ended)
    if number and page.quotations[number - 1].end > sentence.start:
        return
    words = page.words(max(sentence.start, paragraph.start), ended + 1)
    subject = main_subject(words)
    if subject.name >= 0 and is_apart:
        yield Sign(subject, 0.5, "the paragraph before is about nobody else")
    elif subject.name >= 0:
        score = 0.78 if any(word.is_verb for word in words) else 0.76
        yield Sign(subject, score, "the sentence before is about nobody else")


def _end(page: QuotedText, number: int, close: int, paragraph: Span) -> int:
    """Where ends what may say who speaks: with the sentence, or at the next quotation."""
    end = min(page.sentence_at(close).end, paragraph.end)
    if number + 1 < len(page.quotations):
        following = page.quotations[number + 1].start
        if close < following < end:
            return following
    return end


def _signature(page: QuotedText, end: int) -> Iterator[Sign]:
    """A name behind a dash, in a line of its own below the quotation."""
    match = _SIGNATURE.match(page.text, len(page.text[:end].rstrip()))
    if match:
        words = page.words(match.end(), min(match.end() + _SIGNED_FAR, len(page.text)))
        if words and words[0].name >= 0:
            reason = "the name stands below it, behind a dash"
            yield Sign(Subject(words[0].name), 0.9, reason)


def _reporting(words: Words, *, goes_on: bool) -> Iterator[Sign]:
    """A verb of speech and its subject right behind a quotation."""
    first = _first(words)
    if first >= len(words):
        return
    opening = words[first]
    if opening.low in NO_SPEAKER:
        yield from _trailing(words) if goes_on else ()
    elif opening.low.endswith("ing") and opening.name < 0:
        return
    elif opening.is_verb:
        subject = right_of(words, first)
        score = 0.95 if goes_on else 0.85
        yield _UNNAMED if subject == NOBODY else Sign(subject, score, _because(opening, "behind"))
    else:
        yield from _verb_behind(words, first, goes_on=goes_on)


def _first(words: Words) -> int:
    """The first word behind a quotation that is no mark and no adverb."""
    first = 0
    while first < len(words) and (
        words[first].text in f",{DASHES}"
        or words[first].low in {"as", "so"}
        or is_adverb(words[first])
    ):
        first += 1
    return first


def _verb_behind(words: Words, first: int, *, goes_on: bool) -> Iterator[Sign]:
    """A subject behind a quotation, and its verb."""
    end = name_end(words, first) if words[first].name >= 0 else first
    has_apposition = (
        words[first].name >= 0 and words[end + 1 : end + 2] and (words[end + 1].text == ",")
    )
    reach = _FAR if goes_on else _APPOSITION if has_apposition else _CLOSE
    for place in range(first + 1, min(len(words), reach)):
        word = words[place]
        if word.text in ";:" or (word.low in {"and", "but"} and place == first + 1):
            return
        if word.is_verb and words[place - 1].low not in NOT_BEFORE_VERB:
            subject = left_of(words, place, first)
            if subject != NOBODY:
                yield Sign(subject, 0.95 if goes_on else 0.85, _because(word, "behind"))
            elif goes_on:
                yield _UNNAMED
            return


def _going_on(words: Words) -> Iterator[Sign]:
    """A sentence that goes on with a name and what it did: "…," Lind upbraided them."""
    first = _first(words)
    if first < len(words) and words[first].name >= 0 and not words[first].is_possessive:
        end = name_end(words, first)
        if end + 1 < len(words) and words[end + 1].low.endswith("ed"):
            yield Sign(Subject(words[first].name), 0.8, "the sentence goes on with the name")


def _trailing(words: Words) -> Iterator[Sign]:
    """The clause that ends the sentence of a quotation: "… to nobody, Lind said."."""
    for comma in (place for place, word in enumerate(words) if word.text == ","):
        clause = words[comma + 1 : comma + 1 + _CLAUSE]
        verb = next((place for place, word in enumerate(clause) if word.is_verb), None)
        if verb is None or any(word.text == "," for word in clause[:verb]):
            continue
        if clause[verb].low.endswith("ing") or (verb and clause[0].name < 0):
            continue
        subject = left_of(clause, verb) if verb else right_of(words, comma + 1)
        if subject != NOBODY:
            yield Sign(subject, 0.85, _because(clause[verb], "behind"))
            return


def _according(page: QuotedText, words: Words, begin: int, end: int) -> Iterator[Sign]:
    for match in _ACCORDING.finditer(page.text, begin, end):
        place = next((n for n, word in enumerate(words) if word.start >= match.end()), len(words))
        subject = noun_phrase(words, place)
        if subject.name >= 0:
            yield Sign(subject, 0.9, f"“{match[0].strip()}” stands before it")


def _stated(words: Words, where: str) -> Iterator[Sign]:
    """Whose statement, view or words a quotation is called: "the words of Lind", "Lind's view"."""
    for place, word in enumerate(words):
        if word.low not in STATEMENTS or word.name >= 0:
            continue
        subject = NOBODY
        if place and words[place - 1].name >= 0 and words[place - 1].is_possessive:
            subject = Subject(words[place - 1].name)
        elif place + 1 < len(words) and words[place + 1].low in STATED_BY:
            subject = noun_phrase(words, place + 2)
        if subject.name >= 0:
            yield Sign(subject, 0.85, _because(word, where))


def _by_verb(page: QuotedText, words: Words, place: int) -> Iterator[Sign]:
    """The subject of a verb of speech before a quotation; a sign without one ends the search."""
    word = words[place]
    subject = left_of(words, place)
    if subject == NOBODY and place == 0 and not word.low.endswith("ing"):
        subject = right_of(words, place)
    if subject == NOBODY and _depends(words, place):
        yield from _by_participle(words, place)
        return
    if _is_aside(words, place):
        return
    if subject == NOBODY:
        if word.low not in BELIEF or place <= _FEWEST:
            yield _UNNAMED
        return
    if subject.pronoun in {"he", "she"}:
        owner = _main_before(words, place)
        if owner == NOBODY and any(before.is_verb for before in words[: place - 1]):
            yield _UNNAMED
            return
        if owner.name >= 0 and page.names[owner.name].may_be(subject.pronoun):
            yield Sign(owner, 0.85, f"“{subject.pronoun}” means whoever the sentence is about")
    yield Sign(subject, 0.9, _because(word, "before"))


def _by_participle(words: Words, place: int) -> Iterator[Sign]:
    """Whom a sentence is about whose participle leads to a quotation: "Lind was firm, saying"."""
    leads = words[place].low.endswith("ing") and place >= len(words) - _LEADING
    is_cited = place > 0 and words[place - 1].low == "as"  # "Lind is quoted as saying"
    if _has_own_subject(words, place) and not is_cited:
        yield _UNNAMED
    elif leads:
        subject = main_subject(words[:place])
        if subject.name >= 0:
            yield Sign(subject, 0.8, _because(words[place], "before"))


def _introduced(words: Words) -> Subject:
    """Whom a sentence with a colon at its end names last, or alone."""
    if len(words) > 1 and words[-2].name >= 0:
        return Subject(words[-2].name)
    subject = main_subject(words)
    named = {word.name for word in words if word.name >= 0}
    return Subject(named.pop()) if subject == NOBODY and len(named) == 1 else subject


def _main_before(words: Words, end: int) -> Subject:
    """The name that a sentence is about, where it stands before a verb of speech."""
    for place in range(end - 1, -1, -1):
        if words[place].is_verb:
            subject = left_of(words, place)
            if subject.name >= 0:
                return subject
    return main_subject(words[:end])


def _because(verb: Word, where: str) -> str:
    return f"“{verb.text}” and the name are {where} it"


def _is_noun(words: Words, place: int) -> bool:
    """Whether a verb of speech is none here: "the call", "Lind's proposed ban"."""
    before = place - 1
    while before > 0 and is_adverb(words[before]):
        before -= 1
    if place and words[before].low in DETERMINERS | POSSESSIVES | {"of", "in"}:
        return words[place].low not in {"said", "told"}
    return place > 0 and words[place - 1].low.endswith("'s")


def _depends(words: Words, place: int) -> bool:
    """Whether a verb has the subject of another: "to say", ", adding", "and called"."""
    if words[place].low.endswith("ing"):
        return True
    previous = words[place - 1].low if place else ""
    return previous == "," or previous in DEPENDING | AUXILIARIES


def _has_own_subject(words: Words, place: int) -> bool:
    """Whether a participle has a subject of its own: "with the campaign saying"."""
    previous = words[place - 1].low if place else ""
    is_word = words[place].low.endswith("ing") and previous.isalpha()
    return is_word and previous not in LINKS | MESSAGES


def _is_aside(words: Words, place: int) -> bool:
    """Whether brackets hold a word that close before the sentence goes on."""
    return any(word.text == ")" for word in words[place:]) and any(
        word.text == "(" for word in words[:place]
    )


def _is_short(words: Words) -> bool:
    """Whether a sentence is only a name and a verb of speech: "Lind said."."""
    plain = [word for word in words if word.text not in ".,"]
    is_sentence = words[-1].text == "." and len(plain) <= _SHORTEST
    return is_sentence and any(word.low in VERBS for word in plain)
