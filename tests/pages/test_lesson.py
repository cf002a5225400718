from __future__ import annotations

import pytest

from dossier.render.signs import SEVERITIES
from golden import story_pages
from tests.story import FOLDER

PAGES = story_pages(FOLDER.parents[1])
RECORD = "1. Which text is nearest to what is on record? How can you tell?"
NOWHERE = "1. What would you have to know to decide between them? Where would you look?"


def questions(path: str) -> list[str]:
    """The numbered lines of a sheet before its answers."""
    asked = PAGES[path].partition("<details")[0]
    return [line for line in asked.splitlines() if line.startswith("1. ")]


def answers(path: str) -> list[str]:
    """The numbered lines of a sheet's answers."""
    answered = PAGES[path].partition("<details")[2]
    return [line for line in answered.splitlines() if line.startswith("1. ")]


@pytest.mark.parametrize(
    "path", [path for path in PAGES if path.startswith("lessons/") and "--" in path]
)
def test_every_question_has_an_answer_or_is_open(path: str) -> None:
    assert len(questions(path)) == len(answers(path))


def test_a_record_is_asked_for_where_there_is_one() -> None:
    assert RECORD in questions("lessons/point--hours-dark.md")
    assert NOWHERE not in questions("lessons/point--hours-dark.md")


def test_without_a_record_the_reader_is_asked_where_to_look() -> None:
    assert NOWHERE in questions("lessons/point--rules-followed.md")
    assert RECORD not in questions("lessons/point--rules-followed.md")


def test_the_answer_to_the_words_is_what_the_editors_stressed() -> None:
    words = answers("lessons/point--rules-followed.md")[0]
    assert "“ignored a warning”" in words
    assert 'title="Sandhaven Courier"' not in words


def test_nothing_is_stressed_in_the_texts() -> None:
    assert 'class="stress"' in PAGES["points/rules-followed.md"]
    assert 'class="stress"' not in PAGES["lessons/point--rules-followed.md"]


@pytest.mark.parametrize("path", [path for path in PAGES if path.startswith("lessons/")])
def test_the_cited_words_are_not_marked_on_a_sheet(path: str) -> None:
    assert "<mark" not in PAGES[path]


def test_an_editors_own_question_stands_last() -> None:
    path = "lessons/point--company-on-its-crew.md"
    assert "1. Would you have said that the text was changed?" == questions(path)[-1]
    assert "1. An open question: the dossier has no answer." == answers(path)[-1]


@pytest.mark.parametrize("path", ["points/passengers.md", "quotations/nobody-sails.md"])
def test_the_page_leads_to_its_sheet(path: str) -> None:
    owner = path.replace("points/", "point--").replace("quotations/", "quotation--")
    assert f"(../lessons/{owner})" in PAGES[path]


def test_a_point_on_which_all_agree_has_no_sheet() -> None:
    assert "lessons/" not in PAGES["points/injured.md"]
    assert "lessons/point--injured.md" not in PAGES


def test_a_former_address_leads_to_the_sheet() -> None:
    assert 'redirect: "lessons/point--hours-dark.md"' in PAGES["lessons/point--minutes-dark.md"]


def test_the_list_has_every_sheet_the_gravest_contradiction_first() -> None:
    lines = [line for line in PAGES["lessons/index.md"].splitlines() if line.startswith("- ")]
    sheets = {
        path
        for path, page in PAGES.items()
        if path.startswith("lessons/") and "--" in path and "redirect: " not in page
    }
    linked = [line.partition("](")[2].partition(")")[0] for line in lines]
    assert sheets == {f"lessons/{path}" for path in linked}
    graves = [line.partition("severity--")[2].partition('"')[0] for line in lines]
    severities = [name for name in graves if name]
    assert severities == sorted(severities, key=SEVERITIES.index)


def test_a_sheet_leads_to_all_sheets() -> None:
    assert "(index.md)" in PAGES["lessons/point--hours-dark.md"]
