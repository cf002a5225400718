"""Whom a text names as the speaker of some words, beside them or around them.

Read without a parser, from the sentence that the words stand in. Who speaks is the subject of the
nearest verb of speech, or the name behind "according to" and its like; a pronoun stands for the
only person whom the sentence before names. Where two answers are possible there is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.draft.lexicon import SPEECH
from dossier.model import Span
from dossier.text import is_stop_word
from dossier.text.word_list import word_list
from dossier.verify.pieces import Kind, Names, Piece, frame, pieces, sentence_before

_OF_OTHERS = word_list(
    """
    for of by to with about against from behind after before than like in at near toward towards
    beside answering asking joining following between telling contradicting called
    für von mit gegen pour de avec contre para con contra для про о об
    """
)
"""Before a name, these make it anything but a subject."""
_HELPING = word_list(
    """
    has have had is was are were be been being also later then again now just once never not
    only still earlier already often himself herself themselves repeatedly publicly who
    hat habe hatte ist war a ont avait est était ha había han es fue
    monday tuesday wednesday thursday friday saturday sunday yesterday today on in last week
    quoted reported cited as it up
    """
)
"""What may stand between a verb and its subject."""
_NOT_INVERTED = word_list("told tells telling read reads put puts summed sums")
"""The name behind one of these is not its subject."""
_ARTICLES = frozenset({"the", "a", "an"})
_DASHES = frozenset("―—–-")
_BY = word_list("of by from")
_FAR = 8
"""So many pieces may stand between cited words and what gives them to somebody, at most."""
_LAST_CLAUSE = 6
"""So many pieces may follow a verb of speech that closes a sentence: "she said on Monday"."""
_TITLE = 6
"""So many words may stand between a verb and the name of its subject behind it."""
_BACK = 3
"""So many sentences back a pronoun's name is looked for."""


def speaker(text: str, span: Span, speech: Sequence[Span], names: Names | None) -> str:
    """The name of whoever is given as the speaker of some words; empty where that is not sure.

    Args:
        text: the whole text, paragraphs with a blank line between them.
        span: of the words; quoted between marks, or in the text's own sentence.
        speech: what stands between marks anywhere in the text.
        names: the people who may speak.
    """
    if names is None:
        return ""
    sentence = frame(text, span, speech)
    parts = pieces(text, sentence, span, speech, names)
    if all(part.kind in {Kind.CITED, Kind.MARK} for part in parts):
        return _going_on(text, sentence, speech, names)
    speaking = _subject(parts, names)
    if speaking is None:
        return ""
    if speaking.kind is Kind.PRONOUN:
        return _antecedent(text, sentence.start, speech, names)
    return speaking.text


def _going_on(text: str, sentence: Span, speech: Sequence[Span], names: Names) -> str:
    """Who spoke just before, where nothing else stands between: "...," she said. "..."."""
    before = [span for span in speech if span.end <= sentence.start]
    if not before:
        return ""
    following = frame(text, before[-1], speech)
    is_next = not text[following.end : sentence.start].strip("\"”»’'.!?… ")
    return speaker(text, before[-1], speech, names) if is_next else ""


def _antecedent(text: str, place: int, speech: Sequence[Span], names: Names) -> str:
    """The only person whom the last sentence with a name before a place has; empty for several."""
    for _ in range(_BACK):
        sentence = sentence_before(text, place, speech)
        if sentence is None:
            return ""
        people = _people(pieces(text, sentence, None, speech, names), names)
        if people:
            return people[0] if len(people) == 1 else ""
        place = sentence.start
    return ""


def _people(parts: Iterable[Piece], names: Names) -> list[str]:
    """The people whom a sentence names, each by the first form it has."""
    named = (part.text for part in parts if part.kind in {Kind.NAME, Kind.OWNER})
    return list({names.identity(name): name for name in reversed([*named])}.values())


