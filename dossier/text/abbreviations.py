"""Short forms that end in a stop without ending a sentence.

The words stand in the section ``[abbreviations]`` of each language's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from dossier.frozen import dataclass
from dossier.language import section
from dossier.languages import ENGLISH, primary

_KIND = "abbreviations"
_EVERYWHERE = ENGLISH
"""The language whose lists hold in every other: newspapers quote such forms everywhere."""


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The short forms of one language, in small letters, without the last stop."""

    names: frozenset[str] = frozenset()
    """Never the end of a sentence: a name follows."""
    small_names: frozenset[str] = frozenset()
    """Those of them that are written without a capital, too."""
    numbers: frozenset[str] = frozenset()
    """Not the end of a sentence when digits follow."""
    within: frozenset[str] = frozenset()
    """The end of a sentence only when a word follows that begins one."""
    listing: frozenset[str] = frozenset()
    """The end of a sentence before any capital: "and so on"."""
    starters: frozenset[str] = frozenset()
    """Words that, capitalised after a short form, show that a new sentence has begun."""
    ordinals: frozenset[str] = frozenset()
    """Words before a number with a stop that show that it is an ordinal."""
    ordered: frozenset[str] = frozenset()
    """Words after such a number that show the same."""
    joined: frozenset[str] = frozenset()
    """Short forms of several parts, and what they begin with: "t.a.v", "t.a"."""
    beginnings: frozenset[str] = frozenset()
    """The same cut before any part but the first: "z" of "z.B."."""


@cache
def abbreviations(language: str) -> Abbreviations:
    """The short forms known in a language, a tag as ``de`` or ``de-AT``."""
    code = primary(language)
    common, own = section(_EVERYWHERE, _KIND), section(code, _KIND)
    lists = {
        kind: _words(common, kind) | _words(own, kind)
        for kind in ("names", "numbers", "within", "listing", "starters")
    }
    own_names = _words(own, "names") if code != _EVERYWHERE else frozenset()
    lists["within"] -= lists["listing"] | own_names
    beginnings = {
        form[:place]
        for forms in lists.values()
        for form in forms
        for place, character in enumerate(form)
        if character == "."
    }
    return Abbreviations(
        **lists,
        small_names=own_names,
        ordinals=_words(own, "ordinals"),
        ordered=_words(own, "ordered"),
        joined=frozenset(beginnings).union(*lists.values()),
        beginnings=frozenset(beginnings),
    )


def _words(table: Mapping[str, str], kind: str) -> frozenset[str]:
    return frozenset(table.get(kind, "").split())
