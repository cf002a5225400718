"""Whether the pages can speak the dossier's language, and what is said where they cannot."""

from __future__ import annotations

import pytest

from dossier.annotations import parse
from dossier.check import interfacing
from dossier.problems import Problem
from dossier.schema import Annotations, DossierShape

FILE = "annotations/dossier.yml"


def shape(language: str) -> DossierShape:
    content = f"format: 3\ntitle: The ferry\nlanguage: {language}\n".encode()
    (read,) = parse(content, FILE, "dossier").shapes
    assert isinstance(read, DossierShape)
    return read


def doubts(dossier: DossierShape | None) -> tuple[Problem, ...]:
    return interfacing.language_doubts(Annotations(dossier))


@pytest.mark.parametrize("language", ["en", "en-GB", "de", "de-AT", "uk", "ar"])
def test_a_language_with_a_catalogue_is_no_doubt(language: str) -> None:
    assert doubts(shape(language)) == ()


def test_a_language_without_a_catalogue_is_a_doubt_at_its_key() -> None:
    (doubt,) = doubts(shape("da"))
    assert (doubt.code, doubt.is_doubt, doubt.found) == ("interface-language", True, "da")
    assert (doubt.location.file, doubt.location.line) == (FILE, 3)


def test_without_a_dossier_nothing_is_asked() -> None:
    assert doubts(None) == ()
    assert interfacing.interface_problems(None) == ()


def test_a_wrong_catalogue_is_a_problem_at_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    content = (
        b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        b'"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
        b'msgid "{number} point"\nmsgid_plural "{number} points"\nmsgstr[0] "{number} Punkt"\n'
    )
    monkeypatch.setattr(interfacing, "source", lambda _: content)
    (problem,) = interfacing.interface_problems(shape("de"))
    assert problem.location.file == "dossier/interface/catalogues/de.po"
    assert (problem.location.line, problem.code) == (6, "interface-catalogue")
    assert problem.found == "no translation of the form 1"
