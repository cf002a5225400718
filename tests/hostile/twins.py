"""A story with payloads in all its fields, and the same story with harmless words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from dossier import build, pages
from tests import story
from tests.hostile.payloads import harmless, payloads
from tests.hostile.planting import Plant, plant
from tests.hostile.reading import parts
from tests.render.site import html

PAYLOADS = payloads()


def in_turn(shift: int, *, twin: bool) -> Plant:
    """Gives every field a payload, one after the other.

    Args:
        shift: which payload is the first; at its parity it stands before or after the field's text.
        twin: whether the payloads' harmless twins are given.
    """
    turn = iter(range(shift, 10**9))

    def change(text: str) -> str:
        _, payload = PAYLOADS[next(turn) % len(PAYLOADS)]
        given = harmless(payload) if twin else payload
        return f"{text} {given}" if shift % 2 else f"{given} {text}"

    return change


def markdown(change: Plant, *, more: bool) -> Mapping[str, str]:
    """The pages of the story with all its texts changed, by path.

    Raises:
        ValueError: the story has problems then; the message lists them.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = story.lay_out(Path(folder), more=more)
        plant(root, change)
        checked = build.check_annotations(root)
    if checked.dossier is None:
        raise ValueError("\n".join(f"{one.location}: {one.message}" for one in checked.problems))
    made = pages.pages(build.work_out(checked.dossier, "https://code.example/harbour"))
    return {path: text for path, text in made.items() if path.endswith(".md")}


def differences(ours: Mapping[str, str], twins: Mapping[str, str]) -> Iterator[str]:
    """What differs between the pages of two builds, as HTML, a line each."""
    if set(ours) != set(twins):
        yield f"pages: {sorted(set(ours) ^ set(twins))}"
    for path in sorted(set(ours) & set(twins)):
        (own, strange), (other, _) = parts(ours[path]), parts(twins[path])
        yield from (f"{path}: {what}" for what in strange)
        for name in sorted(own | other):
            if own[name] != other[name]:
                yield f"{path}: {own[name]} × {name} instead of {other[name]}"


def rendered(pages_by_path: Mapping[str, str]) -> dict[str, str]:
    """Pages as HTML, without the frame that the template gives them."""
    return {path: html(text.partition("\n---\n")[2]) for path, text in pages_by_path.items()}
