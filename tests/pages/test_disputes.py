"""Contradictions and reconcilable differences: two numbers, the same wherever they are shown."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from dossier import build, export, pages
from dossier.cli import main
from dossier.count import counts
from dossier.model import Disputes, Edition
from tests import story

SHOWN = re.compile(r"(\d+) (contradiction|reconcilable difference)s?\b")
"""A number of either, wherever it stands on a page."""

PARTIAL = ("articles/", "actors/")
"""Pages that count within one article or about one actor, and not over the dossier."""

Numbers = tuple[int, int]
"""Of contradictions, and of reconcilable differences."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return story.lay_out(tmp_path_factory.mktemp("story"), more=True)


@pytest.fixture(scope="module")
def edition(root: Path) -> Edition:
    dossier, problems = story.checked(root)
    assert dossier is not None, problems
    return build.work_out(dossier)


@pytest.fixture(scope="module")
def made(edition: Edition) -> Mapping[str, str]:
    return pages.pages(edition)


@pytest.fixture
def expected(edition: Edition) -> Numbers:
    """Counted anew from the blocks that the editors wrote."""
    found = [each.contradiction.status for each in edition.dossier.points if each.contradiction]
    reconcilable = found.count("reconcilable")
    return len(found) - reconcilable, reconcilable


def wrong(text: str, expected: Numbers) -> list[str]:
    """The numbers in a text that are not the expected ones."""
    right = dict(zip(("contradiction", "reconcilable difference"), expected, strict=True))
    return [match[0] for match in SHOWN.finditer(text) if int(match[1]) != right[match[2]]]


def numbers(text: str) -> Numbers:
    """The first number of each in a text; 0 where it says none."""
    found = {noun: int(number) for number, noun in reversed(SHOWN.findall(text))}
    return found.get("contradiction", 0), found.get("reconcilable difference", 0)


def test_the_story_has_both(expected: Numbers) -> None:
    assert all(expected)


def test_a_wrong_number_is_noticed() -> None:
    assert ["4 contradictions"] == wrong("4 contradictions and 1 reconcilable difference", (3, 1))
    assert ["2 reconcilable differences"] == wrong(
        "3 contradictions and 2 reconcilable differences", (3, 1)
    )


def test_every_number_on_every_page_is_the_same(made: Mapping[str, str], expected: Numbers) -> None:
    whole = {path: text for path, text in made.items() if not path.startswith(PARTIAL)}
    assert {} == {path: found for path, text in whole.items() if (found := wrong(text, expected))}


@pytest.mark.parametrize("path", ["index.md", "contradictions/index.md", "compare/index.md"])
def test_pages_about_the_whole_say_both(
    made: Mapping[str, str], path: str, expected: Numbers
) -> None:
    assert expected == numbers(made[path])


def test_the_column_of_the_first_page_adds_up(
    edition: Edition, expected: Numbers, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The package has a function of the same name, which hides the module.
    monkeypatch.setattr(import_module("dossier.pages.home.coverage"), "_MOST", 0)
    rows = [
        tuple(int(cell) for cell in row.strip("| ").split(" | ")[-2:])
        for row in pages.pages(edition)["index.md"].split("coverage--topics")[1].splitlines()
        if re.search(r"\| \d+ \| \d+ \|$", row)
    ]
    *topics, total = rows
    assert (expected, expected) == (total, tuple(map(sum, zip(*topics, strict=True))))


def test_the_list_has_as_many_entries_of_each(made: Mapping[str, str], expected: Numbers) -> None:
    page = made["contradictions/index.md"]
    nouns = re.findall(r'data-noun="([^"]+)"', page)
    listed = tuple(map(nouns.count, ("contradictions", "reconcilable differences")))
    last = [max(map(int, found)) for found in _entry_numbers(page)]
    assert (expected, list(expected)) == (listed, last)


def _entry_numbers(page: str) -> Iterator[list[str]]:
    """The numbers before the entries, of contradictions and then of the others."""
    for part in page.split("{ #reconcilable--differences }"):
        yield re.findall(r'<span class="entry__number">(\d+)</span>', part)


def test_the_filter_of_the_matrix_leaves_the_contradictions(
    made: Mapping[str, str], expected: Numbers
) -> None:
    found = re.search(r'value="contradict">.*?<small>(\d+)</small>', made["compare/index.md"])
    assert found
    assert expected[0] == int(found[1])


def test_the_search_calls_each_by_its_name(made: Mapping[str, str], expected: Numbers) -> None:
    tags = [
        re.search(r'^tags: \["([^"]+)"', text, re.MULTILINE)
        for path, text in made.items()
        if path.startswith("points/")
    ]
    named = [each[1] for each in tags if each]
    found = tuple(map(named.count, ("Contradiction", "Reconcilable difference")))
    kickers = tuple(
        sum(text.count(f"\n{noun} · ") for path, text in made.items() if path.startswith("points/"))
        for noun in ("Contradiction", "Reconcilable difference")
    )
    assert (expected, expected) == (found, kickers)


def test_the_list_of_articles_counts_as_their_pages_mark(
    edition: Edition, made: Mapping[str, str]
) -> None:
    index = made["articles/index.md"].splitlines()
    for article in edition.dossier.articles:
        line = next(each for each in index if f"({article.id}.md" in each and " · " in each)
        page = made[f"articles/{article.id}.md"]
        marked = tuple(
            len(set(re.findall(rf"\"{noun} \d+\"[^<]*</span>\]\(#(note-[^)]+)\)", page)))
            for noun in ("contradiction", "reconcilable difference")
        )
        assert (article.id, numbers(line)) == (article.id, marked)


def test_exports_count_alike(edition: Edition, expected: Numbers) -> None:
    files = export.exports(edition)
    counted = json.loads(files["data/dossier.json"])["counts"]
    rows = list(csv.DictReader(io.StringIO(files["data/contradictions.csv"])))
    by_noun = tuple(
        len({row["point"] for row in rows if row["noun"] == noun})
        for noun in ("contradiction", "reconcilable difference")
    )
    assert (list(expected), expected) == (list(counted.values()), by_noun)


def test_counts_are_the_same(edition: Edition, expected: Numbers) -> None:
    found = {each.what: each for each in counts(edition.dossier, edition.agreements)}
    told = [found[what] for what in ("contradictions", "reconcilable differences")]
    assert list(expected) == [each.number for each in told]
    assert list(expected) == [sum(number for _, number in each.sorts) for each in told]


@pytest.mark.parametrize("command", ["check", "stats", "build --pages-only"])
def test_commands_say_the_same(root: Path, command: str, expected: Numbers) -> None:
    result = CliRunner().invoke(main, ["--root", str(root), *command.split()])
    assert result.exit_code == 0, result.output
    printed = re.sub(r" +", " ", result.output)
    assert (expected, []) == (numbers(printed), wrong(printed, expected))


def test_none_is_said_in_words() -> None:
    assert "no contradictions" == str(Disputes.of(()))
