"""What was published and later deleted: an address must always lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.check.known import NOUNS, PLURALS, RENAMED, Known, known
from dossier.check.withdrawing import NAMES
from dossier.model import Published
from dossier.problems import Location, Problem
from dossier.schema import Address, Annotations
from dossier.schema import Published as PublishedList

COMMITTED = "annotations/published.txt"
_FEW = 8
"""More entries of a kind gone were not deleted one by one: a whole file is gone."""


def addresses(known_ids: Known, annotations: Annotations) -> Published:
    """What is there now, former ids and withdrawn entries too.

    The committed list has nothing besides: whatever of it is gone is a problem.

    Args:
        known_ids: every id that there is or was.
        annotations: for the day on which the story was begun.
    """
    present = {f"{kind}/{id_}" for kind in NAMES for id_ in known_ids.every(kind)}
    present |= {f"{kind}/{id_}" for kind, id_ in known_ids.renamed}
    dossier = annotations.dossier
    begun = (dossier.begun if dossier else "") or annotations.published.begun
    return Published(begun, tuple(sorted(present)), annotations.anchors)


def deleted(known_ids: Known, published: PublishedList) -> Iterator[Problem]:
    """Addresses of a list whose entries are gone without a word.

    Args:
        known_ids: every id that there is or was.
        published: a list of addresses, with the place of each.
    """
    missing: dict[str, dict[str, Address]] = {}
    for address in published.addresses:
        if not known_ids.is_there(address.kind, address.id):
            missing.setdefault(address.kind, {}).setdefault(address.id, address)
    for by_id in missing.values():
        of_kind = tuple(by_id.values())
        yield from [_many(of_kind)] if len(of_kind) > _FEW else map(_deleted, of_kind)


def other_story(annotations: Annotations) -> Iterator[Problem]:
    """A committed list that names another day than the dossier on which the story was begun."""
    dossier, listed = annotations.dossier, annotations.published
    if dossier is None or not (dossier.begun and listed.begun) or "begun" in dossier.torn:
        return
    if dossier.begun != listed.begun:
        yield Problem(
            dossier.at("begun"),
            "published-begun",
            f"{COMMITTED} belongs to a story that was begun on another day",
            found=dossier.begun,
            expected=listed.begun,
            hint=f"Use the day from the list; or, if this is another story, delete {COMMITTED} "
            "and run python3 scripts/record.py",
        )


def deleted_since(annotations: Annotations, site: PublishedList, place: str) -> tuple[Problem, ...]:
    """What the list of the published site has, and the dossier has no more.

    Args:
        annotations: as read.
        site: its list, which must be of the same story.
        place: where the list was found.
    """
    ids, _ = known(annotations)
    committed = {str(address) for address in annotations.published.addresses}
    more = tuple(address for address in site.addresses if str(address) not in committed)
    missing = deleted(ids, replace(site, addresses=more))
    return tuple(_of_site(problem, place) for problem in missing)


def _of_site(problem: Problem, place: str) -> Problem:
    """A deleted entry that the published site's list has, told of the committed list's file.

    The editor has no file with the line: what was found names the list in which it stands.

    Args:
        problem: as found for the committed list.
        place: where the site's list is.
    """
    return Problem(
        Location(COMMITTED),
        problem.code,
        problem.message,
        found=f"{problem.found}, on line {problem.location.line} of {place}",
        expected=problem.expected,
        hint=problem.hint,
    )


def _deleted(address: Address) -> Problem:
    noun = NOUNS[address.kind]
    name = NAMES[address.kind]
    hint = f"Put it back, with the day and the reason:\n{_lines(address, name)}"
    if address.kind in RENAMED:
        hint += f"\nOr, if another {noun} replaced it, put the id under formerly there"
    return Problem(
        address.at,
        "entry-deleted",
        f"This {noun} was published but has been deleted, and its address leads nowhere",
        found=str(address),
        expected="an entry, or a withdrawn one",
        hint=hint,
    )


def _many(missing: Sequence[Address]) -> Problem:
    """Many entries of one kind that are gone together."""
    first = missing[0]
    named = ", ".join(address.id for address in missing[:_FEW])
    return Problem(
        first.at,
        "entry-deleted",
        f"{len(missing)} {PLURALS[first.kind]} were published but have been deleted",
        found=f"{named} and {len(missing) - _FEW} more",
        expected="entries, or withdrawn ones",
        hint="Perhaps a file was deleted, or moved out of the annotations: restore it. "
        "To remove an entry, withdraw it: see docs/editing.md, “Take an entry back”",
    )


def _lines(address: Address, name: str) -> str:
    """The lines to paste."""
    if address.kind == "articles":
        head = (
            f"# annotations/articles/{address.id}.yml\n"
            "seed: the file's name\nsha256: its hash\noutlet: whose report it was\n"
        )
        return f"{head}withdrawn: {{date: …, reason: …}}"
    return f"- id: {address.id}\n  {name}: …\n  withdrawn: {{date: …, reason: …}}"
