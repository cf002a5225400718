"""English words in the pages of a dossier whose language has no catalogue."""

from __future__ import annotations

import re

import pytest

from dossier.interface import say, say_number, speaking, told_apart
from golden import STORY, story_pages
from tests.interface.extraction import ROOT

MARKS = re.compile(r'<span lang="(?:en|he)" dir="(?:ltr|auto)">')
OUTSIDE = re.compile(
    r"\A---\n.*?\n---\n|<svg\b.*?</svg>|<[^<>]*>|\]\([^()]*\)|\{[^{}\n]*\}", re.DOTALL
)


def told(text: str, language: str = "he", *, is_markdown: bool = True) -> str:
    return told_apart(text, language, is_markdown=is_markdown, is_backward=language in {"he", "ur"})


def test_english_words_are_told_apart_with_their_values() -> None:
    with speaking("he"):
        text = say("Last changed on {day}", day="יום שני")
    assert told(text) == (
        '<span lang="en" dir="ltr">Last changed on <span lang="he" dir="auto">יום שני</span></span>'
    )


def test_from_left_to_right_the_language_is_enough() -> None:
    with speaking("pl"):
        text = say_number("{number} point", "{number} points", 2)
    assert told(text, "pl") == '<span lang="en">2 points</span>'


def test_a_value_that_is_english_too_is_not_marked_as_another_language() -> None:
    with speaking("he"):
        text = say("Next: {title}", title=f"**[{say('Articles')}](articles/index.md)**, 3")
    assert 'lang="he"' not in told(text)


def test_where_no_element_can_stand_signs_keep_the_direction() -> None:
    with speaking("ur"):
        text = f'<a title="{say("Menu")}">x</a> ![{say("Menu")}](x.svg)'
    assert told(text, "ur") == '<a title="\u2066Menu\u2069">x</a> ![\u2066Menu\u2069](x.svg)'
    assert told(say("Menu")) == "Menu"


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dossier.pages.speaking", lambda _: speaking("he"))
        patch.setattr(
            "dossier.pages.told_apart",
            lambda text, _, **given: told_apart(
                text, "he", is_markdown=given["is_markdown"], is_backward=True
            ),
        )
        return story_pages(ROOT)


def test_the_pages_say_what_they_say_in_english(pages: dict[str, str]) -> None:
    english = story_pages(ROOT, STORY)
    assert pages.keys() == english.keys()
    for path, text in pages.items():
        assert not re.search("[\U0002fffe\U0002ffff\U0003fffe]", text), path
        assert len(re.findall("</?span", text)) % 2 == 0, path
        if path.endswith(".md"):
            assert _words(MARKS.sub("", text)) == _words(english[path]), path


def _words(markdown: str) -> list[str]:
    return re.findall(r"\w+", OUTSIDE.sub(" ", markdown))
