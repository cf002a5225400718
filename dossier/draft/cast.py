"""Who is named in all articles: every form, spelling and short form of a name is one actor's.

The forms that one article gives are read with what all others say: a word that stands in lower
case elsewhere is no name, a short form is whoever the article names in full, and two who share a
family name are kept apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from dossier.draft.kinds import apposition, is_presented, kind_of
from dossier.draft.lexicon import (
    ACCORDING,
    PLACE_OPTIONAL,
    SHORT_COUNTRIES,
    SHORTENED,
    TITLES,
    VESSELS,
)
from dossier.draft.name_forms import initials, is_same_person, surname, words_of
from dossier.draft.name_uses import FoundUse, found_uses
from dossier.draft.names import NameProposal
from dossier.draft.reporting import TOLD
from dossier.draft.titles import title_spans
from dossier.frozen import dataclass
from dossier.text.name_spelling import is_country, is_given, is_near
from dossier.text.sounds import sounded

_OPENING = frozenset("“\"'‘«„`")
_CLOSING = frozenset("”\"'’»“`")
_BASES = {
    ("person", True): 0.22, ("person", False): 0.15, ("organisation", True): 0.2,
    ("organisation", False): 0.1, ("treaty", True): 0.35, ("place", True): 0.18,
    ("place", False): 0.18, ("event", True): 0.2, ("other", True): 0.12, ("other", False): 0.02,
}  # fmt: skip
"""How likely a name that stands once is an actor: by kind, and whether it has several words."""
_ABBREVIATED = 2
"""Letters of an abbreviation that only an organisation's name explains."""
_REACH = 5
"""Letters that a single word must have to be another's spelling."""


@dataclass(frozen=True, slots=True)
class CastMember:
    """An actor, with every place where an article names it."""

    name: str
    kind: str
    reason: str
    """What tells the kind; may be empty."""
    uses: tuple[FoundUse, ...]
    """In the order of the articles."""
    score: float = field(default=0.0)
    """From 0 to 1: how likely it has a part in the story."""


@dataclass(slots=True)
class _Group:
    """The forms of one actor, as far as they are known."""

    keys: list[str]
    is_person: bool


def cast(texts: Mapping[str, str]) -> tuple[CastMember, ...]:
    """The actors of a dossier, those first that have most part in it.

    Args:
        texts: the clean texts of its articles, by their ids.
    """
    uses = found_uses(texts)
    by_key: defaultdict[str, list[FoundUse]] = defaultdict(list)
    for use in uses:
        by_key[_key(use.form)].append(use)
    by_key.pop("", None)
    kinds = {
        key: kind_of(_fullest(alike), [(texts[use.article], use.use) for use in alike])
        for key, alike in by_key.items()
    }
    groups = _Groups(by_key, kinds)
    owners = groups.owners()
    members: defaultdict[int, list[FoundUse]] = defaultdict(list)
    for key, alike in by_key.items():
        for use in alike:
            owner = owners(key, use)
            if owner is not None:
                members[owner].append(use)
    made = [_member(alike, texts) for _, alike in sorted(members.items())]
    return tuple(sorted(made, key=lambda member: -member.score))


def _key(form: str) -> str:
    """By what forms are one: without accents, capitals and full stops."""
    bare = form.casefold().removeprefix("the ")
    return SHORT_COUNTRIES.get(bare) or " ".join(words_of(form))


