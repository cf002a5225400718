"""What words in other languages mean stands beside them, wherever they are shown."""

from __future__ import annotations

from dataclasses import replace

from dossier.model import Article, Evidence, Excerpt, Removal, Seed, Span, Translation
from dossier.pages import captures
from dossier.pages.excerpt import paragraphs
from tests.pages import factory as make
from tests.pages.reading import text
from tests.pages.shore import edition, page

WORDS = "أضف تعليقا"
MEANING = "translated by the desk: “Add a comment”"
KEPT = "She said Море спокойно."


def _article(*, publish: str = "full") -> Article:
    """An article whose capture ends in a line that was removed, in another language."""
    whole = make.article("post", "A", "Heron aground", KEPT, publish=publish)
    source = f"{whole.text}\n\n{WORDS}"
    span = Span(len(source) - len(WORDS), len(source))
    removed = (Removal(span, WORDS, 5, "comments", "A form."),)
    sea = Span(source.index("Море"), source.index(" спокойно"))
    return replace(
        whole,
        clean=replace(whole.clean, seed=Seed("post.txt", source, "0" * 64), removed=removed),
        origin=(Evidence("The form.", removed=WORDS),),
        translations=(
            Translation(WORDS, (span,), "ar", "Add a comment", "the desk"),
            Translation("Море", (sea,), "ru", "The sea", "the desk"),
        ),
    )


def test_a_line_that_was_removed_has_its_meaning_beside_it_and_in_the_evidence() -> None:
    written = page(edition(_article()))
    assert 2 == text(written).count(MEANING)
    assert f"{WORDS} {MEANING}" in text(written)
    assert f'<span lang="ar" dir="rtl"><span class="words">{WORDS}</span></span>' in written


def test_a_word_of_the_text_is_named_with_what_it_means() -> None:
    assert "“Море”; translated by the desk: “The sea”" in text(page(edition(_article())))


def test_of_an_article_in_excerpts_nothing_is_translated_that_is_not_shown() -> None:
    written = text(page(edition(_article(publish="excerpts"))))
    assert (False, False) == ("The sea" in written, "Add a comment" in written)


def test_of_an_article_in_excerpts_cited_words_are_translated() -> None:
    article = _article(publish="excerpts")
    point = make.point("sea", make.reading(article, KEPT))
    written = text(page(edition(article, points=(point,))))
    assert (True, False) == ("The sea" in written, "Add a comment" in written)


def test_the_whole_capture_has_both_beside_their_words() -> None:
    written = captures.pages(edition(_article()))["captures/post.md"]
    assert '</del><br><small class="in-translation">translated by the desk' in written
    assert "“Море”; translated by the desk: “The sea”" in text(written)


def test_an_excerpt_has_the_meaning_below_its_paragraph_and_its_language() -> None:
    excerpt = Excerpt(f"The form.\n\n{WORDS}\n", "0" * 64, "https://example.org/log", "2031")
    span = Span(excerpt.text.index(WORDS), excerpt.text.index(WORDS) + len(WORDS))
    translation = Translation(WORDS, (span,), "ar", "Add a comment", "the desk")
    first, second, meaning = paragraphs(excerpt, (), "en", "en", (translation,))
    assert ("The form.", MEANING) == (first, text(meaning))
    assert second == f'<span lang="ar" dir="rtl">{WORDS}</span>'
