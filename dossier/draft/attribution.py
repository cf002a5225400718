"""Who says what stands in quotation marks, by the words around it.

A speaker is only named where the sentence names one beside a verb of speech, or where the
quotation goes on with one that has such a speaker. Everything else is left open, with those who
may have spoken.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import field

from dossier.draft.lexicon import ACCORDING, CALENDAR, TITLES
from dossier.draft.reporting import (
    AUXILIARIES,
    HUMAN,
    LEADING,
    MALE,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import sentences

SURE = 0.75
"""From which score on a speaker is proposed; below it the candidates alone are named."""
_TOKEN = re.compile(r"[^\W\d_](?:[\w'’.-]*\w)?|\d+(?:[.,]\d+)*|[^\w\s]")
_MARKS = "“”„«»\"'‘’`‹›「」『』"
_ACCORDING = re.compile(rf"(?<!\w)(?:{'|'.join(ACCORDING)})(?!\w)\s*", re.IGNORECASE)
_SCARE = 4
"""Words that a quotation must have to be somebody's speech without a speaker."""
_DASHES = "—–-―"
_SIGNATURE = re.compile(r"\s*\n\s*[—–―-]\s*(?=[^\W\d_])")
_LINE = re.compile(r"\n(?=\s*[“\"„«—–―-])|(?<=[.!?:…”\"»’])[^\S\n]*\n|\n\s*\n")
"""Where a line ends that is a paragraph: lines may also be parted where a text is only wrapped."""
_FAR = 30
"""Words behind a quotation, or before it, that are read."""
_SENTENCES = 6
"""Sentences back in which a subject is looked for that a pronoun takes up."""
_BACK = 3
"""Paragraphs back in which somebody is looked for whom a pronoun may mean."""


@dataclass(frozen=True, slots=True)
class Named:
    """A place where somebody is named who may speak."""

    span: Span
    owner: str
    """The name by which the actor is proposed."""
    kind: str
    gender: str = ""
    """``m``, ``f`` or empty."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who may have said a quotation."""

    speaker: str = ""
    """Whose it most likely is; empty where nobody is named."""
    score: float = 0.0
    reason: str = "nobody is named beside it"
    candidates: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    low: str
    start: int
    end: int
    name: int
    """The number of the name that it belongs to, or -1."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whom a clause names: a name by its number, a pronoun, or nobody by name."""

    name: int = -1
    pronoun: str = ""


_NOBODY = _Subject()
_Made = tuple[_Subject, float, str]
"""A subject, how sure it is that it speaks, and why."""


def attributions(
    text: str, quotations: Sequence[Span], names: Sequence[Named]
) -> tuple[Attribution, ...]:
    """Who may have said each quotation, in their order.

    Args:
        text: clean.
        quotations: spans of the words between the marks, in reading order.
        names: places of names, in reading order.
    """
    reader = _Reader(text, quotations, names)
    made: list[Attribution] = []
    for number in range(len(quotations)):
        made.append(reader.attribution(number, made))
    for number in range(len(quotations) - 2, -1, -1):
        if made[number].score < SURE and made[number + 1].score >= SURE:
            made[number] = reader.leading(number, made[number], made[number + 1])
    return tuple(made)