def names_by_article(texts: Mapping[str, str]) -> dict[str, tuple[NameProposal, ...]]:
    """The possible actors of each article, under the names that the whole dossier gives them.

    A form that an article uses of two of them is nobody's name there, though its places are.

    Args:
        texts: the clean texts of the articles, by their ids.
    """
    made: dict[str, list[NameProposal]] = {article: [] for article in texts}
    members = cast(texts)
    owners: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for member in members:
        for use in member.uses:
            owners[use.article, use.form].add(member.name)
    for member in members:
        by_article: defaultdict[str, list[FoundUse]] = defaultdict(list)
        for use in member.uses:
            by_article[use.article].append(use)
        for article, uses in by_article.items():
            forms = {use.form for use in uses if len(owners[article, use.form]) == 1}
            made[article].append(
                NameProposal(
                    name=member.name,
                    forms=tuple(sorted(forms, key=lambda form: (-len(form), form))),
                    kind=member.kind,
                    titles=tuple(dict.fromkeys(use.use.title for use in uses if use.use.title)),
                    places=tuple(use.use.span for use in uses),
                    score=member.score,
                    reason=member.reason,
                    description=next(
                        filter(None, (apposition(texts[article], use.use) for use in uses)), ""
                    ),
                    titled=title_spans(texts[article], (use.use for use in uses)),
                )
            )
    return {article: tuple(names) for article, names in made.items()}


class _Groups:
    """Forms united, the fullest first."""

    def __init__(
        self, by_key: Mapping[str, Sequence[FoundUse]], kinds: Mapping[str, tuple[str, str]]
    ) -> None:
        self.by_key = by_key
        self.kinds = kinds
        self.forms = {key: _fullest(uses) for key, uses in by_key.items()}
        self.articles = {key: {use.article for use in uses} for key, uses in by_key.items()}
        self.groups: list[_Group] = []
        self.of_key: dict[str, int] = {}
        self.by_surname: defaultdict[str, set[int]] = defaultdict(set)
        self.by_deletion: defaultdict[str, set[int]] = defaultdict(set)
        self.by_given: defaultdict[str, set[int]] = defaultdict(set)
        self.by_last: defaultdict[str, set[int]] = defaultdict(set)
        several = [key for key in by_key if " " in key]
        order = sorted(several, key=lambda key: (-len(by_key[key]), -len(key), key))
        for key in order:
            if self._is_person(key):
                self._place_person(key)
        for key in order:
            if key not in self.of_key:
                self._place_other(key)

    def _is_person(self, key: str) -> bool:
        kind, reason = self.kinds[key]
        if kind == "person":
            return True
        if kind != "other" or reason:
            return False
        # "Ekawat Nava" may be a ship; somebody who is called by the last word alone is a person.
        last = key.rsplit(" ", 1)[-1]
        return bool(self.articles[key] & self.articles.get(last, set())) and not is_country(last)

    def _place_person(self, key: str) -> None:
        form = self.forms[key]
        last = surname(form)
        near = set(self.by_surname[last])
        for cut in _deletions(last):
            near |= self.by_deletion[cut]
        fitting = [
            number
            for number in sorted(near)
            if all(is_same_person(form, self.forms[other]) for other in self.groups[number].keys)
        ]
        number = fitting[0] if len(fitting) == 1 else self._new(is_person=True)
        self._join(number, key)
        self.by_surname[last].add(number)
        for cut in _deletions(last):
            self.by_deletion[cut].add(number)
        self.by_given[words_of(form)[0]].add(number)

    def _place_other(self, key: str) -> None:
        words = key.split()
        core = " ".join(word for word in words if word not in PLACE_OPTIONAL)
        number = None
        if core and self.kinds[key][0] == "place":
            number = self.of_key.get(f"place {core}")
        if number is None:
            number = self._spelt_alike(words)
        if number is None:
            number = self._new(is_person=False)
        self._join(number, key)
        if core and self.kinds[key][0] == "place":
            self.of_key.setdefault(f"place {core}", number)
        for place in range(len(words)):
            self.of_key.setdefault(_without(words, place), number)
        self.by_last[words[-1]].add(number)
        if words[0] in VESSELS:
            self.by_surname[words[-1]].add(number)

    def _spelt_alike(self, words: Sequence[str]) -> int | None:
        """The group of a name that differs in the spelling of one word."""
        for place, word in enumerate(words):
            number = self.of_key.get(_without(words, place))
            for other in self.groups[number].keys if number is not None else ():
                others = other.split()
                if len(others) == len(words) and is_near(word, others[place]):
                    return number
        return None

    def _new(self, *, is_person: bool) -> int:
        self.groups.append(_Group([], is_person))
        return len(self.groups) - 1

    def _join(self, number: int, key: str) -> None:
        self.groups[number].keys.append(key)
        self.of_key[key] = number

    def owners(self) -> _Owners:
        """Whose each use of a form is, once all full forms are united."""
        return _Owners(self)


