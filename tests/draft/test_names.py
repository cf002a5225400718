"""Names are proposed as actors, short forms joined to the fullest."""

from __future__ import annotations

import pytest

from dossier.draft.names import NameProposal, name_proposals

STORY = (
    "The harbour master said the ferry was late. Deputy Mayor Ada Quill told the Harbour "
    "Council of Northport that nobody was hurt.\n\n"
    "“We waited,” Quill said on Monday. The crew of the ferry sailed from Northport in May."
)


def proposed(text: str) -> dict[str, NameProposal]:
    return {proposal.name: proposal for proposal in name_proposals(text)}


def test_a_title_is_kept_apart_from_the_name() -> None:
    assert ("Deputy Mayor",) == proposed(STORY)["Ada Quill"].titles


def test_a_surname_joins_the_full_name() -> None:
    assert ("Ada Quill", "Quill") == proposed(STORY)["Ada Quill"].forms


def test_every_place_of_a_name_is_given() -> None:
    assert ["Ada Quill", "Quill"] == [
        place.of(STORY) for place in proposed(STORY)["Ada Quill"].places
    ]


@pytest.mark.parametrize(
    ("name", "kind", "reason"),
    [
        ("Ada Quill", "person", "appears 2 times; “Deputy Mayor” comes before it"),
        (
            "Harbour Council of Northport",
            "organisation",
            "appears 2 times; it contains the word “council”",
        ),
    ],
)
def test_the_kind_is_given_with_its_reason(name: str, kind: str, reason: str) -> None:
    assert (kind, reason) == (proposed(STORY)[name].kind, proposed(STORY)[name].reason)


def test_days_months_and_first_words_are_no_names() -> None:
    assert {"Monday", "May", "The", "We"}.isdisjoint(proposed(STORY))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met Tobias V. Holm there.", ["Tobias V. Holm"]),
        ("They met T.V. Holm there.", ["T.V. Holm"]),
        ("They met T. V. Holm there.", ["T. V. Holm"]),
        ("They met A.V Holm there.", ["A.V Holm"]),
        ("They met A V Holm there.", ["A V Holm"]),
        ("A. V. Holm came, and Holm left.", ["A. V. Holm"]),
        ("A Nordic guest came.", ["Nordic"]),
        ("They met Ottilie von der Marsch there.", ["Ottilie von der Marsch"]),
        ("They asked EFTA’s Brussels office.", ["EFTA", "Brussels"]),
        ("He met Ms Ada Quill and Nordic guests.", ["Ada Quill", "Nordic"]),
        ("nothing here", []),
        ("", []),
    ],
)
def test_names_end_where_they_should(text: str, names: list[str]) -> None:
    assert sorted(names) == sorted(proposed(text))


def test_a_name_without_its_accents_is_the_same_name() -> None:
    text = "The council met Tomás Quill in May. Later it wrote to Tomas Quill in June."
    assert ("Tomas Quill", "Tomás Quill") == proposed(text)["Tomás Quill"].forms
