"""Entries of the queue: proposals for the whole dossier, with what an editor changed in them."""

from __future__ import annotations

import re
from hashlib import sha256

from dossier.frozen import dataclass
from dossier.text.scalars import comment

MARK = "as proposed: "
"""How the comment begins by which a change shows."""
_MARK = re.compile(rf"^# {MARK}(?P<digest>[0-9a-f]{{8}})\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One proposal."""

    name: str
    """The id that it gets where that is free."""
    kind: str
    """What kind of difference it is about; empty for none."""
    words: frozenset[str]
    """The exact words that it rests on, folded: by these it is known again."""
    comments: tuple[str, ...]
    lines: tuple[str, ...]
    """Of the entry, behind its id."""

    def text(self, id_: str) -> str:
        """The entry as it stands in its file, with a mark by which a change shows.

        Args:
            id_: the id that it gets.
        """
        body = "\n".join((f"- id: {id_}", *self.lines)) + "\n"
        return marked("\n".join((*self.comments, "")) + body)


def marked(block: str) -> str:
    """A proposal with its mark on the line above the entry.

    Args:
        block: comments and the entry, without a mark.
    """
    place = block.index("- ") if block.startswith("- ") else block.index("\n- ") + 1
    return f"{block[:place]}{comment(f'{MARK}{digest(block)}')}\n{block[place:]}"


def is_changed(block: str) -> bool:
    """Whether somebody has changed a proposal since it was written.

    Args:
        block: its lines with the comments above them.
    """
    mark = _MARK.search(block)
    if mark is None:
        return True
    without = block[: mark.start()] + block[mark.end() :]
    return digest(without) != mark["digest"]


def unmarked(block: str) -> str:
    """A proposal without its mark."""
    return _MARK.sub("", block)


def digest(block: str) -> str:
    """By which it shows that lines were changed: eight hexadecimal digits.

    Args:
        block: the lines, without a mark.
    """
    return sha256(_plain(block).encode()).hexdigest()[:8]


def _plain(block: str) -> str:
    """What counts of a block: its lines without empty ones and the ends that editors leave."""
    return "\n".join(line.rstrip() for line in block.splitlines() if line.strip())
