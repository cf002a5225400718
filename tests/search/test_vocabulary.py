from __future__ import annotations

import json

import pytest

from dossier.search.terms import terms
from dossier.search.vocabulary import figures, numbers, peoples, vocabulary


@pytest.mark.parametrize(
    ("code", "question", "kinds"),
    [
        ("en", "Who ordered the Petrel to sail?", {"who"}),
        ("en", "How long did the hearing last?", {"long"}),
        ("en", "How many were on board?", {"many"}),
        ("en", "What does the new lamp cost?", {"cost"}),
        ("en", "At what time did the light go out?", {"when"}),
        ("en", "duration of the hearing", {"long"}),
        ("en", "A light that was not there", set()),
        ("de", "Wie viele Stunden war es dunkel?", {"long"}),
        ("fr", "Combien d’heures a duré l’audience ?", {"long"}),
        ("es", "¿Quién dio la orden de zarpar?", {"who"}),
        ("uk", "Скільки коштує нова лампа?", {"cost"}),
        ("ar", "متى أضيء المصباح من جديد؟", {"when"}),
        ("en", "What happened after the hearing?", {"next"}),
        ("de", "Wie ging es weiter?", {"next"}),
        ("fr", "Que s’est-il passé après l’audience ?", {"next"}),
        ("es", "¿Qué pasó después?", {"next"}),
        ("uk", "Що сталося далі?", {"next"}),
        ("ar", "ماذا حدث بعد الجلسة؟", {"next"}),
        ("tlh", "How long?", set()),
    ],
)
def test_a_question_says_what_it_asks_for(code: str, question: str, kinds: set[str]) -> None:
    assert kinds == vocabulary((code,)).asked(terms(question))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "forty-two passengers, or twelve", ["42", "12"]),
        ("en", "one of them", []),
        ("de", "Zweiundvierzig Fahrgäste", ["42"]),
        ("fr", "quatre-vingt-dix ans", ["90"]),
    ],
)
def test_numbers_in_words_have_figures(code: str, text: str, expected: list[str]) -> None:
    assert expected == list(figures(terms(text), numbers((code,))))


def test_only_groups_of_which_the_dossier_has_a_word_are_carried() -> None:
    words = vocabulary(("en",))
    assert "cost" in words.written({"price"})["alike"].split()
    assert "run" in words.written({"ran"})["forms"].split()
    assert ("", "") == (words.written({"xyzzy"})["alike"], words.written({"xyzzy"})["forms"])
    empty = dict.fromkeys(("endings", "derived", "forms", "alike", "light", "begins", "has"), "")
    assert empty == vocabulary(("tlh",)).written({"price"})
    assert json.dumps(words.written(set()))


def test_words_alike_are_carried_with_the_forms_that_the_dossier_has() -> None:
    alike = vocabulary(("de",)).written({"fahrgasten", "lampe"})["alike"]
    assert "fahrgasten" in next(group for group in alike.split(";") if "passagier" in group)


@pytest.mark.parametrize("code", ["ar", "de", "en", "es", "fr", "uk"])
def test_every_language_of_the_interface_has_words_alike(code: str) -> None:
    words = vocabulary((code,))
    assert len(words.alike) > 50
    assert words.light


@pytest.mark.parametrize(
    ("codes", "names", "words"),
    [
        (["en"], ["USA", "united states"], ("American", "Americans")),
        (["en"], ["Sandhaven", ""], ()),
        (["tlh"], ["United States"], ()),
    ],
)
def test_what_comes_from_a_place_is_known(
    codes: list[str], names: list[str], words: tuple[str, ...]
) -> None:
    assert words == peoples(codes, names)
