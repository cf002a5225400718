from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.prose import prose
from dossier.render import attribute, element, escape, fragment
from tests.render.site import folded, html, shown

HOSTILE = [
    "troops and navy {hardware}", "{: .class #id }", "*not* said", "_so_ he __said__",
    "[we] “defined” […]", "[text](target) and [a][b] and ![picture](x)", "# 1 in the world",
    "1. first", "2) second", "- no", "+ yes", "> said", ": defined", "--- rule", "*** rule",
    "=== under", "a | b | c", "~~~ fence", "```python", "`code` and ``more``", "a \\* b \\",
    "&amp; &lt; & <", "<b>bold</b> <script>alert(1)</script>", "</div>", "<!-- comment -->",
    "<?php ?>", "https://example.org/a_b_c*d*", "<https://example.org>", "me@example.org",
    "!!! note", "??? question", "*[AFP]: Agence", "[^1] and [^1]: note", "[x]: y",
    "line one\nline two", "line\n\n# heading", "hard  \nbreak", "    four spaces", "\ttab",
    "wow!", "'single' and \"double\" … -- --- (c)", "\x02klzzwxh:0000\x03", "\x00\x1b[0m",
    "a\u2028b\u2029c", "المزيد <b>", "%d bloggers like this:", "$x_1$ ^up^ ~down~ ==mark==",
    "{{ page.title }} {% raw %}", "--8<-- \"file\"", "\ufeffbom", "a\u00a0b", "&#60;i&#62;",
]  # fmt: skip

TEXT = st.text(
    st.one_of(
        st.sampled_from(list("*_`[](){}<>&|\\#+-.!:=~^$%'\"/\n\t 019aZé‘’“”…—ا\u00a0")),
        st.characters(exclude_categories=["Cs", "Cn"]),
    ),
    min_size=1,
    max_size=60,
)


def visible(text: str) -> str:
    """What a page shows of a text: control characters as their pictures."""
    return "".join(
        chr(0x2400 + ord(sign)) if ord(sign) < 0x20 and sign not in "\t\n\r\x0b\x0c"
        else "\u2421" if sign == "\x7f" else sign
        for sign in text
    )  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_paragraph_shows_the_text(text: str) -> None:
    assert folded(visible(text)) == shown(escape(text))


@pytest.mark.parametrize("text", HOSTILE)
def test_table_cell_shows_the_text(text: str) -> None:
    source = f"| one | two |\n| --- | --- |\n| {escape(text)} | end |"

    assert f"one two {folded(visible(text))} end" == shown(source)


@pytest.mark.parametrize("text", HOSTILE)
def test_link_in_a_quoted_mark_in_a_list_shows_the_text(text: str) -> None:
    words = element("mark", f"[{escape(text)}](a.md){{ .actor }}{escape(text)}", class_="point")
    block = f'<div class="para" markdown="1">\n\n- > before {words} after\n\n</div>'

    assert folded(f"before {visible(text)}{visible(text)} after") == shown(block)


@pytest.mark.parametrize("text", HOSTILE)
def test_heading_shows_the_text(text: str) -> None:
    assert folded(visible(text)) == shown(f"## {escape(text)}")


@pytest.mark.parametrize("text", HOSTILE)
def test_attribute_holds_the_text(text: str) -> None:
    read = html(f"See {element('abbr', 'A', title=text)} here.")

    assert f'<p>See <abbr title="{attribute(text)}">A</abbr> here.</p>' == read


@given(TEXT)
@example("!")
def test_any_text_is_shown_as_it_is(text: str) -> None:
    trimmed = folded(visible(text)).strip()

    assert trimmed == shown(f"x {escape(text)} x")[2:-2].strip()


@given(st.lists(TEXT, min_size=1, max_size=4))
def test_any_pieces_in_marks_and_links_are_shown_as_they_are(pieces: list[str]) -> None:
    source = "".join(
        element("mark", escape(piece), class_="point") + f"[{escape(piece)}](a.md){{ .actor }}"
        for piece in pieces
    )
    expected = folded("x" + "".join(visible(piece) * 2 for piece in pieces) + "x")

    assert unicodedata.normalize("NFC", expected) == unicodedata.normalize(
        "NFC", shown(f"x{source}x")
    )


@given(TEXT)
def test_text_at_the_start_of_a_paragraph_is_no_block(text: str) -> None:
    assert (
        folded(visible(text)).strip() == shown(f"before\n\n{escape(text)}\n\nafter")[6:-5].strip()
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("it has *fog*", 'it has <em class="mentioned">fog</em>'),
        ("it has *туман*", 'it has <em class="mentioned">туман</em>'),
        ("it has *42*", 'it has <em class="mentioned">42</em>'),
        (
            "it has *ضباب*",
            '<bdi>it has <em class="mentioned" dir="auto" data-upright>ضباب</em></bdi>',
        ),
        ("it has *霧*", 'it has <em class="mentioned" dir="auto" data-upright>霧</em>'),
    ],
)
def test_a_mentioned_word_leans_where_its_script_has_italics(written: str, expected: str) -> None:
    assert expected == escape(prose(written))


@pytest.mark.parametrize("stray", ["\u202e", "\u2067", "\u202c", "\u2069", "\u2066\u202c"])
def test_a_direction_without_an_end_is_shown_and_turns_nothing(stray: str) -> None:
    signs = "".join(f"⟨U+{ord(sign):04X}⟩" for sign in stray)
    assert f"a{signs}b" == escape(f"a{stray}b") == attribute(f"a{stray}b")


@pytest.mark.parametrize("text", ["a\u202bb\u202cc", "\u2067a\u2068b\u2069\u2069"])
def test_a_direction_with_its_end_stays(text: str) -> None:
    assert (f"<bdi>{text}</bdi>", text) == (escape(text), attribute(text))


def test_a_text_that_runs_backwards_turns_nothing_around_it() -> None:
    assert "<bdi>راديو 5</bdi>" == escape("راديو 5")


def test_a_part_of_a_text_is_left_to_its_whole() -> None:
    assert "راديو 5" == fragment("راديو 5")
