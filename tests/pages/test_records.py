from __future__ import annotations

from dataclasses import replace

from dossier.model import Edition, Evidence
from dossier.pages import records
from tests.pages import factory as make
from tests.pages.ferry import EDITION, POST
from tests.pages.reading import section, text


def _page(edition: Edition = EDITION) -> str:
    return records.pages(edition)["records/index.md"]


def test_record_has_publisher_date_address_and_when_it_was_looked_up() -> None:
    expected = (
        "Port authority, Monday 5 May 2031 · ● certain example.org/log · looked up 1 June 2031"
    )
    assert text(section(_page(), "Log of the *Heron*")).startswith(expected)


def test_record_names_everything_that_rests_on_it_once() -> None:
    lines = [line for line in _page().splitlines() if line.startswith("- ")]
    expected = [
        "- [When did the ferry run aground?](../points/time.md)",
        "- [We do not blame the pilot](../quotations/blame.md)",
        "- [The report is published](index.md#report)".replace("index.md", "../timeline/index.md"),
    ]
    assert expected == lines


def test_origin_of_an_article_rests_on_a_record() -> None:
    article = replace(POST, origin=(Evidence("It is named there.", record="log"),))
    page = _page(make.edition((article,), records=(make.record("log", "Log"),)))
    assert "- [Origin of Harbour Post](../articles/post.md)" in page


def test_record_without_use_says_so() -> None:
    page = _page(make.edition((POST,), records=(make.record("log", "Log"),)))
    assert "Nothing in the dossier relies on it yet." in text(page)


def test_record_without_address_says_so() -> None:
    page = _page(make.edition((POST,), records=(make.record("log", "Log", url=""),)))
    assert "no address · looked up 1 June 2031" in text(page)


def test_archived_copy_is_linked() -> None:
    log = replace(make.record("log", "Log"), archived="https://archive.example/log")
    page = _page(make.edition((POST,), records=(log,)))
    assert "[archived copy](https://archive.example/log)" in page


def test_record_can_be_linked_to() -> None:
    assert '<section id="log" class="record"' in _page()


def test_without_records_a_sentence_says_so() -> None:
    expected = "This dossier cites no source outside its articles."
    assert expected in text(_page(make.edition((POST,))))
