"""Whole texts and the next version of each, made by changes that are known.

Every word knows where it comes from. Paragraphs, sentences and clauses are moved; sentences are
added, left out, split in two and joined; words are changed in one of the ways that have a class.
What has moved is what the heaviest chain of words in the order of both texts has to leave, the
way a reader would see it: of two passages that change places the shorter one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from random import Random

from dossier.model import Span
from dossier.text import is_stop_word, normal_word
from dossier.weighted_lcs import weighted_lcs

NEW = -1
"""The origin of a word that the older version has not."""

NUMBERS = ("twelve", "thirty", "41", "86", "1,250", "seven", "ninety")
NAMES = ("Marlow", "Quennell", "Tarbert", "Ostrava", "Whitcombe", "Lindqvist")
WORDS = ("quickly", "harbour", "letter", "painted", "eastern", "promised", "window", "ancient")


TELLING = 3
"""Words of a moved clause that are no function words: others nobody could know again."""
GAP = 12
"""Words that moved by themselves and may lie between two words of one moved passage."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, with the punctuation that touches it."""

    text: str
    origin: int


Prose = Callable[[Random], Iterator[str]]
"""Sentences without an end, for one text."""
Sentence = list[Word]
Paragraph = list[Sentence]
Text = list[Paragraph]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How often what is done to a text."""

    name: str
    paragraphs: int = 0
    """Moved."""
    sentences: int = 0
    """Moved."""
    clauses: int = 0
    """Moved, each from one sentence into another."""
    added: float = 0.04
    """Sentences before which a new one is put."""
    dropped: float = 0.04
    changed: float = 0.15
    """Sentences in which one thing is changed."""
    reworded: float = 0.0
    """Sentences in which every fourth word is."""
    parted: float = 0.02
    """Sentences that are split in two; as many are joined to the next."""


RECIPES = (
    Recipe("edits alone"),
    Recipe("paragraphs moved", paragraphs=3),
    Recipe("sentences moved", sentences=5),
    Recipe("clauses moved", clauses=5),
    Recipe("all of it", paragraphs=2, sentences=3, clauses=3),
    Recipe("all of it, reworded", paragraphs=2, sentences=3, clauses=3, reworded=0.25),
)


@dataclass(frozen=True, slots=True)
class Known:
    """One thing that was changed in a sentence which has no other change."""

    kind: str
    places: frozenset[int]
    """The words of the older version that stand in the sentence."""


@dataclass(frozen=True, slots=True)
class Made:
    """Two versions and all that is known of them."""

    older: str
    newer: str
    old_spans: tuple[Span, ...]
    """Of each word, in the older text."""
    new_spans: tuple[Span, ...]
    origins: tuple[int, ...]
    """For each word of the newer text, its place in the older one."""
    known: tuple[Known, ...] = field(default=())

    def moved(self) -> list[tuple[frozenset[int], frozenset[int]]]:
        """The moved passages: places in the older text, and in the newer one.

        A passage goes on over words that were left out, put in, or moved by themselves.
        """
        both = [(origin, place) for place, origin in enumerate(self.origins) if origin != NEW]
        stayed, _ = weighted_lcs(dict.fromkeys(both, 1.0))
        sides = _Side(both, stayed, 0), _Side(both, stayed, 1)
        runs: list[list[tuple[int, int]]] = []
        for pair in sorted({*both} - {*stayed}):
            for run in runs:
                if all(
                    side.goes_on(last, own)
                    for side, last, own in zip(sides, run[-1], pair, strict=True)
                ):
                    run.append(pair)
                    break
            else:
                runs.append([pair])
        return [
            (frozenset(old for old, _ in run), frozenset(new for _, new in run)) for run in runs
        ]


class _Side:
    """The words of one version that the other has too."""

    def __init__(
        self, both: Sequence[tuple[int, int]], stayed: Sequence[tuple[int, int]], side: int
    ) -> None:
        self.every = {pair[side] for pair in both}
        self.fixed = {pair[side] for pair in stayed}

    def goes_on(self, last: int, own: int) -> bool:
        """Whether two moved words are of one passage."""
        between = self.every.intersection(range(last + 1, own))
        return last < own and len(between) <= GAP and between.isdisjoint(self.fixed)


def sets(recipe: Recipe, count: int, words: int, prose: Prose, seed: int = 23) -> Iterator[Made]:
    """So many texts of about so many words, each with its next version; the same every time."""
    for number in range(count):
        yield made(recipe, words, prose, Random(f"{recipe.name} {seed} {number}"))


def made(recipe: Recipe, words: int, prose: Prose, random: Random) -> Made:
    """One text and its next version."""
    sentences = prose(random)
    return changed(base(words, sentences, random), recipe, sentences, random)


def base(words: int, sentences: Iterator[str], random: Random) -> Text:
    """A text of about so many words."""
    text: Text = []
    origin = 0
    while origin < words:
        paragraph: Paragraph = []
        for _ in range(random.randint(1, 4)):
            split = next(sentences).split()
            paragraph.append([Word(word, origin + at) for at, word in enumerate(split)])
            origin += len(split)
        text.append(paragraph)
    return text


def changed(base: Text, recipe: Recipe, sentences: Iterator[str], random: Random) -> Made:
    """The next version of a text."""
    text = [[list(sentence) for sentence in paragraph] for paragraph in base]
    _move_clauses(text, recipe, random)
    touched = {id(sentence) for paragraph in text for sentence in paragraph if _is_torn(sentence)}
    known: list[Known] = []
    for paragraph in text:
        _edit(paragraph, recipe, sentences, random, known, touched)
    _move_sentences(text, recipe, random)
    for _ in range(recipe.paragraphs):
        paragraph = text.pop(random.randrange(len(text)))
        text.insert(random.randrange(len(text) + 1), paragraph)
    older, old_spans, _ = written(base)
    newer, new_spans, origins = written([paragraph for paragraph in text if paragraph])
    return Made(older, newer, old_spans, new_spans, origins, tuple(known))


def _is_torn(sentence: Sentence) -> bool:
    return any(second.origin != first.origin + 1 for first, second in pairwise(sentence))


def _edit(
    paragraph: Paragraph,
    recipe: Recipe,
    sentences: Iterator[str],
    random: Random,
    known: list[Known],
    touched: set[int],
) -> None:
    for sentence in list(paragraph):
        chance = random.random()
        place = next(at for at, other in enumerate(paragraph) if other is sentence)
        steps = (recipe.dropped, recipe.added, recipe.parted, recipe.changed, recipe.reworded)
        which = next((n for n in range(5) if chance < sum(steps[: n + 1])), 5)
        if which == 0:
            paragraph.pop(place)
        elif which == 1:
            paragraph.insert(place, [Word(word, NEW) for word in next(sentences).split()])
        elif which == 2 and len(sentence) > 10:
            cut = random.randint(5, len(sentence) - 5)
            first, second = sentence[:cut], sentence[cut:]
            first[-1] = replace(first[-1], text=first[-1].text.strip(",;.") + ".")
            second[0] = replace(second[0], text=second[0].text[0].upper() + second[0].text[1:])
            paragraph[place : place + 1] = [first, second]
        elif which == 3:
            kind = random.choice(("number", "name", "negation", "wording", "trivial"))
            places = frozenset(word.origin for word in sentence)
            if _one_change(sentence, kind, random) and id(sentence) not in touched:
                known.append(Known(kind, places))
        elif which == 4:
            inside = [other for word in sentence[1:-1] for other in _reworded(word, random)]
            sentence[1:-1] = inside  # without its ends it would be no sentence


def _one_change(sentence: Sentence, kind: str, random: Random) -> bool:
    """Change one thing; nothing is changed twice, so that the class is known."""
    inside = [at for at in range(1, len(sentence) - 1) if sentence[at].text.isalpha()]
    small = [at for at in inside if sentence[at].text.islower() and len(sentence[at].text) > 4]
    if not small:
        return False
    at = random.choice(small)
    word = sentence[at]
    if kind == "number":
        sentence.insert(at, Word(random.choice(NUMBERS), NEW))
    elif kind == "name":
        sentence.insert(at, Word(random.choice(NAMES), NEW))
    elif kind == "negation":
        sentence.insert(at, Word("not", NEW))
    elif kind == "wording":
        sentence[at] = Word(random.choice([w for w in WORDS if w != word.text]), NEW)
    else:
        sentence[at] = replace(word, text=word.text + ",")
    return True


def _reworded(word: Word, random: Random) -> list[Word]:
    chance = random.random()
    if chance < 0.08:
        return []
    if chance < 0.17:
        return [Word(random.choice(WORDS), NEW)]
    if chance < 0.25:
        return [Word(random.choice(WORDS), NEW), word]
    return [word]


def _move_clauses(text: Text, recipe: Recipe, random: Random) -> None:
    long = [sentence for paragraph in text for sentence in paragraph if len(sentence) > 12]
    random.shuffle(long)
    for source, target in zip(long[: recipe.clauses], long[::-1][: recipe.clauses], strict=True):
        if source is target:
            continue
        length = random.randint(5, 8)
        start = random.randint(2, len(source) - length - 2)
        words = [word.text for word in source[start : start + length]]
        if sum(not is_stop_word(normal_word(word.strip(",.;"))) for word in words) < TELLING:
            continue
        place = random.randint(3, len(target) - 3)
        clause = source[start : start + length]
        del source[start : start + length]
        target[place:place] = clause


def _move_sentences(text: Text, recipe: Recipe, random: Random) -> None:
    for _ in range(recipe.sentences):
        source = random.choice([paragraph for paragraph in text if paragraph])
        sentence = source.pop(random.randrange(len(source)))
        target = random.choice([paragraph for paragraph in text if paragraph])
        target.insert(random.randrange(len(target) + 1), sentence)


def written(text: Text) -> tuple[str, tuple[Span, ...], tuple[int, ...]]:
    """A text as clean texts are, the span of each word, and where each comes from."""
    parts: list[str] = []
    spans: list[Span] = []
    origins: list[int] = []
    length = 0
    for paragraph in text:
        for number, sentence in enumerate(paragraph):
            for at, word in enumerate(sentence):
                lead = " " if at or number else "\n\n" if parts else ""
                parts.append(lead + word.text)
                spans.append(Span(length + len(lead), length + len(lead) + len(word.text)))
                origins.append(word.origin)
                length += len(parts[-1])
    return "".join(parts), tuple(spans), tuple(origins)


def of_sentences(listed: Sequence[str]) -> Prose:
    """Prose of sentences that somebody wrote, each again when all were drawn."""

    def draw(random: Random) -> Iterator[str]:
        while True:
            yield from random.sample(listed, len(listed))

    return draw


def of_claims(random: Random) -> Iterator[str]:
    """Sentences that are all alike: who did what, how many, where and when."""
    while True:
        first, second, third = random.sample(PLACES, 3)
        yield random.choice(PATTERNS).format(
            who=random.choice(PEOPLE),
            did=random.choice(DID),
            many=f"{random.choice(COUNTS)} {random.choice(GOODS)}",
            first=first,
            second=second,
            third=third,
        )


PLACES = tuple(
    first + last
    for first in ("Ash", "Clay", "Fern", "Gull", "Heron", "Marsh", "Otter", "Raven", "Stone")
    for last in ("beck", "bridge", "cove", "dale", "ford", "haven", "mere", "quay", "wick")
)
PEOPLE = ("Ada Hale", "Bram Moss", "Dora Ingram", "Ewan Fenwick", "Greta Stowe")
DID = ("counted", "unloaded", "salvaged", "abandoned", "inspected", "weighed", "auctioned")
GOODS = ("barrels of herring", "coils of rope", "sacks of barley", "casks of tar", "jars of honey")
COUNTS = ("twelve", "twenty", "thirty", "forty", "fifty", "sixty", "eighty")
PATTERNS = (
    "{who} {did} {many} at {first} before the boat from {second} reached the quay of {third}.",
    "At {first} on the road between {second} and {third}, {who} {did} {many} after the storm.",
    "The keeper of {first} said that {who} had {did} {many} near {second} and not at {third}.",
)


def of_words(random: Random) -> Iterator[str]:
    """Sentences of words that mean nothing, as often as words are in prose."""
    words = [_word(random) for _ in range(8000)]
    shares = [*accumulate(1 / (rank + 10) for rank in range(len(words)))]
    while True:
        drawn = [
            random.choice(SMALL)
            if random.random() < 0.4
            else random.choices(words, cum_weights=shares)[0]
            for _ in range(random.randint(10, 28))
        ]
        yield " ".join(drawn).capitalize() + "."


SMALL = ("the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "as", "by")


def _word(random: Random) -> str:
    return "".join(
        random.choice("bcdfglmnprst") + random.choice("aeiou") for _ in range(random.randint(2, 4))
    )
