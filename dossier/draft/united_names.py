"""The names of all articles as actors: forms of one name in several articles are one proposal."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from dossier.draft.name_forms import is_initials_of, surname, words_of
from dossier.draft.names import NameProposal
from dossier.draft.points import Given, folded
from dossier.draft.queue import QueueEntry
from dossier.draft.titles import title_mapping
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.schema import ActorShape
from dossier.text.ids import UNNAMED, identifier
from dossier.text.scalars import comment, quoted

ACTORS_HEAD = (
    "# Proposed people, organisations and places of the whole dossier, the likeliest first.\n"
    "# Complete what is right, and accept it; reject the rest. What you change here stays as it\n"
    "# is when scripts/draft.py renews this file; what you leave alone is made anew.\n"
)
LIKELY = 0.25
"""From which score on a name is proposed; one that speaks is proposed in any case."""
LIKELY_IN_FEW = 0.15
"""The same while there are too few articles to tell who has a part in them."""
_SEVERAL = 3
"""Articles from which on that can be told."""
_UNSURE = "other"
"""The kind of a name that nothing tells more of."""


@dataclass(frozen=True, slots=True)
class UnitedName:
    """A possible actor of the dossier."""

    name: str
    kind: str
    forms: Mapping[str, tuple[str, ...]]
    """The ids of the articles that have each form, the fullest form first."""
    titles: tuple[tuple[str, Span], ...]
    """Each title in each article that has it: the article's id, and the place."""
    score: float
    """From 0 to 1: how likely this is an actor of the story."""
    reason: str
    described: tuple[str, str] = ("", "")
    """The article that says first what it is, and its words; empty where none does."""

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that name it."""
        return tuple(dict.fromkeys(id_ for ids in self.forms.values() for id_ in ids))


def united(names: Mapping[str, Sequence[NameProposal]]) -> tuple[UnitedName, ...]:
    """The names of several articles, each actor once, likeliest first.

    Args:
        names: the proposals of each article, by the articles' ids, under the names that the whole
            dossier gives them (``names_by_article``).
    """
    groups: defaultdict[str, list[tuple[str, NameProposal]]] = defaultdict(list)
    for article, proposals in names.items():
        for proposal in proposals:
            groups[proposal.name].append((article, proposal))
    made = [_united(members) for members in groups.values()]
    return tuple(sorted(made, key=lambda name: -name.score))


def actor_entries(
    names: Iterable[UnitedName], given: Given, speaking: Collection[str] = ()
) -> Iterator[QueueEntry]:
    """The possible actors that are neither in the dossier nor rejected, likeliest first.

    Args:
        names: as united.
        given: what the editors have, and what they turned down.
        speaking: the names of those to whom proposed quotations are given.
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
    every = [*names]
    is_small = len({id_ for name in every for id_ in name.articles}) < _SEVERAL
    least = LIKELY_IN_FEW if is_small else LIKELY
    for name in every:
        if name.score < least and name.name not in speaking:
            continue
        if known & {*map(folded, name.forms)} or folded(name.name) in turned_down:
            continue
        yield QueueEntry(
            identifier(name.name, "actor") or UNNAMED,
            "",
            frozenset(map(folded, _long(name))),
            (comment(f"score {name.score:.2f}: {name.reason}"),),
            (
                f"  name: {quoted(name.name)}",
                f"  kind: {name.kind}",
                _description(name),
                *_aliases(name),
                *_titles(name, given),
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
    kinds: Counter[str] = Counter()
    for article, proposal in members:
        for form in proposal.forms:
            forms[form].append(article)
        kinds[proposal.kind] += 0 if proposal.kind == _UNSURE else len(proposal.places)
    ordered = sorted(forms, key=lambda form: (-len(form.split()), -len(form), form))
    best = max((proposal for _, proposal in members), key=lambda proposal: proposal.score)
    articles = tuple(dict.fromkeys(article for article, _ in members))
    score = best.score
    places = sum(len(proposal.places) for _, proposal in members)
    why = best.reason
    stands = f"appears {places} time{'s' if places > 1 else ''} in {_all(articles)}"
    return UnitedName(
        name=best.name,
        kind=kinds.most_common(1)[0][0] if +kinds else _UNSURE,
        forms={form: tuple(dict.fromkeys(forms[form])) for form in ordered},
        titles=tuple((article, span) for article, one in members for span in one.titled),
        score=round(score, 2),
        reason=f"{stands}; {why}" if why else stands,
        described=next(
            ((article, one.description) for article, one in members if one.description), ("", "")
        ),
    )


def _long(name: UnitedName) -> list[str]:
    """The forms by which it is known again: the full ones."""
    length = len(name.name.split())
    return [form for form in name.forms if len(form.split()) >= length] or [name.name]


def _description(name: UnitedName) -> str:
    """What an article says it is, as that article's words; a place for a sentence otherwise."""
    article, words = name.described
    if not words:
        return "  # description: one neutral sentence"
    return f"  description: {quoted(f'“{words}” ({article})')}"


def _aliases(name: UnitedName) -> Iterator[str]:
    """A short form counts in the articles that have it: elsewhere it may be somebody else's."""
    length = len(name.name.split())
    yield "  aliases:"
    for form, articles in name.forms.items():
        if len(form.split()) >= length:
            kind = _spelling(form, name.name)
            yield (
                f"    - {{text: {quoted(form)}, kind: {kind}}}" if kind else f"    - {quoted(form)}"
            )
        else:
            kind = "abbreviation" if is_initials_of(form, name.name) else "short"
            yield _in_articles(form, kind, articles)
    if name.kind == "person":
        for form, articles in _family_names(name).items():
            yield _in_articles(form, "spelling", articles)


def _titles(name: UnitedName, given: Given) -> Iterator[str]:
    """What the articles call it, as the key ``titles``."""
    if name.titles:
        yield "  titles:"
    for article, span in name.titles:
        yield f"    - {title_mapping(article, span, given.texts)}"


def _in_articles(form: str, kind: str, articles: Sequence[str]) -> str:
    listed = ", ".join(map(quoted, articles))
    return f"    - {{text: {quoted(form)}, kind: {kind}, articles: [{listed}]}}"


def _spelling(form: str, name: str) -> str:
    """Whether a full form spells a name in another way."""
    one, other = words_of(form), words_of(name)
    differ = [(own, its) for own, its in zip(one, other, strict=False) if own != its]
    is_other = len(one) == len(other) and any(min(map(len, pair)) > 1 for pair in differ)
    return "spelling" if is_other else ""


def _family_names(name: UnitedName) -> dict[str, tuple[str, ...]]:
    """Family names that only full forms have, spelt in another way than the name."""
    made: dict[str, tuple[str, ...]] = {}
    for form, articles in name.forms.items():
        last = form.split()[-1]
        is_new = " " in form and last not in name.forms and surname(form) != surname(name.name)
        if is_new and surname(form) == words_of(last)[-1]:
            made[last] = tuple(dict.fromkeys((*made.get(last, ()), *articles)))
    return made


def _all(articles: Sequence[str]) -> str:
    return articles[0] if len(articles) == 1 else f"{', '.join(articles[:-1])} and {articles[-1]}"
