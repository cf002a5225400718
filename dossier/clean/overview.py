"""How much of page furniture is known in which language, as a table for the guide."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.clean.labels import WORDS
from dossier.clean.phrases import (
    ADVERTISING,
    BUTTONS,
    COMMENTS,
    CONSENT,
    LINKS,
    NAVIGATION,
    RELATED,
    RIGHTS,
    SHARE,
    SUBSCRIPTION,
    SUPPORT,
    Phrases,
)
from dossier.language import languages

KINDS: Mapping[str, tuple[Phrases, ...]] = {
    "share": (SHARE,),
    "related": (RELATED,),
    "read more": (LINKS,),
    "subscribe": (SUBSCRIPTION,),
    "comments": (COMMENTS,),
    "cookies": (CONSENT,),
    "advertising": (ADVERTISING,),
    "rights": (RIGHTS,),
    "navigation": (NAVIGATION, BUTTONS),
    "support": (SUPPORT,),
}
"""The kinds of furniture, each with its tables."""
LABELS = "own words"
"""The column of the words that buttons and links are put together from."""


def counts(language: str) -> dict[str, int]:
    """How many phrases of each kind, and how many words, are known in a language.

    Args:
        language: its tag.
    """
    phrases = {
        kind: sum(table.counts.get(language, 0) for table in tables)
        for kind, tables in KINDS.items()
    }
    return phrases | {LABELS: WORDS.counts.get(language, 0)}


def overview() -> str:
    """The table in Markdown: a row for each language that has all kinds, a column for each."""
    rows = [["language", *KINDS, LABELS], ["---"] * (len(KINDS) + 2)]
    known = {tag: counts(tag) for tag in sorted(languages("furniture"))}
    rows += [
        [f"`{tag}`", *map(str, numbers.values())]
        for tag, numbers in known.items()
        if all(numbers[kind] for kind in KINDS)
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
