from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.compare import passages
from dossier.model import Article, Citation, Passage, Span
from tests.compare.factory import article
from tests.yaml_file import read_yaml

HARBOUR = read_yaml(Path(__file__).parent / "cases" / "harbour.yml")
SENTENCES = sorted({line for text in HARBOUR["articles"].values() for line in text.split("\n\n")})


@pytest.fixture
def harbour() -> list[Article]:
    return [article(name, text) for name, text in HARBOUR["articles"].items()]


def told(found: tuple[Passage, ...]) -> list[list[str]]:
    return [[passage.first.exact, passage.second.exact] for passage in found]


def test_passages_are_found_moved_cut_and_reworded(harbour: list[Article]) -> None:
    assert HARBOUR["passages"] == told(passages(harbour))


def test_sentences_that_only_name_the_same_people_are_no_passage(harbour: list[Article]) -> None:
    both = "Tobias Fenn and Mara Quill both live in Ellery."
    assert all(both not in pair for pair in told(passages(harbour)))


def test_the_order_of_the_articles_only_turns_the_pairs_round(harbour: list[Article]) -> None:
    turned = [[second, first] for first, second in told(passages(harbour[::-1]))]
    assert sorted(HARBOUR["passages"]) == sorted(turned)


def test_a_citation_is_a_sentence_at_its_place(harbour: list[Article]) -> None:
    first = passages(harbour)[0].first
    assert Citation("anvil", Span(93, 210), harbour[0].text[93:210]) == first


def test_the_words_in_common_are_the_first_sentences(harbour: list[Article]) -> None:
    ferry = passages(harbour)[-1]
    assert ("the", "ferry", "to", "the", "islands", "ran", "as", "usual") == ferry.shared


def test_an_equal_sentence_scores_one() -> None:
    found = passages([article("a", SENTENCES[0]), article("b", SENTENCES[0])])
    assert [1.0] == [passage.score for passage in found]


def test_one_article_shares_nothing_with_itself(harbour: list[Article]) -> None:
    doubled = article("a", f"{harbour[0].text}\n\n{harbour[0].text}")
    assert () == passages([doubled])


def test_any_two_of_several_articles_are_compared(harbour: list[Article]) -> None:
    three = [article(name, harbour[0].text) for name in "abc"]
    pairs = {(one.first.article, one.second.article) for one in passages(three)}
    assert {("a", "b"), ("a", "c"), ("b", "c")} == pairs


@settings(max_examples=50)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), max_size=6), max_size=4))
def test_every_passage_stands_where_it_says(drawn: list[list[str]]) -> None:
    articles = [article(str(at), "\n\n".join(lines)) for at, lines in enumerate(drawn)]
    texts = {one.id: one.text for one in articles}
    for passage in passages(articles):
        for citation in (passage.first, passage.second):
            assert citation.exact == citation.span.of(texts[citation.article])
        assert int(passage.first.article) < int(passage.second.article)
        assert 0 < passage.score <= 1
        assert passage.shared


@settings(max_examples=30)
@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=8, unique=True))
def test_equal_sentences_are_always_found(lines: list[str]) -> None:
    moved = [article("a", "\n\n".join(lines)), article("b", "\n\n".join(lines[::-1]))]
    found = told(passages(moved))
    assert [] == [line for line in lines if [line, line] not in found]


def test_no_pair_is_given_twice(harbour: list[Article]) -> None:
    found = passages([*harbour, article("courier", harbour[1].text)])
    assert len({(one.first, one.second) for one in found}) == len(found)


def test_british_and_american_words_are_the_same_wording() -> None:
    british = article("one", "The harbour workers organised a colourful ferry strike.")
    american = article("two", "The harbor workers organized a colorful ferry strike.", number=1)
    assert 1 == passages([british, american])[0].score
