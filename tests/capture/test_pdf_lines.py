"""Letters with their places become lines, and lines become text."""

from __future__ import annotations

from dossier.capture.pdf.glyphs import Glyph
from dossier.capture.pdf.layout import joined
from dossier.capture.pdf.lines import Line, lines
from dossier.capture.pdf.margins import in_place

WIDTH = 5.0
"""Of every letter in these tests, in points."""


def written(
    words: str, left: float, base: float, size: float = 10, turned: bool = False
) -> list[Glyph]:
    """Letters side by side; a space is only a gap."""
    width = WIDTH * size / 10
    return [
        Glyph(
            char, left + place * width, left + (place + 1) * width, left + place * width, base,
            size, turned, char == " ",
        )
        for place, char in enumerate(words)
    ]  # fmt: skip


def texts(*runs: list[Glyph]) -> list[str]:
    return [line.text for line in lines(glyph for run in runs for glyph in run)]


def test_letters_on_one_level_are_a_line() -> None:
    assert texts(written("The ferry", 50, 700), written("lost", 50, 688)) == ["The ferry", "lost"]


def test_a_raised_number_stays_with_its_word() -> None:
    assert texts(written("lights", 50, 700), written("1", 80, 704, size=6)) == ["lights1"]


def test_a_large_first_letter_is_put_before_its_word() -> None:
    runs = [written("T", 50, 676, size=36), written("he ferry", 70, 700), written("lost", 70, 688)]
    assert texts(*runs) == ["The ferry", "lost"]


def test_a_large_letter_elsewhere_stays_a_line() -> None:
    assert texts(written("A", 50, 500, size=36), written("The ferry", 50, 700)) == [
        "A", "The ferry",
    ]  # fmt: skip


def test_what_is_written_across_two_columns_is_read_column_by_column() -> None:
    runs = [
        run
        for number in range(4)
        for run in (
            written(f"left side line {number}", 50, 700 - 12 * number),
            written(f"right side line {number}", 300, 700 - 12 * number),
        )
    ]
    expected = [f"{side} side line {number}" for side in ("left", "right") for number in range(4)]
    assert texts(*runs) == expected


def test_cells_of_a_row_are_parted_by_a_tab() -> None:
    assert texts(written("SN", 50, 700), written("Herald", 200, 700)) == ["SN\tHerald"]


def test_turned_letters_are_a_line_of_their_own() -> None:
    runs = [written("Page text", 50, 700), written("Downloaded", 100, 20, turned=True)]
    assert texts(*runs) == ["Page text", "Downloaded"]


def test_presentation_forms_become_letters() -> None:
    assert texts(written("ﬁnal ½ m²", 50, 700)) == ["final ½ m²"]


def page(*bases: float, size: float = 10) -> list[Line]:
    return [Line(f"line {number}", 50, 300, base, size) for number, base in enumerate(bases)]


def test_a_wider_gap_ends_a_paragraph() -> None:
    assert joined([page(700, 688, 676, 664, 645, 633)]) == (
        "line 0\nline 1\nline 2\nline 3\n\nline 4\nline 5\n"
    )


def test_an_indented_line_begins_a_paragraph() -> None:
    lines_ = page(700, 688, 676, 664)
    lines_[2] = Line("line 2", 62, 300, 676, 10)
    assert joined([lines_]) == "line 0\nline 1\n\nline 2\nline 3\n"


def test_from_right_to_left_the_right_edge_is_the_margin() -> None:
    lines_ = [Line(f"line {n}", 50 + n * 9, 300, 700 - 12 * n, 10, True) for n in range(4)]
    lines_[2] = Line("line 2", 50, 288, 676, 10, True)
    assert joined([lines_]) == "line 0\nline 1\n\nline 2\nline 3\n"


def test_a_paragraph_goes_on_over_a_page() -> None:
    assert joined([page(112, 100), page(700, 688)]) == "line 0\nline 1\nline 0\nline 1\n"


def test_a_foot_is_a_block_of_its_own() -> None:
    assert joined([page(700, 688, 40), page(700, 688)]) == (
        "line 0\nline 1\n\nline 2\n\nline 0\nline 1\n"
    )


def test_heads_come_first_and_feet_last() -> None:
    found = in_place(page(30, 800, 700, 688), height=842)
    assert [line.text for line in found] == ["line 1", "line 2", "line 3", "line 0"]


def test_the_first_line_of_a_column_is_no_head() -> None:
    found = in_place(page(700, 688, 800, 788), height=842)
    assert [line.text for line in found] == ["line 0", "line 1", "line 2", "line 3"]
