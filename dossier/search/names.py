"""The forms of names, so that each leads to all that speaks of its owner, in any language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from dossier.frozen import dataclass
from dossier.search import weights
from dossier.search.documents import Document
from dossier.search.terms import terms
from dossier.text.sounds import sounded

SIGN = "@"
"""Begins the term under which all documents are listed that speak of one actor."""
SOUND = "~"
"""Begins the term that leads from the sound of a name to its actors, however it is spelt."""
SHORTEST_SOUND = 4
"""Letters of a name whose sound says enough."""
SPOKEN_OF = 0
"""The step of a document that speaks of an actor without being its page."""


@dataclass(frozen=True, slots=True)
class Form:
    """A name that an actor goes by."""

    text: str
    page: str
    """Of the actor, below ``docs/``."""
    is_spelling: bool = True
    """Whether it is the same name; not what comes from a place, as *Dutch* does."""


def as_one_word(name: str) -> tuple[str, ...]:
    """Two words of a name that readers may type as one: *Nordsea* for *Nord Sea*.

    Args:
        name: of an organisation, a place or a thing.
    """
    words = [word for word in name.split() if word.isalpha() and word[:1].isupper()]
    return tuple(
        (one + other).capitalize()
        for one, other in pairwise(words)
        if min(len(one), len(other)) >= SHORTEST_SOUND and f"{one} {other}" in name
    )


class Names:
    """All forms of all names."""

    def __init__(
        self, forms: Iterable[Form], quiet: frozenset[str], exonyms: Iterable[Form] = ()
    ) -> None:
        """Take the forms.

        Args:
            forms: of any actors.
            quiet: terms of function words; a name that is only these counts as it is written.
            exonyms: forms that lead to an actor, but that no text is looked through for.
        """
        owners: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
        for form in forms:
            cut = tuple(terms(form.text))
            if cut:
                owners[cut][form.page] = form.text
        pages = sorted({page for pages in owners.values() for page in pages})
        self._numbers = {page: place for place, page in enumerate(pages)}
        led = defaultdict(dict, owners)
        for form in exonyms:
            cut = tuple(terms(form.text))
            if cut and cut not in owners and not quiet.issuperset(cut):
                led[cut] = {**led[cut], form.page: form.text}
        self.joined = {**self._joined(led), **self._sounding(owners)}
        """By the first term of a form: its other terms and its actors, as a part has them; by the
        sound of a name, its actors."""
        self._exact: dict[str, str] = {}
        self._unique: dict[tuple[str, ...], str] = {}
        for cut, by_page in sorted(owners.items()):
            if len(by_page) > 1:
                continue  # "the minister" may be anybody's
            page, text = next(iter(by_page.items()))
            if quiet.issuperset(cut):
                self._exact[text] = page
            else:
                self._unique[cut] = page
        self._by_length: defaultdict[int, set[tuple[str, ...]]] = defaultdict(set)
        for cut in self._unique:
            self._by_length[len(cut)].add(cut)

    def spoken_of(self, document: Document) -> Mapping[str, int]:
        """The terms of the actors whom a document names, with the step of each.

        Args:
            document: any.
        """
        pages = {document.page} & self._numbers.keys()
        for section in document.sections:
            pages |= self._named(section.text) | self._named(section.heading)
        pages |= self._named(document.title)
        own = len(weights.STEPS) - 1
        return {
            f"{SIGN}{self._numbers[page]}": own if page == document.page else SPOKEN_OF
            for page in sorted(pages)
        }

    def _named(self, text: str) -> set[str]:
        cut = terms(text)
        pages = {
            self._unique[form]
            for length, forms in self._by_length.items()
            for form in forms.intersection(
                zip(*(cut[more:] for more in range(length)), strict=False)
            )
        }
        return pages | {
            page
            for form, page in self._exact.items()
            if form in text and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)
        }

    def _joined(self, owners: Mapping[tuple[str, ...], Mapping[str, str]]) -> dict[str, str]:
        joined: defaultdict[str, list[str]] = defaultdict(list)
        for cut, by_page in sorted(owners.items()):
            actors = ",".join(str(self._numbers[page]) for page in sorted(by_page))
            joined[cut[0]].append(f"{'+'.join(cut[1:])}={actors}")
        return {first: ";".join(written) for first, written in joined.items()}

    def _sounding(self, owners: Mapping[tuple[str, ...], Mapping[str, str]]) -> dict[str, str]:
        """Names that stand alone, and the last words of those whose words all have a capital."""
        sounding: defaultdict[str, set[int]] = defaultdict(set)
        for cut, by_page in owners.items():
            name = cut[-1]
            if len(name) < SHORTEST_SOUND or not (name.isascii() and name.isalpha()):
                continue
            for page, text in by_page.items():
                if all(word[:1].isupper() for word in text.split()):
                    sounding[f"{SOUND}{sounded(name)}"].add(self._numbers[page])
        return {
            sound: f"={','.join(map(str, sorted(actors)))}" for sound, actors in sounding.items()
        }
