"""Makes generated cases, asks the anchor room, and counts what is wrong.

The same number and seed give the same cases, on every system.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from dossier.anchor import Selector, anchor, prepare
from dossier.text import fold, tokens
from tests.anchor.generated import any_text, story_text
from tests.anchor.generated.cases import Case, answer, wrong
from tests.anchor.generated.stories import captures, story

KINDS: tuple[Callable[[random.Random], Case], ...] = (
    any_text.verbatim, any_text.refolded, any_text.in_context, any_text.out_of_context,
    any_text.one_letter, any_text.other_case, any_text.swapped, any_text.cut_off,
    any_text.negation_cited, any_text.negation_printed, any_text.other_number,
    any_text.deleted,
    story_text.misspelt_citation, story_text.misprinted_text, story_text.word_added,
    story_text.word_left_out, story_text.word_replaced, story_text.telling_word_replaced,
    story_text.negation_printed, story_text.negation_cited, story_text.turned,
    story_text.deleted, story_text.moved, story_text.copy_elsewhere,
)  # fmt: skip
SHOWN = 20


def cases(number: int, seed: int) -> Iterator[Case]:
    """So many cases, of every kind in turn."""
    chance = random.Random(seed)
    kinds = (kind for _ in iter(int, 1) for kind in KINDS)
    return (kind(chance) for kind in islice(kinds, number))


def main(number: int, seed: int) -> int:
    """Ask all cases and print a table; the number of wrong answers, at most 1."""
    counts: Counter[tuple[str, str]] = Counter()
    faults = 0
    for case in cases(number, seed):
        outcome = answer(case)
        counts[case.kind, type(outcome).__name__] += 1
        fault = wrong(case, outcome)
        if fault:
            faults += 1
            if faults <= SHOWN:
                print(f"wrong: {case}\n  {fault}\n  {case.now}", flush=True)
    _print_table(counts)
    print(f"{number} cases, seed {seed}: {faults} wrong")
    _print_speed()
    return min(faults, 1)


def _print_table(counts: Counter[tuple[str, str]]) -> None:
    names = ("Exact", "Ambiguous", "Changed", "Lost")
    print(f"{'kind':32}" + "".join(f"{name:>11}" for name in names))
    for kind in dict.fromkeys(kind for kind, _ in counts):
        print(f"{kind:32}" + "".join(f"{counts[kind, name]:11}" for name in names))


def _print_speed() -> None:
    """How long the processor takes for a thousand citations against 50,000 characters."""
    chance = random.Random(7)
    parts = [*captures()]
    while sum(map(len, parts)) < 50_000:
        parts.append(story(chance).text)
    text = "\n\n".join(parts)[:50_000]
    words = [token.span for token in tokens(text)]
    cited = [chance.randrange(len(words) - 25) for _ in range(1000)]
    exact = [text[words[at].start : words[at + chance.randint(5, 24)].end] for at in cited]
    changed = [words.replace("e", "a", 1) for words in exact]
    tokens.cache_clear()
    began = time.process_time()
    tokens(text)
    once = time.process_time() - began
    for name, citations in (("as they stand", exact), ("with a letter changed", changed)):
        prepare.cache_clear()
        tokens.cache_clear()
        fold.cache_clear()
        began = time.process_time()
        ready = prepare(text)
        for words_cited in citations:
            anchor(ready, Selector(words_cited))
        seconds = time.process_time() - began
        print(
            f"1000 citations {name}, {len(text)} characters: {seconds:.2f} s,"
            f" {seconds / once:.0f} times cutting the text into words"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=120_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(main(given.cases, given.seed))
