"""The tables as Apache Parquet: columns that know their type, for whoever counts with them.

Each has the cells of the CSV file of the same name. A text is a text whatever it looks like, a
count or a place is a whole number, and an empty cell is a missing value. What the data dictionary
says of a column stands in its metadata. The same table gives the same bytes with the same version
of the library that writes it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any

from dossier.dictionary import INTEGER, TABLES, Table
from dossier.export.place import FOLDER
from dossier.problems import DossierError

LIBRARY = "pyarrow"
ENDING = ".parquet"


class MissingLibraryError(DossierError):
    """The library that writes Parquet is not installed."""


def parquet(files: Mapping[str, str]) -> dict[str, bytes]:
    """Every table as Parquet, by path below ``docs/``.

    Args:
        files: what was exported, by path below ``docs/``; of these the tables are taken.

    Raises:
        MissingLibraryError: there is no library to write it.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 (an extra: most builds do without)
    except ImportError as error:
        raise MissingLibraryError(
            "Parquet needs the library pyarrow: build with python3 scripts/build.py --parquet, "
            "which installs it, or install story-dossier[parquet]."
        ) from error
    return {
        f"{FOLDER}{table.name}{ENDING}": _written(pa, table, files[f"{FOLDER}{table.file}"])
        for table in TABLES.values()
        if f"{FOLDER}{table.file}" in files
    }


def _written(pa: Any, table: Table, text: str) -> bytes:
    from pyarrow import parquet as form  # noqa: PLC0415 (with its library)

    rows = [*csv.reader(io.StringIO(text))][1:]
    fields, columns = [], []
    for number, column in enumerate(table.columns):
        cells = [row[number] or None for row in rows]
        is_count = column.type == INTEGER
        kind = pa.int64() if is_count else pa.string()
        values = [int(cell) if cell and is_count else cell for cell in cells]
        fields.append(pa.field(column.name, kind, metadata={"description": column.says}))
        columns.append(pa.array(values, kind))
    schema = pa.schema(fields, metadata={"description": table.says})
    target = io.BytesIO()
    form.write_table(pa.table(columns, schema=schema), target, compression="zstd")
    return target.getvalue()
