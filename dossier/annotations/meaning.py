"""The id that an editor meant when writing a name, a title or a siglum instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dossier.problems import Problem
from dossier.schema import Annotations


def with_ids(problems: Iterable[Problem], annotations: Annotations) -> Iterator[Problem]:
    """The problems; where a name stands in the place of an id, with the id as the hint.

    Args:
        problems: those of all files.
        annotations: what could be read, with every id and name.
    """
    listed = tuple(problems)
    names = _names(annotations) if any(problem.code == "bad-form" for problem in listed) else {}
    for problem in listed:
        id_ = names.get(problem.found.casefold(), "") if problem.code == "bad-form" else ""
        own = problem.location.source[: problem.location.column - 1].rstrip().endswith("id:")
        if id_ and not own:
            hint = f"Write {id_}, the id of what has this name"
            yield replace(problem, expected=id_, hint=hint)
        else:
            yield problem


def _names(annotations: Annotations) -> Mapping[str, str]:
    """Ids by what readers see in their place; only names that one thing alone has."""
    ids: dict[str, set[str]] = {}
    for name, id_ in _called(annotations):
        ids.setdefault(name.casefold(), set()).add(id_)
    return {
        name: next(iter(candidates)) for name, candidates in ids.items() if len(candidates) == 1
    }


def _called(annotations: Annotations) -> Iterator[tuple[str, str]]:
    for article in annotations.articles:
        for name in (article.siglum, article.outlet, f"{article.id}.yml", article.seed):
            yield name, article.id or ""
    for actor in annotations.actors:
        yield actor.name, actor.id
        yield from ((alias.text, actor.id) for alias in actor.aliases)
    yield from ((event.title, event.id) for event in annotations.events)
    yield from ((record.title, record.id) for record in annotations.records)
    yield from ((quotation.title, quotation.id) for quotation in annotations.quotations)
    for topic in annotations.dossier.topics if annotations.dossier else ():
        yield topic.title, topic.id
