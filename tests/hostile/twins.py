"""A story with payloads in all its fields, and the same story with harmless words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from dossier import build, pages
from dossier.model import Edition
from tests import story
from tests.hostile.payloads import harmless, payloads
from tests.hostile.planting import Plant, plant
from tests.hostile.reading import parts
from tests.render.site import html

PAYLOADS = payloads()
QUOTED = ("compare/heard.md", "compare/heard.html")
"""A page that lists what stands between quotation marks, which a payload may bring itself: it has
the same kinds of elements and attributes, and another number of them."""


TOGETHER = 9
"""Payloads in one field: alone, with a word on either side, and twice, three of each."""
GROUPS = len(PAYLOADS) // TOGETHER
ROUNDS = 2 * GROUPS
"""After so many every field has had every payload, before its own text and after it; after nine
times as many on each side every payload has been the outermost in every field."""
_LETTERS = "abcdefghij"


def in_turn(shift: int, *, twin: bool) -> Plant:
    """Gives every field payloads, one group after the other.

    Args:
        shift: the round. Payloads stand before or after the field's text by turns; after half of
            the rounds each stands on the other side.
        twin: whether the payloads' harmless twins are given.
    """
    turn = iter(range(shift, 10**9))

    def change(text: str) -> str:
        group = next(turn) % GROUPS
        # The word keeps signs from numbers: "> 42" is more than 42, and the twin would be 42. It
        # is another for each group: harmless words of two can be the same.
        word = "fog" + "".join(_LETTERS[int(figure)] for figure in str(group))
        chosen = [PAYLOADS[group + GROUPS * ((shift + n) % TOGETHER)][1] for n in range(TOGETHER)]
        is_behind = (shift + shift // GROUPS) % 2
        payload = f" {word} ".join(chosen[::-1] if is_behind else chosen)
        given = harmless(payload) if twin else payload
        return f"{text} {word} {given}" if is_behind else f"{given} {word} {text}"

    return change


def edition(change: Plant, *, more: bool) -> Edition:
    """The edition of the story with all its texts changed.

    Raises:
        ValueError: the story has problems then; the message lists them.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = story.lay_out(Path(folder), more=more)
        plant(root, change)
        checked = build.check_annotations(root)
    if checked.dossier is None:
        raise ValueError("\n".join(f"{one.location}: {one.message}" for one in checked.problems))
    return build.work_out(checked.dossier, "https://code.example/harbour")


def markdown(change: Plant, *, more: bool) -> Mapping[str, str]:
    """The pages of the story with all its texts changed, by path.

    Raises:
        ValueError: the story has problems then; the message lists them.
    """
    return pages_of(edition(change, more=more))


def pages_of(made: Edition) -> dict[str, str]:
    """The Markdown of an edition's pages, by path."""
    return {path: text for path, text in pages.pages(made).items() if path.endswith(".md")}


def differences(ours: Mapping[str, str], twins: Mapping[str, str]) -> Iterator[str]:
    """What differs between the pages of two builds, as HTML, a line each."""
    if set(ours) != set(twins):
        yield f"pages: {sorted(set(ours) ^ set(twins))}"
    for path in sorted(set(ours) & set(twins)):
        (own, strange), (other, _) = parts(ours[path]), parts(twins[path])
        yield from (f"{path}: {what}" for what in strange)
        for name in sorted(own | other):
            if own[name] != other[name] and not (
                path.endswith(QUOTED) and own[name] and other[name]
            ):
                yield f"{path}: {own[name]} × {name} instead of {other[name]}"


def rendered(pages_by_path: Mapping[str, str]) -> dict[str, str]:
    """Pages as HTML, without the frame that the template gives them."""
    return {path: html(text.partition("\n---\n")[2]) for path, text in pages_by_path.items()}
