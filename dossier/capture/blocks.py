"""Text as documents have it: paragraphs, and what stands apart from them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(slots=True)
class Flow:
    """A document's text while it is read."""

    paragraphs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    margins: list[str] = field(default_factory=list)
    """The heads and feet of its pages."""
    hidden: bool = False
    """Whether there were words that a reader does not see."""

    def text(self) -> str:
        """All paragraphs, then the notes with their numbers, then the comments."""
        notes = [f"[{number}] {note}" for number, note in enumerate(self.notes, 1)]
        comments = [f"[Comment] {comment}" for comment in self.comments]
        blocks = [tidied(block) for block in (*self.paragraphs, *notes, *comments)]
        return "".join(f"{block}\n\n" for block in blocks if block).rstrip("\n") + "\n"

    def doubts(self) -> tuple[str, ...]:
        """What an editor should know of it."""
        doubts: list[str] = []
        counts = ((len(self.notes), "note"), (len(self.comments), "comment"))
        apart = [f"{count} {noun}{'s' * (count > 1)}" for count, noun in counts if count]
        if apart:
            is_single = len(apart) == 1 and apart[0].startswith("1 ")
            verb, noun = ("stands", "it is") if is_single else ("stand", "they are")
            doubts.append(
                f"{' and '.join(apart)} {verb} below the text, where {noun} not part of a sentence."
            )
        text = self.text()
        words = [" ".join(block.split()) for block in self.margins]
        # A page's number is no word, and a headline is often repeated above every page.
        left_out = [block for block in words if _LETTERS.search(block) and block not in text]
        doubts += [
            f"The head or foot of its pages was left out: “{block[:60]}”."
            for block in dict.fromkeys(left_out)
        ]
        if self.hidden:
            doubts.append("Hidden words were left out.")
        return tuple(doubts)


_LETTERS = re.compile(r"[^\W\d_]{3}")
_OVERLAID = re.compile(r"\s*EQ\b.*\\o\b.*[,;](?P<base>[^,;()]*)\)\s*", re.DOTALL)
"""A field that sets one text above another, as word processors write ruby; the base is last."""


def field_words(instruction: str) -> str:
    """The words of the text that stand in a field's instruction: the base of a ruby, or none."""
    overlaid = _OVERLAID.fullmatch(instruction)
    return overlaid["base"].strip() if overlaid else ""


def tidied(block: str) -> str:
    """A block without white space around its lines; tabs within a line stay."""
    lines = [re.sub(r"[ \t\xa0]+$|^[ \t]+", "", line) for line in block.split("\n")]
    return "\n".join(lines).strip("\n")