class _Owners:
    """Whose a short form is: in its article, or else in the dossier."""

    def __init__(self, groups: _Groups) -> None:
        self.groups = groups
        self.full_in: defaultdict[str, set[int]] = defaultdict(set)
        self.full_places: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        for number, group in enumerate(groups.groups):
            for key in group.keys:
                for use in groups.by_key[key]:
                    self.full_in[use.article].add(number)
                    self.full_places[use.article, number].append(use.use.span.start)
        self.by_initials: defaultdict[str, list[str]] = defaultdict(list)
        for key in groups.by_key:
            for letters in initials(groups.forms[key]) if " " in key else ():
                self.by_initials[letters].append(key)
        self.single: dict[str, int] = {}
        self.resolved: dict[tuple[str, str], tuple[int, ...]] = {}
        self.of_dossier: dict[str, tuple[int, ...]] = {}
        singles = [key for key in groups.by_key if " " not in key]
        for key in sorted(singles, key=lambda key: (-len(groups.by_key[key]), key)):
            self._resolve(key)

    def __call__(self, key: str, use: FoundUse) -> int | None:
        if " " in key:
            return self.groups.of_key[key]
        numbers = self.resolved.get((use.article, key))
        if numbers is None:
            return self.single.get(key)
        if len(numbers) == 1:
            return numbers[0]
        # Two who share the name: whoever was named in full last.
        before = [
            (place, number)
            for number in numbers
            for place in self.full_places[use.article, number]
            if place < use.use.span.start
        ]
        return max(before)[1] if before else None

    def _resolve(self, key: str) -> None:
        groups = self.groups
        owned = groups.by_surname.get(key, set())
        left = []
        for article in sorted(groups.articles[key]):
            there = self.full_in[article]
            numbers = owned & there
            if not numbers and is_given(key):
                numbers = groups.by_given.get(key, set()) & there
            if not numbers and (key in SHORTENED or f"new {key}" in groups.of_key):
                numbers = groups.by_last.get(key, set()) & there
                numbers = numbers if len(numbers) == 1 else set()
            if numbers:
                self.resolved[article, key] = tuple(sorted(numbers))
            else:
                left.append(article)
        if not left:
            return
        number = self._elsewhere(key, owned)
        if number is None and key in SHORTENED | TITLES:
            return  # "the Ministry", of which nobody says which
        if number is None:
            number = self._alone(key)
        for article in left:
            self.resolved[article, key] = (number,)

    def _elsewhere(self, key: str, owned: set[int]) -> int | None:
        """The only actor of the dossier with this name, or one that is spelt nearly so."""
        groups = self.groups
        if is_country(key):
            return None
        is_vessel = any(groups.groups[n].keys[0].split()[0] in VESSELS for n in owned)
        if len(owned) == 1 and (is_vessel or groups.kinds[key][0] not in {"place", "organisation"}):
            return next(iter(owned))
        if owned or groups.kinds[key][0] == "organisation":
            return self._abbreviated(key)
        if f"place {key}" in groups.of_key:
            return groups.of_key[f"place {key}"]
        if len(key) >= _REACH and not is_given(key):
            near = set()
            for cut in _deletions(key):
                near |= groups.by_deletion.get(cut, set())
            fitting = {
                number
                for number in near
                if any(
                    is_near(key, surname(groups.forms[other]))
                    for other in groups.groups[number].keys
                )
            }
            if len(fitting) == 1:
                return next(iter(fitting))
        return self._abbreviated(key)

    def _abbreviated(self, key: str) -> int | None:
        form = self.groups.forms[key]
        if not form.replace(".", "").isupper():
            return None
        full = {
            self.groups.of_key[other]
            for other in self.by_initials.get(key, ())
            if len(key) > _ABBREVIATED or self.groups.kinds[other][0] == "organisation"
        }
        return next(iter(full)) if len(full) == 1 else None

    def _alone(self, key: str) -> int:
        groups = self.groups
        kind = groups.kinds[key][0]
        if len(key) >= _REACH and not is_country(key) and not is_given(key):
            for cut in _deletions(key):
                for other in sorted(self.of_dossier.get(cut, ())):
                    name = groups.groups[other].keys[0]
                    if is_near(key, name) and kind in {groups.kinds[name][0], "other"}:
                        return other
        groups.groups.append(_Group([key], is_person=kind == "person"))
        number = len(groups.groups) - 1
        self.single[key] = number
        for cut in _deletions(key):
            self.of_dossier[cut] = (*self.of_dossier.get(cut, ()), number)
        return number


