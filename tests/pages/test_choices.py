"""Who is heard, loaded words and positions, in the invented story."""

from __future__ import annotations

from golden import story_pages
from tests.pages.reading import section, text
from tests.story import FOLDER

PAGES = story_pages(FOLDER.parents[1])
HEARD = PAGES["compare/heard.md"]
WORDS = PAGES["compare/words.md"]
POSITIONS = PAGES["compare/positions.md"]


def test_a_person_without_words_for_it_is_neither_woman_nor_man() -> None:
    assert "woman 16 0 37% man 0 0 0% not said 27 0 63%" in text(section(HEARD, "Women and men"))


def test_a_gender_stands_on_an_articles_own_words() -> None:
    assert "The harbour master of Sandhaven: woman, A “she said”" in text(HEARD)


def test_who_is_named_and_not_heard_is_listed() -> None:
    assert "The keeper of the light" in text(section(HEARD, "Named, and not heard"))


def test_words_are_counted_by_article_and_voice() -> None:
    expected = "dark 2 / 0 1 / 0 – That it gave no light. darkish – – 3 / 0"
    assert expected in text(section(WORDS, "What the light did"))


def test_a_word_in_a_quotation_is_the_speakers() -> None:
    expected = "burning, quoted, The harbour master of Sandhaven: "
    assert expected in text(section(WORDS, "What the light did"))


def test_where_a_form_means_something_else_it_does_not_count() -> None:
    assert "to burn from May" not in text(WORDS)


def test_a_demand_has_its_words_answer_offer_and_outcome() -> None:
    found = text(section(POSITIONS, "No ship is to sail before the lamp burns"))
    expected = (
        "The harbour master of Sandhaven",
        "“Nobody sails until the lamp burns again”",
        "left open. a storm had cut the power",
        "a decision on a new lamp",
        "The new lamp burned in May.",
    )
    assert [] == [words for words in expected if words not in found]


def test_who_covers_the_event_and_has_no_word_of_it_says_nothing() -> None:
    assert "Says nothing: B" in text(POSITIONS)
