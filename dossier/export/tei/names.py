"""``standOff``: persons, places, organizations, whatever else is named, and the events."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.dates import dating, iso
from dossier.export.xml import element, words
from dossier.model import Actor, Dossier, Event

_ELEMENTS = {"person": "persName", "place": "placeName", "organisation": "orgName"}


def name_element(kind: str) -> str:
    """What marks a name of an actor of some kind.

    Args:
        kind: as the editors chose it.
    """
    return _ELEMENTS.get(kind, "name")


def names(dossier: Dossier) -> str:
    """The ``standOff``; nothing where nobody is named and nothing happens."""
    kinds = [("person", "listPerson", "person"), ("place", "listPlace", "place")]
    kinds += [("organisation", "listOrg", "org")]
    lists = [_list(dossier.actors, *kind) for kind in kinds]
    others = [actor for actor in dossier.actors if actor.kind not in _ELEMENTS]
    lists.append(_wrapped("list", (_actor(actor, "item") for actor in others)))
    lists.append(_wrapped("listEvent", map(_event, dossier.events)))
    lists = [part for part in lists if part]
    return element("standOff", "\n", *lists) + "\n" if lists else ""


def _list(actors: Iterable[Actor], kind: str, name: str, entry: str) -> str:
    return _wrapped(name, (_actor(actor, entry) for actor in actors if actor.kind == kind))


def _wrapped(name: str, entries: Iterable[str]) -> str:
    content = "".join(f"{entry}\n" for entry in entries)
    return element(name, "\n", content) + "\n" if content else ""


def _forms(actor: Actor) -> list[str]:
    """The name, the same in its own script, and every form that the articles have."""
    name = name_element(actor.kind)
    forms = [words(name, actor.name, type="main")]
    if actor.native:
        forms.append(words(name, actor.native, type="native", xml__lang=actor.native_language))
    return [*forms, *(words(name, alias.text, type=alias.kind) for alias in actor.aliases)]


def _notes(actor: Actor) -> list[str]:
    idno = words("idno", actor.wikidata, type="Wikidata")
    return [idno, words("note", actor.role, type="role"), words("note", actor.description)]


def _actor(actor: Actor, name: str) -> str:
    return element(name, *_forms(actor), *_notes(actor), xml__id=f"actor-{actor.id}")


def _event(event: Event) -> str:
    nearest = dating(event.date)
    when = {}
    if nearest and nearest.end:
        when = {"from_": iso(nearest.start), "to": iso(nearest.end)}
    elif nearest:
        when = {"when": str(nearest)}
    return element(
        "event",
        words("label", event.title),
        words("note", event.date, type="EDTF"),
        words("note", event.certainty, type="certainty"),
        xml__id=f"event-{event.id}",
        **when,
    )
