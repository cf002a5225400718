"""Cuts that turn the sense: what a citation leaves out of its sentence, and what that does to it.

A citation can be right to the letter and say the opposite of its sentence: "plans to sell"
where an article has "no plans to sell". So what is left out at either edge is read for words
whose scope the cited words are in: negations, denials, conditions. Scope is found by rules on the
words alone, without a parser: it goes to the right, from the word to the end of its clause, and it
matters to a citation that states something (has a verb, or begins where one must stand) or that
begins right behind the word. A thing that is only named in the clause ("the lighthouse" in
"We will not sell ...") says nothing and is not turned.

Source for the words that deny or affirm their complement: L. Karttunen, "Implicative Verbs",
Language 47 (1971).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dossier.cache import kept
from dossier.claims.clause_cuts import ClauseReader
from dossier.claims.clause_tables import clause_table
from dossier.claims.clauses import Clause
from dossier.claims.scopes import scopes
from dossier.claims.turns import Turn
from dossier.frozen import dataclass
from dossier.languages import ENGLISH, primary
from dossier.model import Span, Token
from dossier.text import (
    covering,
    is_negation,
    is_word,
    number_value,
    paragraph_around,
    sentences,
    tokens,
)

_NEAR = 4
"""Within so many words behind a statement it is called false."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Words beside a citation that turn its sense."""

    turn: Turn
    words: Span
    """In the text: the negation, denial or condition that was cut off."""
    sentence: Span


@kept(most=4096)  # whoever edits changes one reading of many
def turning_cut(text: str, cited: Span, language: str = ENGLISH) -> Cut | None:
    """What a citation leaves out that turns its sense; nothing where it leaves out nothing such.

    English is read by its clauses, some languages by their commas (``clause_languages``). In
    others whose negations are known, only one directly before the cited words counts.

    Args:
        text: the text that is cited.
        cited: where the cited words stand in it.
        language: a tag, as ``en`` or ``en-GB``.
    """
    paragraph = paragraph_around(text, cited)
    within = Span(cited.start - paragraph.start, cited.end - paragraph.start)
    reached = covering(sentences(paragraph.of(text), language), within)
    if reached is None:
        return None
    sentence = Span(paragraph.start + reached.start, paragraph.start + reached.end)
    words = tokens(sentence.of(text))
    shifted = Span(cited.start - sentence.start, cited.end - sentence.start)
    inside = [
        index for index, word in enumerate(words) if word.span.meets(shifted) and is_word(word)
    ]
    if not inside:
        return None
    code = primary(language)
    turned = _turned(words, inside[0], inside[-1] + 1, code)
    if turned is None:
        return None
    place, turn = turned
    turn_span = words[place].span
    return Cut(
        turn, Span(sentence.start + turn_span.start, sentence.start + turn_span.end), sentence
    )


def _turned(words: Sequence[Token], start: int, end: int, code: str) -> tuple[int, Turn] | None:
    """The word that turns the sense of a citation, and what it does, by the language's rules."""
    if language_scopes := scopes(code):
        return _turn(Clause(words, start, end, language_scopes))
    if table := clause_table(code):
        return ClauseReader(words, start, end, table, code).turned()
    place = _negation_beside(words, start, code)
    return None if place is None else (place, Turn.NEGATION)


def _negation_beside(words: Sequence[Token], start: int, code: str) -> int | None:
    """The negation directly before a citation of two words and more, opening marks aside."""
    before = [index for index in range(start) if is_word(words[index])]
    if before and is_negation(words[before[-1]].norm, code) and start - before[-1] <= 2:
        return before[-1]
    return None


def _turn(clause: Clause) -> tuple[int, Turn] | None:
    """The word that turns the sense of a citation, and what it does."""
    return _turn_before(clause) or _turn_behind(clause)


def _turn_before(clause: Clause) -> tuple[int, Turn] | None:
    first, second = clause.norm(clause.start), clause.norm(clause.start + 1)
    own = clause.scopes.conditions | clause.scopes.new_clause
    before = clause.start - 1
    if first == "because" and clause.norm(before) == "not":
        return before, Turn.NEGATION
    if first in own and (first, second) != ("because", "of"):
        return None  # the citation begins a clause of its own
    cited = {clause.norm(index) for index in range(clause.start, clause.end)}
    if clause.norm(before) == "before" and "could" in cited:
        return before, Turn.NEGATION  # "was stopped before it could spread"
    for index in clause.leftwards():
        turn = _turn_of(clause, index)
        if turn and _is_cancelled(clause, index):
            return None
        if turn and _GOVERNS[turn](clause, index):
            return index, turn
    return _opening_condition(clause)


