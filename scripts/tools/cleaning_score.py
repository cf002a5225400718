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
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dossier.clean import clean
from dossier.model import Block, CleanText, Role, Seed

RUN = 4
"""Words in a run."""
BELOW = 30
"""So many lines below the article still belong to a capture by hand."""
BODY = frozenset((Role.PARAGRAPH, Role.CROSSHEAD))
"""What the known articles hold: no headline, byline, credit or caption."""
MARKUP = "html"
"""The folder of the pages as they were fetched, and the name of their set."""
LONG = 6
"""A line of so many words is known by half of them."""
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

    @property
    def f1_of_runs(self) -> float:
        """The harmonic mean of precision and recall of runs."""
        return f1(self.run_precision, self.run_recall)

    @property
    def f1_of_lines(self) -> float:
        """The harmonic mean of precision and recall of lines."""
        return f1(self.line_precision, self.line_recall)


def main(folder: Path) -> int:
    """Print a table for all sets of the folder."""
    sets = sets_of(folder)
    if not sets:
        print(f"There is no set (*.jsonl.gz) and no page (*.txt) in {folder}.")
        return 1
    print("| set | of the clean text | 4-word P | R | F1 | line P | R | F1 | gone | lost | ms |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, pages in sets.items():
        began = time.process_time()
        cleaned = [clean(Seed(name, page["input_text"], "")) for page in pages]
        milliseconds = (time.process_time() - began) * 1000 / len(pages)
        for what, keep in (("all", every), ("body", body)):
            print(row(name, what, scored(pages, cleaned, keep), milliseconds))
    if (folder / MARKUP).is_dir():
        score_markup([page for page in next(iter(sets.values())) if "id" in page], folder / MARKUP)
    return 0


def score_markup(pages: Sequence[dict[str, Any]], folder: Path) -> None:
    """Print the rows for the pages whose HTML is there, as `ID.html.gz`.

    The time is that from the source to the clean text. A line of the page stays when its words
    are in the clean text: as a line, or half of its runs of words.
    """
    from dossier.capture import html  # noqa: PLC0415 (only here are its packages needed)

    files = [folder / f"{page['id']}.html.gz" for page in pages]
    known = [page for page, file in zip(pages, files, strict=True) if file.is_file()]
    sources = [gzip.decompress(file.read_bytes()) for file in files if file.is_file()]
    if not known:
        return
    began = time.process_time()
    captured = [html.read(source.decode("utf-8", "replace")) for source in sources]
    cleaned = [clean(Seed("page.txt", page.text, "", page.structure)) for page in captured]
    milliseconds = (time.process_time() - began) * 1000 / len(known)
    for what, keep in (("all", every), ("body", body)):
        texts = [kept_text(result, keep) for result in cleaned]
        numbers = [lines_in(page, text) for page, text in zip(known, texts, strict=True)]
        print(row(MARKUP, what, compared(known, texts, numbers), milliseconds))


def lines_in(page: dict[str, Any], text: str) -> set[int]:
    """The zero-based lines of a page whose words are in a text."""
    whole = {" ".join(WORD.findall(line.casefold())) for line in text.split("\n")}
    kept = runs(text.casefold())
    numbers: set[int] = set()
    for number, line in enumerate(page["input_text"].split("\n")):
        words = WORD.findall(line.casefold())
        parts = runs(line.casefold())
        is_long = (
            len(words) >= LONG and sum(run in kept for run in parts.elements()) * 2 >= parts.total()
        )
        if " ".join(words) in whole or is_long:
            numbers.add(number)
    return numbers


def kept_text(result: CleanText, keep: Callable[[Block], bool]) -> str:
    """The blocks that are taken, one a line."""
    return "\n".join(block.span.of(result.text) for block in result.blocks if keep(block))


def sets_of(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The sets of a folder by name: its files `*.jsonl.gz`, or those made of its labelled pages."""
    sets: dict[str, list[dict[str, Any]]] = {}
    for file in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            sets[file.name.removesuffix(".jsonl.gz")] = [json.loads(line) for line in lines]
    if sets:
        return sets
    labelled = [labels(file) for file in sorted(folder.glob("*.txt"))]
    for name, cut in (("plain", whole_page), ("window", window), ("residual", residual)):
        if labelled:
            sets[name] = [page_of(cut(lines)) for lines in labelled]
    return sets


def labels(file: Path) -> list[tuple[str, str]]:
    """The lines of a labelled page: `+` the article, `-` furniture or `=` the headline; words."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [(line[0], line[2:]) for line in lines]


def page_of(lines: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Labelled lines as a page of a set."""
    return {
        "input_text": "\n".join(words for _, words in lines),
        "gold_text": "\n".join(words for label, words in lines if label == "+"),
        "line_labels": [int(label == "+") for label, _ in lines],
        "neutral_lines": [index for index, (label, _) in enumerate(lines) if label == "="],
    }


def whole_page(lines: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """The page as it is."""
    return lines


def window(lines: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """From the headline to so many lines below the article, like a capture by hand."""
    marks = [label for label, _ in lines]
    return lines[marks.index("=") : len(marks) - marks[::-1].index("+") + BELOW]


def residual(lines: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """The article with the furniture inside it and a line or two of what surrounds it."""
    marks = [label for label, _ in lines]
    first, end = marks.index("+"), len(marks) - marks[::-1].index("+")
    return [lines[marks.index("=")], *lines[max(0, first - 1) : end + 1]]


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
    kept = [[block for block in result.blocks if keep(block)] for result in cleaned]
    texts = [
        "\n".join(block.span.of(result.text) for block in blocks)
        for result, blocks in zip(cleaned, kept, strict=True)
    ]
    numbers = [
        {line_of(page, place) for place in places(result, blocks)}
        for page, result, blocks in zip(pages, cleaned, kept, strict=True)
    ]
    return compared(pages, texts, numbers)


def places(result: CleanText, blocks: Sequence[Block]) -> Iterator[int]:
    """Where in the seed each line begins of which the blocks are made."""
    starts = [run.start for run in result.offsets.runs]
    for block in blocks:
        first = bisect_right(starts, block.span.start) - 1
        for run in result.offsets.runs[first : bisect_left(starts, block.span.end)]:
            yield run.source


def everything(pages: Sequence[dict[str, Any]]) -> Score:
    """How well it does to keep every line."""
    texts = [page["input_text"] for page in pages]
    return compared(pages, texts, [set(range(len(page["line_labels"]))) for page in pages])


def compared(
    pages: Sequence[dict[str, Any]], texts: Sequence[str], numbers: Sequence[set[int]]
) -> Score:
    """Set texts, and the zero-based lines that stay, beside what is known of each page."""
    precisions: list[float] = []
    recalls: list[float] = []
    lines: Counter[str] = Counter()
    for page, text, kept_lines in zip(pages, texts, numbers, strict=True):
        kept, known = runs(text), runs(page["gold_text"])
        common = (kept & known).total()
        precisions += [common / kept.total()] if kept else []
        recalls += [common / known.total()] if known else []
        lines.update(line_results(page, kept_lines))
    return Score(mean(precisions), mean(recalls), lines)


def line_of(page: dict[str, Any], place: int) -> int:
    """The zero-based line of a page that holds a position, or from which it was wrapped."""
    if "starts" in page:
        return int(page["starts"][bisect_right(page["starts"], (place, sys.maxsize)) - 1][1])
    return int(page["input_text"].count("\n", 0, place))


def line_results(page: dict[str, Any], kept: set[int]) -> Iterator[str]:
    """What became of each line of a page that counts."""
    neutral = set(page["neutral_lines"])
    for index, is_body in enumerate(page["line_labels"]):
        if index not in neutral:
            yield (
                ("right" if is_body else "left")
                if index in kept
                else ("lost" if is_body else "gone")
            )


def share_lost(page: dict[str, Any], result: CleanText) -> float:
    """The share of the article's letters that cleaning took away, a repeated line counted once."""
    gone = bytearray(len(page["input_text"]))
    for removal in result.removed:
        if removal.reason:
            gone[removal.span.start : removal.span.end] = b"\1" * len(removal.span)
    seen: set[str] = set()
    total = lost = start = 0
    for line in page["input_text"].split("\n"):
        if line and line not in seen and page["line_labels"][line_of(page, start)]:
            seen.add(line)
            total += len(line)
            lost += sum(gone[start : start + len(line)])
        start += len(line) + 1
    return lost / total if total else 0.0


def runs(text: str) -> Counter[tuple[str, ...]]:
    """How often each run of words stands in a text; a shorter text is one run."""
    words = WORD.findall(text)
    count = max(1, len(words) - RUN + 1)
    return Counter(tuple(words[at : at + RUN]) for at in range(count if words else 0))


def share(part: int, rest: int) -> float:
    """A part of the whole that it makes with the rest."""
    return part / (part + rest) if part + rest else 1.0


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
        score.f1_of_runs,
        score.line_precision,
        score.line_recall,
        score.f1_of_lines,
    )
    lines = score.lines
    removed = f"{lines['gone']} of {lines['gone'] + lines['left']}"
    lost = f"{lines['lost']} of {lines['lost'] + lines['right']}"
    columns = " | ".join(f"{figure:.3f}" for figure in figures)
    return f"| {name} | {what} | {columns} | {removed} | {lost} | {milliseconds:.1f} |"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
