"""Exports of press archives are parted into their articles."""

from __future__ import annotations

import pytest

from dossier import capture
from dossier.model import Captured
from tests.capture.reading import said, texts

FIRST = "Ferry loses its lights off Cape Harrow"
SECOND = "Lamp was checked a day before, keeper says"
EXPORTS = [
    "nexis.txt", "nexis-uni.txt", "pandoc-nexis-uni.docx", "pandoc-nexis-uni.rtf",
    "pandoc-nexis-uni.pdf", "factiva.txt", "factiva-tags.txt", "pandoc-factiva.docx",
    "pandoc-factiva.rtf", "pandoc-factiva.pdf",
]  # fmt: skip


def summary(captured: Captured) -> dict[str, str]:
    fields = ("headline", "byline", "outlet", "published", "language")
    return {name: values[0] for name in fields if (values := said(captured, name))}


@pytest.mark.parametrize("name", EXPORTS)
def test_two_articles_with_their_fields(name: str) -> None:
    one, two = texts(name)
    assert (one.label, two.label) == (f"1. {FIRST}", f"2. {SECOND}")
    first, second = summary(one), summary(two)
    assert (first["headline"], second["headline"]) == (FIRST, SECOND)
    assert first["outlet"] == "The Harrow Herald"
    assert first["byline"].removeprefix("By ") == "Anna Lindqvist"
    assert "January" in first["published"]
    assert "11" in first["published"]
    assert first["language"].title() == "English"


@pytest.mark.parametrize("name", EXPORTS)
def test_an_article_has_all_its_words_and_none_of_the_other(name: str) -> None:
    one, two = (" ".join(text.text.split()) for text in texts(name))
    assert FIRST in one
    assert "The ferry Petrel lost all its lights on Monday evening, seven hours after" in one
    assert "Nobody was hurt. The ferry reached Port Ellen at midnight." in one
    assert SECOND not in one
    assert "An inquiry will begin next week." in two
    assert FIRST not in two
    assert "Job Number" not in one


def test_europresse() -> None:
    one, two = texts("europresse.html")
    assert summary(one) == {
        "headline": "Le ferry privé de lumière au large du cap Harrow",
        "outlet": "Le Courrier du Cap, no. 4301",
        "published": "mardi 11 janvier 2022",
    }
    assert summary(two)["outlet"] == "La Dépêche des îles (site web)"
    assert "Ce n’était pas la première fois." in one.text
    assert "Une enquête commencera" in two.text


TABLE = """<html><head><meta charset="utf-8"><title>Factiva</title></head><body><table>
<tr><td><b>HD</b></td><td><span>Ferry loses its lights off Cape Harrow</span></td></tr>
<tr><td><b>WC</b></td><td>96 words</td></tr><tr><td><b>PD</b></td><td>11 January 2022</td></tr>
<tr><td><b>SN</b></td><td>The Harrow Herald</td></tr>
<tr><td><b>LP</b></td><td><p>The ferry lost its lights.</p><p>It was dark.</p></td></tr>
<tr><td><b>TD</b></td><td><p>Nobody was hurt.</p></td></tr>
<tr><td><b>AN</b></td><td>Document HRWHER0020220111ei1b0000b</td></tr></table></body></html>"""


def test_fields_in_the_cells_of_a_table() -> None:
    ((captured,), _) = capture.read(TABLE.encode(), "a.html")
    assert captured.text == (
        f"{FIRST}\n\nThe ferry lost its lights.\n\nIt was dark.\n\nNobody was hurt.\n"
    )
    assert summary(captured) == {
        "headline": FIRST, "outlet": "The Harrow Herald", "published": "11 January 2022",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("counted", "head", "tail", "language"),
    [
        ("Dokument 1 von 2", "AUTOR: Anna Lindqvist\n\nLÄNGE: 96 Wörter",
         "SPRACHE: GERMAN; DEUTSCH", "GERMAN; DEUTSCH"),
        ("Document 1 de 2", "AUTEUR: Anna Lindqvist\n\nLONGUEUR: 96 mots", "LANGUE: FRENCH",
         "FRENCH"),
    ],
)  # fmt: skip
def test_nexis_in_other_languages(counted: str, head: str, tail: str, language: str) -> None:
    article = (
        f"   {counted}\n\n   Nachrichten\n\n   11. Januar 2022\n\nOhne Licht\n\n{head}\n\n"
        f"Alle Lichter gingen aus.\n\n{tail}\n\n"
    )
    captured, _ = capture.read((article * 2).encode(), "a.txt")
    assert [summary(text) for text in captured] == [{
        "headline": "Ohne Licht", "byline": "Anna Lindqvist", "outlet": "Nachrichten",
        "published": "11. Januar 2022", "language": language,
    }] * 2  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "Two of ten documents were missing.\n\n2 of 10 documents were found later.\n",
        "The play closes with\n\nEnd of Document\n\nand the lights go out.\n",
        "HD television came to the cape.\n\nTD Bank has a branch there.\n",
    ],
)
def test_prose_in_which_such_signs_occur_stays_one_text(words: str) -> None:
    ((captured,), _) = capture.read(words.encode(), "a.txt")
    assert captured.text == words
    assert captured.metadata == ()
