"""What is known for which language, as a table for the guide."""

from __future__ import annotations

from typing import Any

from dossier.language.amounts import Tables, tables
from dossier.language.phrases import Phrases
from dossier.language.sections import languages, name

_CLOCK = ("half_past", "half_to", "half_after", "oclock", "am")


def overview() -> str:
    """A Markdown table: a row for each language, with how many forms of each kind are known."""
    rows = [_row(tables(code)) for code in sorted(languages("amounts"), key=name)]
    head = (
        "| language | 1,234.5 | number words | ordinals | units | currencies "
        "| more than, about … | a few, dozens … | times of day |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
    )
    return head + "".join(rows)


def _row(language_tables: Tables) -> str:
    group = language_tables.group.replace(" ", "\u202f")
    numbers = len(language_tables.numbers.cardinals) + len(language_tables.numbers.scales)
    phrases = (language_tables.ordinals, language_tables.units, language_tables.currencies)
    cells = [
        name(language_tables.code),
        f"1{group}234{language_tables.decimal}5",
        str(numbers),
        *(str(_count(table)) for table in phrases),
        str(_count(language_tables.hedges) + _count(language_tables.after)),
        str(
            _count(language_tables.few)
            + _count(language_tables.many)
            + _count(language_tables.tens)
        ),
        "yes" if any(use in language_tables.words for use in _CLOCK) else "digits only",
    ]
    return f"| {' | '.join(cells)} |\n"


def _count(phrases: Phrases[Any]) -> int:
    return sum(map(len, phrases.by_first.values()))
