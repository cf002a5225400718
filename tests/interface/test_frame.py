"""The words that templates and scripts bring are those that the first page gives them."""

from __future__ import annotations

import re

import yaml

from dossier.interface import frame_words, speaking
from dossier.interface.frame import NAVIGATION, SCRIPTS, TEMPLATES
from tests.interface.extraction import CODE, ROOT

THEME = CODE / "theme"
_IN_TEMPLATE = re.compile(r"""words\[(?:"([^"]+)"|'([^']+)')\]""")
_IN_SCRIPT = re.compile(r"""\bword\((?:\w+ \? )?"([^"]+)"(?: : "([^"]+)")?""")


def said(pattern: re.Pattern[str], ending: str) -> set[str]:
    texts = [path.read_text("utf-8") for path in THEME.rglob(f"*{ending}")]
    return {one for text in texts for match in pattern.findall(text) for one in match if one}


def test_templates_say_what_is_listed() -> None:
    assert {*TEMPLATES} == said(_IN_TEMPLATE, ".html")


def test_scripts_say_what_is_listed() -> None:
    assert {*SCRIPTS} == said(_IN_SCRIPT, ".js")


def test_the_navigation_is_that_of_the_settings() -> None:
    text = (
        (ROOT / "mkdocs.yml").read_text("utf-8").partition("nav:\n")[2].partition("not_in_nav")[0]
    )
    entries = yaml.safe_load(text)
    titles = {title for entry in entries for title in entry}
    titles |= {
        title
        for entry in entries
        for below in entry.values()
        if isinstance(below, list)
        for page in below
        for title in page
    }
    assert {*NAVIGATION} == titles - {"Home"}


def test_english_needs_none_of_them() -> None:
    assert frame_words() == {}


def test_another_language_has_them_all() -> None:
    with speaking("de"):
        words = frame_words()
    assert words["language"] == "de"
    assert isinstance(words["words"], dict)
    assert {*words["words"]["templates"]} == {*NAVIGATION, *TEMPLATES}
    assert {*words["words"]["scripts"]} == {*SCRIPTS}
