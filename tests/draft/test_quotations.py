"""Direct quotations are proposed with their likely speaker and why."""

from __future__ import annotations

import pytest

from dossier.draft.names import name_proposals
from dossier.draft.quotations import quotation_proposals

START = "Mayor Ada Quill met Captain Bo Reed. "


def first(text: str) -> tuple[str, str, float, str]:
    proposal = quotation_proposals(text, name_proposals(text))[0]
    return proposal.words, proposal.speaker, proposal.score, proposal.reason


def test_a_speaker_after_the_quotation() -> None:
    assert (
        "We have no plans to leave",
        "Ada Quill",
        0.95,
        "“said” and the name are behind it",
    ) == first(START + "\n\n“We have no plans to leave,” Quill said.")


def test_a_speaker_before_the_quotation() -> None:
    assert (
        "We have no plans to leave.",
        "Bo Reed",
        0.9,
        "“said” and the name are before it",
    ) == first(START + "\n\nReed said: “We have no plans to leave.”")


def test_the_last_person_named_is_only_a_guess() -> None:
    assert ("Bo Reed", 0.3, "the last person named before the quotation") == first(
        START + "The ferry lay there. It was late.\n\n“We have no plans to leave.”"
    )[1:]


def test_no_speaker_where_nobody_is_named() -> None:
    assert ("", 0.0, "nobody is named beside it") == first("“We have no plans to leave.”")[1:]


@pytest.mark.parametrize(
    "text",
    ['"We have no plans to go"', "„Wir haben keine Pläne dafür“", "«Nous ne partirons pas»"],
)
def test_quotation_marks_of_other_languages(text: str) -> None:
    assert [text[1:-1]] == [one.words for one in quotation_proposals(text, ())]


@pytest.mark.parametrize(
    "quotation",
    [
        "\"We have no plans to leave, '' Quill said.",
        "\"We have no plans to leave '' , Quill said.",
        "``We have no plans to leave,'' Quill said.",
        "''We have no plans to leave,'' Quill said.",
    ],
)
def test_a_mark_may_be_two_signs(quotation: str) -> None:
    assert ("We have no plans to leave", "Ada Quill") == first(f"{START}\n\n{quotation}")[:2]


def test_a_length_in_inches_opens_no_quotation() -> None:
    text = f"{START}\n\nThe mast is 30' 6'' high, and Quill said she would have it shortened."
    assert () == quotation_proposals(text, name_proposals(text))


def test_a_torn_quotation_ends_with_its_paragraph() -> None:
    text = "“We have no plans to\n\nleave the port"
    assert ["We have no plans to"] == [one.words for one in quotation_proposals(text, ())]


def test_scare_quotes_are_left_out() -> None:
    assert () == quotation_proposals("The “frank” talks and their “open door”.", ())