class _Reader:
    """One text, with what stands outside its quotations."""

    def __init__(self, text: str, quotations: Sequence[Span], names: Sequence[Named]) -> None:
        self.text = text
        self.quotations = quotations
        self.names = names
        self.starts = [name.span.start for name in names]
        self.sentences = sentences(text)
        self.sentence_starts = [span.start for span in self.sentences]
        self.quotation_starts = [span.start for span in quotations]
        self.breaks = [0, *(match.end() for match in _LINE.finditer(text)), len(text)]

    def attribution(self, number: int, before: Sequence[Attribution]) -> Attribution:
        """Who may have said one quotation.

        Args:
            number: of the quotation.
            before: what was made of those before it.
        """
        quotation = self.quotations[number]
        paragraph = self._paragraph(quotation)
        for subject, score, reason in self._signs(number, paragraph):
            made = self._resolved(subject, score, reason, number, before)
            if made is not None:
                return made
        return self._going_on(number, paragraph, before) or self._guess(number, paragraph)

    def leading(self, number: int, own: Attribution, following: Attribution) -> Attribution:
        """A quotation alone in its paragraph, with the speaker that the next paragraph names.

        Args:
            number: of the quotation.
            own: what was made of it.
            following: what was made of the next.
        """
        paragraph = self._paragraph(self.quotations[number])
        next_one = self._paragraph(self.quotations[number + 1])
        gap = self.text[paragraph.end : next_one.start].strip()
        is_alone = not any(
            word.text.isalnum() for word in self._words(paragraph.start, paragraph.end)
        )
        starts = self.text[next_one.start : self.quotations[number + 1].start].strip(_MARKS + " ")
        if not is_alone or gap or starts or next_one.start < paragraph.end:
            return own
        if own.reason == "whoever speaks has no name":
            return own
        why = "it leads to the next paragraph, which names the speaker"
        score = min(following.score, 0.78)
        return Attribution(following.speaker, score, why, following.candidates)

    def _signs(self, number: int, paragraph: Span) -> Iterator[_Made]:
        """What the sentence of a quotation says of its speaker, the surest first."""
        behind = [*self._behind(number, paragraph)]
        if number + 1 < len(self.quotations):
            # "Lind said:" introduces what follows; what it follows may have a speaker already.
            between = self.text[self.quotations[number].end : self.quotations[number + 1].start]
            if between.rstrip(_MARKS + " ").endswith(":"):
                yield from (sign for sign in self._ahead(number) if sign[1] >= SURE)
        if behind and behind[0][0].pronoun in {"he", "she"}:
            # "Lind explained that “…”, he wrote": the sentence has named whoever it is.
            yield from (
                sign
                for sign in self._ahead(number)
                if sign[1] >= SURE and self._may_be(sign[0], behind[0][0].pronoun)
            )
        yield from behind
        yield from self._ahead(number)
        yield from self._sentence_before(number, paragraph)

    def _sentence_before(self, number: int, paragraph: Span) -> Iterator[_Made]:
        """The subject of the sentence before, where the quotation is a sentence of its own."""
        start = self.quotations[number].start
        begin = max(self._sentence_at(start).start, paragraph.start)
        ended = len(self.text[:begin].rstrip()) - 1
        if self.text[begin:start].strip(_MARKS + " ") or ended < 0:
            return
        is_apart = ended <= paragraph.start
        if is_apart:
            paragraph = self._paragraph(Span(ended, ended))
        if number and self.quotations[number - 1].end > self._sentence_at(ended).start:
            return
        words = self._words(max(self._sentence_at(ended).start, paragraph.start), ended + 1)
        subject = self._main(words) if words else _NOBODY
        if subject.name >= 0:
            speaks = any(word.low in VERBS and word.name < 0 for word in words)
            score = 0.78 if speaks else 0.76
            where = "paragraph" if is_apart else "sentence"
            yield subject, 0.5 if is_apart else score, f"the {where} before is about nobody else"

    def _behind(self, number: int, paragraph: Span) -> Iterator[_Made]:
        quotation = self.quotations[number]
        close = quotation.end
        has_comma = False
        while close < paragraph.end and self.text[close] in _AFTER:
            has_comma |= self.text[close] == ","
            close += 1
        if close >= paragraph.end:
            yield from self._signed(paragraph.end)
            return
        last = self.text[quotation.end - 1]
        following = (
            self.quotations[number + 1].start if number + 1 < len(self.quotations) else close
        )
        end = self._sentence_end(close, paragraph.end)
        if close < following < end:
            end = following
        words = self._words(close, end)[:_FAR]
        goes_on = has_comma or last not in ".?!…"
        if len(words) > 1 and words[0].text in _DASHES and words[1].name >= 0:
            if len(words) < _SIGNED:
                yield _Subject(words[1].name), 0.9, "the name stands behind a dash"
        if words and last in ".…" and not has_comma and not words[0].text[0].islower():
            if _is_short(words):
                yield from self._reporting(words, goes_on=False)
            return
        if not words:
            return
        yield from self._reporting(words, goes_on=goes_on, has_comma=has_comma)

    def _trailing(self, words: Sequence[_Word]) -> Iterator[_Made]:
        """The clause that ends the sentence of a quotation: "… to nobody, Lind said."."""
        for comma in (place for place, word in enumerate(words) if word.text == ","):
            clause = words[comma + 1 : comma + 1 + _CLAUSE]
            verb = next(
                (n for n, word in enumerate(clause) if word.low in VERBS and word.name < 0), None
            )
            if verb is None or any(word.text == "," for word in clause[:verb]):
                continue
            subject = self._left_of(clause, verb, 0) if verb else self._right_of(words, comma + 1)
            if clause[verb].low.endswith("ing") or (verb and clause[0].name < 0):
                continue
            if subject != _NOBODY:
                yield subject, 0.85, _because(clause[verb], "behind it")
                return

    def _signed(self, end: int) -> Iterator[_Made]:
        """A name behind a dash, in a line of its own below the quotation."""
        match = _SIGNATURE.match(self.text, end)
        if match:
            words = self._words(match.end(), min(match.end() + 60, len(self.text)))
            if words and words[0].name >= 0:
                yield _Subject(words[0].name), 0.9, "the name stands below it, behind a dash"

    def _reporting(
        self, words: Sequence[_Word], *, goes_on: bool, has_comma: bool = False
    ) -> Iterator[_Made]:
        """A verb of speech and its subject right behind a quotation."""
        first = 0
        while first < len(words) and (
            words[first].text in ",—–-" or words[first].low in _ADVERBS or _is_adverb(words[first])
        ):
            first += 1
        if first >= len(words):
            return
        if words[first].low in _OPENS_NOTHING:
            if goes_on:
                yield from self._trailing(words)
            return
        if words[first].low.endswith("ing") and words[first].name < 0:
            return
        if words[first].low in VERBS and words[first].name < 0:
            subject = self._right_of(words, first)
            if subject != _NOBODY:
                yield subject, 0.95 if goes_on else 0.85, _because(words[first], "behind it")
            else:
                yield _NOBODY, 0.0, "whoever speaks has no name"
            return
        is_named = words[first].name >= 0
        end = first
        while is_named and end + 1 < len(words) and words[end + 1].name == words[first].name:
            end += 1
        has_apposition = is_named and end + 1 < len(words) and words[end + 1].text == ","
        reach = _FAR if goes_on else 18 if has_apposition else 7
        for place in range(first + 1, min(len(words), reach)):
            word = words[place]
            if word.text in ";:" or (word.low in {"and", "but"} and place - first < 2):
                return
            if word.low in VERBS and word.name < 0 and words[place - 1].low not in _NOT_BEFORE:
                subject = self._left_of(words, place, first)
                score = 0.95 if goes_on else 0.85
                if subject != _NOBODY:
                    yield subject, score, _because(word, "behind it")
                elif goes_on and words[first].text != "and":
                    yield _NOBODY, 0.0, "whoever speaks has no name"
                return
        number = words[first].name
        if has_comma and number >= 0 and not self._is_possessive(number):
            end = first
            while end + 1 < len(words) and words[end + 1].name == number:
                end += 1
            if end + 1 < len(words) and words[end + 1].low.endswith("ed"):
                yield _Subject(number), 0.8, "the sentence goes on with the name"

    def _ahead(self, number: int) -> Iterator[_Made]:
        quotation = self.quotations[number]
        begin = max(self._sentence_at(quotation.start).start, self._paragraph(quotation).start)
        if not self.text[begin : quotation.start].strip(_MARKS + " "):
            # "Lind said:", and the quotation in a paragraph of its own.
            ended = self.text[:begin].rstrip()
            if ended.endswith(":"):
                begin = self._sentence_at(len(ended) - 1).start
        words = self._words(begin, quotation.start)
        if not words:
            return
        for match in _ACCORDING.finditer(self.text, begin, quotation.start):
            place = next((n for n, word in enumerate(words) if word.start >= match.end()), None)
            if place is not None:
                subject = self._noun_phrase(words, place)
                if subject.name >= 0:
                    yield subject, 0.9, f"“{match[0].strip()}” stands before it"
        for place in range(len(words) - 1, -1, -1):
            word = words[place]
            if word.low not in VERBS or word.name >= 0 or _is_noun(words, place):
                continue
            subject = self._left_of(words, place, 0)
            if subject == _NOBODY and self._is_inverted(words, place):
                subject = self._right_of(words, place)
            if subject == _NOBODY and _depends(words, place):
                if (
                    word.low.endswith("ing")
                    and place
                    and words[place - 1].low.isalpha()
                    and (words[place - 1].low not in _LINKS | _MESSAGES)
                ):
                    yield _NOBODY, 0.0, "whoever speaks has no name"
                    return
                continue
            if _is_aside(words, place) or (
                subject == _NOBODY and word.low in _BELIEF and place > 3
            ):
                continue
            if subject == _NOBODY:
                yield _NOBODY, 0.0, "whoever speaks has no name"
                return
            if subject.pronoun in {"he", "she"}:
                owner = self._main_before(words, place)
                if owner == _NOBODY and any(
                    before.low in VERBS and before.name < 0 for before in words[: place - 1]
                ):
                    yield _NOBODY, 0.0, "whoever speaks has no name"
                    return
                if owner != _NOBODY and self._may_be(owner, subject.pronoun):
                    yield owner, 0.85, f"“{subject.pronoun}” means whoever the sentence is about"
            yield subject, 0.9, _because(word, "before it")
        subject = self._main(words)
        if words[-1].text == ":" and len(words) > 1 and words[-2].name >= 0:
            subject = _Subject(words[-2].name)
        elif subject == _NOBODY and words[-1].text == ":":
            named = {word.name for word in words if word.name >= 0}
            if len(named) == 1:
                subject = _Subject(named.pop())
        if subject != _NOBODY:
            colon = words[-1].text == ":"
            yield subject, 0.8 if colon else 0.76, "the sentence is about nobody else"

    def _main_before(self, words: Sequence[_Word], end: int) -> _Subject:
        """The name that a sentence is about, where it stands before a verb of speech."""
        for place in range(end - 1, -1, -1):
            if words[place].low in VERBS and words[place].name < 0:
                subject = self._left_of(words, place, 0)
                if subject.name >= 0:
                    return subject
        return self._main(words[:end])

    def _may_be(self, subject: _Subject, pronoun: str) -> bool:
        name = self.names[subject.name] if subject.name >= 0 else None
        gender = "m" if pronoun in MALE else "f"
        return name is not None and name.kind == "person" and name.gender in ("", gender)

    def _is_inverted(self, words: Sequence[_Word], place: int) -> bool:
        return place == 0 and not words[0].low.endswith("ing")

    def _left_of(self, words: Sequence[_Word], verb: int, first: int) -> _Subject:
        """The subject before a verb.

        Args:
            words: of a sentence, outside quotations.
            verb: its place.
            first: the first word that may be one of the subject.
        """
        place = verb - 1
        while place >= first and (
            words[place].low in AUXILIARIES | CALENDAR or _is_adverb(words[place])
        ):
            place -= 1
        if place < first:
            return _NOBODY
        if words[place].text == ")":
            while place >= first and words[place].text != "(":
                place -= 1
            place -= 1
            if place < first:
                return _NOBODY
        if words[place].text in ",—–-":
            return self._before_apposition(words, place, first)
        word = words[place]
        if word.low in PRONOUNS:
            return _Subject(pronoun=word.low)
        if word.low == "who" and place > first:
            return (
                self._left_of(words, place + (words[place - 1].text == ","), first)
                if (words[place - 1].name >= 0)
                else self._before_apposition(words, place, first)
            )
        if word.name < 0:
            return self._with_age(words, place, first)
        begin = place
        while begin > first and words[begin - 1].name == word.name:
            begin -= 1
        previous = words[begin - 1].low if begin > first else ""
        if self._is_possessive(word.name):
            return _NOBODY
        if previous in _OBJECT_OF:
            return self._head_before(words, begin - 1, first)
        if (
            previous == "and"
            and begin - 2 >= first
            and (words[begin - 2].name >= 0 or words[begin - 2].low in PRONOUNS)
        ):
            return _NOBODY
        if previous == "which":
            return _NOBODY
        if previous == "with" and words[verb].low.endswith("ing"):
            return _Subject(word.name)
        if previous in _DETERMINERS | {"our", "his", "her", "their"} and begin - 2 >= first:
            if words[begin - 2].low in _OBJECT_OF:
                return self._head_before(words, begin - 2, first)
            if words[begin - 2].low == "which":
                return _NOBODY
        return _Subject(word.name)

    def _with_age(self, words: Sequence[_Word], place: int, first: int) -> _Subject:
        """The subject where words stand between it and its verb: "Lind of Northport said"."""
        for back in range(place, max(first, place - 8) - 1, -1):
            if words[back].text in ",;:" or words[back].low in VERBS:
                return _NOBODY
            if words[back].low in _BEHIND_NAME and back > first and words[back - 1].name >= 0:
                number = words[back - 1].name
                begin = back - 1
                while begin > first and words[begin - 1].name == number:
                    begin -= 1
                opens = begin == first or words[begin - 1].low not in _OBJECT_OF
                return _Subject(number) if opens else _NOBODY
        return _NOBODY

    def _head_before(self, words: Sequence[_Word], preposition: int, first: int) -> _Subject:
        """A subject that a preposition follows: a name, or a person without one."""
        place = preposition - 1
        if place >= first and words[place].name >= 0:
            return _Subject(words[place].name)
        # "Lind, president of the Ice Union said": the comma behind the apposition is missing.
        if first < len(words) and words[first].name >= 0:
            end = first
            while end + 1 < len(words) and words[end + 1].name == words[first].name:
                end += 1
            if end + 1 < preposition and words[end + 1].text == ",":
                return _Subject(words[first].name)
        return _NOBODY

    def _before_apposition(self, words: Sequence[_Word], comma: int, first: int) -> _Subject:
        """The name before an apposition that ends with a comma: "Lind, a fisherman, said"."""
        mark = words[comma].text
        commas = [place for place in range(comma - 1, first - 1, -1) if words[place].text == mark]
        for place in commas[:4]:
            before = place - 1
            if before >= first and words[before].text == ")":
                while before > first and words[before].text != "(":
                    before -= 1
                before -= 1
            if before >= first and words[before].name >= 0:
                number, begin = words[before].name, before
                while begin > first and words[begin - 1].name == number:
                    begin -= 1
                if begin > first and words[begin - 1].low in _OBJECT_OF:
                    continue
                return _Subject(number)
            if before >= first and words[before].low in PRONOUNS:
                return _Subject(pronoun=words[before].low)
        # "Lind's lawyer, Ada Quill, said": the name is the apposition.
        if commas and words[comma - 1].name >= 0 and commas[0] + 1 < comma:
            inside = {word.name for word in words[commas[0] + 1 : comma] if word.text != "."}
            if len(inside) == 1:
                return _Subject(words[comma - 1].name)
        return _NOBODY

    def _right_of(self, words: Sequence[_Word], verb: int) -> _Subject:
        """The subject behind a verb: "said Ole Lind, a fisherman"."""
        place = verb + 1
        while place < len(words) and _is_adverb(words[place]):
            place += 1
        return self._noun_phrase(words, place)

    def _noun_phrase(self, words: Sequence[_Word], place: int) -> _Subject:
        if place >= len(words):
            return _NOBODY
        if words[place].low in PRONOUNS:
            return _Subject(pronoun=words[place].low)
        latest, person = -1, False
        index = place
        while index < len(words):
            word = words[index]
            if word.text == ".":
                index += 1
                continue
            if word.text in ",(" or word.text in "—–;:":
                if latest < 0 and word.text == "," and index + 1 < len(words):
                    return (
                        _Subject(words[index + 1].name) if words[index + 1].name >= 0 else _NOBODY
                    )
                break
            if word.name >= 0:
                latest = word.name
                person = False
            elif word.low in PREPOSITIONS:
                if latest >= 0 or person:
                    break
            elif word.low in {"'s", "’s"} or word.low in VERBS:
                break
            elif latest >= 0 and word.text[0].islower() and word.low not in _LINKING:
                # "said Trump supporter …": the name is somebody else's
                if word.low in HUMAN:
                    latest, person = -1, True
            elif word.low in HUMAN:
                person = True
            index += 1
        if latest >= 0 and self._is_possessive(latest):
            return _NOBODY
        return _Subject(latest) if latest >= 0 else _NOBODY

    def _is_possessive(self, number: int) -> bool:
        end = self.names[number].span.end
        return self.text[end : end + 2] in {"'s", "’s"}

    def _main(self, words: Sequence[_Word]) -> _Subject:
        """The subject that opens a sentence, or its clause behind the first comma."""
        for first in (0, *(place + 1 for place, word in enumerate(words) if word.text == ",")):
            place = first
            while place < len(words) and words[place].low in LEADING | _DETERMINERS:
                place += 1
            place = self._past_office(words, place)
            if place >= len(words):
                return _NOBODY
            if words[place].low in {"he", "she"}:
                return _Subject(pronoun=words[place].low)
            number = words[place].name
            if number >= 0:
                end = place
                while end + 1 < len(words) and words[end + 1].name == number:
                    end += 1
                follows = words[end + 1].low if end + 1 < len(words) else ""
                if self._is_possessive(number) or follows in HUMAN or follows == "and":
                    return _NOBODY
                return _Subject(number)
            opening = words[first]
            if place == 0 and not (
                opening.low in PREPOSITIONS | LEADING | _HERE or opening.low.endswith(("ing", "ed"))
            ):
                return _NOBODY
        return _NOBODY

    def _past_office(self, words: Sequence[_Word], place: int) -> int:
        """Where the name stands behind words for what somebody is; the same place without one."""
        for index in range(place, min(place + _OFFICE, len(words))):
            word = words[index]
            if word.name >= 0:
                return index
            is_office = (
                word.text[0].isupper()
                or word.text == "."
                or word.low in HUMAN | TITLES | _RANKS
                or word.low.endswith(_ADJECTIVES)
            )
            if not is_office or word.low in PRONOUNS:
                break
        return place

    def _resolved(
        self,
        subject: _Subject,
        score: float,
        reason: str,
        number: int,
        before: Sequence[Attribution],
    ) -> Attribution | None:
        if subject.name >= 0:
            name = self.names[subject.name]
            if name.kind == "place" and "nobody else" in reason:
                score -= 0.3
            return Attribution(name.owner, round(score, 2), reason, (name.owner,))
        if subject.pronoun in {"he", "she"}:
            return self._meant(subject.pronoun, reason, number, before)
        if reason == "whoever speaks has no name" and subject == _NOBODY:
            return Attribution("", 0.0, reason)
        return None

    def _meant(
        self, pronoun: str, reason: str, number: int, before: Sequence[Attribution]
    ) -> Attribution:
        """Whom a pronoun means: whoever spoke last, or the only person named before."""
        gender = "m" if pronoun in MALE else "f"
        start = self.quotations[number].start
        begin = self._back(start)
        people = tuple(
            dict.fromkeys(
                name.owner
                for name in reversed(self._names_in(begin, start))
                if name.kind == "person"
                and name.gender in ("", gender)
                and not self._is_beside_noun(name)
            )
        )
        meant, times = self._last_subject(number, gender, before)
        candidates = tuple(dict.fromkeys((meant, *people)))[:4] if meant else people[:4]
        if meant and people == (meant,):
            return Attribution(meant, 0.85, f"{reason}; “{pronoun}” can only mean one", people)
        if meant:
            score = 0.8 if times or (people and people[0] == meant) else 0.76
            why = f"{reason}; “{pronoun}” means whom the sentences before are about"
            return Attribution(meant, score, why, candidates)
        if people:
            why = f"{reason}; “{pronoun}” may mean several"
            return Attribution(people[0], 0.5, why, candidates)
        return Attribution("", 0.0, f"{reason}; “{pronoun}” is nobody who is named nearby")

    def _last_subject(
        self, number: int, gender: str, before: Sequence[Attribution]
    ) -> tuple[str, bool]:
        """Whom the sentences before a quotation are about, and whether they take him up again."""
        start = self.quotations[number].start
        taken_up = False
        place = max(bisect_left(self.sentence_starts, start) - 1, 0)
        spoken = {
            max(bisect_left(self.sentence_starts, self.quotations[n].end) - 1, 0): before[n]
            for n in range(number)
            if before[n].score >= SURE
        }
        for index in range(place, max(place - _SENTENCES, -1), -1):
            span = self.sentences[index]
            words = self._words(span.start, min(span.end, start))
            subject = self._told_by(words) or (self._main(words) if words else _NOBODY)
            if subject.name >= 0 and self._may_be(subject, "he" if gender == "m" else "she"):
                return self.names[subject.name].owner, taken_up
            if index in spoken:
                return spoken[index].speaker, taken_up
            taken_up |= bool(subject.pronoun)
        return "", False

    def _told_by(self, words: Sequence[_Word]) -> _Subject | None:
        """Whom a sentence names behind a verb of speech: "…, said the official Ole Lind"."""
        for place in range(len(words) - 1, 0, -1):
            if words[place].low in VERBS and words[place - 1].text == ",":
                subject = self._right_of(words, place)
                if subject.name >= 0:
                    return subject
        return None

    def _is_beside_noun(self, name: Named) -> bool:
        """Whether a name only says which thing is meant: "the Lind ferry", "Lind's ferry"."""
        before = self.text[max(0, name.span.start - 4) : name.span.start].casefold()
        behind = self.text[name.span.end : name.span.end + 2]
        return before in {"the ", " the"} or before.endswith(" a ") or behind in {"'s", "’s", "‘s"}

    def _going_on(
        self, number: int, paragraph: Span, before: Sequence[Attribution]
    ) -> Attribution | None:
        """The speaker of the quotation before: in the same paragraph, or where a new one is all
        quotation.
        """
        quotation = self.quotations[number]
        place = number - 1
        while (
            place > 0
            and before[place].score < SURE
            and len(self.quotations[place].of(self.text).split()) < _SCARE
            and self.quotations[place - 1].start >= paragraph.start
        ):
            place -= 1  # a word in marks is nobody's speech
        if place < 0:
            return None
        last = before[place]
        if self.quotations[place].start < paragraph.start:
            return self._next_paragraph(number, paragraph, before)
        if not last.candidates:
            return Attribution("", 0.0, last.reason) if not last.speaker else None
        ended = self.quotations[place].end
        others = [
            name for name in self._names_in(ended, quotation.start) if name.owner != last.speaker
        ]
        subject = self._main(self._words(self._sentence_at(quotation.start).start, quotation.start))
        is_other = subject.name >= 0 and self.names[subject.name].owner != last.speaker
        score = last.score - (0.3 if is_other else 0.1 if others else 0.02)
        return Attribution(
            last.speaker,
            round(max(score, 0.0), 2),
            "it goes on in the same paragraph",
            last.candidates,
        )

    def _next_paragraph(
        self, number: int, paragraph: Span, before: Sequence[Attribution]
    ) -> Attribution | None:
        """The speaker of the paragraph before, where this one has nothing but the quotation."""
        last, place = before[number - 1], number - 1
        if last.score < SURE or not last.speaker:
            return None
        outside = [
            word for word in self._words(paragraph.start, paragraph.end) if word.text not in ",.?!…"
        ]
        place_before = max(len(self.text[: paragraph.start].rstrip()) - 1, 0)
        previous = self._paragraph(Span(place_before, place_before))
        is_next = paragraph.start > 0 and self.quotations[place].start >= previous.start
        if outside or not is_next:
            return None
        ended = self.quotations[place].end
        behind = [n for n in self._names_in(ended, paragraph.start) if n.owner != last.speaker]
        is_behind = "behind" in last.reason or "goes on" in last.reason
        score = min(last.score, 0.8 if not behind else 0.77 if is_behind else 0.6)
        return Attribution(last.speaker, score, "it goes on in the next paragraph", last.candidates)

    def _guess(self, number: int, paragraph: Span) -> Attribution:
        """Those who are named before, the last first; none of them is sure."""
        quotation = self.quotations[number]
        people = [
            name.owner
            for name in self._names_in(self._back(quotation.start), quotation.start)
            if name.kind == "person"
        ]
        order = tuple(dict.fromkeys(reversed(people)))[:4]
        if not order:
            return Attribution()
        return Attribution(order[0], 0.3, "the last person named before the quotation", order)

    def _paragraph(self, span: Span) -> Span:
        """The lines around a stretch."""
        start = self.breaks[max(bisect_left(self.breaks, span.start + 1) - 1, 0)]
        last = bisect_left(self.breaks, max(span.end, span.start + 1))
        return Span(start, self.breaks[min(last, len(self.breaks) - 1)])

    def _back(self, position: int) -> int:
        """Where the paragraph begins that is some paragraphs before a place."""
        start = position
        for _ in range(_BACK):
            start = self.text.rfind("\n\n", 0, max(start - 2, 0))
            if start < 0:
                return 0
        return start

    def _names_in(self, start: int, end: int) -> Sequence[Named]:
        return self.names[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _sentence_at(self, position: int) -> Span:
        place = max(bisect_left(self.sentence_starts, position + 1) - 1, 0)
        return self.sentences[place]

    def _sentence_end(self, position: int, most: int) -> int:
        return min(self._sentence_at(position).end, most)

    def _words(self, start: int, end: int) -> list[_Word]:
        """The words of a stretch outside all quotations, with the names that they belong to."""
        words: list[_Word] = []
        for match in _TOKEN.finditer(self.text, start, end):
            if match[0] in _MARKS or self._is_quoted(match.start()):
                continue
            text = match[0]
            low = text.lower().replace("’", "'")
            place = bisect_left(self.starts, match.start() + 1) - 1
            name = place if place >= 0 and self.names[place].span.end > match.start() else -1
            words.append(_Word(text, low, match.start(), match.end(), name))
        return words

    def _is_quoted(self, position: int) -> bool:
        place = bisect_left(self.quotation_starts, position + 1) - 1
        return place >= 0 and position < self.quotations[place].end


def _because(verb: _Word, where: str) -> str:
    return f"“{verb.text}” and the name are {where}"


def _is_aside(words: Sequence[_Word], place: int) -> bool:
    """Whether brackets hold a word that close before the sentence goes on."""
    return any(word.text == ")" for word in words[place:]) and any(
        word.text == "(" for word in words[:place]
    )


def _is_short(words: Sequence[_Word]) -> bool:
    """Whether a sentence is only a name and a verb of speech: "Lind said."."""
    plain = [word for word in words if word.text not in ".,"]
    return (
        words[-1].text == "."
        and len(plain) <= _SHORTEST
        and any(word.low in VERBS for word in plain)
    )


_SHORTEST = 4
_ADJECTIVES = ("al", "ic", "ive", "ary", "ish", "ese")
_SIGNED = 12
"""Words that a line may have behind a dash where it is only a signature."""
_CLAUSE = 8
"""Words that a clause may have that only says who speaks."""
_OFFICE = 6
"""Words for what somebody is that stand before a name."""


def _is_adverb(word: _Word) -> bool:
    return word.low.endswith("ly") and word.text.islower() and word.name < 0


def _is_noun(words: Sequence[_Word], place: int) -> bool:
    """Whether a verb of speech is a noun here: "the call", "his remarks"."""
    before = place - 1
    while before > 0 and _is_adverb(words[before]):
        before -= 1
    if place and words[before].low in _DETERMINERS | {"his", "her", "its", "their", "of", "in"}:
        return words[place].low not in {"said", "told"}
    return place > 0 and words[place - 1].low.endswith("'s")


def _depends(words: Sequence[_Word], place: int) -> bool:
    """Whether a verb has the subject of another: "to say", ", adding", "and called"."""
    if words[place].low.endswith("ing"):
        return True
    previous = words[place - 1].low if place else ""
    return previous in {"to", "and", "but", ",", "by", "then", "or"} or previous in AUXILIARIES


_AFTER = _MARKS + ",.?!… \u00a0\t"
_MESSAGES = frozenset(
    [
        "statement",
        "statements",
        "memo",
        "letter",
        "release",
        "tweet",
        "tweets",
        "ad",
        "video",
        "message",
        "messages",
        "report",
        "email",
        "mail",
        "post",
        "press",
        "interview",
        "column",
        "speech",
        "article",
        "note",
        "reporters",
        "supporters",
        "audience",
    ]
)
"""What is said or sent, or to whom, between the verb of a sentence and "saying"."""
_BELIEF = frozenset(
    ["believes", "believed", "thinks", "thought", "hopes", "hoped", "fears", "feared", "worries"]
)
_HERE = frozenset(
    ["here", "there", "today", "yesterday", "tonight", "early", "late", "earlier", "later"]
)
_RANKS = frozenset(
    [
        "former",
        "retired",
        "top",
        "senior",
        "longtime",
        "deputy",
        "then",
        "ex",
        "fellow",
        "veteran",
        "conservative",
        "liberal",
        "billionaire",
        "businessman",
        "tycoon",
        "star",
        "pop",
        "host",
        "of",
        "the",
    ]
)
_LINKS = frozenset(
    [
        "and",
        "but",
        "then",
        "by",
        "while",
        "before",
        "after",
        "when",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "in",
        "also",
    ]
)
_OPENS_NOTHING = frozenset(
    [
        "of",
        "in",
        "at",
        "on",
        "from",
        "for",
        "to",
        "with",
        "after",
        "before",
        "during",
        "by",
        "about",
        "into",
        "over",
        "under",
        "until",
        "while",
        "when",
        "and",
        "but",
        "or",
        "because",
        "since",
        "against",
        "among",
        "that",
        "which",
        "where",
        "who",
        "whose",
        "if",
        "than",
    ]
)
_ADVERBS = frozenset(("as", "so"))
_NOT_BEFORE = frozenset(("to", "the", "a", "an"))
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "mr", "mrs", "ms", "."))
_OBJECT_OF = frozenset(
    [
        "of",
        "in",
        "at",
        "on",
        "from",
        "for",
        "to",
        "with",
        "during",
        "by",
        "about",
        "into",
        "over",
        "under",
        "near",
        "against",
        "among",
        "through",
        "despite",
        "following",
        "amid",
        "via",
        "like",
    ]
)
_BEHIND_NAME = frozenset(["of", "from", "in", "at", "on", "for", "with", "who"])
_LINKING = frozenset(("de", "la", "von", "van", "der", "al", "bin", "and"))
