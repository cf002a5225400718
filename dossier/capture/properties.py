"""What documents say of themselves in their properties: title, author, language."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from dossier.capture.packages import Package
from dossier.model import Field, Metadatum

_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_CORE = ((Field.HEADLINE, f"{_DC}title"), (Field.BYLINE, f"{_DC}creator"),
         (Field.LANGUAGE, f"{_DC}language"))  # fmt: skip
_ODT = ((Field.HEADLINE, f"{_DC}title"), (Field.BYLINE, f"{_META}initial-creator"),
        (Field.LANGUAGE, f"{_DC}language"))  # fmt: skip

_DOUBTS = {
    Field.LANGUAGE: "It may be the language that the program was set to.",
    Field.BYLINE: "It may be whoever typed or saved the file.",
}


def core_properties(package: Package) -> tuple[Metadatum, ...]:
    """Of an Office document (ECMA-376, part 2). Its days are those of the file, and left out."""
    return _statements(package.xml("docProps/core.xml"), _CORE)


def odt_properties(package: Package) -> tuple[Metadatum, ...]:
    """Of an OpenDocument text."""
    return _statements(package.xml("meta.xml"), _ODT)


def _statements(
    root: Element | None, fields: tuple[tuple[Field, str], ...]
) -> tuple[Metadatum, ...]:
    return tuple(
        Metadatum(field, " ".join(element.text.split()), _origin(tag), _DOUBTS.get(field, ""))
        for field, tag in fields
        for element in (root.iter(tag) if root is not None else ())
        if element.text and element.text.strip()
    )


def _origin(tag: str) -> str:
    return f"document property {tag.rpartition('}')[2]}"
