"""Lines move, and every other byte stays as it was."""

from __future__ import annotations

import pytest

from dossier.accept import (
    BYTE_ORDER_MARK,
    append,
    headed,
    is_empty,
    obstacle,
    renamed,
    take,
)

ENTRY = b"- id: b\n  name: B\n"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        pytest.param(b"", b"- id: b\n  name: B\n", 1, id="an empty file"),
        pytest.param(
            b"# Actors.\n", b"# Actors.\n\n- id: b\n  name: B\n", 3, id="a file of comments"
        ),
        pytest.param(
            b"- id: a\n", b"- id: a\n\n- id: b\n  name: B\n", 3, id="a file with one entry"
        ),
        pytest.param(
            b"- id: a\n- id: c\n",
            b"- id: a\n- id: c\n- id: b\n  name: B\n",
            3,
            id="entries without empty lines between",
        ),
        pytest.param(
            b"- id: a\n\n# c\n- id: c\n",
            b"- id: a\n\n# c\n- id: c\n\n- id: b\n  name: B\n",
            6,
            id="entries set apart, with a comment",
        ),
        pytest.param(
            b"- id: a\n\n", b"- id: a\n\n- id: b\n  name: B\n", 3, id="an empty line at the end"
        ),
        pytest.param(
            b"- id: a\r\n\r\n- id: c\r\n",
            b"- id: a\r\n\r\n- id: c\r\n\r\n- id: b\r\n  name: B\r\n",
            5,
            id="carriage returns",
        ),
        pytest.param(
            b"- id: a\n- id: c",
            b"- id: a\n- id: c\n- id: b\n  name: B",
            3,
            id="no line end at the end",
        ),
        pytest.param(
            BYTE_ORDER_MARK + b"- id: a\n- id: c\n",
            BYTE_ORDER_MARK + b"- id: a\n- id: c\n- id: b\n  name: B\n",
            3,
            id="a byte order mark",
        ),
    ],
)
def test_an_entry_goes_to_the_end_in_the_manner_of_the_file(
    before: bytes, after: bytes, line: int
) -> None:
    made = append(before, ENTRY)
    assert (after, line) == (made.content, made.line)


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"", ""),
        (b"# only a comment\n", ""),
        (b"---\n- id: a\n", ""),
        (BYTE_ORDER_MARK + b"- id: a\n", ""),
        (b"-\n  id: a\n", ""),
        (b"[]\n", "a list in brackets"),
        (b"# none yet\n[{id: a}]\n", "a list in brackets"),
        (b"  - id: a\n", "a list that is indented"),
        (b"id: a\n", "no list"),
    ],
)
def test_a_file_that_cannot_be_appended_to_is_told_by_its_form(content: bytes, form: str) -> None:
    assert form == obstacle(content)


DRAFT = b"""\
# Proposed.

# score 1
# called "A"
- id: a
  # description: a sentence
  name: A

# score 2
- id: b
  name: B
  # nothing more

- id: c
"""


@pytest.mark.parametrize(
    ("which", "entries", "rest"),
    [
        pytest.param(
            [0],
            (b"- id: a\n  # description: a sentence\n  name: A\n",),
            b"# Proposed.\n\n# score 2\n- id: b\n  name: B\n  # nothing more\n\n- id: c\n",
            id="with the comment above it",
        ),
        pytest.param(
            [1],
            (b"- id: b\n  name: B\n  # nothing more\n",),
            b'# Proposed.\n\n# score 1\n# called "A"\n- id: a\n  # description: a sentence\n'
            b"  name: A\n\n- id: c\n",
            id="with the comment inside it",
        ),
        pytest.param(
            [0, 2],
            (b"- id: a\n  # description: a sentence\n  name: A\n", b"- id: c\n"),
            b"# Proposed.\n\n# score 2\n- id: b\n  name: B\n  # nothing more\n",
            id="two at once",
        ),
    ],
)
def test_an_entry_is_cut_out_with_what_is_said_of_it(
    which: list[int], entries: tuple[bytes, ...], rest: bytes
) -> None:
    taken = take(DRAFT, [5, 10, 14], which)
    assert taken is not None
    assert (entries, rest) == (taken.entries, taken.rest)


def test_a_hyphen_on_a_line_of_its_own_belongs_to_its_entry() -> None:
    taken = take(b"- id: a\n-\n  # here\n  id: b\n", [1, 4], [1])
    assert taken is not None
    assert ((b"-\n  # here\n  id: b\n",), b"- id: a\n") == (taken.entries, taken.rest)


@pytest.mark.parametrize("content", [b"[{id: a}, {id: b}]\n", b"  - id: a\n  - id: b\n"])
def test_entries_that_are_no_lines_of_their_own_are_not_cut(content: bytes) -> None:
    assert take(content, [1, 1], [0]) is None


@pytest.mark.parametrize(
    ("line", "after"),
    [
        (b'    - {article: "old", mode: direct}\n', b"    - {article: new, mode: direct}\n"),
        (b"    - {article: old, mode: direct}\n", b"    - {article: new, mode: direct}\n"),
        (b"    - {article: older, mode: direct}\n", b"    - {article: older, mode: direct}\n"),
    ],
)
def test_an_id_is_written_anew_where_it_stands(line: bytes, after: bytes) -> None:
    before = b"# \xc3\xa4 old\n"
    assert before + after == renamed(before + line, [(2, 17)], "old", "new")


def test_a_file_gets_another_head() -> None:
    content = b"# note\r\na: 1\r\n# note\r\n"
    assert b"# new\r\na: 1\r\n# note\r\n" == headed(content, "# new\n", ["# note"])


@pytest.mark.parametrize(
    ("content", "empty"), [(b"", True), (b"# a\n\n---\n", True), (b"# a\n- b\n", False)]
)
def test_a_file_of_comments_is_empty(content: bytes, empty: bool) -> None:
    assert empty == is_empty(content)
