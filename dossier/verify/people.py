"""The people who may speak: those that annotations know, or those that texts name.

Texts give names away by what stands beside them: an office before them, a verb of speech. Names
that one text gives in full join their short forms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property

from dossier.draft.lexicon import ACCORDING, DOCUMENT, NO_PERSON, ORGANISATION
from dossier.draft.names import NameProposal, name_proposals
from dossier.draft.reporting import VERBS_ALONE
from dossier.frozen import dataclass
from dossier.text import fold
from dossier.text.similarity import similarity
from dossier.verify.values import Person

_MOST_WORDS = 4
_BEHIND = re.compile(
    r"(?:\s*\([^)\n]*\))?(?:,[^,\n]{0,80},)?\s+(?:\w+ly\s+|also\s+|had\s+)?([^\W\d_]+)"
)
"""What may stand between a name and its verb: a party, an aside, an adverb."""
_GIVEN = re.compile(
    rf"(?:{'|'.join(ACCORDING)}|[”\"»]\s*[―—–-]+)(?:\s+\S+){{0,3}}?\s*$", re.IGNORECASE
)
"""What only the name of whoever speaks follows, a title between them."""
_WORDS_BEFORE = 4
_REACH = 100
"""So many code points around a name are read for what says that somebody speaks."""


@dataclass(frozen=True, slots=True)
class Names:
    """How people are called in the texts that are read."""

    finder: re.Pattern[str]
    identity: Callable[[str], str]
    """The same for all forms of one person."""


@dataclass(frozen=True)
class People:
    """People by the names that they are called.

    Not slotted: the worked-out values live in the instance.
    """

    listed: tuple[Person, ...]

    @cached_property
    def names(self) -> Names | None:
        """How they are called in a text; nothing where there are none."""
        forms = finder(form for person in self.listed for form in _bare(person.forms))
        return Names(forms, lambda name: self._owner(name) or name) if forms else None

    def called(self, name: str) -> str:
        """The full name of a person by id or by a form."""
        owner = self._owner(name)
        return next((person.forms[0] for person in self.listed if person.id == owner), name)

    def same(self, first_name: str, other_name: str) -> bool | None:
        """Whether two names, or ids of people, are one person's; nothing where it is open.

        Args:
            first_name: a name or an id.
            other_name: another.
        """
        first, second = (self._owners(name) for name in (first_name, other_name))
        if not first or not second or (first & second and len(first | second) > 1):
            return None
        return first == second

    def joined_by(self, text: str, others: Iterable[str] = ()) -> People:
        """These people and those whom a text names besides.

        A name whose last word is much like a known one's may be another spelling of it, or its
        full form.

        Args:
            text: a document.
            others: names that are nobody's, such as those of outlets.
        """
        nobodys = {fold(name).text for name in others}
        listed = list(self.listed)
        for stranger in people_in([text], speaking=False):
            if any(self._owners(form) or fold(form).text in nobodys for form in stranger.forms):
                continue
            alike = [index for index, person in enumerate(listed) if _may_be_one(person, stranger)]
            for index in alike:
                forms = (*listed[index].forms, *stranger.forms)
                listed[index] = Person(listed[index].id, tuple(dict.fromkeys(forms)))
            if not alike:
                listed.append(stranger)
        return People(tuple(listed))

    @cached_property
    def _people_of(self) -> dict[str, frozenset[str]]:
        """For each form of a name, folded, the ids of those who have it."""
        owners: dict[str, set[str]] = {}
        for person in self.listed:
            for form in _bare(person.forms):
                owners.setdefault(fold(form).text, set()).add(person.id)
        return {form: frozenset(ids) for form, ids in owners.items()}

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(person.id for person in self.listed)

    def _owners(self, name: str) -> frozenset[str]:
        """The ids of those whom a name, or an id, may mean."""
        is_id = name in self._ids
        return frozenset({name}) if is_id else self._people_of.get(fold(name).text, frozenset())

    def _owner(self, name: str) -> str:
        """The id of the one person whom a name means; empty for several."""
        owners = self._owners(name)
        return next(iter(owners)) if len(owners) == 1 else ""


def _bare(forms: Iterable[str]) -> list[str]:
    """Forms as they stand in a sentence: an office without its article."""
    return [form.removeprefix("The ") for form in forms]


def _may_be_one(person: Person, stranger: Person) -> bool:
    """Whether a name may be another form of somebody's: alike at its end, no other first name."""
    last = _last(stranger.forms[0])
    if not any(similarity(last, _last(form)) for form in person.forms):
        return False
    first, other = (
        {fold(form).text[:1] for form in one.forms if " " in form} for one in (person, stranger)
    )
    return not first or not other or bool(first & other)


def _last(name: str) -> str:
    return fold(name.rsplit(maxsplit=1)[-1]).text


def finder(names: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of some names as whole words, the longest first; nothing for no names."""
    forms = sorted({name for name in names if name.strip()}, key=lambda form: (-len(form), form))
    if not forms:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")


def people_in(texts: Iterable[str], *, speaking: bool = True) -> tuple[Person, ...]:
    """The people that texts name.

    Two full names are one person's where they end alike and their first letters are the same:
    "Sergei" and "Sergey". A short form that two people share is nobody's alone.

    Args:
        texts: of one language or several.
        speaking: whether only those count who have an office before their name, or speak.
    """
    people: dict[tuple[str, str], set[str]] = {}
    for text in texts:
        for proposal in name_proposals(text):
            if forms := _person_forms(text, proposal, speaking=speaking):
                words = max(forms, key=lambda form: (len(form.split()), form)).split()
                key = (fold(words[-1]).text, fold(words[0]).text[:1] if words[1:] else "")
                people.setdefault(key, set()).update(forms)
    for last, first in [key for key in people if not key[1]]:
        full = [key for key in people if key[0] == last and key[1]]
        short = people.pop((last, first)) if full else set()
        for key in full:
            people[key] |= short
    return tuple(
        Person(" ".join(key).strip(), tuple(sorted(forms, key=lambda form: (-len(form), form))))
        for key, forms in sorted(people.items())
    )


def _person_forms(text: str, proposal: NameProposal, *, speaking: bool) -> set[str]:
    """The forms of a proposed name, where it is a person's; what stands before it left out."""
    full = [form for form in proposal.forms if 1 < len(form.split()) <= _MOST_WORDS]
    shortest = min(full, key=lambda form: len(form.split()), default="")
    forms = {form for form in proposal.forms if not shortest or shortest.endswith(form)}
    words = {word.casefold() for word in shortest.split()}
    if proposal.kind == "person":
        return forms if proposal.titles or not words & NO_PERSON else set()
    if not shortest or words & (ORGANISATION | DOCUMENT | NO_PERSON):
        return set()
    is_thing = any(_has_article(text, place.start) for place in proposal.places)
    if is_thing or not speaking:
        return set() if is_thing else forms
    is_heard = any(_speaks(text, place.start, place.end) for place in proposal.places)
    return forms if is_heard else set()


def _has_article(text: str, start: int) -> bool:
    return text[max(0, start - 4) : start].casefold().strip() == "the"


def _speaks(text: str, start: int, end: int) -> bool:
    """Whether a name stands beside a verb of speech, or where whoever speaks is named."""
    behind = _BEHIND.match(text, end, min(len(text), end + _REACH))
    if behind and behind[1].casefold() in VERBS_ALONE:
        return True
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    last = re.findall(r"[^\W\d_]+", re.split(r"[,;.]", before)[-1])[-_WORDS_BEFORE:]
    return bool(_GIVEN.search(before)) or any(word.casefold() in VERBS_ALONE for word in last)
