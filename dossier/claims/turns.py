"""What the words do that a citation leaves out of its sentence."""

from __future__ import annotations

from enum import StrEnum


class Turn(StrEnum):
    """What the words do that a citation leaves out."""

    NEGATION = "negation"
    DENIAL = "denial"
    CONDITION = "condition"

    @property
    def effect(self) -> str:
        """As the end of a sentence that begins with the cited words."""
        return _EFFECTS[self]


_EFFECTS = {
    Turn.NEGATION: "the sentence says the opposite",
    Turn.DENIAL: "the sentence denies it",
    Turn.CONDITION: "the sentence makes it a condition, or depend on one",
}
