"""Times one stage of the program's own work on given texts; `bench_against.py` runs this.

It runs where the program is, in a process for each stage, and works with older versions of the
program as well: they read the same texts, whatever their annotations' format was.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from types import SimpleNamespace
from typing import Any

Work = Callable[[], object]
"""One piece of a stage's work."""


def main(arguments: list[str]) -> None:
    """Print the texts of a story as JSON, or how long a stage takes on them."""
    if arguments[0] == "texts":
        json.dump(texts(Path(arguments[1]), [Path(folder) for folder in arguments[2:]]), sys.stdout)
        return
    stage, file = arguments
    given = json.loads(Path(file).read_text(encoding="utf-8"))
    print(json.dumps(measured(STAGES[stage](given[stage]))))


def texts(root: Path, folders: list[Path]) -> dict[str, Any]:
    """What each stage works on, by its name, from the story in a folder and sets of pages."""
    from dossier import build  # noqa: PLC0415 (each process loads only what it measures)

    gathered = build.gather(root)
    dossier = build.check_gathered(gathered).dossier
    if dossier is None:
        sys.exit("There are problems: see scripts/check.py.")
    by_article: dict[str, list[str]] = {article.id: [] for article in dossier.articles}
    pieces = [*(item.readings for item in dossier.points)]
    pieces += [item.readings for item in dossier.quotations]
    for reading in chain.from_iterable(pieces):
        if reading.article and reading.citation:
            by_article[reading.article].append(reading.citation.exact)
    cited = [[article.clean.text, by_article[article.id]] for article in dossier.articles]
    misspelt = [[text, [words.replace("e", "a", 1) for words in exact]] for text, exact in cited]
    return {
        "anchor": cited,
        "anchor near": misspelt,
        "collate": [
            [[place, reading.quote] for place, reading in enumerate(quotation.readings)]
            for quotation in dossier.quotations
        ],
        "agreement": [
            [[item.article, item.side, item.says, item.quote] for item in point.readings]
            for point in dossier.points
        ],
        "passages": [[article.id, article.clean.text] for article in dossier.articles],
        "clean": [[seed.name, seed.text] for seed in gathered.seeds],
        "clean pages": [*_pages(folders)],
    }


def _pages(folders: list[Path]) -> Iterator[list[str]]:
    """The pages of sets as `score_cleaning.py` takes them."""
    for folder in folders:
        for file in sorted(folder.glob("*.jsonl.gz")):
            for line in gzip.decompress(file.read_bytes()).decode("utf-8").splitlines():
                page = json.loads(line)
                yield [f"{file.name} {page['id']}", page["input_text"]]


def measured(stage: Iterator[Work]) -> dict[str, float]:
    """Seconds of the processor: for the first piece, loading included, and for the later half."""
    began = time.process_time()
    next(stage)()
    first = time.process_time() - began
    further = list(stage)
    for work in further[: len(further) // 2]:
        work()
    began = time.process_time()
    for work in further[len(further) // 2 :]:
        work()
    return {"first": first, "warm": time.process_time() - began}


def anchoring(given: list[Any]) -> Iterator[Work]:
    """The citations of each article."""
    from dossier import anchor  # noqa: PLC0415 (loading it is measured)

    def anchored(text: str, exact: list[str]) -> None:
        ready = anchor.prepare(text)
        for words in exact:
            anchor.anchor(ready, anchor.Selector(words))

    for text, exact in given:
        yield lambda text=text, exact=exact: anchored(text, exact)  # type: ignore[misc]


def collating(given: list[Any]) -> Iterator[Work]:
    """The readings of each quotation."""
    from dossier import collate  # noqa: PLC0415 (as above)
    from dossier.model import Witness  # noqa: PLC0415

    for readings in given:
        witnesses = [Witness(str(place), words) for place, words in readings if words]
        if len(witnesses) > 1:
            yield lambda witnesses=witnesses: collate.collate(witnesses)  # type: ignore[misc]


def comparing(given: list[Any]) -> Iterator[Work]:
    """The readings of each point."""
    from dossier import compare  # noqa: PLC0415 (as above)

    for readings in given:
        point: Any = SimpleNamespace(
            event="", contradiction=None, silent=(), unread=(),
            readings=[
                SimpleNamespace(
                    article=article, side=side, says=says, quote=quote, language="", version=""
                )
                for article, side, says, quote in readings
            ],
        )  # fmt: skip
        yield lambda point=point: compare.agreement(point, ())  # type: ignore[misc]


def sharing(given: list[Any]) -> Iterator[Work]:
    """The passages of two articles, and those of all."""
    from dossier import compare  # noqa: PLC0415 (as above)
    from dossier.model import Block, CleanText, OffsetMap, Role, Run, Seed, Span  # noqa: PLC0415

    articles: list[Any] = []
    for name, text in given:
        blocks, start = [], 0
        for words in text.split("\n\n"):
            blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(words)), 1, "paragraph"))
            start += len(words) + 2
        offsets = OffsetMap((Run(0, 0, len(text)),))
        clean = CleanText(Seed(name, text, ""), text, tuple(blocks), (), (), (), offsets)
        articles.append(SimpleNamespace(id=name, language="en", clean=clean))
    # An older commit counts the words in common along with the stretches.
    verbatim = getattr(compare, "verbatim", None) or compare.shared  # type: ignore[attr-defined]
    for some in (articles[:2], articles):
        yield lambda some=some: (compare.passages(some), verbatim(some))  # type: ignore[misc]


def cleaning(given: list[Any]) -> Iterator[Work]:
    """Each seed by itself."""
    from dossier.clean import clean  # noqa: PLC0415 (as above)
    from dossier.model import Seed  # noqa: PLC0415

    for name, text in given:
        seed = Seed(name, text, "")
        yield lambda seed=seed: clean(seed)  # type: ignore[misc]


STAGES: dict[str, Callable[[list[Any]], Iterator[Work]]] = {
    "anchor": anchoring,
    "anchor near": anchoring,
    "collate": collating,
    "agreement": comparing,
    "passages": sharing,
    "clean": cleaning,
    "clean pages": cleaning,
}


if __name__ == "__main__":
    main(sys.argv[1:])
