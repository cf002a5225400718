"""What the program relies on in PyYAML: when one of these fails, that promise was broken."""

from __future__ import annotations

import pytest
import yaml

from dossier.annotations.compose import LOADER


def test_the_fast_loader_is_there() -> None:
    assert hasattr(yaml, "CSafeLoader"), "wheels of PyYAML have libyaml"


def places(text: str, value: str) -> list[tuple[int, int]]:
    """Line and column where a scalar begins and ends."""
    events = list(yaml.parse(text, Loader=LOADER))
    scalar = next(event for event in events if getattr(event, "value", "") == value)
    marks = [mark for mark in (scalar.start_mark, scalar.end_mark) if mark]
    return [(mark.line, mark.column) for mark in marks]


def test_an_event_has_the_line_and_column_where_it_begins_and_ends_from_zero() -> None:
    assert [(1, 4), (1, 7)] == places("a:\n  - b c\n", "b c")


def test_a_column_counts_code_points_and_no_bytes() -> None:
    assert (0, 4) == places("ä😀: b\n", "b")[0]


def test_parsing_expands_no_alias() -> None:
    bomb = "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
    events = list(yaml.parse(bomb, Loader=LOADER))
    assert 4 == sum(isinstance(event, yaml.AliasEvent) for event in events)


def test_a_repeated_key_is_two_events_and_no_error() -> None:
    events = list(yaml.parse("a: 1\na: 2\n", Loader=LOADER))
    assert 2 == sum(getattr(event, "value", "") == "a" for event in events)


@pytest.mark.parametrize("text", ["a: 'b", "a: [b", "a: b: c", "\ta: b", "a: @b", "a: %b\n %c"])
def test_what_is_no_yaml_is_an_error_with_a_place(text: str) -> None:
    with pytest.raises(yaml.MarkedYAMLError) as raised:
        list(yaml.parse(text, Loader=LOADER))
    assert raised.value.problem_mark is not None


@pytest.mark.parametrize(
    ("written", "read"),
    [("no", False), ("12:30", 750), ("010", 8), ("on", True), ("1_000", 1000)],
)
def test_values_are_read_as_we_warn_editors_that_other_programs_do(
    written: str, read: object
) -> None:
    assert read == yaml.safe_load(written)


def test_a_style_tells_plain_texts_from_others() -> None:
    events = yaml.parse("[a, 'b', \"c\"]\n", Loader=LOADER)
    styles = [event.style or "" for event in events if isinstance(event, yaml.ScalarEvent)]
    assert ["", "'", '"'] == styles


def test_a_draft_is_written_in_the_order_of_its_keys_and_read_again() -> None:
    draft = {"b": "no", "a": ["x: y", "2022-01-10"]}
    written = yaml.safe_dump(draft, allow_unicode=True, sort_keys=False)
    assert (["b", "a"], draft) == (list(yaml.safe_load(written)), yaml.safe_load(written))
