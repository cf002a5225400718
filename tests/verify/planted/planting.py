"""Documents with quotations whose truth is known by how they were made, and their sources.

Ten quotations a document, of every kind: right ones (whole, pieces, with words left out, typeset
otherwise, attributed, cited), changed ones, cuts that turn the sense, words given to another
person or another source, and words from elsewhere. Sentences that are cut or given to somebody are
planted in the sources first.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.verify.planted.changing import changed, spliced
from tests.verify.planted.stock import (
    Speech,
    StockText,
    as_clause,
    is_plain,
    is_within,
    norms,
    sentences,
    speakable,
)

FRAMES: dict[str, list[str]] = tomllib.loads(
    (Path(__file__).parent / "frames.toml").read_text("utf-8")
)
SHARES = {
    "right": 14, "piece": 10, "left out": 5, "typeset": 5, "attributed": 18, "crowded": 8,
    "harmless": 12, "indirect": 8, "cited": 10,
    "changed": 30, "spliced": 5, "reordered": 3, "turning": 22, "misattributed": 18,
    "misattributed crowded": 6, "misattributed indirect": 8, "misplaced": 10, "elsewhere": 12,
}  # fmt: skip
"""How often each kind is planted; the first nine are right."""
RIGHT = frozenset(list(SHARES)[:9])
PER_TEXT = 10


@dataclass(frozen=True, slots=True)
class Planted:
    """One quotation of a document."""

    kind: str
    words: str
    """Between the marks, on one line."""
    paragraph: str
    """It stands in, with the marks."""

    @property
    def is_false(self) -> bool:
        """Whether a reader would be misled."""
        return self.kind not in RIGHT


@dataclass
class Ground:
    """The sources that one group of documents may quote, and what is planted in them."""

    texts: Sequence[StockText]
    foreign: Sequence[str]
    """Sentences of texts that are no sources."""
    chance: random.Random
    added: dict[str, list[str]] = field(default_factory=dict)
    """By a source's id, the sentences planted in it."""
    used: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.norms = [norms(text.text) for text in self.texts]
        self.of_text = {text.id: sentences(text.text) for text in self.texts}
        every = [(text, words) for text in self.texts for words in self.of_text[text.id]]
        self.sentences = every
        self.plain = [pair for pair in every if is_plain(pair[1])]
        self.foreign_clauses = [
            clause
            for words in self.foreign
            if (clause := as_clause(words)) and not is_within(clause, self.norms)
        ]
        self.speeches = [
            (text, speech, words)
            for text in self.texts
            for speech in text.speeches
            if (words := speakable(speech.words)) and self._is_only_theirs(speech, words)
        ]
        self.people = sorted({speech.speaker for _, speech, _ in self.speeches})
        self.pool = sorted(
            {
                word
                for _, words in every
                for word in words.split()[1:]
                if word.isalpha() and len(word) > 3
            }
        )

    def _is_only_theirs(self, speech: Speech, words: str) -> bool:
        """Whether nobody else says the words anywhere."""
        normal = norms(words)
        having = [
            text for text, content in zip(self.texts, self.norms, strict=True) if normal in content
        ]
        speakers = {
            other.speaker for text in having for other in text.speeches
            if normal in norms(other.words) or norms(other.words) in normal
        }  # fmt: skip
        return speakers == {speech.speaker} and (len(having) == 1 or len(self.texts) < 20)

    def another(self, person: str) -> str:
        """Somebody else, no part of whose name is this person's."""
        parts = {word for word in person.split() if len(word) > 3}
        return self.chance.choice([name for name in self.people if parts.isdisjoint(name.split())])

    def fresh(self, listed: Sequence[tuple[StockText, str]]) -> tuple[StockText, str]:
        """A text and words of it that no quotation had yet, as long as there are some."""
        left = [pair for pair in listed if pair[1] not in self.used] or list(listed)
        chosen = self.chance.choice(left)
        self.used.add(chosen[1])
        return chosen


