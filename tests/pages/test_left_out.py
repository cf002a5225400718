"""What a reader does not see of an article: words removed, and words that rights forbid."""

from __future__ import annotations

from dataclasses import replace

from tests.pages import factory as make
from tests.pages.reading import body, text
from tests.pages.shore import POST, edition, page, removal, with_removed


def test_what_was_removed_is_folded_with_line_rule_and_reason() -> None:
    made = edition(with_removed(removal("Share!", 9), removal("Be bold.\nBe young.", 10)))

    shown = text(body(page(made)).partition("<details id")[2].partition(">")[2])

    assert (
        "Removed from this page: 2 stretches that are not part of the story "
        "Lines 9 to 10: Reason of slogans (rule slogans) Share! Be bold. Be young. "
        f"Seed post.txt, SHA-256 {'0' * 64}. The whole capture, line by line"
    ) == shown


def test_what_an_editor_removed_says_so() -> None:
    made = edition(with_removed(removal("Share!", 9, by_editor=True)))

    assert "Line 9: Reason of slogans (an editor’s decision)" in text(body(page(made)))


def test_removed_script_is_shown_and_never_run() -> None:
    made = edition(with_removed(removal("<script>alert(1)</script>", 9)))

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page(made)
    assert "<script>" not in page(made)


def test_removed_words_of_another_script_say_their_direction() -> None:
    made = edition(with_removed(removal("اضافة تعليق", 9)))

    assert '- <span lang="ar" dir="rtl"><span class="words">اضافة تعليق</span></span>' in page(made)


def test_article_in_excerpts_shows_only_cited_words() -> None:
    short = replace(POST, publish="excerpts")
    point = make.point("time", make.reading(short, "ran aground at noon"))

    written = page(edition(short, points=(point,)))

    assert "Only the words this dossier cites are shown" in written
    assert "ran aground at noon</span> \\[…\\]" in written
    assert "they said" not in written
    assert "Forty" not in written


def test_name_that_is_not_shown_keeps_its_place() -> None:
    short = replace(POST, publish="excerpts")
    brandt = make.actor("brandt", "Brandt", make.cite(short, "Brandt"))

    written = page(edition(short, actors=(brandt,)))

    assert '<span id="mention-brandt-1"></span>\\[…\\]' in written
    assert "Brandt said" not in written
