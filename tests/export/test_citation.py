from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace

import pytest
import yaml

from dossier import build
from dossier.export import exports
from dossier.export.citation.bibtex import bibtex
from dossier.export.citation.csl import csl_item
from dossier.export.citation.item import Item, Kind
from dossier.export.citation.ris import ris
from dossier.model import Edition
from tests import story

EDITION = build.work_out(
    story.dossier(), "https://example.org/harbour", address="https://harbour.example/story/"
)
FILES = exports(EDITION)


def whole(edition: Edition, **changes: object) -> Edition:
    return replace(edition, dossier=replace(edition.dossier, **changes))  # type: ignore[arg-type]


def test_cff_names_author_contact_edition_day_and_address() -> None:
    assert {
        "cff-version": "1.2.0",
        "message": "If you use this dossier, please cite it as below.",
        "type": "dataset",
        "title": "The night the light went out",
        "abstract": "A ferry runs onto the rocks, and three newspapers tell it three ways.",
        "authors": [{"name": "The harbour desk"}],
        "contact": [{"name": "The harbour desk", "email": "desk@harbour.example"}],
        "version": EDITION.version,
        "date-released": "2023-04-02",
        "url": "https://harbour.example/story/",
        "repository": "https://example.org/harbour",
    } == yaml.load(FILES["data/citation.cff"], yaml.BaseLoader)


def test_csl_says_the_same() -> None:
    (item,) = json.loads(FILES["data/citation.json"])
    assert (
        [{"literal": "The harbour desk"}],
        {"date-parts": [[2023, 4, 2]]},
        EDITION.version,
        "https://harbour.example/story/",
    ) == (item["author"], item["issued"], item["version"], item["URL"])


def test_bibtex_says_the_same() -> None:
    assert FILES["data/citation.bib"] == (
        f"@misc{{dossier-{EDITION.version},\n"
        "  author = {{The harbour desk}},\n"
        "  title = {{The night the light went out}},\n"
        f"  note = {{Edition {EDITION.version}}},\n"
        "  year = {2023},\n"
        "  month = apr,\n"
        "  date = {2023-04-02},\n"
        "  language = {en},\n"
        "  url = {https://harbour.example/story/},\n"
        "}\n"
    )


def test_what_is_not_known_is_left_out() -> None:
    bare = whole(replace(EDITION, repository="", address=""), editors=(), edited="", contact="")
    files = exports(bare)
    cff = yaml.load(files["data/citation.cff"], yaml.BaseLoader)
    assert [{"name": "The editors of this dossier"}] == cff["authors"]
    assert not {"contact", "date-released", "url", "repository"} & cff.keys()
    assert not {"issued", "URL"} & json.loads(files["data/citation.json"])[0].keys()
    assert "year" not in files["data/citation.bib"]


def test_signs_of_tex_are_escaped() -> None:
    found = exports(whole(EDITION, title="50 % {of} A_B"))["data/citation.bib"]
    assert r"title = {{50 \% \{of\} A\_B}}" in found


def test_ris_says_the_same() -> None:
    assert FILES["data/citation.ris"] == (
        "TY  - DATA\n"
        f"ID  - dossier-{EDITION.version}\n"
        "AU  - The harbour desk\n"
        "TI  - The night the light went out\n"
        "PY  - 2023\n"
        "DA  - 2023/04/02/\n"
        f"ET  - {EDITION.version}\n"
        "LA  - en\n"
        "UR  - https://harbour.example/story/\n"
        "ER  - \n"
    )


def _item(id_: str, edition: Edition = EDITION) -> dict[str, object]:
    items = json.loads(exports(edition)["data/references.json"])
    return next(item for item in items if item["id"] == id_)


def test_an_article_is_cited_as_its_newspaper_printed_it() -> None:
    assert {
        "id": "article-courier",
        "type": "article-newspaper",
        "title": "Ferry grounds off Skerry Island after lighthouse goes dark",
        "author": [{"literal": "Coast Press"}],
        "container-title": "Sandhaven Courier",
        "issued": {"date-parts": [[2023, 3, 4]]},
        "accessed": {"date-parts": [[2023, 3, 5]]},
        "language": "en",
        "URL": "https://courier.example/2023/03/04/ferry-aground",
        "archive_location": "https://archive.example/20230305081500/"
        "https://courier.example/2023/03/04/ferry-aground",
        "note": "Article A in: The night the light went out, edition "
        f"{EDITION.version}. Read and annotated at "
        "https://harbour.example/story/articles/courier.html.",
    } == _item("article-courier")


def test_a_date_that_is_not_sure_is_as_near_as_the_format_comes_and_said_as_it_is() -> None:
    item = _item("article-tidewire")
    assert {"date-parts": [[2023, 3]], "circa": True} == item["issued"]
    assert "Date in EDTF: 2023-03~." in str(item["note"])
    assert "  date = {2023-03~},\n" in FILES["data/references.bib"]
    assert "DA  - 2023/03//\n" in FILES["data/references.ris"]


_TENTH = {"date-parts": [[2022, 1, 10]], "circa": True}


