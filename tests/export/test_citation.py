from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import yaml

from dossier import build
from dossier.export import exports
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
        "  date = {2023-04-02},\n"
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


def test_entries_keep_what_is_said_of_them() -> None:
    data = json.loads(FILES["data/dossier.json"])["dossier"]
    expected = {"editor": "Ada Holm", "changed": "2023-04-02", "state": "checked by Ole Lind"}
    revisions = {point["id"]: point["revision"] for point in data["points"]}
    assert (expected, {}) == (revisions["price-of-the-lamp"], revisions["passengers"])
    rows = csv.DictReader(io.StringIO(FILES["data/points.csv"]))
    (last,) = (row for row in rows if row["point"] == "price-of-the-lamp")
    assert list(expected.values()) == [last[f"entry_{key}"] for key in expected]
    assert ("2023-04-02", "desk@harbour.example") == (data["edited"], data["contact"])
