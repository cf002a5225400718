"""Where somebody speaks directly, whatever the habit of quoting."""

from __future__ import annotations

import pytest

from dossier.draft.names import name_proposals
from dossier.speech import direct_speech


def spoken(text: str) -> list[str]:
    return [span.of(text) for span in direct_speech(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We wait,” she said. “It is dark.”", ["We wait", "It is dark."]),
        ("„Wir warten“, sagte sie.", ["Wir warten"]),
        ("»Wir warten«, sagte sie. »Es ist dunkel.«", ["Wir warten", "Es ist dunkel."]),
        ("»Vi väntar», sade hon.", ["Vi väntar"]),
        ("”Vi väntar”, sade hon.", ["Vi väntar"]),
        ("« Nous attendons. »", ["Nous attendons."]),
        ("„Czekamy” – powiedziała.", ["Czekamy"]),
        ("船長は「待っている」と述べた。", ["待っている"]),
        ("कप्तान ने कहा, ‘‘हम तैयार थे।’’", ["हम तैयार थे।"]),
        ("``We wait,'' she said.", ["We wait"]),
        ("''We wait,'' she said.", ["We wait"]),
        (",,Wij wachten'', zei ze.", ["Wij wachten"]),
        ("‘We don’t wait,’ she said. ‘It’s dark.’", ["We don’t wait", "It’s dark."]),
        ("'We wait,' she said.", ["We wait"]),
        ('"We wait,\' " she said.', ["We wait,'"]),
        ("“We wait,\" she said of a damaged capture.", ["We wait"]),
        ('The "lamp" was "dark".', ["lamp", "dark"]),
    ],
)  # fmt: skip
def test_what_stands_between_marks(text: str, expected: list[str]) -> None:
    assert expected == spoken(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mast is 5' 10\" high, the boat 12' long.",
        'The minister looks on, " he said.',
        "The '90s lamp and the ships' masts.",
        'מנכ"ל החברה ויו"ר הוועד',
        "- oil for the lamp\n\n- a new mast\n\n- rope",
        "— Reuters",
        "NOTE: The lamp is dark.",
        "",
    ],
)
def test_what_is_no_speech(text: str) -> None:
    assert [] == spoken(text)


def test_acronyms_of_hebrew_do_not_disturb_a_quotation() -> None:
    text = '"שום אזהרה לא הגיעה", אמר דובר צה"ל.'
    assert ["שום אזהרה לא הגיעה"] == spoken(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— Мы ждали, — сказал он. — Было темно.", ["Мы ждали", "Было темно."]),
        ("— Nous partons, a dit le capitaine.", ["Nous partons"]),
        ("— Pain, beurre et sel.", []),
        ("—No volveré —dijo el capitán—, hasta mañana.", ["No volveré", "hasta mañana."]),
        ("– Czekamy – powiedział kapitan.", ["Czekamy"]),
    ],
)
def test_a_dash_begins_speech_and_a_pair_parts_the_reporters_words(
    text: str, expected: list[str]
) -> None:
    assert expected == spoken(text)


def test_the_reporters_words_inside_french_marks_are_left_out() -> None:
    text = "« Nous attendons, a assuré le capitaine Yves Brandt, la lampe est éteinte. »"
    assert ["Nous attendons", "la lampe est éteinte."] == spoken(text)


def test_a_quotation_that_opens_again_at_each_paragraph_is_one() -> None:
    text = "Brandt said: “We wait.\n\n“It is dark.\n\n“We wait on.” Nothing more."
    assert ["We wait.\n\n“It is dark.\n\n“We wait on."] == spoken(text)


@pytest.mark.parametrize("after", ["\n\nThe lamp was dark.", ""])
def test_a_quotation_that_never_closes_ends_with_its_paragraph(after: str) -> None:
    assert ["We wait"] == spoken(f"“We wait{after}")


def test_turns_of_a_transcript_are_speech() -> None:
    assert ["Was it dark?", "No. Not at all."] == spoken(
        "OLSEN: Was it dark?\n\nBRANDT: No. Not at all."
    )


def test_nouns_of_german_are_no_names() -> None:
    text = (
        "Die Lampe war in der Nacht aus. Das Licht und die Warnung fehlten, sagte Ivo Brandt "
        "in Hamburg. Brandt und die NATO warten auf den Morgen. Der Morgen ist nicht weit."
    )
    forms = {form for proposal in name_proposals(text) for form in proposal.forms}
    assert forms == {"Ivo Brandt", "Brandt", "Hamburg", "NATO"}