def _subject(parts: Sequence[Piece], names: Names) -> Piece | None:
    """Who speaks in a sentence: a name, or a pronoun."""
    cited = next(
        index for index, part in enumerate(parts) if part.kind is Kind.CITED and not part.text
    )
    is_led_in = cited > 0 and parts[cited - 1].norm in {":", ",", "that"}
    sides = (_ahead, _behind) if is_led_in else (_behind, _ahead)
    for side in sides:
        if speaking := side(parts, cited):
            return speaking
    return _only_name(parts, cited, names)


def _ahead(parts: Sequence[Piece], cited: int) -> Piece | None:
    """Who speaks, by what stands before the cited words."""
    for index in range(cited - 1, -1, -1):
        if parts[index].kind is Kind.CITED:
            break
        speaking = _given_by(parts, index)
        if speaking or parts[index].kind is Kind.VERB:
            return speaking
    if cited and parts[cited - 1].norm == ":":
        return _opening(parts[: cited - 1])
    return None


def _behind(parts: Sequence[Piece], cited: int) -> Piece | None:
    """Who speaks, by what follows the cited words at once or closes their sentence."""
    words = [index for index in range(cited + 1, len(parts)) if parts[index].kind is not Kind.MARK]
    if words and parts[words[0] - 1].norm in _DASHES and _ends_with(parts, words[0]):
        return parts[words[0]]
    for place, index in enumerate(words):
        if parts[index].norm.endswith("ing"):
            continue  # it leads to what is cited next
        is_near = place < _FAR
        closes = len(words) - place <= _LAST_CLAUSE
        speaking = _given_by(parts, index) if is_near or closes else None
        if speaking or (parts[index].kind is Kind.VERB and is_near):
            return speaking
    return None


def _ends_with(parts: Sequence[Piece], index: int) -> bool:
    """Whether a sentence has nothing behind a name, or only what is cited next."""
    return parts[index].kind is Kind.NAME and all(
        part.kind in {Kind.MARK, Kind.CITED} for part in parts[index + 1 : index + 3]
    )


def _given_by(parts: Sequence[Piece], index: int) -> Piece | None:
    """Whom a verb of speech, "according to" or "the words of" gives words to."""
    kind = parts[index].kind
    if kind is Kind.VERB:
        return _subject_before(parts, index) or _subject_behind(parts, index)
    if kind is Kind.ACCORDING:
        return _name_behind(parts, index)
    if kind is Kind.STATEMENT:
        if index and parts[index - 1].kind is Kind.OWNER:
            return Piece(Kind.NAME, parts[index - 1].text)
        if index + 1 < len(parts) and parts[index + 1].norm in _BY:
            return _name_behind(parts, index + 1)
    return None


def _subject_before(parts: Sequence[Piece], verb: int) -> Piece | None:
    if parts[verb].norm.endswith("ing") and verb and parts[verb - 1].norm == ",":
        return _main_subject(parts, verb)  # "... was firm, saying ..."
    index = verb - 1
    while index >= 0:
        part = parts[index]
        if part.kind is Kind.PRONOUN:
            return part
        if part.kind is Kind.NAME:
            return None if _is_others(parts, index) else part
        if part.norm == ",":
            if apposed := _apposed(parts, index):
                return apposed
            index = _before_aside(parts, index)
            continue
        is_adverb = part.norm.endswith("ly")
        if not (is_adverb or part.norm in _HELPING or part.kind is Kind.VERB):
            return None
        index -= 1
    return None


def _main_subject(parts: Sequence[Piece], verb: int) -> Piece | None:
    """Whose verb it is that a participle depends on: "..., Reis said, adding ..."."""
    for index in range(verb - 1, -1, -1):
        if parts[index].kind is Kind.VERB and not parts[index].norm.endswith("ing"):
            return _subject_before(parts, index) or _subject_behind(parts, index)
    return _opening(parts[:verb])


