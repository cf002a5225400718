"""Which page comes before and after another."""

from __future__ import annotations

from dossier.frozen import dataclass
from dossier.render import Way


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Pages in reading order."""

    ways: tuple[tuple[str, str], ...]
    """Title and path of each."""

    def of(self, number: int) -> dict[str, Way | None]:
        """The ways to the pages before and after the one at ``number``, where there are any."""
        before = Way(*self.ways[number - 1]) if number else None
        after = Way(*self.ways[number + 1]) if number + 1 < len(self.ways) else None
        return {"previous": before, "next": after}