def _turn_of(clause: Clause, index: int) -> Turn | None:
    """What a word before a citation does to what follows it."""
    word, scopes = clause.norm(index), clause.scopes
    if clause.in_idiom(index):
        return None
    if word in scopes.hardly | scopes.few:
        return Turn.NEGATION if _is_scant(clause, index) else None
    if is_negation(word, ENGLISH):
        return Turn.NEGATION
    if word in scopes.conditions or clause.in_stipulation(index):
        return Turn.CONDITION
    if clause.norm(index - 1) in clause.scopes.forming and "that" not in clause.between(index):
        return None
    denies = (
        word in scopes.denying | scopes.dropping
        or _is_said_falsely(clause, index)
        or _is_against(clause, index)
        or clause.in_phrase(index)
        or (word == "too" and "to" in {clause.norm(index + 2), clause.norm(index + 3)})
        or (word in scopes.holding and "from" in clause.between(index))
    )
    return Turn.DENIAL if denies else None


def _is_said_falsely(clause: Clause, index: int) -> bool:
    """Whether a word calls false what is said behind it: "wrongly claimed", "false that"."""
    if clause.norm(index) in {"false", "untrue"}:
        return clause.norm(index + 1) == "that"
    speaking = clause.scopes.contents | clause.scopes.said | {"accused"}
    return clause.norm(index) in clause.scopes.falsely and clause.norm(index + 1) in speaking


def _is_against(clause: Clause, index: int) -> bool:
    """Whether somebody is against doing what is cited: "are against raising the fee"."""
    is_next = clause.norm(index) == "against" and index == clause.start - 1
    before = clause.norm(index - 1)
    is_held = before in clause.scopes.auxiliary or clause.is_adverb(before)
    return is_next and is_held and clause.norm(clause.start).endswith("ing")


def _is_scant(clause: Clause, index: int) -> bool:
    """Whether "hardly" or "few" denies here: not "hardly a third", not "a few believe"."""
    following = clause.norm(index + 1)
    if clause.norm(index) in clause.scopes.hardly:
        is_amount = number_value(following) is not None
        return following not in {"a", "an"} and not is_amount
    return following in clause.scopes.hopes and clause.norm(index - 1) != "a"


def _is_cancelled(clause: Clause, index: int) -> bool:
    """Whether a denial is itself denied, both before the citation: "did not deny that"."""
    phrase = clause.phrase_start(index)
    if clause.norm(index) not in clause.scopes.cancelled and phrase is None:
        return False
    first = index if phrase is None else phrase
    return any(
        is_negation(clause.norm(place), ENGLISH) or clause.norm(place) in clause.scopes.few
        for place in (first - 2, first - 1)
    )


def _is_negated(clause: Clause, index: int) -> bool:
    """Whether a negation before a citation denies it."""
    between, scopes = clause.between(index), clause.scopes
    if all(word in scopes.leaning or clause.is_adverb(word) for word in between):
        return True
    if clause.norm(index) in scopes.none and clause.begins_present():
        return True  # "No one in the village remembers"
    if between[-1] == "of" and not scopes.of_nothing.isdisjoint(between):
        return True
    if clause.norm(index) == "not" and clause.norm(clause.end) == "but":
        return True  # "did not fall because of the storm but because of neglect"
    is_subject = clause.norm(index) in scopes.none or _counts_nobody(clause, index)
    if clause.begins_finite() and not is_subject and "that" not in between:
        return False  # it belongs to the subject: "not joining the alliance will ..."
    return clause.states(index)


def _counts_nobody(clause: Clause, index: int) -> bool:
    """Whether "not" begins a subject that denies: "not one of the boats"."""
    is_verbs = clause.norm(index - 1) in clause.scopes.auxiliary
    return not is_verbs and clause.norm(index + 1) in clause.scopes.counting


