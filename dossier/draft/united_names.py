"""The names of all articles as actors: forms of one name in several articles are one proposal."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dossier.draft.names import NameProposal
from dossier.draft.points import Given, folded
from dossier.draft.queue import QueueEntry
from dossier.frozen import dataclass
from dossier.schema import ActorShape
from dossier.text.ids import UNNAMED, identifier
from dossier.text.scalars import comment, quoted

ACTORS_HEAD = (
    "# Proposed people, organisations and places of the whole dossier, the likeliest first.\n"
    "# Complete what is right, and accept it; reject the rest. What you change here stays as it\n"
    "# is when scripts/draft.py renews this file; what you leave alone is made anew.\n"
)
_MORE = 0.05
"""How much likelier an actor is for each further article that names it."""
_UNSURE = "other"
"""The kind of a name that nothing tells more of."""


@dataclass(frozen=True, slots=True)
class UnitedName:
    """A possible actor of the dossier."""

    name: str
    kind: str
    forms: Mapping[str, tuple[str, ...]]
    """The ids of the articles that have each form, the fullest form first."""
    titles: Mapping[str, tuple[str, ...]]
    """The ids of the articles that have each title before the name."""
    score: float
    """From 0 to 1: how likely this is an actor of the story."""
    reason: str

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that name it."""
        return tuple(dict.fromkeys(id_ for ids in self.forms.values() for id_ in ids))


def united(names: Mapping[str, Sequence[NameProposal]]) -> tuple[UnitedName, ...]:
    """The names of several articles, each actor once, likeliest first.

    A short form joins the one full name that ends with it; where two do, it stays by itself.

    Args:
        names: the proposals of each article, by the articles' ids.
    """
    groups: defaultdict[str, list[tuple[str, NameProposal]]] = defaultdict(list)
    for article, proposals in names.items():
        for proposal in proposals:
            groups[folded(proposal.name)].append((article, proposal))
    full = defaultdict(set)
    for key in groups:
        words = key.split()
        for start in range(1, len(words)):
            full[" ".join(words[start:])].add(key)
    for key in sorted(groups, key=lambda key: (len(key.split()), key)):
        longer = full.get(key, set())
        if len(longer) == 1:
            groups[next(iter(longer))] += groups.pop(key)
    made = [_united(members) for members in groups.values()]
    return tuple(sorted(made, key=lambda name: -name.score))


def actor_entries(names: Iterable[UnitedName], given: Given) -> Iterator[QueueEntry]:
    """The possible actors that are neither in the dossier nor rejected, likeliest first.

    Args:
        names: as united.
        given: what the editors have, and what they turned down.
    """
    known = {
        folded(form)
        for actor in given.annotations.actors
        for form in (actor.name, *(alias.text for alias in actor.aliases))
    }
    turned_down = {
        folded(word)
        for shape in given.rejected
        if shape.proposal == "actor"
        for word in shape.words
    }
    for name in names:
        if known & {*map(folded, name.forms)} or folded(name.name) in turned_down:
            continue
        yield QueueEntry(
            identifier(name.name, "actor") or UNNAMED,
            "",
            frozenset(map(folded, _long(name))),
            (
                comment(f"score {name.score:.2f}: {name.reason}"),
                *(
                    comment(f"called “{title}” in {_all(ids)}")
                    for title, ids in name.titles.items()
                ),
            ),
            (
                f"  name: {quoted(name.name)}",
                f"  kind: {name.kind}",
                "  # description: one neutral sentence",
                *_aliases(name),
            ),
        )


def actor_key(shape: ActorShape) -> frozenset[str]:
    """By what a proposed actor is known again: the full forms of its name, folded.

    Args:
        shape: as read from the queue.
    """
    length = len(shape.name.split())
    forms = (shape.name, *(alias.text for alias in shape.aliases))
    return frozenset(folded(form) for form in forms if len(form.split()) >= length)


def _united(members: Sequence[tuple[str, NameProposal]]) -> UnitedName:
    forms: defaultdict[str, list[str]] = defaultdict(list)
    titles: defaultdict[str, list[str]] = defaultdict(list)
    kinds: Counter[str] = Counter()
    for article, proposal in members:
        for form in proposal.forms:
            forms[form].append(article)
        for title in proposal.titles:
            titles[title].append(article)
        kinds[proposal.kind] += 0 if proposal.kind == _UNSURE else len(proposal.places)
    ordered = sorted(forms, key=lambda form: (-len(form.split()), -len(form), form))
    best = max((proposal for _, proposal in members), key=lambda proposal: proposal.score)
    articles = tuple(dict.fromkeys(article for article, _ in members))
    score = min(1.0, best.score + _MORE * (len(articles) - 1))
    places = sum(len(proposal.places) for _, proposal in members)
    _, _, why = best.reason.partition("; ")
    stands = f"appears {places} time{'s' if places > 1 else ''} in {_all(articles)}"
    return UnitedName(
        name=_name(ordered, forms),
        kind=kinds.most_common(1)[0][0] if +kinds else _UNSURE,
        forms={form: tuple(dict.fromkeys(forms[form])) for form in ordered},
        titles={title: tuple(dict.fromkeys(ids)) for title, ids in titles.items()},
        score=round(score, 2),
        reason=f"{stands}; {why}" if why else stands,
    )


def _name(ordered: Sequence[str], forms: Mapping[str, Sequence[str]]) -> str:
    """Of the forms with most words, the one that most articles have."""
    longest = [form for form in ordered if len(form.split()) == len(ordered[0].split())]
    return max(longest, key=lambda form: len(set(forms[form])))


def _long(name: UnitedName) -> list[str]:
    """The forms by which it is known again: the full ones."""
    length = len(name.name.split())
    return [form for form in name.forms if len(form.split()) >= length] or [name.name]


def _titles(name: UnitedName) -> Iterator[str]:
    for title, articles in name.titles.items():
        yield comment(f"called “{title}” in {_all(articles)}")


def _aliases(name: UnitedName) -> Iterator[str]:
    """A short form counts in the articles that have it: elsewhere it may be somebody else's."""
    length = len(name.name.split())
    yield "  aliases:"
    for form, articles in name.forms.items():
        if len(form.split()) >= length:
            yield f"    - {quoted(form)}"
        else:
            listed = ", ".join(map(quoted, articles))
            yield f"    - {{text: {quoted(form)}, kind: short, articles: [{listed}]}}"


def _all(articles: Sequence[str]) -> str:
    return articles[0] if len(articles) == 1 else f"{', '.join(articles[:-1])} and {articles[-1]}"
