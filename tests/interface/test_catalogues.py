"""The catalogues have every message that the code says, and no other."""

from __future__ import annotations

import pytest

from dossier.interface import ENGLISH, catalogue, flaws, languages
from dossier.interface.catalogue import source
from tests.interface.extraction import TEMPLATE, extracted, template, updated

RENEW = "run scripts/renew.py"
CURRENT = extracted()
each_language = pytest.mark.parametrize("language", sorted(languages() - {ENGLISH}))


def test_the_template_has_what_the_code_says() -> None:
    assert TEMPLATE.read_text("utf-8") == template(CURRENT).decode(), RENEW


@each_language
def test_a_catalogue_is_as_the_script_writes_it(language: str) -> None:
    content = source(language)
    assert content.decode() == updated(language, content, CURRENT).decode(), RENEW


@each_language
def test_a_catalogue_has_no_flaw_but_what_is_still_to_be_translated(language: str) -> None:
    """Pages say it in English until somebody has, which a release waits for."""
    told = flaws(language, source(language), TEMPLATE.read_bytes())
    assert [flaw for flaw in told if not flaw.found.startswith("no translation")] == []


@each_language
def test_a_translation_has_no_signs_of_markdown(language: str) -> None:
    forms = [form for forms in catalogue(language).messages.values() for form in forms]
    assert [form for form in forms if {*"_`[]<>|#\\&"} & {*form}] == []
