"""A row of filters over the entries of a page.

The form is hidden until the script shows it: without JavaScript everything is on the page.
An entry has ``data-entry`` and a ``data-`` attribute for each filter it answers to, with
values parted by spaces, and perhaps ``data-names``, further words it is found by. A group of
entries has ``data-group`` and goes when all of its entries are gone. What is chosen stands in
the address.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dossier.model import Actor, Event
from dossier.render import attribute, element, isolated

_STATUS = element("p", "", class_="filters-status", role="status")
_CLEAR = element("button", "Clear", type="reset", class_="filters-clear", hidden=True)
_FOOT = element("div", _STATUS + _CLEAR, class_="filters-foot")
_MOST = 20
"""More values than this are no row of words: they stand in a list that opens."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value a reader can pick."""

    value: str
    """As the entries' attribute has it."""
    label: str
    """Plain text."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing to filter by."""

    name: str
    """Of the attribute: ``kind`` for ``data-kind``; also its name for readers."""
    choices: Sequence[Choice]
    values: Iterable[str]
    """Of all entries, once for each time it counts."""


def people(actors: Iterable[Actor], concerned: Iterable[Iterable[str]]) -> Filter:
    """The filter by actor, in the order of names.

    Args:
        actors: of the dossier.
        concerned: for each entry, the ids of the actors it concerns.
    """
    ordered = sorted(actors, key=lambda actor: actor.name.casefold())
    ids = [id_ for each in concerned for id_ in each]
    return Filter("actor", [Choice(actor.id, actor.name) for actor in ordered], ids)


def occasions(events: Iterable[Event], concerned: Iterable[str]) -> Filter:
    """The filter by event.

    Args:
        events: of the dossier.
        concerned: for each entry, the event's id, or nothing.
    """
    choices = [Choice(event.id, event.title) for event in events]
    none = Choice(occasion(""), "not tied to one event")
    return Filter("event", [*choices, none], [occasion(id_) for id_ in concerned])


def occasion(event: str) -> str:
    """An event as the filter names it; a hyphen, which is no id, when there is none."""
    return event or "-"


def finding(label: str) -> str:
    """A form of one field: entries are found as the reader types, by all their words."""
    field = element("input", "", type="search", name="find", autocomplete="off", spellcheck="false")
    shown = element("label", f"{attribute(label)} {field.removesuffix('</input>')}", class_="find")
    return element("form", shown + _FOOT, class_="filters", aria_label=label, hidden=True)


def filters(label: str, *wanted: Filter) -> str:
    """The form, in one line of HTML; empty when there is nothing to choose between.

    Args:
        label: what the form is for, as plain text.
        wanted: filters; one with fewer than two values that occur is left out.
    """
    sets = [made for each in wanted if (made := _fieldset(each))]
    if not sets:
        return ""
    folded = element("details", element("summary", "Filter") + "".join(sets), open=True)
    return element("form", folded + _FOOT, class_="filters", aria_label=label, hidden=True)


def _fieldset(wanted: Filter) -> str:
    counts = Counter(wanted.values)
    met = [choice for choice in wanted.choices if counts[choice.value]]
    if len(met) < 2:
        return ""
    name = wanted.name
    if len(met) > _MOST:
        options = [_option(each.value, f"{each.label} ({counts[each.value]})") for each in met]
        listed = "".join([_option("", "all"), *options])
        choices = element("select", listed, name=name, aria_label=name.capitalize())
    else:
        radios = [_radio(name, each.value, each.label, str(counts[each.value])) for each in met]
        choices = "".join([_radio(name, "", "all", ""), *radios])
    return element("fieldset", element("legend", name.capitalize()) + choices)


def _option(value: str, label: str) -> str:
    return element("option", attribute(isolated(label)), value=value)


def _radio(name: str, value: str, label: str, count: str) -> str:
    field = element("input", "", type="radio", name=name, value=value, checked=not value)
    number = element("small", count) if count else ""
    shown = element("span", " ".join(part for part in (attribute(isolated(label)), number) if part))
    return element("label", field.removesuffix("</input>") + shown)
