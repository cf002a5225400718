"""A row of filters over the entries of a page.

The form is hidden until the script shows it: without JavaScript everything is on the page.
An entry has ``data-entry`` and a ``data-`` attribute for each filter it answers to, with
values parted by spaces; a group of entries has ``data-group`` and goes when all of its
entries are gone. What is chosen stands in the address.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dossier.render import element, escape


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


def filters(label: str, *wanted: Filter) -> str:
    """The form, in one line of HTML; empty when there is nothing to choose between.

    Args:
        label: what the form is for, as plain text.
        wanted: filters; one with fewer than two values that occur is left out.
    """
    sets = [made for each in wanted if (made := _fieldset(each))]
    if not sets:
        return ""
    folded = element("details", element("summary", "Filter") + "".join(sets))
    status = element("p", "", class_="filters-status", role="status")
    return element("form", folded + status, class_="filters", aria_label=label, hidden=True)


def _fieldset(wanted: Filter) -> str:
    counts = Counter(wanted.values)
    met = [choice for choice in wanted.choices if counts[choice.value]]
    if len(met) < 2:
        return ""
    radios = [_radio(wanted.name, "", "all", "")]
    radios += [_radio(wanted.name, each.value, each.label, str(counts[each.value])) for each in met]
    legend = element("legend", wanted.name.capitalize())
    return element("fieldset", legend + "".join(radios))


def _radio(name: str, value: str, label: str, count: str) -> str:
    field = element("input", "", type="radio", name=name, value=value, checked=not value)
    number = element("small", count) if count else ""
    shown = element("span", " ".join(part for part in (escape(label), number) if part))
    return element("label", field.removesuffix("</input>") + shown)
