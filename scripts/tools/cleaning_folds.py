"""Whether cleaning is worth it on every fold, and its doubts; `score_cleaning.py --folds`.

Two tables: of five folds of every set, the F1 values of the body beside those of keeping every
line; and, of the pages as they are and wrapped, how many lose more than a tenth of the article's
letters, how many of these have a doubt, and how many of all doubted pages have a use for it:
they lose so much, or furniture stays at the line in doubt.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cleaning_score
import cleaning_wraps
from cleaning_score import body, everything, line_of, scored, share_lost
from dossier.clean import clean
from dossier.model import CleanText, Seed

FOLDS = 5
LOST = 0.1
"""A page that loses a greater part of its article has to have a doubt."""
FORMS = cleaning_wraps.FORMS[:2]
WIDTHS = (60, 80)


def main(folder: Path) -> int:
    """Print both tables for all sets of the folder."""
    sets = cleaning_score.sets_of(folder)
    if not sets:
        print(f"There is no set (*.jsonl.gz) and no page (*.txt) in {folder}.")
        return 1
    print("| set | fold | pages | cleaned: runs / lines | everything: runs / lines |")
    print("| --- | --- | --- | --- | --- |")
    for name, pages in sets.items():
        for fold in range(FOLDS):
            print(fold_row(name, fold, pages[fold::FOLDS]))
    print("\n| set | pages | lose much | of these in doubt | in doubt | with a use |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, pages in sets.items():
        print(doubt_row(name, pages), flush=True)
        for form in FORMS:
            for width in WIDTHS:
                wrapped = [cleaning_wraps.wrapped(page, form, width) for page in pages]
                print(doubt_row(f"{name}, {form.name}, {width}", wrapped), flush=True)
    return 0


def fold_row(name: str, fold: int, pages: Sequence[dict[str, Any]]) -> str:
    """The F1 values of a fold, cleaned and whole."""
    score, uncleaned = scored(pages, cleaned(pages), body), everything(pages)
    return (
        f"| {name} | {fold + 1} | {len(pages)} "
        f"| {score.f1_of_runs:.3f} / {score.f1_of_lines:.3f} "
        f"| {uncleaned.f1_of_runs:.3f} / {uncleaned.f1_of_lines:.3f} |"
    )


def doubt_row(name: str, pages: Sequence[dict[str, Any]]) -> str:
    """How many pages lose much, how many are in doubt, and how many of these with reason."""
    results = cleaned(pages)
    pairs = list(zip(pages, results, strict=True))
    loses = [share_lost(page, result) > LOST for page, result in pairs]
    doubted = [bool(result.doubts) for result in results]
    useful = [
        is_lost or is_at_furniture(page, result)
        for is_lost, (page, result) in zip(loses, pairs, strict=True)
    ]
    lost_in_doubt = sum(map(all, zip(loses, doubted, strict=True)))
    with_use = sum(map(all, zip(useful, doubted, strict=True)))
    return (
        f"| {name} | {len(pages)} | {sum(loses)} | {lost_in_doubt} | {sum(doubted)} | {with_use} |"
    )


def is_at_furniture(page: dict[str, Any], result: CleanText) -> bool:
    """Whether a line in doubt is furniture."""
    places = (result.offsets.to_source(doubt.span.start) for doubt in result.doubts)
    numbers = {line_of(page, place) for place in places}
    return any(
        not page["line_labels"][number] and number not in page["neutral_lines"]
        for number in numbers
    )


def cleaned(pages: Sequence[dict[str, Any]]) -> list[CleanText]:
    """The pages, cleaned."""
    return [clean(Seed("page.txt", page["input_text"], "")) for page in pages]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
