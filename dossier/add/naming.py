"""The name of a new seed, from what its capture says of itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from dossier.metadata import Judged, agreed, of
from dossier.model import Field
from dossier.text.ids import free, identifier

NOUN = "capture"
"""Stands where there is no name, and before one that YAML or Windows takes for something else."""
LONGEST = 80
"""Letters of a name; with its endings, and those of half-written files, it fits every disk."""
_ROOM = 20
"""Letters that a day and a number need."""
_DEVICE = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")


def seed_name(statements: Sequence[Judged], file: str, is_taken: Callable[[str], bool]) -> str:
    """A free name, without its ending: the outlet's; with the day, and then a number, where taken.

    Where the outlet is not known, it is the site's, the headline's, or the file's.

    Args:
        statements: of the capture.
        file: the name of the file that it came in.
        is_taken: whether something of this name is there already.
    """
    names = map(_identified, _words(statements, file))
    name = next((made for made in names if made), NOUN)[: LONGEST - _ROOM].rstrip("-")
    day = agreed(statements, Field.PUBLISHED)
    if is_taken(name) and day:
        name = f"{name}-{day}"
    return free(name, _Taken(is_taken))


class _Taken:
    """Names that are taken, as something to look them up in."""

    def __init__(self, is_taken: Callable[[str], bool]) -> None:
        self.is_taken = is_taken

    def __contains__(self, name: object) -> bool:
        return self.is_taken(str(name))


def is_reserved(name: str) -> bool:
    """Whether Windows keeps a name for a device, whatever ending it has."""
    return _DEVICE.fullmatch(name) is not None


def _identified(words: str) -> str:
    made = identifier(words, NOUN)
    return f"{NOUN}-{made}" if is_reserved(made) else made


def _words(statements: Sequence[Judged], file: str) -> list[str]:
    """What a name can be made of, the best first."""
    address = next((item.reading for item in of(statements, Field.URL)), "")
    headline = next((item.reading for item in of(statements, Field.HEADLINE)), "")
    return [
        agreed(statements, Field.OUTLET),
        _host(address),
        headline,
        PurePosixPath(file).name.partition(".")[0],
    ]


def _host(address: str) -> str:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    # A number names a machine, and no outlet.
    is_name = any(letter.isalpha() for letter in host) and ":" not in host
    return host.removeprefix("www.").replace(".", " ") if is_name else ""
