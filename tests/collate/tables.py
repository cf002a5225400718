"""Collations as a person reads and writes them."""

from __future__ import annotations

from collections.abc import Collection

from dossier.collate import collate
from dossier.model import Collation, Witness

Rows = list[list[str]]


def read(table: str, language: str = "") -> tuple[list[Witness], Rows]:
    """The witnesses of a written table, and its rows: each an id and the cells."""
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    witnesses = [
        Witness(row[0], _spaces(language).join(filter(None, map(_words, row[1:]))), language)
        for row in rows
        if row[0] != "="
    ]
    return witnesses, rows


def shown(collation: Collation) -> Rows:
    """A collation as rows of an id and the cells, and the row of differences."""
    rows = [
        [witness.id, *(_cell(collation, at, column) for column in range(len(collation.columns)))]
        for at, witness in enumerate(collation.witnesses)
    ]
    return [*rows, ["=", *(column.difference.value for column in collation.columns)]]


def collated(table: str, language: str = "", names: Collection[str] = ()) -> Rows:
    """What the witnesses of a written table give when they are collated."""
    witnesses, _ = read(table, language)
    return shown(collate(witnesses, names))


def _spaces(language: str) -> str:
    """What stands between the cells of a witness."""
    return "" if language in ("ja", "th", "zh") else " "


def _words(cell: str) -> str:
    return cell.partition("}")[2].strip() if cell.startswith("{") else cell


def _cell(collation: Collation, witness: int, column: int) -> str:
    cell = collation.columns[column].cells[witness]
    return f"{{{cell.moved}}} {cell.text}" if cell.moved else cell.text