@pytest.mark.parametrize(
    ("edtf", "issued", "biblatex", "da"),
    [
        ("2022-01-10?", _TENTH, "2022-01-10?", "2022/01/10/"),
        ("2022-01-1X", {"date-parts": [[2022, 1]], "circa": True}, "2022-01", "2022/01//"),
        ("202X", {"date-parts": [[2020], [2029]]}, "2020/2029", "2020///"),
        ("2022-21", {"date-parts": [[2022]], "circa": True}, "2022-21", "2022///"),
        (
            "2021-12/2022-01",
            {"date-parts": [[2021, 12], [2022, 1]]},
            "2021-12/2022-01",
            "2021/12//",
        ),
        ("2022-01-10/..", _TENTH, "2022-01-10/..", "2022/01/10/"),
        ("-0044-03-15", {"literal": "-0044-03-15"}, "", ""),
    ],
)  # fmt: skip
def test_every_kind_of_date(edtf: str, issued: object, biblatex: str, da: str) -> None:
    item = Item("x", Kind.ARTICLE, "T", ("A",), date=edtf)
    assert issued == csl_item(item)["issued"]
    assert ([f"  date = {{{biblatex}}},"] if biblatex else []) == [
        line for line in bibtex([item]).splitlines() if line.startswith("  date")
    ]
    assert ([f"DA  - {da}"] if da else []) == [
        line for line in ris([item]).splitlines() if line.startswith("DA")
    ]
    assert f"Date in EDTF: {edtf}." == item.notes


NAMES = ("Smith, {J} & Sons: 50% #1\nER  - ", "a\u2028b\x85c", "- yes: [no]", "\\end{x}")


@pytest.mark.parametrize("name", NAMES)
def test_signs_that_formats_take_for_their_own_stay_in_their_field(name: str) -> None:
    edition = whole(EDITION, editors=(name,), title=name)
    files = exports(edition)
    cff = yaml.load(files["data/citation.cff"], yaml.BaseLoader)
    assert ([{"name": name}], name) == (cff["authors"], cff["title"])
    (item,) = json.loads(files["data/citation.json"])
    assert ([{"literal": name}], name) == (item["author"], item["title"])
    assert 1 == sum(line.startswith("ER") for line in files["data/citation.ris"].splitlines())
    braces = re.sub(r"\\.", "", files["data/citation.bib"])
    assert braces.count("{") == braces.count("}")
    starts = ("@misc{", "  author = {{", "  title = {{")
    assert all(map(str.startswith, files["data/citation.bib"].split("\n"), starts))


NAMED = Item(
    "x", Kind.RECORD, "T", ("UrduPoint, after Sputnik",), publisher="UrduPoint, after Sputnik"
)


def test_a_comma_parts_no_outlet_into_last_and_first_name() -> None:
    assert "AU  - UrduPoint after Sputnik\n" in ris([NAMED])
    assert "PB  - UrduPoint, after Sputnik\n" in ris([NAMED])
    editor = replace(NAMED, kind=Kind.DOSSIER, authors=("Holm, Ada",))
    assert "AU  - Holm, Ada\n" in ris([editor])


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, "GEN"),
        ({"url": "https://a.example"}, "ELEC"),
        ({"archived": "https://b.example"}, "ELEC"),
    ],
)
def test_a_record_with_an_address_is_a_page_of_the_web(changes: dict[str, str], kind: str) -> None:
    assert ris([replace(NAMED, **changes)]).startswith(f"TY  - {kind}\n")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("a -- b", "a -{}- b"),
        ("a---b", "a-{}-{}-b"),
        ("What?! No!! ''a'' ``b``", "What?{}! No!{}! '{}'a'{}' `{}`b`{}`"),
        ("co-op 'n' so? -", "co-op 'n' so? -"),
    ],
)
def test_signs_that_tex_joins_stay_apart(title: str, written: str) -> None:
    assert f"  title = {{{{{written}}}}},\n" in bibtex([replace(NAMED, title=title)])


def test_an_address_has_nothing_that_is_read_as_a_dash_a_space_or_another_sign() -> None:
    entry = bibtex([replace(NAMED, url="https://a.example/~b/one---two--three")])
    assert "  url = {https://a.example/%7Eb/one-%2D-two-%2Dthree},\n" in entry
    url = "https://a.example/?id=1&copy=2&section=a&lang=en&amp;b&x"
    reference = ris([replace(NAMED, url=url, archived=url)])
    coded = "https://a.example/?id=1&%63opy=2&%73ection=a&lang=en&%61mp;b&x"
    assert f"UR  - {coded}\nL2  - {coded}\n" in reference


def test_entries_keep_what_is_said_of_them() -> None:
    data = json.loads(FILES["data/dossier.json"])["dossier"]
    expected = {"editor": "Ada Holm", "changed": "2023-04-02", "state": "checked by Ole Lind"}
    revisions = {point["id"]: point["revision"] for point in data["points"]}
    assert (expected, {}) == (revisions["price-of-the-lamp"], revisions["passengers"])
    rows = csv.DictReader(io.StringIO(FILES["data/points.csv"]))
    (last,) = (row for row in rows if row["point"] == "price-of-the-lamp")
    assert list(expected.values()) == [last[f"entry_{key}"] for key in expected]
    assert ("2023-04-02", "desk@harbour.example") == (data["edited"], data["contact"])
