"""Compare what other programs read of the data files with what was exported.

``scripts/tools/try_exports.py`` installs the programs and calls this.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import shutil
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
NODE_READER = Path(__file__).parent / "node" / "read.mjs"


def main() -> int:
    """Print what differs; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", required=True, help="with the programs")
    parser.add_argument("--node", type=Path, required=True, help="the folder of Node's packages")
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
        data = str(Path(folder, "data"))
        read = _printed([options.python, str(READER), data])
        # A module of Node finds its packages beside itself.
        reader = shutil.copy(NODE_READER, options.node)
        read |= _printed(["node", str(reader), data, ADDRESS])
    wrong = [*differences(files, read), *differences_of_clients(files, read)]
    print("\n".join(wrong) or "Every file was read back as it was written.")
    return bool(wrong)


def _printed(command: list[str]) -> dict[str, Any]:
    """What a reader printed as its last line."""
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    content: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return content


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
    ["string[pyarrow]", "int64[pyarrow]", "int64[pyarrow]"],
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


def differences_of_clients(files: Mapping[str, str], read: Mapping[str, Any]) -> Iterator[str]:
    """What programs of the browser find elsewhere than it stands, or do not show.

    Args:
        files: the exports.
        read: what ``node/read.mjs`` printed.
    """
    items = json.loads(files["data/annotations.jsonld"])["items"]
    targets = [
        target
        for item in items
        for target in (item["target"] if isinstance(item["target"], list) else [item["target"]])
    ]
    cited = sum("selector" in target for target in targets)
    for client in ("annotator", "recogito"):
        differing = ", ".join(sorted({*read[client]["differing"]})[:5])
        if differing or read[client]["targets"] != cited:
            yield f"annotations.jsonld, {client}: {read[client]['targets']} of {cited}: {differing}"
    if read["jsonld"] != {"annotations": len(items), "relative": 0}:
        yield f"annotations.jsonld, jsonld.js: {read['jsonld']} in place of {len(items)}"
    shown = read["ceteicean"]
    yield from (f"dossier.tei.xml, CETEIcean: {error}" for error in shown["errors"])
    if shown["wrong"] or not shown["paragraphs"]:
        yield f"dossier.tei.xml, CETEIcean: {shown['wrong']} paragraphs are shown otherwise"


if __name__ == "__main__":
    sys.exit(main())
