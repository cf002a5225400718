"""What the data files of a build are made of, so that two builds can be compared.

A text may change what a file says, and nothing of how it is built: its elements, entries, fields,
keys, rows and cells.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

import yaml

from dossier.export.parquet import ENDING, parquet

JUDGED = frozenset(["doubts"])
"""Keys with what the program thinks of the words, which others have given it to think about."""
_BIBTEX_FIELD = re.compile(r"  (\w+) = (?:\{|\w+,$)")
_RIS_TAG = re.compile(r"([A-Z][A-Z0-9])  - ")


def differences(ours: Mapping[str, str], twins: Mapping[str, str]) -> Iterator[str]:
    """What differs between the data files of two builds, a line for each file."""
    if set(ours) != set(twins):
        yield f"files: {sorted(set(ours) ^ set(twins))}"
    for path in sorted(set(ours) & set(twins)):
        read = READERS.get(PurePosixPath(path).suffix)
        try:
            if read and read(ours[path]) != read(twins[path]):
                yield f"{path}: built in another way than with harmless words"
        except (ValueError, SyntaxError, yaml.YAMLError) as error:
            yield f"{path}: not well formed: {error}"


def changed_cells(files: Mapping[str, str]) -> Iterator[str]:
    """What Parquet gives back otherwise than the tables have it; nothing without its library.

    Args:
        files: what was exported, by path.
    """
    if find_spec("pyarrow") is None:
        return
    from pyarrow import parquet as form  # noqa: PLC0415 (of an extra)

    for path, content in parquet(files).items():
        read = form.read_table(io.BytesIO(content)).to_pylist()
        rows = csv.DictReader(io.StringIO(files[path.replace(ENDING, ".csv")]))
        if [*rows] != [{k: "" if v is None else str(v) for k, v in row.items()} for row in read]:
            yield f"{path}: other cells than the table has"


def _xml(text: str) -> Counter[str]:
    """How often each element and attribute occurs.

    Raises:
        ParseError: the text is not well formed.
    """
    counts: Counter[str] = Counter()
    for element in ET.fromstring(text).iter():
        counts[element.tag] += 1
        counts.update(f"{element.tag} {name}" for name in element.attrib)
    return counts


def _drawing(text: str) -> object:
    """Which elements and attributes there are: how many lines words take is their own matter."""
    return set(_xml(text))


def _bibtex(text: str) -> object:
    """The fields of each entry.

    Raises:
        ValueError: the braces are uneven, by which BibTeX finds where a value ends.
    """
    depth = 0
    for sign in re.sub(r"\\.", "", text):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            break
    if depth:
        message = "uneven braces"
        raise ValueError(message)
    return [_BIBTEX_FIELD.findall(entry) for entry in re.split("^@", text, flags=re.MULTILINE)[1:]]


def _ris(text: str) -> object:
    lines = [_RIS_TAG.match(line) for line in text.splitlines() if line]
    return [line and line[1] for line in lines]


def _csv(text: str) -> object:
    return [len(cells) for cells in csv.reader(io.StringIO(text, newline=""))]


def _keys(value: object, path: str = "") -> Iterator[str]:
    """Every key with those above it; how many entries a list has is what the texts say."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in JUDGED:
                yield f"{path}.{name}"
                yield from _keys(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner, f"{path}[]")


READERS: Mapping[str, Callable[[str], object]] = {
    ".xml": _xml,
    ".svg": _drawing,
    ".bib": _bibtex,
    ".ris": _ris,
    ".csv": _csv,
    ".json": lambda text: set(_keys(json.loads(text))),
    ".jsonld": lambda text: set(_keys(json.loads(text))),
    ".cff": lambda text: set(_keys(yaml.safe_load(text))),
}
"""By the end of a file's name: what its text is built of."""
