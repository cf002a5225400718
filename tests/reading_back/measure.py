"""Compare what other programs read of the data files with what was exported.

``scripts/try_exports.py`` installs the programs and calls this.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dossier import build
from dossier.dictionary import TABLES
from dossier.export import exports
from dossier.export.parquet import parquet

ADDRESS = "https://dossier.example/story/"
READER = Path(__file__).with_name("read.py")


def main() -> int:
    """Print what differs; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", required=True, help="with the programs")
    parser.add_argument("--story", type=Path, default=Path(), help="the story's folder")
    options = parser.parse_args()
    dossier = build.check_annotations(options.story).dossier
    if dossier is None:
        print("The annotations have problems.")
        return 1
    files = exports(build.work_out(dossier, address=ADDRESS))
    tables = parquet(files)
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8", newline="")
        for path, content in tables.items():
            Path(folder, path).write_bytes(content)
        command = [options.python, str(READER), str(Path(folder, "data"))]
        printed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    wrong = list(differences(files, json.loads(printed.splitlines()[-1])))
    print("\n".join(wrong) or "Every file was read back as it was written.")
    return bool(wrong)


def differences(files: Mapping[str, str], read: Mapping[str, Any]) -> Iterator[str]:
    """What other programs read otherwise than it was written.

    Args:
        files: the exports.
        read: what ``read.py`` printed.
    """
    yield from (f"TEI: {error}" for error in read["tei"]["errors"])
    yield from (f"Data package: {error}" for error in read["package"]["errors"])
    rows = list(csv.DictReader(io.StringIO(files["data/points.csv"])))
    if [row["says"] or None for row in rows] != read["package"]["says"]:
        yield "points.csv: other words were read"
    if [int(row["start"]) if row["start"] else None for row in rows] != read["package"]["starts"]:
        yield "points.csv: other offsets were read"
    yield from _of_parquet(rows, read["parquet"])
    types = {column.name: column.type for column in TABLES["points"].columns}
    if types != read["package"]["types"]:
        yield "points.csv: columns are of other types"
    items = json.loads(files["data/references.json"])
    titles = [[item["id"], " ".join(item["title"].split())] for item in items]
    if titles != [entry[:2] for entry in read["references"]["ris"]]:
        yield "references.ris: other titles were read"
    if [key for key, _ in titles] != [entry[0] for entry in read["references"]["bib"]]:
        yield "references.bib: other entries were read"
    if read["references"]["failed"] or read["feed"]["bozo"]:
        yield "references.bib or feed.xml is malformed"
    expected = json.loads(files["data/annotations.jsonld"])["items"]
    several = sum(isinstance(item["target"], list) for item in expected)
    found = read["web_annotations"]
    if (len(expected), several, 0) != tuple(
        found[name] for name in ("annotations", "relations", "relative")
    ):
        yield f"annotations.jsonld: {found} in place of {len(expected)} and {several} relations"


_TYPES = [
    ["string", "int64[pyarrow]", "int64[pyarrow]"],
    ["String", "Int64", "Int64"],
    ["VARCHAR", "BIGINT", "BIGINT"],
]
"""Of a text, of places and of counts, as each program names them."""


def _of_parquet(rows: Sequence[Mapping[str, str]], read: Mapping[str, Any]) -> Iterator[str]:
    expected: list[list[str | int | None]] = [[row["says"] or None for row in rows]]
    counted = ("start", "articles")
    expected += [[int(row[name]) if row[name] else None for row in rows] for name in counted]
    for program in ("pandas", "polars", "DuckDB"):
        if expected != read[program]:
            yield f"points.parquet: {program} reads other cells"
    if read["types"] != _TYPES:
        yield f"points.parquet: columns are of other types: {read['types']}"


if __name__ == "__main__":
    sys.exit(main())