def _is_denied(clause: Clause, index: int) -> bool:
    """Whether a denial before a citation concerns it."""
    word, scopes = clause.norm(index), clause.scopes
    cited = (clause.norm(place) for place in range(clause.start, clause.end))
    first = next((norm for norm in cited if norm not in scopes.before_thing), "")
    names_intent = first in scopes.intents and word in scopes.dropping
    if word in scopes.dropping - scopes.denying:
        return names_intent and all(other in scopes.leaning for other in clause.between(index))
    takes_things = names_intent or clause.in_phrase(index) or word in scopes.before_noun
    is_next = all(word in clause.scopes.leaning for word in clause.between(index))
    return (takes_things and is_next) or clause.states(index)


def _is_condition(clause: Clause, index: int) -> bool:
    """Whether a citation is the condition that a word before it begins."""
    leaning = clause.scopes.leaning | {"that"}
    is_next = all(word in leaning for word in clause.between(index))
    names_thing = clause.norm(index) in {"of", "for"}  # "but for a knee injury"
    is_whole = is_next and not names_thing and clause.end - clause.start > 1
    return is_whole or clause.states(index)


_GOVERNS: Mapping[Turn, Callable[[Clause, int], bool]] = {
    Turn.NEGATION: _is_negated,
    Turn.DENIAL: _is_denied,
    Turn.CONDITION: _is_condition,
}


def _opening_condition(clause: Clause) -> tuple[int, Turn] | None:
    """A condition before a main clause that is cited without it: "If the tide turns, ..."."""
    before = clause.clause_before()
    opened = [clause.norm(index) for index in before]
    is_condition = not clause.scopes.conditions.isdisjoint(opened[:1]) and opened[0] != "whether"
    is_condition = is_condition or clause.begins_stipulation(before.start)
    is_inverted = not (clause.scopes.inverted | clause.scopes.opening).isdisjoint(opened[:1])
    if not (is_condition or is_inverted) or clause.in_idiom(before.start):
        return None
    states = clause.is_main_clause() or any(
        clause.is_verbal(index) and clause.norm(index) not in clause.scopes.said
        for index in range(clause.start, clause.end)
    )
    return (before.start, Turn.CONDITION) if states else None


def _turn_behind(clause: Clause) -> tuple[int, Turn] | None:
    behind = clause.behind()
    if not behind:
        return None
    return (
        _split_verb(clause, behind[0])
        or _condition_behind(clause, behind)
        or _called_false(clause, behind)
    )


def _split_verb(clause: Clause, following: int) -> tuple[int, Turn] | None:
    """A verb whose negation was cut off: "the lifeboat was" of "was not needed"."""
    is_split = clause.norm(clause.end - 1) in clause.scopes.auxiliary and following == clause.end
    if not is_split or clause.in_idiom(following):
        return None
    if is_negation(clause.norm(following), ENGLISH):
        return following, Turn.NEGATION
    return (following, Turn.DENIAL) if clause.norm(following) in clause.scopes.undone else None


def _condition_behind(clause: Clause, behind: Sequence[int]) -> tuple[int, Turn] | None:
    """A condition right behind a citation that states something: "only if the court orders it"."""
    inverts = clause.scopes.irreal.intersection(
        clause.norm(place) for place in range(clause.start, clause.end)
    )
    if inverts and clause.norm(behind[0]) in clause.scopes.inverted:
        return behind[0], Turn.CONDITION
    index = behind[1] if clause.norm(behind[0]) == "only" and len(behind) > 1 else behind[0]
    is_condition = clause.norm(index) in clause.scopes.conditions - {"whether"}
    is_condition = is_condition or clause.begins_stipulation(index)
    if not is_condition or clause.in_idiom(index):
        return None
    states = any(clause.is_verbal(place) for place in range(clause.start, clause.end))
    states = states or (index > behind[0] and clause.is_main_clause())
    return (index, Turn.CONDITION) if states else None


def _called_false(clause: Clause, behind: Sequence[int]) -> tuple[int, Turn] | None:
    """A statement that is called false behind it: "the claim that ... is false"."""
    has_head = any(clause.norm(index) in clause.scopes.heads for index in range(clause.end))
    turning_out = clause.scopes.turning_out
    leading = clause.scopes.auxiliary | turning_out | {"to", "as"}
    if not has_head or clause.norm(behind[0]) not in leading:
        return None
    for index in behind[1 : _NEAR + 2 * (clause.norm(behind[0]) in turning_out)]:
        word = clause.norm(index)
        if word in clause.scopes.weighed or is_negation(word, ENGLISH):
            return index, Turn.DENIAL
    return None
