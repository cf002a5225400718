"""What changed from each format to the next: the table of steps.

To change keys, raise ``schema.FORMAT`` and add a step here, a row to the table “What
changed with each format” in ``docs/editing.md``, and a test with a story of the format before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from dossier.annotations import Document
from dossier.annotations.nodes import Mapping, Node, Scalar
from dossier.annotations.nodes import Sequence as Sequences
from dossier.frozen import dataclass
from dossier.languages import ENGLISH
from dossier.problems import Location


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that no program can decide."""

    at: Location
    words: str
    """What the editor is to look at, and what to write then."""


def _as_it_was(document: Document) -> bytes:
    return document.content


def _as_before(kind: str, values: Any) -> Any:
    del kind
    return values


@dataclass(frozen=True, slots=True)
class Step:
    """From one format to the next. The number in ``dossier.yml`` is no business of a step."""

    number: int
    """The format that it begins from."""
    change: str
    """What the next format means by it, in a sentence."""
    decisions: Callable[[Sequence[Document]], Iterator[Decision]]
    """What is left to the editor, from all files as they are when every step is done."""
    rewrite: Callable[[Document], bytes] = _as_it_was
    """A file's bytes in the next format. A file that was rewritten already stays as it is."""
    meaning: Callable[[str, Any], Any] = _as_before
    """What a file of a kind says afterwards, from what it said: the rewriting is held to it."""


def _unread_articles(documents: Sequence[Document]) -> Iterator[Decision]:
    """Articles that no editor has declared read: without a reading they were shown as silent."""
    for document in documents:
        values, node = document.values, document.node
        if document.kind != "articles" or not isinstance(values, dict) or "read" in values:
            continue
        entries = node.entries if isinstance(node, Mapping) else ()
        location = next(
            (entry.key.at for entry in entries if entry.key.text == "events"),
            Location(document.file, 1),
        )
        events = values.get("events") or []
        listed = ", ".join([events] if isinstance(events, str) else map(str, events))
        yield Decision(
            location,
            "Where this article has no reading, it was shown as silent; now it is “not read yet”. "
            f"Once you have read it for every point of its events, write: read: [{listed}]",
        )


def _unsigned_translations(documents: Sequence[Document]) -> Iterator[Decision]:
    """Records that are quoted in translation: whose it is was never asked."""
    head = next((item.values for item in documents if item.kind == "dossier"), None)
    own = head.get("language", ENGLISH) if isinstance(head, dict) else ENGLISH
    for document in documents:
        if document.kind == "records" and isinstance(document.node, Sequences):
            for node in document.node.items:
                given = _given(node)
                language = given.get("language")
                if language is None or language.text == own or "translator" in given:
                    continue
                yield Decision(
                    language.at,
                    "Where words of this record are quoted, say whose the translation is: "
                    "translator: the editors, for example.",
                )


def _given(node: Node) -> dict[str, Scalar]:
    """The keys of an entry whose values are single texts."""
    entries = node.entries if isinstance(node, Mapping) else ()
    return {entry.key.text: entry.value for entry in entries if isinstance(entry.value, Scalar)}


STEPS = (
    Step(
        1,
        "Silence is declared: an article says nothing on a point only if an editor has read it.",
        _unread_articles,
    ),
    Step(
        2,
        "A record's words are held against an excerpt of it, where there is one; in another "
        "language they have a translation, with whose it is.",
        _unsigned_translations,
    ),
)
"""One for each format before the present one, in order."""
