from __future__ import annotations

from dossier.pages.filters import Choice, Filter, filters, people
from dossier.pages.head import counted, listed
from tests.pages import factory as make


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


def _many(number: int) -> str:
    choices = [Choice(f"v{at}", f"Value *{at}* & more") for at in range(number)]
    return filters("Filter", Filter("actor", choices, [each.value for each in choices] * 2))


def test_more_values_than_a_row_has_room_for_stand_in_a_list() -> None:
    assert (False, True) == ("<select" in _many(20), "<select" in _many(21))


def test_list_says_how_many_entries_each_value_leaves() -> None:
    form = _many(21)
    assert '<select name="actor" aria-label="Actor"><option value="">all</option>' in form
    assert '<option value="v12">Value *12* &amp; more (2)</option>' in form


def test_filter_by_actor_is_in_the_order_of_names_and_counts_entries() -> None:
    actors = [make.actor("b", "bob"), make.actor("a", "Ann"), make.actor("c", "Cay")]
    made = people(actors, [["a", "b"], ["b"], []])
    assert ["Ann", "bob", "Cay"] == [choice.label for choice in made.choices]
    assert ["a", "b", "b"] == list(made.values)
