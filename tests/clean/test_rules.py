"""The tables of cleaning: whole, without doubles, and each row shown by a case."""

from __future__ import annotations

import re

import pytest

from dossier.clean import RULES, phrases
from dossier.clean.phrases import Phrases
from dossier.clean.roles import RECOGNISERS
from tests.clean.test_cases import CASES, cleaned

TABLES = {name: value for name, value in vars(phrases).items() if isinstance(value, Phrases)}


def test_every_rule_is_shown_by_a_case() -> None:
    shown = {
        name
        for case in CASES
        for entry in [*case.get("removed", ()), *case.get("doubts", ())]
        for name in entry
    }
    assert {rule.name for rule in RULES} <= shown


def test_every_recogniser_is_shown_by_a_case() -> None:
    shown = {block.rule for case in CASES for block in cleaned(case).blocks}
    assert {recogniser.name for recogniser in RECOGNISERS} <= shown


def test_names_are_in_kebab_case_and_unique() -> None:
    for names in ([rule.name for rule in RULES], [r.name for r in RECOGNISERS]):
        assert len(set(names)) == len(names)
        assert [] == [name for name in names if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name)]


def test_reasons_are_sentences_without_a_full_stop() -> None:
    for rule in RULES:
        assert re.fullmatch(r"[A-Z].*[^.\s]", rule.reason)


def test_no_phrase_stands_in_two_tables() -> None:
    owners: dict[tuple[str, bool], list[str]] = {}
    for name, table in TABLES.items():
        for phrase in table.whole:
            owners.setdefault((phrase, False), []).append(name)
        for phrase in table.openings:
            owners.setdefault((phrase, True), []).append(name)
    assert {} == {phrase: names for phrase, names in owners.items() if len(names) > 1}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "ru", "ar"])
def test_the_great_tables_know_the_language(language: str) -> None:
    for name in ("COMMENTS", "LINKS", "SHARE", "RIGHTS"):
        assert language in TABLES[name].counts


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        (["share", "…"], "…"),
        (["one two three four five six seven…"], "one two three four five six seven…"),
    ],
)
def test_a_table_that_cannot_be_read_is_an_error(table: list[str], wrong: str) -> None:
    with pytest.raises(ValueError, match=re.escape(wrong)):
        phrases.phrases({"en": table})