def _quoted(words: str, chance: random.Random) -> str:
    return f"“{words}”" if chance.random() < 0.6 else f'"{words}"'


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _framed(kind: str, frames: str, words: str, ground: Ground, **parts: str) -> Planted:
    """Words in a sentence of a document; some frames begin them with a small letter."""
    frame = ground.chance.choice(FRAMES[frames])
    bare = words.removesuffix(".")
    small = _small(bare) if bare.split()[0] in {"The", "A", "It", "They", "We", "This"} else bare
    has_small = "{q}" in frame
    shown = small if has_small else bare
    marked = _quoted(shown, ground.chance)
    paragraph = frame.format(Q=marked, q=marked, **parts)
    return Planted(kind, shown, paragraph[0].upper() + paragraph[1:])


def _right(kind: str, ground: Ground) -> Planted:
    _, words = ground.fresh(ground.sentences)
    return _framed(kind, "bare", words, ground)


def _piece(kind: str, ground: Ground) -> Planted:
    _, sentence = ground.fresh(ground.plain)
    words = sentence.removesuffix(".").split()
    length = ground.chance.randint(4, max(4, len(words) - 2))
    start = ground.chance.randint(0, len(words) - length)
    return _framed(kind, "bare", " ".join(words[start : start + length]).strip(","), ground)


def _left_out(kind: str, ground: Ground) -> Planted:
    _, sentence = ground.fresh(ground.plain)
    words = sentence.removesuffix(".").split()
    gap = ground.chance.randint(3, len(words) - 3)
    sign = ground.chance.choice([" … ", " ... ", " [...] ", " (…) "])
    end = min(len(words) - 2, gap + ground.chance.randint(1, 4))
    return _framed(kind, "bare", sign.join((" ".join(words[:gap]), " ".join(words[end:]))), ground)


def _typeset(kind: str, ground: Ground) -> Planted:
    _, sentence = ground.fresh(ground.sentences)
    ways: Sequence[Callable[[str], str]] = (
        lambda words: f"[{words[0].lower()}]{words[1:]}",
        lambda words: words.replace("’", "'"),
        lambda words: words.replace("'", "’"),
        str.upper,
        lambda words: words.replace(" ", "\u00a0", 1),
    )
    return _framed(kind, "bare", ground.chance.choice(ways)(sentence.removesuffix(".")), ground)


def _spoken(kind: str, ground: Ground) -> Planted:
    _, speech, words = ground.chance.choice(ground.speeches)
    other = ground.another(speech.speaker)
    if kind == "attributed":
        return _framed(kind, "speaking", words, ground, X=speech.speaker)
    if kind == "misattributed":
        return _framed(kind, "speaking", words, ground, X=other)
    pair = (speech.speaker, other) if kind == "crowded" else (other, speech.speaker)
    return _framed(kind, "crowded", words, ground, A=pair[0], B=pair[1])


def _planted_clause(ground: Ground, frames: str, **parts: str) -> str:
    """A plain sentence, its frame planted in a source; the words that a document quotes.

    The clause comes from a text that is no source, or its own words would stand there bare.
    """
    fresh = [clause for clause in ground.foreign_clauses if clause not in ground.used]
    if not fresh:
        raise SystemExit("Too few sentences that no source has: fewer texts, or --marked articles.")
    clause = ground.chance.choice(fresh)
    ground.used.add(clause)
    frame = ground.chance.choice(FRAMES[frames])
    planted = frame.format(S=clause, **parts)
    home = ground.chance.choice(ground.texts)
    ground.added.setdefault(home.id, []).append(planted[0].upper() + planted[1:])
    return clause


def _cut(kind: str, ground: Ground) -> Planted:
    return _framed(kind, "bare", _planted_clause(ground, kind), ground)


def _said_indirectly(kind: str, ground: Ground) -> Planted:
    speaker = ground.chance.choice(ground.people)
    words = _planted_clause(ground, "indirect", A=speaker)
    named = ground.another(speaker) if kind.startswith("mis") else speaker
    return _framed(kind, "speaking", words, ground, X=named)


