"""What holds for any web page: nothing is lost, and the structure fits the text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.capture import html
from dossier.clean import clean
from dossier.model import Overrule, Seed, Span
from dossier.structure import as_json, from_json

PIECES = (
    "<p>The ferry ran aground on Friday with ninety people on board, the coast guard said.",
    "</p>", "<div class='related comments'>", "<div>", "</div>", "<article>", "</article>", "<nav>",
    "</nav>", "<h1>Ferry runs aground off Aran</h1>", "<h2>", "</h2>", "<del>", "</del>", "<sup>",
    "</sup>", "<q>", "</q>", "<ruby>", "<rt>", "</ruby>", "<br>", "<a href='/'>", "</a>",
    "<ul><li>", "</ul>", "<table><tr><td>", "<td>", "<tr>", "</table>",
    "<span class='sr-only'>", "</span>",
    "<template shadowrootmode='open'>", "<slot>", "</template>", "<x-y>", "</x-y>", "<pre>",
    "</pre>", "<div hidden>", "<form>", "<time>08:05</time>", "By Anna Berg", "Share this",
    "words", " ", "\n", "\u00a0", "\u2028", "\x85", "\x0b", "\u00ad", "&nbsp;", "<!--", "-->",
    "</html>", "<", "漢字",
)  # fmt: skip
pages = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(pages)
@settings(max_examples=300)
def test_each_line_of_a_page_has_its_box(markup: str) -> None:
    page = html.read(markup)
    lines = page.structure.lines if page.structure else ()
    assert len(page.text.splitlines()) == page.text.count("\n") == len(lines)
    assert all(line == line.strip() and line for line in page.text.splitlines())
    if page.structure:
        assert all(box.parent < index for index, box in enumerate(page.structure.boxes))
        assert from_json(as_json(page.structure, "a"))[0].boxes == page.structure.boxes


@given(pages, st.integers(0, 400), st.integers(0, 400), st.booleans())
@settings(max_examples=300)
def test_kept_and_removed_together_are_the_seed(markup: str, a: int, b: int, keep: bool) -> None:
    page = html.read(markup)
    start, end = sorted((min(a, len(page.text)), min(b, len(page.text))))
    overrules = (Overrule(Span(start, end), keep, "Said so"),) if start < end else ()
    result = clean(Seed("seed.txt", page.text, "", page.structure), overrules=overrules)
    kept = [Span(run.source, run.source + run.length) for run in result.offsets.runs]
    everything = sorted([*kept, *(removal.span for removal in result.removed)])
    assert page.text == "".join(span.of(page.text) for span in everything)
    assert all(before.end == after.start for before, after in pairwise(everything))


@given(pages)
@settings(max_examples=100)
def test_the_same_page_gives_the_same_bytes(markup: str) -> None:
    assert html.read(markup) == html.read(markup)
