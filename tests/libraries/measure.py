"""What was tried in place of our own code: each library beside it, in figures.

    python -m tests.libraries.measure --at FOLDER

``scripts/tools/try_libraries.py`` calls it with the folder into which it has installed them. Times
are ratios of the processor's time, medians of pairs of runs, one after the other.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from time import process_time

import pytest

from dossier.render.element import element
from dossier.serve.watching import look
from dossier.text import stems, tokens

ROOT = Path(__file__).parents[2]
PAIRS = 41
ROUNDS = 2_000
WORDS = "Negotiators escalated the talks; passengers were evacuated as the harbours closed early"
CASES = ("tests/propose", "tests/compare/test_passages.py")
"""The cases of what brings sentences together by their stems."""


def ratio(ours: Callable[[], object], other: Callable[[], object]) -> float:
    """How many times as long the other takes."""
    pairs = []
    for number in range(PAIRS):
        both = (ours, other) if number % 2 else (other, ours)
        times = {run: _time(run) for run in both}
        pairs.append(times[other] / times[ours])
    return median(pairs)


def _time(run: Callable[[], object]) -> float:
    start = process_time()
    for _ in range(ROUNDS):
        run()
    return process_time() - start


def htpy() -> Iterator[str]:
    """An element of a page, with two attributes and words to be escaped."""
    import htpy as library  # type: ignore[import-not-found] # noqa: PLC0415

    times = ratio(
        lambda: element("span", "words", class_="note", title="a & b"),
        lambda: str(library.span(class_="note", title="a & b")["words"]),
    )
    yield f"an element takes {times:.1f} times as long"


def snowballstemmer() -> Iterator[str]:
    """The English stems in place of our own: the time for a word, and the cases that fail."""
    import snowballstemmer as library  # type: ignore[import-not-found] # noqa: PLC0415

    stemmer = library.stemmer("english")
    words = [token.norm for token in tokens(WORDS)]
    times = ratio(
        lambda: [stems.stem(word) for word in words], lambda: [*map(stemmer.stemWord, words)]
    )
    yield f"a word takes {times:.0f} times as long"
    yield f"cases that fail with ours: {_failing()}"
    stems.stem = stemmer.stemWord
    yield f"with its stems: {_failing()}"


def _failing() -> str:
    """How many cases fail, of how many; modules are read anew for it."""
    for name in [name for name in sys.modules if name.startswith(("dossier", "tests.propose"))]:
        if name != "dossier.text.stems":
            del sys.modules[name]
    counted = _Counted()
    pytest.main(["-q", "--no-header", "--no-summary", "-p", "no:cacheprovider", *CASES], [counted])
    return f"{counted.failed} of {counted.all}"


class _Counted:
    all = failed = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count the cases that were called."""
        if report.when == "call":
            self.all += 1
            self.failed += report.failed


def watchfiles(folder: Path) -> Iterator[str]:
    """One of our looks at a story's files, and what the library is on the disk."""
    places = [ROOT / "tests" / "story", ROOT / "dossier" / "theme"]
    number = len(look(places))
    start = process_time()
    for _ in range(PAIRS):
        look(places)
    spent = (process_time() - start) / PAIRS
    size = _size(folder, "watchfiles")
    yield f"a look at {number} files takes {spent * 1000:.1f} ms; it has {size}"


def starlette(folder: Path) -> Iterator[str]:
    """What it is on the disk with what it needs to serve, and how long our server is."""
    names = ("starlette", "uvicorn", "anyio", "h11", "idna")
    size = _size(folder, *names)
    lines = len((ROOT / "dossier/serve/server.py").read_text("utf-8").splitlines())
    yield f"it has {size} with {', '.join(names[1:])}; our server has {lines} lines"


def uv(folder: Path) -> Iterator[str]:
    """The program on the disk, without which no environment could be set up."""
    programs = [path for path in folder.parents[2].glob("*/uv*") if path.is_file()]
    yield f"the program has {sum(path.stat().st_size for path in programs) / 1e6:.0f} MB"


def _size(folder: Path, *names: str) -> str:
    files = [path for name in names for path in (folder / name).rglob("*") if path.is_file()]
    kept = [path for path in files if path.suffix != ".pyc"]
    return f"{sum(path.stat().st_size for path in kept) / 1e6:.1f} MB"


def main(arguments: Sequence[str]) -> None:
    """Print a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at", type=Path, required=True, help="the folder with the libraries")
    folder = parser.parse_args(arguments).at
    sys.path.append(str(folder))
    told = {
        "uv": uv(folder),
        "watchfiles": watchfiles(folder),
        "starlette": starlette(folder),
        "htpy": htpy(),
        "snowballstemmer": snowballstemmer(),
    }
    for library, lines in told.items():
        for line in lines:
            print(f"{library}: {line}")


if __name__ == "__main__":
    main(sys.argv[1:])
