"""``datapackage.json``: what the tables hold, for programs that would guess it otherwise.

A Data Package of Frictionless (specification 1) with a Table Schema for each table: every column
is a text but for counts and places, and an empty cell alone is a missing value. Without it pandas
makes floats of places and misses the word *None*, and others make dates of *7-8*.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from dossier.dates import dating
from dossier.dictionary import TABLES, Column, Table
from dossier.export import place
from dossier.model import Edition, Imprint

FILE = "data/datapackage.json"
_MEDIA = {
    "bib": "application/x-bibtex",
    "cff": "application/yaml",
    "css": "text/css",
    "csv": "text/csv",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "ris": "application/x-research-info-systems",
    "txt": "text/plain",
    "xml": "application/xml",
}


def package(edition: Edition, files: Mapping[str, str]) -> str:
    """The package of all files.

    Args:
        edition: for its title, authors and licence.
        files: the data files by path below ``docs/``.
    """
    imprint, licence = Imprint.of(edition), edition.dossier.licence
    path = place.licence(edition)
    dated = dating(imprint.day)
    is_day = dated is not None and len(dated.start) == 3
    licences = [{"title": licence, **({"path": path} if path else {})}] if licence else []
    content = {
        "profile": "data-package",
        "name": _name(imprint.title),
        "title": imprint.title,
        "description": str(edition.dossier.standfirst),
        "version": imprint.version,
        "created": f"{dated}T00:00:00Z" if is_day else "",
        "homepage": imprint.address,
        # A licence without a name from a list or an address is none to the specification.
        "licenses": licences if path else [],
        "contributors": [{"title": name, "role": "author"} for name in imprint.authors],
        "resources": [_resource(name, text) for name, text in files.items()],
    }
    given = {key: value for key, value in content.items() if value}
    return json.dumps(given, ensure_ascii=False, indent=1) + "\n"


def _name(title: str) -> str:
    """A title as the name of a package: small Latin letters, digits, hyphens."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "dossier"


def _resource(path: str, text: str) -> dict[str, Any]:
    """A file: its size, its hash and, of a table, its columns."""
    path = path.removeprefix(place.FOLDER)
    stem, _, form = path.rpartition(".")
    content = text.encode("utf-8")
    table = TABLES.get(stem) if form == "csv" else None
    resource: dict[str, Any] = {
        "name": re.sub(r"[^a-z0-9._-]", "-", path.lower()),
        "path": path,
        "format": form,
        "mediatype": _MEDIA[form],
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
    }
    if form.startswith("json"):
        # Else Frictionless's own program takes a JSON Schema for a Table Schema.
        resource["type"] = "json"
    return {**resource, **_tabular(table)} if table else resource


def _tabular(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
    }
    if table.refers:
        column, other = table.refers
        reference = {"resource": TABLES[other].file, "fields": column}
        schema["foreignKeys"] = [{"fields": column, "reference": reference}]
    return {
        "profile": "tabular-data-resource",
        "description": table.says,
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": schema,
    }


def _field(column: Column) -> dict[str, str]:
    return {"name": column.name, "type": column.type, "description": column.says.replace("`", "")}
