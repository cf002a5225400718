"""What a capture says of itself, as lines of the article's draft: every statement, none chosen.

A key is only filled in where all statements of it agree and none is in doubt; otherwise each stands
as a comment, ready to be uncommented, with its place and, where it is odd, why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.metadata import TIMES, Judged, agreed, of
from dossier.model import Field, Original
from dossier.text.scalars import comment, quoted

KEYS = {
    Field.URL: "url",
    Field.ARCHIVED: "archived",
    Field.CAPTURED: "captured",
    Field.OUTLET: "outlet",
    Field.PUBLISHED: "published",
    Field.LANGUAGE: "language",
}
"""The key of an article that each field can fill."""
NAMES = {
    Field.HEADLINE: "the capture's headline",
    Field.BYLINE: "the capture's byline",
    Field.MODIFIED: "the capture says it was changed",
}
"""What a comment calls the fields that no key holds."""
PLAIN = frozenset({Field.CAPTURED, Field.PUBLISHED, Field.LANGUAGE})
"""Fields whose readings need no quotation marks."""
LONGEST = 300
"""Signs of a statement that are shown."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a new seed comes from."""

    statements: tuple[Judged, ...] = ()
    original: Original | None = None
    doubts: tuple[str, ...] = ()
    """What whoever took out the text was not sure of, each a sentence."""


UNKNOWN = Origin()


def lines_of(origin: Origin, *fields: Field) -> Iterator[str]:
    """The lines of a draft for some fields, in their order.

    Args:
        origin: of the seed.
        fields: which; those of which nothing is said have no lines.
    """
    for field in fields:
        statements = of(origin.statements, field)
        if field in KEYS:
            yield from _keyed(field, statements)
        else:
            yield from _grouped(field, statements)


def original_lines(origin: Origin) -> Iterator[str]:
    """The lines for the captured file, and for what was not sure about it."""
    for doubt in origin.doubts:
        yield comment(f"look at this: {doubt}")
    original = origin.original
    if original is None:
        return
    if not of(origin.statements, Field.CAPTURED):
        yield comment("captured: the day on which you saved it, such as 2022-01-10")
    yield "original:"
    yield f"  file: {quoted(original.file)}"
    yield f"  sha256: {original.sha256}"
    if original.taken:
        yield f"  taken: {quoted(original.taken)}"


def _grouped(field: Field, statements: Sequence[Judged]) -> Iterator[str]:
    """What no key holds: each wording once, with all its places."""
    places: dict[str, list[str]] = {}
    for item in statements:
        places.setdefault(item.reading or item.statement.value, []).append(_place(item))
    for words, listed in places.items():
        yield comment(f"{NAMES[field]}: {_shortened(words)} ({'; '.join(dict.fromkeys(listed))})")


def _keyed(field: Field, statements: Sequence[Judged]) -> Iterator[str]:
    """A key where all agree, and every other statement as a comment."""
    chosen = agreed(statements, field)
    if chosen:
        places = [_place(item) for item in statements if item.reading == chosen and not item.doubt]
        if field is Field.LANGUAGE and chosen == ENGLISH:
            yield comment(f"language: {chosen}, as for every article without the key ({places[0]})")
        else:
            yield comment("; ".join(dict.fromkeys(places)))
            yield f"{KEYS[field]}: {_scalar(field, chosen)}"
    for item in statements:
        if not chosen or item.doubt or item.reading != chosen:
            wording = (
                _scalar(field, item.reading) if item.reading else _shortened(item.statement.value)
            )
            yield comment(f"{KEYS[field]}: {wording} ({_place(item)})")


def _place(item: Judged) -> str:
    """Where a statement stands; its words if they say more than was read; why it is in doubt."""
    is_cut = item.statement.field in TIMES and item.reading and item.statement.value != item.reading
    words = f": {_shortened(item.statement.value)}" if is_cut or not item.reading else ""
    doubt = f"; in doubt: {item.doubt[0].lower()}{item.doubt[1:]}" if item.doubt else ""
    return f"{item.statement.origin}{words}{doubt}"


def _scalar(field: Field, reading: str) -> str:
    return reading if field in PLAIN else quoted(reading)


def _shortened(words: str) -> str:
    folded = " ".join(words.split())
    return folded if len(folded) <= LONGEST else f"{folded[:LONGEST]} …"
