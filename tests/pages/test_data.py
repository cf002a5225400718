from __future__ import annotations

from dataclasses import replace

from dossier.export import exports
from dossier.pages import data
from tests.pages.ferry import EDITION
from tests.pages.reading import rows, section, text

PAGE = data.pages(EDITION)["data/index.md"]


def test_every_file_for_download_is_made_by_the_exports() -> None:
    files = [path for path in exports(EDITION) if path.startswith("data/")]
    made = {path.removeprefix("data/") for path in files if "/articles/" not in path}
    assert {*made, "dossier.zip"} == {row.cells[0] for row in rows(PAGE)[1:]}


def test_texts_that_may_be_given_whole_are_linked() -> None:
    made = [path.removeprefix("data/") for path in exports(EDITION) if "/articles/" in path]
    assert [1] * len(made) == [PAGE.count(f"({path})") for path in made]


def test_article_in_excerpts_has_no_text_to_link() -> None:
    assert "wire.txt" not in PAGE


def test_citation_names_editors_title_and_edition() -> None:
    expected = "The desk: The ferry, edition 0123456789ab."
    assert text(section(PAGE, "How to cite")).startswith(expected)


def test_corrections_are_logged() -> None:
    assert text(section(PAGE, "Corrections")).startswith("2 June 2031: First published.")


def test_without_corrections_a_sentence_says_so() -> None:
    page = data.pages(replace(EDITION, dossier=replace(EDITION.dossier, changes=())))
    expected = "Nothing has been corrected since the first edition."
    assert expected == text(section(page["data/index.md"], "Corrections"))


def test_licence_and_rights_stand_in_the_editors_words() -> None:
    expected = "CC0 The articles belong to their publishers. Responsible for its content: The desk."
    assert text(section(PAGE, "Licence and rights")).startswith(expected)
