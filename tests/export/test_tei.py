from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from dossier import build
from dossier.export.tei import tei
from dossier.model import Edition
from tests import story
from tests.pages import factory as make
from tests.pages.ferry import EDITION as FERRY

EDITION = build.work_out(story.dossier(), address="https://harbour.example/story/")
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def _root(edition: Edition = EDITION) -> ET.Element:
    return ET.fromstring(tei(edition)["data/dossier.tei.xml"])


def _by_id(id_: str, edition: Edition = EDITION) -> ET.Element:
    return next(node for node in _root(edition).iter() if node.get(ID) == id_)


def _words(node: ET.Element) -> str:
    return "".join(node.itertext())


@pytest.mark.parametrize("edition", [EDITION, FERRY], ids=["story", "ferry"])
def test_every_block_of_a_whole_article_is_there_letter_for_letter(edition: Edition) -> None:
    for article in edition.dossier.articles:
        if article.publish == "full":
            blocks = list(_by_id(f"article-{article.id}", edition)[0])
            expected = [block.span.of(article.text) for block in article.clean.blocks]
            assert expected == [_words(block) for block in blocks][: len(expected)]


def test_names_lead_to_whom_they_name() -> None:
    root = _root()
    ids = {node.get(ID) for node in root.iter()}
    names = [node for node in root.iter() if node.get("ref")]
    assert {"#actor-captain", "#actor-kestrel-point"} <= {node.get("ref") for node in names}
    assert {node.get("ref", "")[1:] for node in names} <= ids


def _read(node: ET.Element, witness: str) -> str:
    """The words of one witness: the reading of each entry that names it."""
    text = node.text or ""
    for child in node:
        readings = [part for part in child if f"#w-{witness}" in part.get("wit", "").split()]
        text += "".join(map(_words, readings)) + (child.tail or "")
    return text


@pytest.mark.parametrize("edition", [EDITION, FERRY], ids=["story", "ferry"])
def test_each_witness_reads_as_it_was_collated(edition: Edition) -> None:
    for id_, collation in edition.collations.items():
        aligned = _by_id(f"quotation-{id_}", edition).find(f"{TEI}ab")
        assert aligned is not None
        for witness in collation.witnesses:
            assert witness.text.split() == _read(aligned, witness.id).split()


def test_the_lemma_alone_reads_as_the_base() -> None:
    aligned = _by_id("quotation-a-light-that-was-not-there").find(f"{TEI}ab")
    assert aligned is not None
    lemmas = [(app.find(f"{TEI}lem"), app.tail or "") for app in aligned]
    words = [f"{_words(lemma)}{tail}" for lemma, tail in lemmas if lemma is not None]
    assert (aligned.text or "") + "".join(words) == "We steered by a light that was not there"


def test_an_uncertain_date_is_said_as_it_is_with_the_nearest_day() -> None:
    dates = list(_by_id("source-tidewire").iter(f"{TEI}date"))
    assert [("2023-03", "medium", "2023-03~")] == [
        (date.get("when"), date.get("cert"), date.text) for date in dates
    ]


def test_of_an_article_in_excerpts_only_cited_words_are_there() -> None:
    body = _by_id("article-telegraph")[0]
    given = [piece.strip() for piece in _words(body).split("  ") if piece.strip()]
    cited = "onto the rocks of Skerry Island"
    assert any(cited in piece for piece in given)
    assert len(" ".join(given)) < len(EDITION.dossier.articles[1].text)


HOSTILE = "]]> <!-- & \" ' \x0c \x01 \ufffe <x> a\u2028b"


def test_signs_of_xml_stay_words() -> None:
    article = make.article("post", "A", HOSTILE, outlet=HOSTILE)
    actor = replace(make.actor("x", HOSTILE, make.cite(article, "<x>")), native=HOSTILE)
    made = make.edition((article,))
    dossier = replace(made.dossier, title=HOSTILE, editors=(HOSTILE,), actors=(actor,))
    root = _root(replace(made, dossier=dossier))
    title = next(root.iter(f"{TEI}title"))
    assert re.sub("[\x00-\x08\x0c\ufffe]", "\ufffd", HOSTILE) == title.text


def test_without_articles_there_is_no_file() -> None:
    bare = replace(EDITION, dossier=replace(EDITION.dossier, articles=()))
    assert {} == tei(bare)
