"""A small grammar of news sentences, in two languages and scripts.

A sentence is a template with its slots filled. Two kinds of slot matter: *telling* ones
(names, numbers) make another statement when they change; *common* ones are words whose
change a reader has to judge. Within a slot no two fillers are alike in spelling.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Grammar:
    """Templates and what fills their slots."""

    templates: tuple[str, ...]
    telling: dict[str, tuple[str, ...]]
    common: dict[str, tuple[str, ...]]
    negations: tuple[str, ...]
    opposites: tuple[tuple[str, str], ...]
    additions: tuple[str, ...]
    """Words that can be put in anywhere and tell little."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template and what fills its slots, in the order of the template."""

    template: str
    fillers: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentence as printed."""
        fillers = iter(self.fillers)
        return _SLOT.sub(lambda _: next(fillers), self.template)


ENGLISH = Grammar(
    templates=tuple(
        """
{person} told reporters in {city} that the {quality} {group} would {act} the {thing} before {day}.
The {group} of {city} asked for {number} {thing} keys after the {quality} {event} on {day}.
“We will {act} every {thing} in {city},” said {person}, adding that {number} {group} were {quality}.
At least {number} {group} took part in a {quality} {event} near {city}, {person} said.
{person} and {other} met on {day} to {act} the {quality} {thing}, a spokesman said.
In {city}, the {event} was described as {quality} by {number} of the {group} present.
“It’s a {quality} {thing} — and the {group} know it,” {person} wrote to {other}.
More than {number} {group} had promised to {act} the old {thing} when the {event} began in {city}.
The {quality} {thing} that {person} showed in {city} will cost {number} crowns, said {other}.
On {day} the {group} returned from the {event}; {person} called the {thing} {quality}.
        """.strip().splitlines()
    ),
    telling={
        "person": ("Adler", "Brenk", "Castoldi", "Dumitru", "Ekholm", "Farouk", "Gruber", "Hsu"),
        "other": ("Ivarsson", "Jandl", "Kovacs", "Lindqvist", "Moreau", "Nakata", "Okoye"),
        "city": ("Turin", "Basel", "Gdansk", "Porto", "Malmo", "Leeds", "Kyoto", "Quito"),
        "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        "number": ("7", "twelve", "100,000", "45", "2.5", "300", "sixty", "1,200", "9", "31"),
    },
    common={
        "quality": ("tense", "useful", "brief", "hopeful", "grim", "public", "modest", "chaotic"),
        "group": ("teachers", "pilots", "farmers", "judges", "miners", "nurses", "dockers"),
        "act": ("repair", "inspect", "rename", "sell", "burn", "guard", "publish", "measure"),
        "thing": ("bridge", "archive", "harbour", "manual", "tunnel", "orchard", "budget"),
        "event": ("strike", "hearing", "festival", "drill", "summit", "flood", "auction"),
    },
    negations=("not", "never", "no", "hardly", "didn’t"),
    opposites=(("before", "after"), ("More", "Less"), ("least", "most"), ("will", "might")),
    additions=("rather", "newly", "reportedly", "quite"),
)  # fmt: skip

RUSSIAN = Grammar(
    templates=(
        "{person} сообщил в городе {city}, что {quality} {group} должны {act} этот {thing}.",
        "Не менее {number} участников видели, как {group} решили {act} {quality} {thing}.",
        "«Мы будем {act} каждый {thing} в городе {city}», — заявил {person} позже.",
        "По словам {person}, {number} из них начали {act} {quality} {thing} утром.",
    ),
    telling={
        "person": ("Адлер", "Бренк", "Кастольди", "Думитру", "Экхольм", "Фарук", "Грубер"),
        "city": ("Турин", "Базель", "Гданьск", "Порту", "Мальмё", "Лидс", "Киото"),
        "number": ("7", "12", "100 000", "45", "300", "1200", "31"),
    },
    common={
        "quality": ("новый", "старый", "большой", "простой", "редкий", "тихий"),
        "group": ("учителя", "пилоты", "фермеры", "судьи", "шахтёры"),
        "act": ("чинить", "продать", "сжечь", "охранять", "мерить"),
        "thing": ("мост", "архив", "порт", "сад", "бюджет", "туннель"),
    },
    negations=("не", "никогда", "ни"),
    opposites=(),
    additions=("весьма", "вскоре", "опять"),
)


def sentence(chance: random.Random, grammar: Grammar) -> Sentence:
    """A sentence drawn by chance."""
    template = chance.choice(grammar.templates)
    fillers = tuple(chance.choice(_fillers(grammar, slot)) for slot in _SLOT.findall(template))
    return Sentence(template, fillers)


def lookalike(chance: random.Random, grammar: Grammar, like: Sentence) -> Sentence:
    """A sentence on the same template that says something else.

    Either one telling slot differs, or all common ones do.
    """
    slots = _SLOT.findall(like.template)
    telling = [at for at, slot in enumerate(slots) if slot in grammar.telling]
    common = [at for at, slot in enumerate(slots) if slot in grammar.common]
    one_telling = telling and chance.random() < 0.5
    changed = [chance.choice(telling)] if one_telling else common
    fillers = list(like.fillers)
    for at in changed:
        others = [word for word in _fillers(grammar, slots[at]) if word != fillers[at]]
        fillers[at] = chance.choice(others)
    return Sentence(like.template, tuple(fillers))


def telling_words(grammar: Grammar, of: Sentence) -> list[tuple[str, tuple[str, ...]]]:
    """The telling words of a sentence, each with what could stand in its place."""
    slots = _SLOT.findall(of.template)
    return [
        (word, tuple(other for other in grammar.telling[slot] if other != word))
        for slot, word in zip(slots, of.fillers, strict=True)
        if slot in grammar.telling
    ]


def common_words(grammar: Grammar, of: Sentence) -> list[str]:
    """The common words of a sentence that fill a slot."""
    slots = _SLOT.findall(of.template)
    return [word for slot, word in zip(slots, of.fillers, strict=True) if slot in grammar.common]


def _fillers(grammar: Grammar, slot: str) -> tuple[str, ...]:
    return grammar.telling.get(slot) or grammar.common[slot]
