"""Collations written out by hand."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.model import Cell, Collation, Column, Difference, Span, Token, Witness


def collation(rows: dict[str, Iterable[str]], differences: str) -> Collation:
    """A collation written out: one list of cells a witness, one letter a column.

    The letters: ``s`` same, ``t`` trivial, ``w`` wording, ``n`` number, ``p`` name (proper),
    ``g`` negation. A cell holds words parted by spaces; an empty cell is a gap; ``~1 words``
    belongs to moved passage 1.
    """
    names = {
        "s": Difference.SAME, "t": Difference.TRIVIAL, "w": Difference.WORDING,
        "n": Difference.NUMBER, "p": Difference.NAME, "g": Difference.NEGATION,
    }  # fmt: skip
    lists = {name: list(cells) for name, cells in rows.items()}
    witnesses = tuple(
        Witness(name, " ".join(_bare(cell)[0] for cell in cells if cell))
        for name, cells in lists.items()
    )
    grid = [_cells(cells) for cells in lists.values()]
    columns = tuple(
        Column(tuple(row[at] for row in grid), names[letter])
        for at, letter in enumerate(differences)
    )
    return Collation(witnesses, columns)


def _bare(cell: str) -> tuple[str, int | None]:
    if cell.startswith("~"):
        number, words = cell[1:].split(" ", 1)
        return words, int(number)
    return cell, None


def _cells(cells: list[str]) -> list[Cell]:
    made, at = [], 0
    for cell in cells:
        words, moved = _bare(cell)
        tokens = []
        for word in words.split():
            lead = " " if at else ""
            start = at + len(lead)
            tokens.append(Token(Span(start, start + len(word)), word, word.lower(), lead))
            at = start + len(word)
        made.append(Cell(tuple(tokens), moved))
    return made
