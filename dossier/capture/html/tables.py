"""Telling a table of data from one that only lays out a page."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

LONGEST_CELL = 200
"""A longer cell, in letters, is a column of a page."""
BLOCKS_IN_CELLS = "table, ul, ol, h1, h2, h3, h4, h5, h6, section, article, figure, form, hr"
"""What cells of data do not hold."""


def has_data(table: LexborNode) -> bool:
    """Whether the rows of a table can be read as lines: short cells, two or more in a row."""
    if (table.attributes.get("role") or "") == "presentation":
        return False
    inner = table.css(BLOCKS_IN_CELLS)
    if any(other != table for other in inner):
        return False
    cells = table.css("td, th")
    if any(len(cell.text(deep=True).strip()) > LONGEST_CELL for cell in cells):
        return False
    if any(len(cell.css("p, div")) > 2 for cell in cells):
        return False
    return any(len(row.css("td, th")) > 1 for row in table.css("tr"))