def _cited(kind: str, ground: Ground) -> Planted:
    text, words = ground.fresh(ground.sentences)
    having = {
        other.outlet for other, content in zip(ground.texts, ground.norms, strict=True)
        if is_within(words, [content])
    }  # fmt: skip
    others = sorted({other.outlet for other in ground.texts} - having)
    outlet = ground.chance.choice(others) if kind == "misplaced" else text.outlet
    return _framed(kind, "citing", words, ground, O=outlet)


def _changed(kind: str, ground: Ground) -> Planted:
    words = ""
    while not words:
        _, sentence = ground.fresh(ground.sentences)
        words = changed(sentence.removesuffix("."), ground.pool, ground.norms, ground.chance)
    return _framed(kind, "bare", words, ground)


def _spliced(kind: str, ground: Ground) -> Planted:
    words = ""
    while not words:
        text, sentence = ground.fresh(ground.sentences)
        later = ground.chance.choice(ground.of_text[text.id])
        words = (
            ""
            if later == sentence
            else spliced(sentence.removesuffix("."), later.removesuffix("."), ground.norms)
        )
    return _framed(kind, "bare", words, ground)


def _reordered(kind: str, ground: Ground) -> Planted:
    _, sentence = ground.fresh(ground.sentences)
    words = sentence.removesuffix(".").split()
    middle = len(words) // 2
    return _framed(kind, "bare", f"{' '.join(words[middle:])} … {' '.join(words[:middle])}", ground)


def _elsewhere(kind: str, ground: Ground) -> Planted:
    listed = [
        words
        for words in ground.foreign
        if words not in ground.used and not is_within(words, ground.norms)
    ]
    words = ground.chance.choice(listed)
    ground.used.add(words)
    if clause := as_clause(words):
        ground.used.add(clause)
    return _framed(kind, "bare", words, ground)


_MAKERS: dict[str, Callable[[str, Ground], Planted]] = {
    "right": _right, "piece": _piece, "left out": _left_out, "typeset": _typeset,
    "attributed": _spoken, "crowded": _spoken, "harmless": _cut, "indirect": _said_indirectly,
    "cited": _cited, "changed": _changed, "spliced": _spliced, "reordered": _reordered,
    "turning": _cut, "misattributed": _spoken, "misattributed crowded": _spoken,
    "misattributed indirect": _said_indirectly, "misplaced": _cited, "elsewhere": _elsewhere,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlantedText:
    """A document with what was planted in it."""

    name: str
    source: str
    planted: tuple[Planted, ...]


def planted_texts(ground: Ground, number: int) -> Iterator[PlantedText]:
    """Documents in Markdown, HTML and plain text by turns, ten quotations each.

    Args:
        ground: the sources; sentences are planted in it, so it is complete after the last one.
        number: of documents.
    """
    kinds = list(SHARES)
    for index in range(number):
        planted: list[Planted] = []
        while len(planted) < PER_TEXT:
            kind = ground.chance.choices(kinds, [*SHARES.values()])[0]
            quotation = _MAKERS[kind](kind, ground)
            if all(
                other.words not in quotation.words and quotation.words not in other.words
                for other in planted
            ):
                planted.append(quotation)
        yield _text(index, planted, ground.chance)


def _text(index: int, planted: Sequence[Planted], chance: random.Random) -> PlantedText:
    paragraphs: list[str] = []
    for quotation in planted:
        if chance.random() < 0.4:
            paragraphs.append(chance.choice(FRAMES["filler"]))
        paragraphs.append(quotation.paragraph)
    suffix = (".md", ".html", ".txt")[index % 3]
    if suffix == ".html":
        escaped = (words.replace("&", "&amp;").replace("<", "&lt;") for words in paragraphs)
        source = "\n".join(f"<p>{words}</p>" for words in escaped)
    else:
        source = "\n\n".join(paragraphs) + "\n"
    return PlantedText(f"text-{index:03}{suffix}", source, tuple(planted))
