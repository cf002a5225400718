"""What the story comes to when it is resolved."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import pytest

from dossier import anchor as anchor_package
from dossier import build, check
from dossier.anchor import Outcome, Selector, TextIndex, anchor
from dossier.annotations import read
from dossier.check import overruling
from dossier.model import Point, Reading
from tests import story
from tests.story import dossier


def point(id_: str) -> Point:
    return next(item for item in dossier().points if item.id == id_)


def test_articles_stand_and_are_numbered_in_the_order_of_their_sigla() -> None:
    assert [("A", 0), ("B", 1), ("C", 2)] == [(a.siglum, a.number) for a in dossier().articles]


def test_every_citation_is_the_words_at_its_place() -> None:
    articles = {article.id: article for article in dossier().articles}
    citations = [
        *(gloss.citation for article in dossier().articles for gloss in article.glosses),
        *(mention.citation for actor in dossier().actors for mention in actor.mentions),
        *(title.citation for actor in dossier().actors for title in actor.titles),
        *(reading.citation for reading in every_reading() if reading.citation),
    ]
    assert len(citations) > 60
    assert [
        item.span.of(articles[item.article].words(item.version).text) for item in citations
    ] == [item.exact for item in citations]


def every_reading() -> list[Reading]:
    return [
        *(reading for point in dossier().points for reading in point.readings),
        *(reading for quotation in dossier().quotations for reading in quotation.readings),
        *(reading for moment in dossier().timeline for reading in moment.readings),
    ]


def test_a_citation_has_the_articles_own_spaces_and_quotation_marks() -> None:
    (reading,) = point("price-of-the-lamp").readings
    assert "80,000\u00a0crowns" == reading.quote


def test_stress_is_marked_inside_the_quotation() -> None:
    reading = point("hours-dark").readings[3]
    text = dossier().articles[2].text
    assert ["barely", "twenty minutes"] == [span.of(text) for span in reading.stress]


def test_a_record_reads_without_a_place() -> None:
    reading = point("hours-dark").readings[4]
    assert (None, "light-log", "da") == (reading.citation, reading.record, reading.language)


def test_sides_stand_by_side_or_by_what_is_said() -> None:
    contradiction = point("passengers").contradiction
    assert contradiction is not None
    voices = [(side.label, [r.article or r.record for r in side.readings])
              for side in contradiction.sides]  # fmt: skip
    assert [("42", ["courier", "telegraph", "passenger-list"]), ("52", ["tidewire"])] == voices


def test_scope_says_between_whom_a_contradiction_lies() -> None:
    scopes = {item.id: item.contradiction.scope for item in dossier().points if item.contradiction}
    assert {
        "passengers": ("between", "record"),
        "rules-followed": ("between",),
        "hours-dark": ("between", "inside", "record"),
        "company-on-its-crew": ("between", "inside"),
    } == scopes


def test_ids_of_glosses_are_given_or_made_from_the_words() -> None:
    assert [
        "tidewire-bought-caught",
        "kestral-level",
        "tidewire-level-went-darkish",
        "tidewire-a-lightweight",
        "tidewire-harbour-grasp",
        "tidewire-he",
        "tidewire-that-a",
    ] == [gloss.id for gloss in dossier().articles[2].glosses]


def test_the_longest_alias_is_met_and_a_place_that_is_not_meant_is_left_out() -> None:
    council = next(actor for actor in dossier().actors if actor.id == "town-council")
    assert [
        ("courier", "town council of Sandhaven"),
        ("telegraph", "town council of Sandhaven"),
        ("telegraph", "council"),
        ("telegraph", "council"),
    ] == [(mention.citation.article, mention.citation.exact) for mention in council.mentions]


def test_a_mention_that_no_alias_finds_is_there_with_the_others() -> None:
    master = next(actor for actor in dossier().actors if actor.id == "harbour-master")
    assert [
        ("harbour master", "title"),
        ("harbour master", "title"),
        ("she", "descriptive"),
        ("harbour master", "title"),
        ("harbour grasp", "garbled"),
    ] == [(mention.citation.exact, mention.kind) for mention in master.mentions]


def test_the_timeline_is_in_the_order_of_periods_and_dates() -> None:
    assert [
        ("lamp-asked-for", "2021~"),
        ("battery-bought", ""),
        ("storm", "2023-03-03?"),
        ("ferry-aground", "2023-03-03"),
        ("ferry-afloat", "2023-03-04"),
        ("council-decides", "2023-03-09"),
        ("new-lamp", "2023-05-20/2023-05-21"),
    ] == [(moment.id, moment.date) for moment in dossier().timeline]


def test_changes_are_newest_first() -> None:
    assert ["2023-04-02", "2023-04-01"] == [date for date, _ in dossier().changes]


def test_evidence_from_what_was_removed_is_kept_in_its_words() -> None:
    first = dossier().articles[1].condition_evidence[0]
    assert ("This text was translated by a program", None) == (first.removed, first.citation)


def test_the_headline_is_the_block_though_its_words_stand_again() -> None:
    headlines = [article.headline for article in dossier().articles]
    assert [0, 80, None] == [item.span.start if item else None for item in headlines]


def test_there_is_no_dossier_while_anything_is_unread() -> None:
    annotations, _ = read(story.FOLDER / "annotations", root=story.FOLDER)
    cleaned = story.cleaned()
    whole, problems = check.resolve(annotations, cleaned)
    assert (dossier(), ()) == (whole, problems)
    torn = dataclasses.replace(annotations, dossier=None)
    assert (None, ()) == check.resolve(torn, cleaned)


def test_an_unreadable_seed_is_no_missing_one() -> None:
    annotations, _ = read(story.FOLDER / "annotations", root=story.FOLDER)
    cleaned = {name: text for name, text in story.cleaned().items() if name != "tidewire.txt"}
    assert () == check.resolve(annotations, cleaned, ["tidewire.txt"])[1]


def test_overrules_stand_by_seed_with_their_places() -> None:
    annotations, _ = read(story.FOLDER / "annotations", root=story.FOLDER)
    seeds = {article.clean.seed.name: article.clean.seed for article in dossier().articles}
    overruled = check.overrules(annotations, seeds.values())
    assert ((), frozenset()) == (overruled.problems, overruled.unplaced)
    assert {
        "courier.txt": [("Source: Coast Press", True)],
        "telegraph.txt": [
            ("This text was translated by a program from the edition of the mainland.", False)
        ],
    } == {
        name: [(item.span.of(seeds[name].text), item.keep) for item in items]
        for name, items in overruled.placed.items()
    }


def test_an_overrule_is_anchored_once(monkeypatch: pytest.MonkeyPatch) -> None:
    anchored: list[str] = []

    def counting(text: TextIndex, selector: Selector) -> Outcome:
        anchored.append(selector.exact)
        return anchor(text, selector)

    names = {name: getattr(anchor_package, name) for name in anchor_package.__all__}
    package = SimpleNamespace(**{**names, "anchor": counting})
    monkeypatch.setattr(overruling, "anchor", package)
    assert build.check_annotations(story.FOLDER).dossier is not None
    assert 3 == len(anchored) == len(set(anchored))
