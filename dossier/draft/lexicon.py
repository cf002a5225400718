"""Words that tell names from other words, and what a name names, of all languages that have any.

``layout`` of ``dossier.language`` says what each key holds; given names and family names are no
language's.
"""

from __future__ import annotations

from dossier.language import (
    pattern_everywhere,
    phrases_everywhere,
    proper_names,
    section,
    words_everywhere,
)
from dossier.languages import primary
from dossier.speech import ACCORDING, SPEECH

__all__ = [
    "ACCORDING", "AGED", "APPOSED", "BODIES", "CALENDAR", "CONNECTORS", "COUNTING", "COURTESY",
    "DOCUMENT", "GEOGRAPHIC", "LANDS", "NATIONALITIES",
    "NICKNAMES", "NOBODY", "NO_PERSON", "OCCASIONS", "OPENING_LANDS", "OPTIONAL_SUFFIXES",
    "ORGANISATION", "PARTICLES", "PARTICLES_INSIDE", "PERSONS_BEHIND", "PLACE_CUES",
    "PLACE_KINDS", "PLACE_OPTIONAL", "PLACE_SIDES", "SHORTENED", "SHORT_COUNTRIES", "SMALL",
    "SPEECH", "SUFFIXES", "TITLES", "VESSELS", "place_cues",
]  # fmt: skip


def _words(key: str) -> frozenset[str]:
    return words_everywhere("names", key)


TITLES, COURTESY, VESSELS = _words("titles"), _words("courtesy"), _words("vessels")
SUFFIXES, OPTIONAL_SUFFIXES = _words("suffixes"), _words("optional_suffixes")
CONNECTORS, SMALL = _words("connectors"), _words("small")
PARTICLES = frozenset(proper_names("family_names", "particles").split())
"""Words in lower case that belong to a name wherever they stand in it."""
PARTICLES_INSIDE = PARTICLES | frozenset(proper_names("family_names", "middle").split())
"""Words between a given name and a family name that are neither."""

GEOGRAPHIC, LANDS, OPENING_LANDS = _words("of_places"), _words("places"), _words("first_places")
PLACE_KINDS, PLACE_OPTIONAL = _words("place_kinds"), _words("place_optional")
PLACE_CUES, PLACE_SIDES = _words("place_cues"), _words("place_sides")

ORGANISATION, DOCUMENT, OCCASIONS = _words("bodies"), _words("documents"), _words("occasions")
BODIES = ORGANISATION | _words("outlets") | _words("further_bodies")
SHORTENED = ORGANISATION | _words("taken_up")
NO_PERSON, PERSONS_BEHIND = _words("no_person"), _words("persons_behind")
APPOSED = _words("apposed")
AGED = pattern_everywhere("names", "aged")

CALENDAR = _words("calendar")
NOBODY, COUNTING = _words("nobody"), _words("counting")
NATIONALITIES = _words("nationalities")
SHORT_COUNTRIES = {
    short: name
    for line in phrases_everywhere("names", "short")
    for name, _, listed in (line.partition(":"),)
    for short in listed.split()
}
"""The names that abbreviations of two or three letters stand for."""

NICKNAMES = frozenset(
    (one, other)
    for line in proper_names("given_names", "nicknames").splitlines()
    for one in line.split()
    for other in line.split()
)
"""Pairs of given names that are short for each other."""


def place_cues(language: str) -> frozenset[str]:
    """The words that stand before the name of a place in one language.

    Args:
        language: a tag as ``de`` or ``de-AT``.
    """
    return frozenset(section(primary(language), "names").get("place_cues", "").split())
