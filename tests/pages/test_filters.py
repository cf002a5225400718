from __future__ import annotations

from dossier.pages.filters import Choice, Filter, filters
from dossier.pages.head import counted, listed


def test_value_that_occurs_nowhere_is_no_choice() -> None:
    choices = [Choice("a", "A"), Choice("b", "B"), Choice("c", "C")]
    form = filters("Filter", Filter("kind", choices, ["a", "b"]))
    assert (True, False) == ('value="b"' in form, 'value="c"' in form)


def test_form_is_hidden_until_the_script_shows_it() -> None:
    choices = [Choice("a", "A"), Choice("b", "B")]
    form = filters("Filter", Filter("kind", choices, ["a", "b"]))
    assert form.startswith('<form class="filters" aria-label="Filter" hidden>')


def test_all_is_chosen_at_first() -> None:
    choices = [Choice("a", "A"), Choice("b", "B")]
    form = filters("Filter", Filter("kind", choices, ["a", "b"]))
    assert 1 == form.count(" checked")
    assert '<input type="radio" name="kind" value="" checked>' in form


def test_nothing_to_choose_gives_no_form() -> None:
    assert "" == filters("Filter", Filter("kind", [Choice("a", "A")], ["a", "a"]))


def test_parts_are_listed_as_a_phrase() -> None:
    expected = ["", "a", "a and b", "a, b and c"]
    assert expected == [listed("abc"[:number]) for number in range(4)]


def test_one_is_counted_in_the_singular() -> None:
    assert ["1 point", "2 points"] == [counted(number, "point") for number in (1, 2)]
