"""How long a text of 2,000 words takes against 40 articles, beside a fuzzy match.

    python -m tests.verify.speed --pairs=5 --library=FOLDER

The articles are put together from the halves of invented sentences. The other program is
diff-match-patch, whose ``match_main`` looks for each quotation in each article; it says where
something like it stands, and no more. Both are run by turns in one process, and what counts is
the processor's time.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dossier import verify
from dossier.verify.library import Library
from dossier.verify.people import people_in
from tests.verify.planted.measure import FOREIGN

ARTICLES = 40
WORDS_OF_AN_ARTICLE = 600
WORDS_OF_THE_TEXT = 2000
QUOTATIONS = 24
FILLER = "The afternoon went on, and nobody in the room looked at the clock."
SPEAKERS = ("Ana Reis", "Tom Balm", "Ole Lind", "Ada Holm")


def articles(chance: random.Random) -> list[str]:
    """Texts of some 600 words, each with sentences of its own and a speaker's among them."""
    sentences = [line.split() for line in FOREIGN.read_text("utf-8").splitlines() if line]
    texts = []
    for _ in range(ARTICLES):
        paragraphs: list[str] = []
        while sum(len(paragraph.split()) for paragraph in paragraphs) < WORDS_OF_AN_ARTICLE:
            first, second = chance.sample(sentences, 2)
            words = " ".join(first[: len(first) // 2] + second[len(second) // 2 :])
            name = chance.choice(SPEAKERS)
            is_said = chance.random() < 0.25
            paragraphs.append(f"“{words.removesuffix('.')},” {name} said." if is_said else words)
        texts.append("\n\n".join(paragraphs))
    return texts


def quotations(texts: Sequence[str], chance: random.Random) -> list[str]:
    """Words of the texts, every second with one word changed."""
    cited = []
    for number in range(QUOTATIONS):
        paragraph = chance.choice(chance.choice(texts).split("\n\n"))
        words = paragraph.removesuffix(".").partition("“")[2].partition(",”")[0] or paragraph
        cut = words.removesuffix(".").split()
        if number % 2:
            cut[len(cut) // 2] = "perhaps"
        cited.append(" ".join(cut))
    return cited


def text_of(cited: Sequence[str], chance: random.Random) -> str:
    """A document of 2,000 words that has the quotations."""
    paragraphs = [
        f"It was said that “{words}”, {chance.choice(SPEAKERS)} told us." for words in cited
    ]
    while sum(len(paragraph.split()) for paragraph in paragraphs) < WORDS_OF_THE_TEXT:
        paragraphs.append(FILLER)
    chance.shuffle(paragraphs)
    return "\n\n".join(paragraphs)


def seconds(task: Callable[[], object]) -> float:
    """The processor's time for a task."""
    began = time.process_time()
    task()
    return time.process_time() - began


def fuzzy_match(matcher: Any, texts: Sequence[str], cited: Sequence[str]) -> Callable[[], object]:
    """What looks for every quotation in every article, wherever it stands."""

    def run() -> list[int]:
        matcher.Match_Distance = max(map(len, texts)) * 2
        matcher.Match_Threshold = 0.4
        return [matcher.match_main(text, words, 0) for words in cited for text in texts]

    return run


def main() -> None:
    """Print the medians of several pairs, and how many times as fast the check is."""
    parser = argparse.ArgumentParser(prog="python -m tests.verify.speed")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--library", type=Path, help="the folder that has diff-match-patch")
    chosen = parser.parse_args()
    chance = random.Random("speed")
    texts = articles(chance)
    cited = quotations(texts, chance)
    document = text_of(cited, chance)

    def check() -> object:
        origins = tuple(verify.Origin(f"a{number}", text) for number, text in enumerate(texts))
        library = Library(origins, people_in(texts))
        return verify.verify(verify.document("text.txt", document), library)

    findings = check()
    assert isinstance(findings, tuple)
    print(f"{len(document.split())} words, {len(findings)} quotations, {len(texts)} articles")
    others: list[float] = []
    ours: list[float] = []
    matcher = None
    if chosen.library:
        sys.path.insert(0, str(chosen.library))
        from diff_match_patch import diff_match_patch  # type: ignore[import-not-found] # noqa: PLC0415 (of another program)

        matcher = diff_match_patch()
    for _ in range(chosen.pairs):
        ours.append(seconds(check))
        if matcher:
            others.append(seconds(fuzzy_match(matcher, texts, cited)))
    print(f"verify: {statistics.median(ours):.2f} s, with the articles made ready anew each time")
    if others:
        ratio = statistics.median(other / own for own, other in zip(ours, others, strict=True))
        print(f"diff-match-patch: {statistics.median(others):.1f} s")
        print(f"verify is {ratio:.0f} times as fast")


if __name__ == "__main__":
    main()
