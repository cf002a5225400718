"""What holds for any text: nothing is lost, nothing is invented, everything has its place."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.clean import clean
from dossier.model import CleanText, Overrule, Seed, Span

LINES = (
    "Ferry runs aground off the island of Aran",
    "The ferry ran aground on Monday with ninety people on board, the coast guard said.",
    "“Nobody was hurt, and that is what counts,” said the harbour master on Tuesday morning.",
    "What happened on the bridge?",
    "Cork, Jan 21 (AP).- The captain said that he had not seen the rocks before dawn broke.",
    "By Anna Berg",
    "Photo: Anna Berg / Reuters",
    "Share this",
    "Leave a Reply",
    "Related Articles",
    "Ten ferries that ran aground",
    "See also Ten ferries that ran aground",
    "0 Comments",
    "Politics",
    "function track(event) {",
    "track.push = track;",
    "}",
    "%d bloggers like this:",
    "© 2022 All rights reserved",
    "21 January 2022, 10:31 am",
    "***",
    "is/mp/ks",
    "Source: AFP and agencies",
    "اضافة تعليق",
    "続きを読む",
    "",
    "\u200b",
    "\x00\x07",
)
ENDS = ("\n", "\n\n", "\r\n", "\r", "\u2028", "\x0b", "\x85")

pages = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(ENDS)), max_size=40).map(
    lambda rows: "".join(line + end for line, end in rows)
)
texts = st.one_of(
    pages, st.text(max_size=200), st.text(alphabet="aA .\n\t\xa0\u200b{};=%#@-–", max_size=80)
)


@st.composite
def overruled(draw: st.DrawFn) -> tuple[str, tuple[Overrule, ...]]:
    """A text, and spans in it that the editor keeps or drops."""
    text = draw(texts)
    places = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(places, places, st.booleans()), max_size=4))
    return text, tuple(
        Overrule(Span(min(a, b), max(a, b)), keep, "Said so") for a, b, keep in spans
    )


def cleaned(text: str, overrules: tuple[Overrule, ...] = ()) -> CleanText:
    return clean(Seed("seed.txt", text, ""), overrules=overrules)


@given(overruled())
@settings(max_examples=300)
def test_kept_and_removed_together_are_the_seed(given_: tuple[str, tuple[Overrule, ...]]) -> None:
    text, overrules = given_
    result = cleaned(text, overrules)
    kept = [Span(run.source, run.source + run.length) for run in result.offsets.runs]
    everything = sorted([*kept, *(removal.span for removal in result.removed)])
    assert text == "".join(span.of(text) for span in everything)
    assert all(before.end == after.start for before, after in pairwise(everything))
    assert all(len(span) for span in everything)


@given(overruled())
@settings(max_examples=200)
def test_every_kept_letter_is_the_seed_s(given_: tuple[str, tuple[Overrule, ...]]) -> None:
    text, overrules = given_
    result = cleaned(text, overrules)
    for run in result.offsets.runs:
        assert (
            text[run.source : run.source + run.length]
            == result.text[run.start : run.start + run.length]
        )


@given(overruled())
@settings(max_examples=200)
def test_blocks_with_blank_lines_between_them_are_the_clean_text(
    given_: tuple[str, tuple[Overrule, ...]],
) -> None:
    result = cleaned(*given_)
    assert result.text == "\n\n".join(block.span.of(result.text) for block in result.blocks)
    assert all(len(block.span) for block in result.blocks)
    assert all(before.span.end + 2 == after.span.start for before, after in pairwise(result.blocks))


@given(overruled())
@settings(max_examples=200)
def test_parts_and_doubts_lie_inside_one_block(given_: tuple[str, tuple[Overrule, ...]]) -> None:
    result = cleaned(*given_)
    for span in [*(part.span for part in result.parts), *(doubt.span for doubt in result.doubts)]:
        assert len(span)
        assert any(block.span.holds(span) for block in result.blocks)


@given(overruled())
@settings(max_examples=200)
def test_parts_stand_in_one_piece_in_the_seed(
    given_: tuple[str, tuple[Overrule, ...]],
) -> None:
    text, overrules = given_
    result = cleaned(text, overrules)
    for part in result.parts:
        start = result.offsets.to_source(part.span.start)
        words = part.span.of(result.text)
        assert words == text[start : start + len(words)]


@given(texts)
@settings(max_examples=200)
def test_removals_carry_their_words_line_rule_and_reason(text: str) -> None:
    for removal in cleaned(text).removed:
        assert removal.text == removal.span.of(text)
        assert (removal.rule == "white-space") == (removal.reason == "")
        assert removal.line >= 1
        if removal.rule == "white-space":
            assert not any(letter.isalnum() for letter in removal.text)


@given(overruled())
@settings(max_examples=200)
def test_the_last_word_is_the_editor_s(given_: tuple[str, tuple[Overrule, ...]]) -> None:
    text, overrules = given_
    result = cleaned(text, overrules)
    held = {
        place for run in result.offsets.runs for place in range(run.source, run.source + run.length)
    }
    settled: set[int] = set()
    for overrule in reversed(overrules):
        places = {p for p in range(overrule.span.start, overrule.span.end) if text[p].isalnum()}
        assert overrule.keep == ((places - settled) <= held) or not places - settled
        assert overrule.keep or not (places - settled) & held
        settled |= places


@given(texts)
def test_the_same_seed_gives_the_same_text(text: str) -> None:
    assert cleaned(text) == cleaned(text)


@given(pages)
@settings(max_examples=200)
def test_cleaning_what_is_clean_loses_no_paragraph(text: str) -> None:
    once = cleaned(text)
    again = cleaned(once.text)
    paragraphs = {
        b.span.of(once.text) for b in once.blocks if b.role == "paragraph" and len(b.span) > 70
    }
    assert paragraphs <= {block.span.of(again.text) for block in again.blocks}