def _deletions(word: str) -> Iterator[str]:
    """Keys that two words share where they differ in a letter: each with one letter left out."""
    yield word
    yield sounded(word)
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _without(words: Sequence[str], place: int) -> str:
    return f"{' '.join(words[:place])} … {' '.join(words[place + 1 :])}"


def _fullest(uses: Iterable[FoundUse]) -> str:
    """The form that most uses have, the longest of these."""
    counts = Counter(use.form for use in uses)
    return min(counts, key=lambda form: (-counts[form], -len(form), form))


def _member(uses: Sequence[FoundUse], texts: Mapping[str, str]) -> CastMember:
    name = _name(uses)
    kind, reason = kind_of(name, [(texts[use.article], use.use) for use in uses])
    return CastMember(name, kind, reason, tuple(uses), _score(name, kind, uses, texts))


def _name(uses: Sequence[FoundUse]) -> str:
    """The full form that most articles have."""
    articles: defaultdict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for use in uses:
        articles[use.form].add(use.article)
        counts[use.form] += 1
    several = [form for form in articles if " " in form] or list(articles)
    return min(several, key=lambda form: (-len(articles[form]), -counts[form], -len(form), form))


def _score(name: str, kind: str, uses: Sequence[FoundUse], texts: Mapping[str, str]) -> float:
    """How likely an actor has a part in the story: by what it is, and how often it is named."""
    body = [use for use in uses if not use.in_headline] or uses
    articles = {use.article for use in body}
    several = " " in name
    base = _BASES.get((kind, several), _BASES["other", several])
    times = max(Counter(use.article for use in body).values())
    score = base + 0.13 * min(len(articles) - 1, 3) + 0.07 * min(times - 1, 5)
    if 2 * sum(_is_quoted(texts[use.article], use) for use in body) >= len(body):
        score -= 0.3
    if (
        kind == "person"
        and several
        and any(is_presented(texts[use.article], use.use) for use in body)
    ):
        score += 0.15
    if any(_is_source(texts[use.article], use) for use in body):
        score += 0.25
    return round(min(1.0, score), 2)


def _is_quoted(text: str, use: FoundUse) -> bool:
    """Whether nothing but the name stands between quotation marks: the title of a work."""
    before = text[max(0, use.use.span.start - 1) : use.use.span.start]
    return (
        before in _OPENING
        and text[use.use.span.end : use.use.span.end + 2].strip(",.")[:1] in _CLOSING
    )


def _is_source(text: str, use: FoundUse) -> bool:
    """Whether somebody was told something, or something is according to somebody."""
    before = text[max(0, use.use.span.start - 24) : use.use.span.start].casefold().split()
    while before and before[-1] in {"the", "a", *use.use.title.casefold().split()}:
        before.pop()
    is_told = bool(before) and before[-1] in TOLD
    return is_told or " ".join(before).endswith(ACCORDING)
