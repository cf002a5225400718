"""``annotations/published.txt``: every address that the dossier ever published, one a line.

The site publishes the same list. An address is a kind and an id, ``points/passengers``. Lines
that begin with ``#`` are the head; one of them may say when the story was begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from dossier.frozen import dataclass
from dossier.problems import Location, Problem, nearest
from dossier.schema.forms import ID

NAME: Final = "published.txt"
"""Of the file, in ``annotations/`` and among the site's data."""

KINDS: Final = (
    *("articles", "actors", "points", "quotations", "records", "timeline", "positions", "words"),
)
"""The kinds of entry that have an address of their own: a page, or an anchor on one."""

_HEAD = """\
# Every address that this dossier has published, one on each line. No line is ever removed.
# Updated by: python3 scripts/record.py
"""
_BEGUN = re.compile(r"#\s*begun:\s*(?P<day>\S+)\s*")
_ADDRESS = re.compile(rf"(?P<kind>[a-z]+)/(?P<id>{ID.strip('^$')})")
_MOST = 10
"""As many wrong lines are reported one by one; a file with more is no such list."""


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a list."""

    kind: str
    id: str
    at: Location
    """Its line."""

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}"


@dataclass(frozen=True, slots=True)
class Published:
    """A list of addresses, as read."""

    begun: str = ""
    """The day on which the story was begun that the list is of; empty when it does not say."""
    addresses: tuple[Address, ...] = ()


def parse_published(text: str, file: str) -> tuple[Published, tuple[Problem, ...]]:
    """A list of addresses, and the lines that are none.

    Args:
        text: all of it, with any line ends.
        file: its name in problems.
    """
    begun = ""
    addresses: list[Address] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        head = _BEGUN.fullmatch(line)
        if head:
            begun = head["day"]
        if not line.strip() or line.startswith("#"):
            continue
        location = Location(file, number, 1, line)
        match = _ADDRESS.fullmatch(line.rstrip())
        if match and match["kind"] in KINDS:
            addresses.append(Address(match["kind"], match["id"], location))
        else:
            problems.append(_malformed(location, match["kind"] if match else ""))
    if len(problems) > _MOST:
        problems = [_no_list(problems)]
    return Published(begun, tuple(addresses)), tuple(problems)


def write_published(addresses: Iterable[str], begun: str) -> str:
    """The text of a list, sorted and each address once.

    Args:
        addresses: such as ``points/passengers``.
        begun: the day on which the story was begun; empty when unknown.
    """
    return "".join([_HEAD, *_day(begun), *(f"{address}\n" for address in sorted({*addresses}))])


def _day(begun: str) -> Iterator[str]:
    if begun:
        yield f"# begun: {begun}\n"


def _malformed(location: Location, kind: str) -> Problem:
    meant = nearest(kind, KINDS) if kind else ""
    return Problem(
        location,
        "published-form",
        "This line is not the address of an entry",
        found=location.source.strip(),
        expected=f"{meant}/…" if meant else f"one of {', '.join(KINDS)}, a slash and an id",
        hint="Restore the line, or delete it; python3 scripts/record.py adds what is there now",
    )


def _no_list(problems: list[Problem]) -> Problem:
    return Problem(
        problems[0].location,
        "published-form",
        f"This is not a list of addresses: {len(problems)} lines are not addresses",
        found=problems[0].found,
        expected="one address on each line, such as points/passengers",
        hint="Restore the file's last version",
    )
