"""Places of names, with and without what writers may leave out."""

from __future__ import annotations

import pytest

from dossier.anchor import places, prepare
from dossier.text import NAMES

FOUND = [
    ("Tomas Quill sailed.", "en", "Tomás Quill", "Tomas Quill"),
    ("Then Tomás Quill sailed.", "en", "Tomas Quill", "Tomás Quill"),
    ("Der Hafen von Muenster.", "de", "Münster", "Muenster"),
    ("Порт Орёл закрыт.", "ru", "Орел", "Орёл"),
    ("他见到了澤連斯基。", "zh", "泽连斯基", "澤連斯基"),
    ("قال أحمد", "ar", "احمد", "أحمد"),
]
OTHERS = [
    ("El señor Pena zarpó.", "es", "Peña"),
    ("Pan Łoś odpłynął.", "pl", "Los"),
    ("A cafe opened.", "en", "Cafés"),
]


@pytest.mark.parametrize(("text", "language", "name", "written"), FOUND)
def test_a_name_is_found_without_its_marks(
    text: str, language: str, name: str, written: str
) -> None:
    ready = prepare(text, language)
    assert [written] == [span.of(text) for span in places(ready, name, NAMES.level)]
    assert places(ready, name) == ()


@pytest.mark.parametrize(("text", "language", "name"), OTHERS)
def test_another_letter_makes_another_name(text: str, language: str, name: str) -> None:
    assert places(prepare(text, language), name, NAMES.level) == ()
