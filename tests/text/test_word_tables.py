"""Files of word lists, read table by table."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from dossier.text import word_tables

FILES = (
    ("abbreviations.toml", "dossier.text"),
    ("negations.toml", "dossier.text"),
    ("opposites.toml", "dossier.text"),
    ("function_words.toml", "dossier.collate"),
)


@pytest.mark.parametrize(("file", "package"), FILES)
def test_the_tables_are_those_of_the_whole_file(file: str, package: str) -> None:
    whole = tomllib.loads(files(package).joinpath(file).read_text(encoding="utf-8"))
    languages = word_tables.languages(file, package)
    assert whole == {code: word_tables.table(file, code, package) for code in languages}


def test_an_unknown_language_has_an_empty_table() -> None:
    assert word_tables.table("negations.toml", "xx") == {}