def _apposed(parts: Sequence[Piece], comma: int) -> Piece | None:
    """The name that stands alone between two commas: "his chief of staff, Tom Balm, said"."""
    if comma < 2 or parts[comma - 1].kind is not Kind.NAME:
        return None
    return parts[comma - 1] if parts[comma - 2].norm == "," else None


def _before_aside(parts: Sequence[Piece], comma: int) -> int:
    """Where to go on before what stands between two commas; -1 for nowhere."""
    for index in range(comma - 1, 0, -1):
        if parts[index].norm == ",":
            return index - 1
        if parts[index].kind is Kind.CITED:
            break
    return -1


def _subject_behind(parts: Sequence[Piece], verb: int) -> Piece | None:
    """The subject of a verb that stands before it, as beside quoted words: "said the captain"."""
    follows = not verb or any(
        part.kind in {Kind.CITED, Kind.MARK} for part in parts[max(0, verb - 3) : verb]
    )
    if parts[verb].norm in _NOT_INVERTED or not follows:
        return None
    return _name_behind(parts, verb)


def _name_behind(parts: Sequence[Piece], index: int) -> Piece | None:
    """The name behind a verb or a preposition, titles between them.

    Of several names the last: "said Reis ally Tom Balm".
    """
    last = None
    for part in parts[index + 1 : index + 2 + _TITLE]:
        if part.kind is Kind.PRONOUN:
            return last or part
        if part.kind is Kind.NAME:
            last = part
        elif not _is_title(part) or (last and part.norm in _ARTICLES):
            break
    return last or _apposed_behind(parts, index)


def _apposed_behind(parts: Sequence[Piece], index: int) -> Piece | None:
    """The name behind an office and a comma: "said the keeper of the kiosk, Tom Balm"."""
    for place in range(index + 2, min(len(parts) - 1, index + 2 + _TITLE)):
        if parts[place].norm == ",":
            following = parts[place + 1]
            return following if following.kind is Kind.NAME else None
        if parts[place].kind is not Kind.WORD:
            break
    return None


def _is_title(part: Piece) -> bool:
    """Whether a piece may belong to what a name has before it: "the island's mayor"."""
    is_link = part.norm in _OF_OTHERS or is_stop_word(part.norm)
    return part.kind is Kind.WORD and (part.norm in _ARTICLES or not is_link)


def _opening(parts: Sequence[Piece]) -> Piece | None:
    """The subject that a sentence begins with, or the one it is so for: "For Reis, ..."."""
    for index, part in enumerate(parts[:_FAR]):
        if part.kind is Kind.PRONOUN:
            return part
        if part.kind is Kind.NAME:
            is_for = index == 1 and parts[0].norm in {"for", "für", "pour", "para", "для"}
            return part if is_for or not _is_others(parts, index) else None
        is_title = part.kind is Kind.WORD and (part.text.islower() or index == 0)
        if not is_title and part.kind is not Kind.MARK:
            return None
    return None


def _is_others(parts: Sequence[Piece], index: int) -> bool:
    """Whether a name depends on another word: "a spokesman for Reis", "told Reis"."""
    for part in reversed(parts[max(0, index - 3) : index]):
        if part.norm in _OF_OTHERS:
            return True
        if part.kind is not Kind.WORD or part.norm in _HELPING:
            return part.kind is Kind.VERB
    return False


def _only_name(parts: Sequence[Piece], cited: int, names: Names) -> Piece | None:
    """The only person named near cited words in a sentence that has a verb of speech."""
    near = parts[max(0, cited - _FAR) : cited + 1 + _FAR]
    has_verb = any(part.kind is Kind.VERB and part.norm in SPEECH for part in near)
    named = [part for part in near if part.kind is Kind.NAME]
    has_other = any(part.kind in {Kind.PRONOUN, Kind.OWNER} for part in near)
    if not has_verb or has_other or len({names.identity(part.text) for part in named}) != 1:
        return None
    place = next(index for index, part in enumerate(parts) if part is named[0])
    return None if _is_others(parts, place) else named[0]
