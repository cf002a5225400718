"""The tables as Parquet, read back by the library that wrote them; others do in the long form."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from dataclasses import replace
from io import StringIO

import pytest

from dossier import build
from dossier.dictionary import TABLES
from dossier.export import exports, packed
from dossier.export.parquet import MissingLibraryError, parquet
from tests import story

EDITION = replace(build.work_out(story.dossier()), parquet=True)


def test_every_cell_comes_back_with_its_type() -> None:
    form = pytest.importorskip("pyarrow.parquet")
    files = exports(EDITION)
    written = parquet(files)
    assert [f"data/{name}.parquet" for name in TABLES] == [*written]
    for path, content in written.items():
        rows = form.read_table(io.BytesIO(content)).to_pylist()
        cells = [*csv.DictReader(StringIO(files[path.replace(".parquet", ".csv")]))]
        assert cells == [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows]
        counted = {c.name for c in TABLES[path[5:-8]].columns if c.type == "integer"}
        assert all(isinstance(row[name], int | None) for row in rows for name in counted)


def test_words_that_look_like_something_else_stay_words() -> None:
    form = pytest.importorskip("pyarrow.parquet")
    head = ",".join(TABLES["coverage"].head)
    cells = ["None", "7-8", "T", "n/a", "2022-01-10?", "3", *["NA"] * len(head.split(","))]
    row = dict(zip(TABLES["coverage"].head, cells, strict=False))
    columns = {column.name: column.type for column in TABLES["coverage"].columns}
    row |= {name: "7" for name, kind in columns.items() if kind == "integer"}
    text = f"{head}\n{','.join(row.values())}\n"
    (content,) = parquet({"data/coverage.csv": text}).values()
    (read,) = form.read_table(io.BytesIO(content)).to_pylist()
    expected = {n: int(v) if columns[n] == "integer" else v for n, v in row.items()}
    assert expected == read


def test_the_same_table_gives_the_same_bytes_and_is_in_the_archive() -> None:
    pytest.importorskip("pyarrow")
    files = packed(EDITION)
    assert files == packed(EDITION)
    archive = files["data/dossier.zip"]
    assert isinstance(archive, bytes)
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert opened.read("dossier/points.parquet") == files["data/points.parquet"]


def test_without_the_library_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingLibraryError, match=r"scripts/build\.py --parquet"):
        packed(EDITION)
    assert "data/points.parquet" not in packed(replace(EDITION, parquet=False))
