"""A time of day as a value."""

from __future__ import annotations

from dossier.frozen import dataclass

_ABOUT = 15
"""Minutes: how far the truth may lie from a time meant roughly."""
LINKED = (
    ("half_past", 30),
    ("quarter_past", 15),
    ("quarter_to", -15),
    ("half_to", -30),
    ("quarter_running", -45),
)
"""Uses of words before an hour, and how many minutes they add to it."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, as far as it is given."""

    minutes: frozenset[int]
    """Since midnight: one, or two where morning and evening are open."""
    identity: tuple[str, ...]
    """What says more than the minutes: a name, a zone."""
    zone: str = ""

    def is_like(self, other: Clock) -> bool:
        """Whether the two can be set against each other: not in different zones."""
        return self.zone == other.zone

    def meets(self, other: Clock) -> bool:
        """Whether both can be the same time."""
        return bool(self.minutes & other.minutes)


def about(clock: Clock) -> Clock:
    """A time that is meant roughly."""
    near = {
        (minute + shift) % 1440 for minute in clock.minutes for shift in range(-_ABOUT, _ABOUT + 1)
    }
    return Clock(frozenset(near), (*clock.identity, "about"), clock.zone)
