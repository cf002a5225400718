"""The page of a whole capture: every word of the seed once, and no number of a tracker."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import build
from dossier.model import CleanText
from dossier.pages import captures
from dossier.pages.captures import MASK, masked, pieces
from tests import story

CLEANED = story.cleaned()


def without_space(text: str) -> str:
    """The signs of a text that can be seen."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("clean", CLEANED.values(), ids=CLEANED.keys())
def test_the_pieces_are_the_whole_seed_in_its_order(clean: CleanText) -> None:
    text = clean.seed.text
    made = pieces(clean)
    assert without_space(text) == without_space("".join(piece.span.of(text) for piece in made))
    assert [piece.block for piece in made if piece.block] == list(clean.blocks)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("ga('create', 'UA-12345678-1')", f"ga('create', '{2 * MASK}-{8 * MASK}-{MASK}')"),
        ("GTM-ABC123", f"{3 * MASK}-{6 * MASK}"),
        ("fbq('init', '123456789012345')", f"fbq('init', '{15 * MASK}')"),
        ("id=9f86d081884c7d659a2feaa0", f"id={24 * MASK}"),
        ("12 comments, 3 March 2023", "12 comments, 3 March 2023"),
        ("a well-known G-7 summit", "a well-known G-7 summit"),
    ],
)
def test_numbers_of_trackers_are_masked_and_no_others(words: str, shown: str) -> None:
    assert shown == masked(words)


@given(st.text())
def test_masking_keeps_the_length_and_the_lines(words: str) -> None:
    assert len(words) == len(masked(words))
    assert words.splitlines()[1:2] == [] or len(words.splitlines()) == len(
        masked(words).splitlines()
    )


def test_a_number_that_was_kept_is_said_to_be_masked_by_nobody() -> None:
    dossier = story.dossier()
    article = next(item for item in dossier.articles if captures.has_capture(item))
    seed = article.clean.seed
    first = article.clean.blocks[0].span
    number = "12345678".ljust(len(first), "x")
    changed = article.clean.offsets.to_source(first.start)
    text = f"{seed.text[:changed]}{number}{seed.text[changed + len(first) :]}"
    clean = replace(article.clean, seed=replace(seed, text=text))
    others = tuple(
        replace(item, clean=clean) if item is article else item for item in dossier.articles
    )
    made = captures.pages(
        replace(build.work_out(dossier), dossier=replace(dossier, articles=others))
    )
    page = made[f"captures/{article.id}.md"]
    assert (True, False) == ("12345678" in page, "are masked" in page)


def test_there_is_one_for_each_article_that_is_published_whole() -> None:
    articles = story.dossier().articles
    whole = {f"captures/{item.id}.md" for item in articles if not item.in_excerpts}
    assert whole == captures.pages(build.work_out(story.dossier())).keys()
    assert 0 < len(whole) < len(articles)
