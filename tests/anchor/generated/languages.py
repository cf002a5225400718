"""Generated cases in many languages: number words, negations, units and marks left out.

    python -m tests.anchor.generated.languages --cases=20000

The sentences stand in ``languages.yml``, the number words come from the tables of the CLDR. Each
text has the sentence that is cited, as it stands or turned, among others of its kind.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import Any

from dossier.anchor import Changed, Exact, Lost, Selector, anchor, prepare
from dossier.model import Span
from dossier.text import leave_out
from tests.anchor.generated.cases import Case, expected, wrong
from tests.yaml_file import read_yaml

SHOWN = 20
_LONGEST = 14
"""In letters: of number words that are cited."""
FRAMES: Mapping[str, Mapping[str, Any]] = read_yaml(Path(__file__).with_suffix(".yml"))


@cache
def _numbers(language: str) -> tuple[tuple[str, Fraction], ...]:
    """Number words from two on, with what they amount to."""
    data = files("dossier.language").joinpath("data", f"{language}.json")
    numbers = json.loads(data.read_text(encoding="utf-8"))["numbers"]
    return tuple(
        (form, Fraction(value))
        for value, forms in sorted(numbers.items())
        for form in forms
        if Fraction(value) >= 2 and len(form) <= _LONGEST
    )


def _sentence(chance: random.Random, frame: str, of: Mapping[str, Any], **words: str) -> str:
    filled = frame.format(who=chance.choice(of["who"]), where=chance.choice(of["where"]), **words)
    return filled[0].upper() + filled[1:]


def _case(
    chance: random.Random, language: str, kind: str, printed: str, cited: str, *outcomes: Any
) -> Case:
    """The printed sentence among others, one of them before and one after it."""
    of = FRAMES[language]
    stop = "。" if of.get("unspaced") else ". "
    before, after = (_sentence(chance, chance.choice(of["pairs"])[0], of) for _ in range(2))
    others = [other for other in (before, after) if not {printed, cited} & {other}]
    text = stop.join([*others[:1], printed, *others[1:], ""])
    start = text.index(printed)
    place = Span(start, start + len(printed))
    return Case(f"{kind} {language}", text, Selector(cited), expected(*outcomes), place)


def _verbatim(chance: random.Random, language: str) -> Case:
    of = FRAMES[language]
    words = _sentence(chance, chance.choice(of["pairs"])[0], of)
    return _case(chance, language, "verbatim", words, words, Exact)


def _marks(chance: random.Random, language: str) -> Case:
    of = FRAMES[language]
    words = _sentence(chance, chance.choice(of["pairs"])[0], of)
    bare = leave_out(words, language)
    outcomes = (Exact,) if bare == words else (Changed,)
    return _case(chance, language, "marks", words, bare, *outcomes)


def _negation(chance: random.Random, language: str) -> Case:
    of = FRAMES[language]
    pair = list(chance.choice(of["pairs"]))
    chance.shuffle(pair)
    fill = random.Random(chance.random())
    state = fill.getstate()
    printed = _sentence(fill, pair[0], of)
    fill.setstate(state)
    return _case(chance, language, "negation", printed, _sentence(fill, pair[1], of), Lost)


def _turned(chance: random.Random, language: str) -> Case:
    """Another number or unit; in a language that is not known, another word."""
    of = FRAMES[language]
    if "counted" in of and chance.random() < 0.8:
        numbers = _numbers(language)
        (one, value), frame = chance.choice(numbers), chance.choice(of["counted"])
        two = chance.choice([form for form, other in numbers if other != value])
        key = "n"
    else:
        frame, one, two = of["units"] if "units" in of else of["words"]
        key = "u" if "units" in of else "w"
    if chance.random() < 0.5:
        one, two = two, one
    fill = random.Random(chance.random())
    state = fill.getstate()
    printed = _sentence(fill, frame, of, **{key: one})
    fill.setstate(state)
    cited = _sentence(fill, frame, of, **{key: two})
    return _case(chance, language, "turned", printed, cited, Lost)


KINDS = (_turned, _negation, _turned, _negation, _marks, _verbatim)


def cases(number: int, seed: int) -> Iterator[tuple[str, Case]]:
    """So many cases with their languages, of every kind and language in turn."""
    chance = random.Random(seed)
    pairs = ((kind, code) for _ in iter(int, 1) for kind in KINDS for code in FRAMES)
    return ((code, kind(chance, code)) for kind, code in islice(pairs, number))


def faults(number: int, seed: int) -> tuple[list[str], Counter[str]]:
    """What is wrong, and how often each outcome came."""
    found: list[str] = []
    counts: Counter[str] = Counter()
    for language, case in cases(number, seed):
        outcome = anchor(prepare(case.text, language), case.selector)
        counts[f"{case.kind}: {type(outcome).__name__}"] += 1
        fault = wrong(case, outcome)
        if fault:
            found.append(f"{case}\n  {fault}\n  {case.now}")
    return found, counts


def main(number: int, seed: int) -> int:
    """Ask all cases; 1 when an answer is wrong."""
    found, counts = faults(number, seed)
    for fault in found[:SHOWN]:
        print(f"wrong: {fault}")
    for name, count in sorted(counts.items()):
        print(f"{name:32}{count:8}")
    print(f"{number} cases in {len(FRAMES)} languages, seed {seed}: {len(found)} wrong")
    return min(len(found), 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(main(given.cases, given.seed))
