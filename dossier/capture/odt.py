"""ODT: the text as it reads when all changes are accepted (OpenDocument 1.3)."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from dossier.capture.blocks import Flow
from dossier.capture.numbering import Level
from dossier.capture.packages import Package
from dossier.capture.properties import odt_properties
from dossier.capture.refusals import broken, encrypted
from dossier.capture.source import Source
from dossier.model import Captured

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_LEFT_OUT = frozenset(
    {
        f"{_TEXT}tracked-changes", f"{_TEXT}note-citation", f"{_TEXT}ruby-text",
        f"{_TEXT}variable-decls", f"{_TEXT}sequence-decls", f"{_TEXT}user-field-decls",
        f"{_OFFICE}forms", f"{_TEXT}bookmark", f"{_TEXT}table-of-content-source",
        "{http://www.w3.org/2000/svg}title", "{http://www.w3.org/2000/svg}desc",
        "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}title",
        "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc",
    }
)  # fmt: skip
"""Deletions stand in ``tracked-changes``; what was inserted stands in the text."""
_SIGNS = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_FORMS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
}  # fmt: skip
"""What numbers of items look like, in the words of DOCX."""
_MARGINS = frozenset({f"{_STYLE}header", f"{_STYLE}footer"})
_HIDDEN = frozenset({f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"})


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a document, its notes and comments below.

    Raises:
        UnreadableError: it is damaged or protected.
    """
    package = Package(source.data, source.name, "ODT")
    if b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise encrypted(source.name, "ODT")
    content = package.xml("content.xml")
    body = content.find(f"{_OFFICE}body/{_OFFICE}text") if content is not None else None
    if body is None:
        raise broken(source.name, "ODT", "no text in content.xml")
    flow = Flow()
    assert content is not None
    levels = _levels(content)
    styles = package.xml("styles.xml")
    if styles is not None:
        levels = _levels(styles) | levels
        for margin in styles.iter():
            if margin.tag in _MARGINS:
                flow.margins.append(_note_text(margin))
    _Reader(flow, levels).blocks(body)
    return (Captured(flow.text(), odt_properties(package), doubts=flow.doubts()),)


def _levels(root: Element) -> dict[tuple[str, int], Level]:
    """How the items of a list are counted, by the list's style and the level."""
    levels: dict[tuple[str, int], Level] = {}
    for style in root.iter(f"{_TEXT}list-style"):
        for element in style:
            key = style.get(f"{_STYLE}name", ""), int(element.get(f"{_TEXT}level", "1"))
            form = _FORMS.get(element.get(f"{_STYLE}num-format", ""), "")
            if element.tag.endswith("-bullet"):
                form = "bullet"
            before = element.get(f"{_STYLE}num-prefix", "")
            after = element.get(f"{_STYLE}num-suffix", "")
            start = int(element.get(f"{_TEXT}start-value", "1"))
            levels[key] = Level(form or "none", f"{before}%1{after}", start)
    return levels


class _Reader:
    """Reads blocks into a flow."""

    def __init__(self, flow: Flow, levels: dict[tuple[str, int], Level] | None = None) -> None:
        self._flow = flow
        self._levels = levels or {}
        self._lists: list[str] = []
        """The styles of the lists around what is read."""
        self._boxes: list[Element] = []

    def blocks(self, parent: Element, mark: str = "") -> None:
        """Every paragraph, list and table below an element; ``mark`` precedes the first."""
        for child in parent:
            if child.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                self._paragraph(child, mark)
                mark = ""
            elif child.tag == f"{_TEXT}list":
                self._list(child)
            elif child.tag == f"{_TABLE}table":
                self._flow.paragraphs.append("\n".join(self._rows(child)))
            elif child.tag not in _LEFT_OUT:
                self.blocks(child)

    def _list(self, element: Element) -> None:
        style = element.get(f"{_TEXT}style-name", "") or (self._lists[-1] if self._lists else "")
        self._lists.append(style)
        level = self._levels.get((style, len(self._lists)), Level("bullet"))
        for number, item in enumerate(element.iterfind(f"{_TEXT}list-item"), level.start):
            self.blocks(item, level.mark(number))
        self._lists.pop()

    def _paragraph(self, paragraph: Element, mark: str) -> None:
        text = re.sub(r" {2,}", " ", self._inline(paragraph)).strip()
        self._flow.paragraphs.append(mark + text if text else "")
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box)

    def _rows(self, table: Element) -> list[str]:
        rows: list[str] = []
        for row in table.iter(f"{_TABLE}table-row"):
            cells = []
            for cell in row.iter(f"{_TABLE}table-cell"):
                flow = Flow()
                _Reader(flow).blocks(cell)
                cells.append(" ".join(filter(None, flow.paragraphs)))
                self._flow.notes += flow.notes
                self._flow.comments += flow.comments
            rows.append("\t".join(cells).rstrip("\t"))
        return rows

    def _inline(self, parent: Element) -> str:
        words = [_collapsed(parent.text)]
        for child in parent:
            words += [self._element(child), _collapsed(child.tail)]
        return "".join(words)

    def _element(self, element: Element) -> str:
        """What an element inside a paragraph says; notes, comments and boxes are set apart."""
        if element.tag == f"{_TEXT}note":
            body = element.find(f"{_TEXT}note-body")
            self._flow.notes += [_note_text(body)] if body is not None else []
        elif element.tag == f"{_OFFICE}annotation":
            self._flow.comments.append(_note_text(element))
        elif element.tag == f"{_DRAW}text-box":
            self._boxes.append(element)
        elif element.tag in _HIDDEN:
            self._flow.hidden = True
        elif element.tag not in _LEFT_OUT:
            return _SIGNS.get(element.tag, "") or self._inline(element)
        return ""


def _collapsed(text: str | None) -> str:
    """White space counts once; more of it stands in elements of its own."""
    return re.sub(r"[ \t\r\n]+", " ", text or "")


def _note_text(element: Element) -> str:
    """The paragraphs of a note or a comment, one below the other."""
    flow = Flow()
    _Reader(flow).blocks(element)
    return "\n".join(filter(None, flow.paragraphs))
