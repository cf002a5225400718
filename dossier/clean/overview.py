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
LANGUAGES = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ru", "uk", "tr"),
    *("ar", "he", "hi", "zh", "ja", "ko"),
)
"""Those of the table, by their tags; others have some words only."""


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
    """The table in Markdown: a row for each language, a column for each kind."""
    rows = [["language", *KINDS, LABELS], ["---"] * (len(KINDS) + 2)]
    rows += [[f"`{tag}`", *map(str, counts(tag).values())] for tag in LANGUAGES]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
