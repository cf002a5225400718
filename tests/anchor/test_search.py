"""The approximate search behind *changed*."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.anchor import prepare
from dossier.anchor.pieces import Kind, Piece, pieces
from dossier.anchor.search import search
from dossier.anchor.windows import windows
from dossier.model import Span
from dossier.text import tokens


def _pieces(text: str) -> Sequence[Piece]:
    return pieces(tokens(text), prepare(text).common, "en")


def _found(text: str, cited: str) -> list[str]:
    ready = prepare(text)
    return [
        Span(ready.pieces[one.first].span.start, ready.pieces[one.last].span.end).of(text)
        for window in windows(ready, _pieces(cited))
        for one in search(ready, _pieces(cited), window)
    ]


def test_a_lookalike_with_fewer_differences_hides_nothing() -> None:
    text = "The pilots sold the archive. Then the brave pilots solld the old archive."
    assert ["The pilots sold the archive", "the brave pilots solld the old archive"] == _found(
        text, "the pilots sold the archive"
    )


def test_a_passage_reaches_across_an_inserted_not() -> None:
    text = "The ministers would not repair the bridge."
    assert ["would not repair the bridge"] == _found(text, "would repair the bridge")


def test_nothing_is_found_with_half_of_the_words() -> None:
    assert [] == _found("The pilots sold a narrow bridge.", "The teachers sold the archive.")


def test_compounds_are_cut_at_their_hyphens() -> None:
    assert ["the", "open", "-", "door", "policy"] == [
        one.text for one in _pieces("the open-door policy")
    ]


def test_pieces_have_kinds() -> None:
    assert [
        ("The", Kind.STOP_WORD), ("pilots", Kind.WORD), ("never", Kind.NEGATION),
        ("told", Kind.WORD), ("Adler", Kind.NAME), ("of", Kind.STOP_WORD), ("7", Kind.NUMBER),
        ("%", Kind.NUMBER), ("-", Kind.NUMBER), ("5", Kind.NUMBER), (".", Kind.MARK),
    ] == [
        (one.text, one.kind) for one in _pieces("The pilots never told Adler of 7% -5.")
    ]  # fmt: skip


def test_a_capital_at_the_beginning_is_no_name_when_the_word_is_common() -> None:
    kinds = {one.text: one.kind for one in _pieces("Talks began. The talks went on. Gruber left.")}
    assert (Kind.WORD, Kind.NAME) == (kinds["Talks"], kinds["Gruber"])
