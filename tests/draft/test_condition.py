from __future__ import annotations

import pytest

from dossier import build
from dossier.draft.condition import condition_signs
from dossier.model import Seed

PLAIN = (
    "Ferry waits for the lamp at Northport\n\n"
    "The ferry waited at Northport on Monday, as the harbour master Ole Vestergaard had said.\n\n"
    "“Nobody will sail,” Vestergaard said. “We wait for the lamp on the pier to burn again.”\n\n"
    "The mayor agreed with the harbour master and asked everybody to be patient for a day.\n"
)


def signs(text: str) -> list[str]:
    (clean,) = build.clean_seeds((Seed("a.txt", text, "0" * 64),), {}).values()
    return [sign.says for sign in condition_signs(clean)]


def test_a_plain_report_has_no_sign() -> None:
    assert [] == signs(PLAIN)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("asked everybody", "asked {everyone}", "braces around words"),
        ("agreed with the", "agreed with Vestergard, the", "one name in two spellings"),
    ],
)
def test_what_a_program_leaves_is_a_sign(old: str, new: str, says: str) -> None:
    assert [says] == signs(PLAIN.replace(old, new))


def test_one_quotation_without_an_end_is_only_forgotten() -> None:
    once = PLAIN.replace("burn again.”", "burn again.")
    assert [] == signs(once)
    twice = once.replace("asked everybody to be patient", "said, “be patient")
    assert ["quotations that nothing closes"] == signs(twice)


def test_a_sign_names_its_words_and_their_line() -> None:
    text = PLAIN.replace("asked everybody", "asked {everyone}")
    (clean,) = build.clean_seeds((Seed("a.txt", text, "0" * 64),), {}).values()
    assert ["braces around words ({everyone}, line 7)"] == list(map(str, condition_signs(clean)))
