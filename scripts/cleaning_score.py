"""How well cleaning separates the article from the page; `score_cleaning.py` runs this.

There are two measures. Runs of four words: precision and recall of each page, each averaged over
the pages, and the F1 of the two averages (the measure of the article extraction benchmark of
Scrapinghub). Lines: precision, recall and F1 over the lines of all pages.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dossier.clean import clean
from dossier.model import Block, CleanText, Role, Seed

RUN = 4
"""Words in a run."""
BODY = frozenset((Role.PARAGRAPH, Role.CROSSHEAD))
"""What the known articles hold: no headline, byline, credit or caption."""
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Score:
    """How a set of pages came out."""

    run_precision: float
    run_recall: float
    lines: Counter[str]
    """How many lines are ``right`` (kept, of the article), ``left`` (kept, furniture), ``lost``
    (of the article) and ``gone`` (furniture)."""

    @property
    def line_precision(self) -> float:
        """The share of the kept lines that are the article's."""
        return share(self.lines["right"], self.lines["left"])

    @property
    def line_recall(self) -> float:
        """The share of the article's lines that are kept."""
        return share(self.lines["right"], self.lines["lost"])


def main(folder: Path) -> int:
    """Print a table for all sets of the folder."""
    files = sorted(folder.glob("*.jsonl.gz"))
    if not files:
        print(f"There is no set (*.jsonl.gz) in {folder}.")
        return 1
    print("| set | of the clean text | 4-word P | R | F1 | line P | R | F1 | gone | lost | ms |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            pages = [json.loads(line) for line in lines]
        began = time.process_time()
        cleaned = [clean(Seed(file.name, page["input_text"], "")) for page in pages]
        milliseconds = (time.process_time() - began) * 1000 / len(pages)
        name = file.name.removesuffix(".jsonl.gz")
        for what, keep in (("all", every), ("body", body)):
            print(row(name, what, scored(pages, cleaned, keep), milliseconds))
    return 0


def every(_: Block) -> bool:
    """Take every block."""
    return True


def body(block: Block) -> bool:
    """Take the blocks of the article's body."""
    return block.role in BODY


def scored(
    pages: Sequence[dict[str, Any]], cleaned: Sequence[CleanText], keep: Callable[[Block], bool]
) -> Score:
    """Set what cleaning kept beside what is known."""
    precisions: list[float] = []
    recalls: list[float] = []
    lines: Counter[str] = Counter()
    for page, result in zip(pages, cleaned, strict=True):
        blocks = [block for block in result.blocks if keep(block)]
        kept_runs = runs("\n".join(block.span.of(result.text) for block in blocks))
        gold_runs = runs(page["gold_text"])
        common = (kept_runs & gold_runs).total()
        precisions += [common / kept_runs.total()] if kept_runs else []
        recalls += [common / gold_runs.total()] if gold_runs else []
        lines.update(line_results(page, result, blocks))
    return Score(mean(precisions), mean(recalls), lines)


def line_results(page: dict[str, Any], result: CleanText, blocks: Sequence[Block]) -> Iterator[str]:
    """What became of each line of a page that counts."""
    starts = [0]
    for line in page["input_text"].split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    places = (result.offsets.to_source(block.span.start) for block in blocks)
    kept_lines = {bisect_right(starts, place) - 1 for place in places}
    neutral = set(page["neutral_lines"])
    for index, is_body in enumerate(page["line_labels"]):
        if index not in neutral:
            yield (
                ("right" if is_body else "left")
                if index in kept_lines
                else ("lost" if is_body else "gone")
            )


def runs(text: str) -> Counter[tuple[str, ...]]:
    """How often each run of words stands in a text; a shorter text is one run."""
    words = WORD.findall(text)
    count = max(1, len(words) - RUN + 1)
    return Counter(tuple(words[index : index + RUN]) for index in range(count if words else 0))


def share(part: int, others: int) -> float:
    """A part of the whole that it makes with the rest."""
    return part / (part + others) if part + others else 1.0


def mean(values: Sequence[float]) -> float:
    """The average; 0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def f1(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def row(name: str, what: str, score: Score, milliseconds: float) -> str:
    """A row of the table."""
    figures = (
        score.run_precision,
        score.run_recall,
        f1(score.run_precision, score.run_recall),
        score.line_precision,
        score.line_recall,
        f1(score.line_precision, score.line_recall),
    )
    lines = score.lines
    removed = f"{lines['gone']} of {lines['gone'] + lines['left']}"
    lost = f"{lines['lost']} of {lines['lost'] + lines['right']}"
    columns = " | ".join(f"{figure:.3f}" for figure in figures)
    return f"| {name} | {what} | {columns} | {removed} | {lost} | {milliseconds:.1f} |"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
