"""Cases made from generated stories, whose every sentence is known."""

from __future__ import annotations

import random
from dataclasses import replace

from dossier.anchor import Ambiguous, Changed, Exact, Lost, Selector
from dossier.model import Span
from tests.anchor.generated import edits
from tests.anchor.generated.cases import Case, expected
from tests.anchor.generated.grammar import (
    Sentence,
    common_words,
    lookalike,
    telling_words,
)
from tests.anchor.generated.oracle import exact_places
from tests.anchor.generated.stories import Story, story


def misspelt_citation(chance: random.Random) -> Case:
    """A sentence cited with a slip of the pen in a common word."""
    told, at = _drawn(chance)
    word = _long_word(chance, told, at)
    words = edits.replaced(told.sentences[at].text, word, edits.misspelt(chance, word))
    return Case("misspelt citation", told.text, Selector(words), expected(Changed), told.span(at))


def misprinted_text(chance: random.Random) -> Case:
    """A sentence cited rightly, while the text has come to have a misprint in it."""
    told, at = _drawn(chance)
    word = _long_word(chance, told, at)
    words = told.sentences[at].text
    changed = edits.replaced(words, word, edits.misspelt(chance, word))
    return _printed("misprinted text", told, at, changed, expected(Changed))


def word_added(chance: random.Random) -> Case:
    """A sentence into which the text has come to put a word that tells little."""
    told, at = _drawn(chance)
    words = told.sentences[at].text
    changed = edits.between(chance, words, chance.choice(told.grammar.additions))
    return _printed("word added", told, at, changed, expected(Changed, Lost))


def word_left_out(chance: random.Random) -> Case:
    """A sentence of which the text has come to leave out a common word."""
    told, at = _drawn(chance)
    one = told.sentences[at]
    changed = edits.without(one.text, chance.choice(common_words(told.grammar, one)))
    return _printed("word left out", told, at, changed, expected(Changed, Lost))


def word_replaced(chance: random.Random) -> Case:
    """A sentence in which the text has come to have another common word."""
    told, at = _drawn(chance)
    one = told.sentences[at]
    changed = edits.replaced(one.text, chance.choice(common_words(told.grammar, one)), "walnut")
    return _printed("word replaced", told, at, changed, expected(Changed, Lost))


def telling_word_replaced(chance: random.Random) -> Case:
    """A sentence in which the text has come to have another name or number."""
    told, at = _drawn(chance)
    one = told.sentences[at]
    word, others = chance.choice(telling_words(told.grammar, one))
    changed = edits.replaced(one.text, word, chance.choice(others))
    return _printed("telling word replaced", told, at, changed, expected(Lost))


def negation_printed(chance: random.Random) -> Case:
    """A sentence into which the text has come to put a negation."""
    told, at = _drawn(chance)
    negation = chance.choice(told.grammar.negations)
    changed = edits.between(chance, told.sentences[at].text, negation)
    return _printed("negation printed in a story", told, at, changed, expected(Lost))


def negation_cited(chance: random.Random) -> Case:
    """A sentence cited with a negation that it does not have."""
    told, at = _drawn(chance)
    negation = chance.choice(told.grammar.negations)
    words = edits.between(chance, told.sentences[at].text, negation)
    return Case("negation cited in a story", told.text, Selector(words), expected(Lost))


def turned(chance: random.Random) -> Case:
    """A sentence in which a word has become its opposite."""
    told, at = _drawn(chance)
    words = told.sentences[at].text
    for old, new in told.grammar.opposites:
        changed = edits.replaced(words, old, new)
        if changed != words:
            return _printed("turned", told, at, changed, expected(Lost))
    return negation_printed(chance)


def deleted(chance: random.Random) -> Case:
    """A sentence that is gone, while sentences that look like it stand elsewhere."""
    told, at = _drawn(chance)
    gone = told.sentences[at]
    alike = [lookalike(chance, told.grammar, gone) for _ in range(chance.randint(1, 3))]
    rest = [one for one in told.sentences if not _near(told, one, gone)]
    for one in alike:
        rest.insert(chance.randrange(len(rest) + 1), one)
    text = replace(told, sentences=tuple(rest), separators=(" ",) * len(rest)).text
    return Case("deleted in a story", text, Selector(gone.text), expected(Lost))


def moved(chance: random.Random) -> Case:
    """A sentence that stands elsewhere now, letter for letter, beside one that looks like it."""
    told, at = _drawn(chance)
    one = told.sentences[at]
    others = [other for other in told.sentences if other != one]
    chance.shuffle(others)
    place = chance.randrange(len(others) + 1)
    there = [*others[:place], one, *others[place:]]
    alike = lookalike(chance, told.grammar, one)
    now = replace(told, sentences=(*there, alike), separators=(" ",) * (len(there) + 1))
    return Case("moved", now.text, Selector(one.text), expected(Exact), now.span(place))


def copy_elsewhere(chance: random.Random) -> Case:
    """A sentence cited with its neighbours, gone there, while a copy has other neighbours."""
    told, at = _drawn(chance)
    at = min(max(at, 1), len(told.sentences) - 2)
    one, before, after = (told.sentences[place] for place in (at, at - 1, at + 1))
    selector = Selector(one.text, before.text[-30:], after.text[:30])
    rest = [other for other in told.sentences if other not in (one, before)]
    rest.append(one)
    text = replace(told, sentences=tuple(rest), separators=(" ",) * len(rest)).text
    return Case("copy elsewhere", text, selector, expected(Lost))


def _drawn(chance: random.Random) -> tuple[Story, int]:
    told = story(chance)
    return told, chance.randrange(len(told.sentences))


def _long_word(chance: random.Random, told: Story, at: int) -> str:
    words = common_words(told.grammar, told.sentences[at])
    return chance.choice([word for word in words if len(word) > 3] or words)


def _near(told: Story, one: Sentence, other: Sentence) -> bool:
    """Whether two sentences differ so little that chance has made one an edit of the other."""
    if one.template != other.template:
        return False
    differing = [
        (old, new) for old, new in zip(one.fillers, other.fillers, strict=True) if old != new
    ]
    telling = {word for word, _ in telling_words(told.grammar, one)}
    return not any(old in telling for old, _ in differing) and len(differing) < 3


def _printed(kind: str, told: Story, at: int, changed: str, allowed: frozenset[str]) -> Case:
    """The original sentence cited in a text that has it changed."""
    span = told.span(at)
    text = told.text[: span.start] + changed + told.text[span.end :]
    words = told.sentences[at].text
    selector = Selector(words)
    if exact_places(text, words):
        return Case(kind, text, selector, expected(Exact, Ambiguous))
    return Case(kind, text, selector, allowed, Span(span.start, span.start + len(changed)))
