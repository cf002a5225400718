"""Compares our collation with CollateX; `bench_collate.py` runs this where the packages are.

Prints Markdown: the tables of docs/collation.md, or the dossier's quotations in both tools.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from random import Random

from dossier import clean, collate, seeds
from dossier.annotations import read as read_annotations
from dossier.model import Collation, Witness
from dossier.schema import Annotations
from dossier.text import sentences
from tests.collate import tools
from tests.collate.generated import RECIPES, Maker, Witnesses, sets

TOOLS: dict[str, tools.Tool] = {
    "ours": tools.ours,
    "CollateX": tools.collatex_exact,
    "CollateX, near matching": tools.collatex_near,
}
SIZES = ((8, 60), (3, 800))
"""Witnesses, and words in each."""


def main(root: Path, request: str) -> None:
    """Print what is asked for."""
    if request == "quotations":
        print_quotations(root)
        return
    sentences_of_story = prose(root)
    print_figures(sentences_of_story, int(request))
    print_seconds(" ".join(sentences_of_story).split())


def prose(root: Path) -> list[str]:
    """The longer sentences of the dossier's articles, as cleaned."""
    captured, _ = seeds.read(root / "seeds")
    texts = [clean.clean(seed).text for seed in captured]
    candidates = [" ".join(span.of(text).split()) for text in texts for span in sentences(text)]
    return [sentence for sentence in candidates if 10 <= len(sentence.split()) <= 40]


def print_figures(sentences: list[str], count: int) -> None:
    """How right each tool is on each kind of generated witnesses."""
    print(f"{count} sets of each kind, from {len(sentences)} sentences.\n")
    print("| witnesses | tool | precision | recall | F1 | damaged | by order |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for recipe in RECIPES:
        made = sets(recipe, sentences, count)
        for name, tool in TOOLS.items():
            result = tools.measured(tool, made)
            shares = f"{result.precision:.3f} | {result.recall:.3f} | {result.f1:.3f}"
            turned = sum(tools.depends_on_order(tool, witnesses) for witnesses in made)
            print(
                f"| {recipe.name} | {name} | {shares} | {result.damaged} | {turned} |", flush=True
            )


def print_seconds(words: list[str]) -> None:
    """How long each tool takes."""
    print("\n| witnesses | ours | CollateX |")
    print("| --- | --- | --- |")
    for count, length in SIZES:
        made = copies(words[:length], count)
        ours = seconds(tools.ours, made, 5)
        theirs = seconds(tools.collatex_exact, made, 1)
        print(f"| {count} × {length} words | {ours:.3f} s | {theirs:.3f} s |", flush=True)


def copies(words: list[str], count: int) -> Witnesses:
    """So many witnesses of one text, each changed a little in its own way."""
    recipe = RECIPES[2]
    maker = Maker(Random(7), words, recipe)
    return [maker.witness(words) for _ in range(count)]


def seconds(tool: tools.Tool, made: Witnesses, runs: int) -> float:
    """The least processor time of several runs."""
    taken = []
    for _ in range(runs):
        began = time.process_time()
        tool(made)
        taken.append(time.process_time() - began)
    return min(taken)


def print_quotations(root: Path) -> None:
    """Every quotation with two readings or more, in both tools."""
    annotations, _ = read_annotations(root / "annotations", root=root)
    for title, witnesses in quotations(annotations):
        print(f"\n## {title}\n")
        show(collate.collate(witnesses))
        print()
        rows = tools.collatex_table(witnesses)
        print_rows([[witness.id, *row] for witness, row in zip(witnesses, rows, strict=True)])


def quotations(annotations: Annotations) -> list[tuple[str, list[Witness]]]:
    """The readings of articles, by the quotation's title."""
    result = []
    for quotation in annotations.quotations:
        readings = {
            reading.article: reading.quote for reading in quotation.readings if reading.article
        }
        if len(readings) > 1:
            texts = [
                Witness(name, " ".join((words or "").split())) for name, words in readings.items()
            ]
            result.append((quotation.title, texts))
    return result


def show(collation: Collation) -> None:
    """Print a collation as rows, with the differences last."""
    rows = [
        [witness.id, *(column.cells[index].text for column in collation.columns)]
        for index, witness in enumerate(collation.witnesses)
    ]
    print_rows([*rows, ["", *(column.difference.value for column in collation.columns)]])


def print_rows(rows: list[list[str]]) -> None:
    """Print cells under each other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print(" | ".join(cells).rstrip())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
