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

from dossier.frozen import dataclass
from dossier.interface import say
from dossier.model import Actor, Event
from dossier.pages.head import capitalized
from dossier.pages.wording import called
from dossier.render import attribute, element, isolated

_STATUS = element("p", "", class_="filters__status", role="status")
_CHOSEN = element("span", "", class_="filters__chosen")
"""What is chosen, in view though the filters are folded; the script fills it in."""
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
    ids = [id_ for concerned_ids in concerned for id_ in concerned_ids]
    return Filter("actor", [Choice(actor.id, actor.name) for actor in ordered], ids)


def occasions(events: Iterable[Event], concerned: Iterable[str]) -> Filter:
    """The filter by event.

    Args:
        events: of the dossier.
        concerned: for each entry, the event's id, or nothing.
    """
    choices = [Choice(event.id, event.title) for event in events]
    none = Choice(occasion(""), say("not tied to one event"))
    return Filter("event", [*choices, none], [occasion(id_) for id_ in concerned])


def occasion(event: str) -> str:
    """An event as the filter names it; a hyphen, which is no id, when there is none."""
    return event or "-"


def finding(label: str) -> str:
    """A form of one field: entries are found as the reader types, by all their words."""
    field = element("input", "", type="search", name="find", autocomplete="off", spellcheck="false")
    labelled = element(
        "label", f"{attribute(label)} {field.removesuffix('</input>')}", class_="filters__find"
    )
    return element("form", labelled + _foot(), class_="filters", aria_label=label, hidden=True)


def filters(label: str, *choices: Filter) -> str:
    """The form, in one line of HTML; empty when there is nothing to choose between.

    Args:
        label: what the form is for, as plain text.
        choices: filters; one with fewer than two values that occur is left out.
    """
    sets = [made for choice in choices if (made := _fieldset(choice))]
    if not sets:
        return ""
    summary = element("summary", f"{say('Filter')} {_CHOSEN}")
    folded = element("details", summary + "".join(sets))
    return element("form", folded + _foot(), class_="filters", aria_label=label, hidden=True)


def _foot() -> str:
    """How many entries are shown, and the way back to all."""
    clear = element("button", say("Clear"), type="reset", class_="filters__clear", hidden=True)
    return element("div", _STATUS + clear, class_="filters__foot")


def _fieldset(choices_of: Filter) -> str:
    counts = Counter(choices_of.values)
    occurring = [choice for choice in choices_of.choices if counts[choice.value]]
    if len(occurring) < 2:
        return ""
    name, title = choices_of.name, capitalized(called(choices_of.name))
    if len(occurring) > _MOST:
        options = [
            _option(choice.value, f"{choice.label} ({counts[choice.value]})")
            for choice in occurring
        ]
        listed = "".join([_option("", say("all")), *options])
        choices = element("select", listed, name=name, aria_label=title)
    else:
        radios = [
            _radio(name, choice.value, choice.label, str(counts[choice.value]))
            for choice in occurring
        ]
        choices = "".join([_radio(name, "", say("all"), ""), *radios])
    return element("fieldset", element("legend", title) + choices)


def _option(value: str, label: str) -> str:
    return element("option", attribute(isolated(label)), value=value)


def _radio(name: str, value: str, label: str, count: str) -> str:
    field = element("input", "", type="radio", name=name, value=value, checked=not value)
    number = element("small", count) if count else ""
    labelled = element(
        "span", " ".join(part for part in (attribute(isolated(label)), number) if part)
    )
    return element("label", field.removesuffix("</input>") + labelled)
