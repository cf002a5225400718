"""Proposals go only into files that are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.proposals import Done, UnknownProposal, Wish, accept
from tests.proposals.conftest import DRAFT, contents

QUOTATIONS = f"{DRAFT}/quotations.yml"
FIRST = "we-steered-by-a-light-that"


def with_article(root: Path) -> None:
    assert accept(root, Wish("courier/article.yml")).problems == ()


def into_folder(root: Path, name: str) -> None:
    (root / "annotations/quotations").mkdir()
    (root / "annotations/quotations.yml").rename(root / "annotations/quotations" / name)


def test_in_a_folder_of_one_file_that_file_is_taken(project: Path) -> None:
    with_article(project)
    into_folder(project, "a.yml")
    assert (
        "annotations/quotations/a.yml" == accept(project, Wish(QUOTATIONS, (FIRST,))).done[0].file
    )


def test_in_a_folder_of_several_files_the_editor_says_which(project: Path) -> None:
    with_article(project)
    into_folder(project, "a.yml")
    (project / "annotations/quotations/b.yml").write_text("# none yet\n", "utf-8")
    words = "Use --into to say which file. There are: quotations/a.yml, quotations/b.yml."
    with pytest.raises(UnknownProposal, match=f"^{words}$"):
        accept(project, Wish(QUOTATIONS, (FIRST,)))
    wish = Wish(QUOTATIONS, (FIRST,), into="quotations/b.yml")
    assert (Done(FIRST, "annotations/quotations/b.yml", 3),) == accept(project, wish).done


def test_a_new_file_of_a_folder_may_be_named(project: Path) -> None:
    with_article(project)
    wish = Wish(QUOTATIONS, (FIRST,), into="annotations/quotations/new.yml")
    assert (Done(FIRST, "annotations/quotations/new.yml", 3),) == accept(project, wish).done


@pytest.mark.parametrize(
    "name",
    [
        *(".x.yml", ".yml", "..yml", ".#x.yml", "._x.yml", "x.yml~", "x.yaml", "README.md", ""),
        *("a\nb.yml", "../x.yml", "a/x.yml", "..\\x.yml", "C:x.yml"),
    ],
)
def test_a_file_that_nothing_reads_is_refused(project: Path, name: str) -> None:
    with_article(project)
    before = contents(project)
    with pytest.raises(UnknownProposal, match="is not a file of quotations"):
        accept(project, Wish(QUOTATIONS, (FIRST,), into=f"quotations/{name}"))
    assert before == contents(project)


def test_a_file_that_nothing_reads_is_not_chosen(project: Path) -> None:
    with_article(project)
    into_folder(project, "a.yml")
    for name in (".#a.yml", "._a.yml"):
        (project / "annotations/quotations" / name).write_bytes(b"")
    done = accept(project, Wish(QUOTATIONS, (FIRST,))).done
    assert "annotations/quotations/a.yml" == done[0].file
