"""Who made it: said where the dossier says it, and nothing made up where it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dossier import build, pages
from dossier.model import Edition, Imprint, Revision
from dossier.pages.imprint import attributed, cited, statements
from dossier.pages.revision import revised
from dossier.pages.styles import styles
from tests import story
from tests.pages.reading import meta, section, text

EDITION = build.work_out(story.dossier(), address="https://harbour.example/story/")
PAGES = pages.pages(EDITION)
SILENT = replace(EDITION, dossier=replace(EDITION.dossier, editors=(), edited="", contact=""))
WHO = (
    f"Responsible for its content: The harbour desk. This is edition `{EDITION.version}`, "
    "last edited on 2 April 2023. "
    "Objections and corrections go to [desk@harbour.example](mailto:desk@harbour.example)."
)


def test_first_page_and_rights_say_who_made_it() -> None:
    assert WHO == statements(EDITION)
    assert [True, True] == [WHO in PAGES[path] for path in ("index.md", "data/index.md")]


def test_foot_of_every_page_is_made_from_the_first() -> None:
    assert {
        "by": "The harbour desk",
        "edition": EDITION.version,
        "day": "2 April 2023",
        "contact": "mailto:desk@harbour.example",
        "authors": ["The harbour desk"],
        "iso": "2023-04-02",
        "licence": EDITION.dossier.licence,
    } == {key: value for key, value in meta(PAGES["index.md"])["made"].items() if key != "styles"}


def test_the_dossier_is_cited_in_three_styles() -> None:
    title, number = "The night the light went out", EDITION.version
    assert [
        f"The harbour desk (2023, April 2). {title} (Edition {number}).",
        f"The harbour desk. {title}. Edition {number}. April 2, 2023.",
        f"The harbour desk. {title}, edition {number}, 2 Apr. 2023,",
    ] == [style["alone"] for style in meta(PAGES["index.md"])["made"]["styles"]]


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("", ("n.d.", "", "")),
        ("2023", ("2023", " 2023.", " 2023,")),
        ("2023-09~", ("ca. 2023, September", " ca. September 2023.", " ca. Sept. 2023,")),
        ("2023-05-1X", ("ca. 2023, May", " ca. May 2023.", " ca. May 2023,")),
    ],
)
def test_styles_say_the_nearest_day(edtf: str, days: tuple[str, str, str]) -> None:
    imprint = replace(Imprint.of(EDITION), day=edtf, authors=("A", "B"), version="x", title="T")
    apa, chicago, mla = (style["alone"] for style in styles(imprint))
    assert f"A, and B ({days[0]}). T (Edition x)." == apa
    assert (f"A, and B. T. Edition x.{days[1]}", f"A, and B. T, edition x,{days[2]}") == (
        chicago,
        mla,
    )


@pytest.mark.parametrize("day", ["", "2023-04-02"])
def test_no_citation_ends_with_a_comma_where_no_address_follows(day: str) -> None:
    imprint = replace(Imprint.of(EDITION), day=day, address="")
    ends = {style[end][-1] for style in styles(imprint) for end in ("after", "alone")}
    assert {"."} == ends


def test_citation_has_author_title_edition_day_and_address() -> None:
    expected = (
        f"The harbour desk: The night the light went out, edition {EDITION.version}, 2 April 2023."
    )
    assert expected == cited(EDITION)
    shown = text(section(PAGES["data/index.md"], "How to cite"))
    assert f"{expected} https://harbour.example/story/" in shown


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("points/injured.md", "“Was anybody hurt?”"),
        ("quotations/nobody-sails.md", "“Nobody sails”"),
        ("actors/petrel.md", "“Petrel”"),
    ],
)
def test_parts_are_cited_with_the_same_words(path: str, part: str) -> None:
    assert attributed(EDITION, part) == meta(PAGES[path])["cite"]
    assert f"The harbour desk: {part}, in: The night" in attributed(EDITION, part)


def test_an_edit_changes_no_other_page_for_the_edition_alone() -> None:
    renumbered = pages.pages(replace(EDITION, version="fedcba987654"))
    changed = {path for path, words in renumbered.items() if words != PAGES[path]}
    assert {"index.md", "data/index.md"} == changed


def test_nothing_is_made_up() -> None:
    assert (
        f"The dossier does not name its editors. This is edition `{EDITION.version}`; it does not "
        "say when it was last edited. No address for objections and corrections is given."
    ) == statements(SILENT)
    assert (
        f"The editors of this dossier: The night the light went out, edition {EDITION.version}."
    ) == cited(SILENT)


def test_the_repository_takes_objections_where_nobody_else_does() -> None:
    known = replace(SILENT, repository="https://example.org/harbour")
    assert "(https://example.org/harbour/issues)" in statements(known)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (
            "points/price-of-the-lamp.md",
            "Last changed on 2 April 2023 by Ada Holm · checked by Ole Lind",
        ),
        ("quotations/no-ship-sails.md", "Last changed on 1 April 2023 · draft"),
        ("actors/kestrel-point.md", "Checked"),
        ("articles/tidewire.md", "Editor: Ole Lind"),
        ("records/index.md", "Editor: Ada Holm"),
        ("timeline/index.md", "Last changed on 2 June 2023"),
    ],
)  # fmt: skip
def test_entries_say_who_answers_for_them(path: str, line: str) -> None:
    assert PAGES[path].count(f"\n\n{line}\n{{: .revision data-search-exclude }}\n") == 1


def test_an_entry_of_which_nothing_is_said_says_nothing() -> None:
    assert "" == revised(Revision())
    assert ".revision" not in PAGES["points/injured.md"]


def test_the_address_is_part_of_no_edition() -> None:
    other: Edition = build.work_out(story.dossier())
    assert EDITION.version == other.version
