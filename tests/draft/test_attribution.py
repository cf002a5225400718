"""Who says a quotation is read from the words around it, and left open where it is not sure."""

from __future__ import annotations

import pytest

from dossier.draft import SURE, names_by_article, quotation_proposals

KNOWN = (
    "Mayor Ada Quill met Captain Ole Lind and the lawyer Mona Vale at the port. The Harbour "
    "Council sat there as well."
)
AGO = "\n\nThe ferry lay in the port.\n\nIt was late.\n\nNobody came.\n\nThe fog was thick.\n\n"


def speakers(text: str) -> list[str]:
    """The sure speakers of a text's quotations, empty where none is sure."""
    names = names_by_article({"a": text})["a"]
    return [one.speaker if one.score >= SURE else "" for one in quotation_proposals(text, names)]


@pytest.mark.parametrize(
    ("passage", "speaker"),
    [
        ("“We will not sail today,” Quill said on Monday.", "Ada Quill"),
        ("“We will not sail today,” said Quill, the mayor of the port.", "Ada Quill"),
        ("“We will not sail today,” the mayor’s old friend Lind carefully said.", "Ole Lind"),
        ("“We will not sail today,” Lind, who knows the port, told Quill.", "Ole Lind"),
        ("“We will not sail today,” Lind, 53, of the port, said.", "Ole Lind"),
        ("Quill said Lind was wrong, adding that “we will not sail today.”", "Ada Quill"),
        ("Quill said she would wait but added: “We will not sail today.”", "Ada Quill"),
        ("Quill’s lawyer, Mona Vale, said “we will not sail today.”", "Mona Vale"),
        ("According to Lind, “we will not sail today.”", "Ole Lind"),
        ("Said Lind, “We will not sail today.”", "Ole Lind"),
        ("Lind said:\n\n“We will not sail today.”", "Ole Lind"),
        ("“We will not sail today.”\n— Lind", "Ole Lind"),
        ("The port was “too dark to sail” that night, Lind said.", "Ole Lind"),
        ("In the morning, Lind called the fog “thicker than soup and wool.”", "Ole Lind"),
        ("Quill explained that the port, “as you all can see,” she said, was shut.", "Ada Quill"),
        ("“We will not sail today,” a friend of Quill said.", ""),
        ("“We will not sail today,” Quill’s spokesman said.", ""),
        ("“We will not sail today,” said a Quill supporter.", ""),
        ("“We will not sail today,” said one of them.", ""),
        ("On this Lind was firm, saying “we will not sail today”.", "Ole Lind"),
        ("After that Lind was firm, saying “we will not sail today”.", "Ole Lind"),
        ("“We will not sail today.”", ""),
    ],
)
def test_the_speaker_is_whom_the_sentence_names(passage: str, speaker: str) -> None:
    assert speaker in speakers(f"{KNOWN}{AGO}{passage}")[:1]


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("“We wait here,” Lind said. “Nobody will sail.”", ["Ole Lind", "Ole Lind"]),
        ("“We wait here,” Lind said.\n\n“Nobody will sail.”", ["Ole Lind", "Ole Lind"]),
        ("“We wait for it.”\n\n“Nobody will sail,” Lind said.", ["Ole Lind", "Ole Lind"]),
        ("Lind waited at the port. “Nobody will sail,” he said.", ["Ole Lind"]),
        ("Quill met Lind again. “Nobody will sail,” she said.", ["Ada Quill"]),
    ],
)
def test_a_speaker_goes_on(passage: str, expected: list[str]) -> None:
    assert expected == speakers(f"{KNOWN}{AGO}{passage}")


def test_whom_a_pronoun_may_mean_is_named_where_it_is_not_sure() -> None:
    text = f"{KNOWN}\n\nThe fog was thick.\n\nThe port was shut. “Nobody will sail,” he said."
    names = names_by_article({"a": text})["a"]
    (one,) = quotation_proposals(text, names)
    assert (True, ("Ole Lind",)) == (one.score < SURE, one.candidates[:1])
