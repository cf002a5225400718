"""DOCX: the text as it reads when all changes are accepted.

Element names are those of ECMA-376, part 1. Insertions and the new place of what was moved
count; deletions and the old place do not. Fields count by their result.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from dossier.capture.blocks import Flow, field_words
from dossier.capture.numbering import Numbering
from dossier.capture.packages import Package
from dossier.capture.properties import core_properties
from dossier.capture.refusals import broken
from dossier.capture.source import Source
from dossier.model import Captured

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LEFT_OUT = frozenset(
    f"{W}{name}"
    for name in (
        "del", "moveFrom", "delText", "delInstrText", "pPr", "rPr", "tblPr", "trPr",
        "tcPr", "sectPr", "rt", "footnoteReference", "endnoteReference", "annotationRef",
        "footnoteRef", "endnoteRef", "sdtPr", "rubyPr", "fldData", "customXmlPr", "smartTagPr",
    )
)  # fmt: skip
"""Elements without words of the text, or with words that were deleted."""
_SIGNS = {
    f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011",
    f"{W}ptab": "\t",
}  # fmt: skip
_MAIN = re.compile(r"word/document\d*\.xml")
"""The part with the text; some programs number it."""
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
_OFF = frozenset({"0", "false", "off"})


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a document, its notes and comments below.

    Raises:
        UnreadableError: it is damaged or protected.
    """
    package = Package(source.data, source.name, "DOCX")
    main = next((path for path in package.names if _MAIN.fullmatch(path)), "")
    document = package.xml(main)
    body = document.find(f"{W}body") if document is not None else None
    if body is None:
        raise broken(source.name, "DOCX", "no text in its main part")
    flow = Flow()
    _Reader(flow, Numbering.read(package.xml("word/numbering.xml"))).blocks(body)
    for path, tag in (("footnotes", "footnote"), ("endnotes", "endnote")):
        flow.notes += _apart(package.xml(f"word/{path}.xml"), tag)
    flow.comments += _apart(package.xml("word/comments.xml"), "comment")
    for path in package.names:
        if _MARGIN.fullmatch(path):
            flow.margins += _paragraphs(package.xml(path))
    return (Captured(flow.text(), core_properties(package), doubts=flow.doubts()),)


def _apart(root: Element | None, tag: str) -> list[str]:
    """The texts of notes or comments, without the lines that separate notes."""
    texts: list[str] = []
    for element in root.iter(f"{W}{tag}") if root is not None else ():
        if element.get(f"{W}type", "normal") != "normal":
            continue
        flow = Flow()
        _Reader(flow, Numbering()).blocks(element)
        words = "\n".join(paragraph.strip() for paragraph in flow.paragraphs).strip()
        texts += [words] if words else []
    return texts


def _paragraphs(root: Element | None) -> list[str]:
    flow = Flow()
    if root is not None:
        _Reader(flow, Numbering()).blocks(root)
    return flow.paragraphs


class _Reader:
    """Reads blocks into a flow."""

    def __init__(self, flow: Flow, numbering: Numbering) -> None:
        self._flow = flow
        self._numbering = numbering
        self._boxes: list[Element] = []
        self._instruction = ""
        """Of the field that is read."""
        self._open = ""
        """What a paragraph whose mark was deleted has for the next one."""

    def blocks(self, parent: Element) -> None:
        """Every paragraph and table below an element."""
        for child in parent:
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._flow.paragraphs.append("\n".join(self._rows(child)))
            elif child.tag not in _LEFT_OUT:
                self.blocks(_alternative(child))
        if self._open and parent.tag == f"{W}body":
            self._flow.paragraphs.append(self._open)

    def _paragraph(self, paragraph: Element) -> None:
        text = self._open + self._numbering.mark(paragraph) + self._inline(paragraph)
        self._open = ""
        mark = f"{W}pPr/{W}rPr/{W}"
        is_deleted = paragraph.find(f"{mark}del") is not None
        if is_deleted or paragraph.find(f"{mark}moveFrom") is not None:
            self._open = text
        else:
            self._flow.paragraphs.append(text)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box)

    def _rows(self, table: Element) -> list[str]:
        rows: list[str] = []
        for row in table.iter(f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            cells = []
            for cell in row.iter(f"{W}tc"):
                flow = Flow()
                _Reader(flow, self._numbering).blocks(cell)
                cells.append(" ".join(filter(None, (text.strip() for text in flow.paragraphs))))
            rows.append("\t".join(cells))
        return rows

    def _inline(self, parent: Element) -> str:
        """The words of a paragraph, a run or what stands between them."""
        words: list[str] = []
        for child in _alternative(parent):
            if child.tag in _LEFT_OUT:
                continue
            if child.tag == f"{W}t":
                words.append((child.text or "").replace("\n", " "))
            elif child.tag in {f"{W}instrText", f"{W}fldChar"}:
                words.append(self._field(child))
            elif child.tag in _SIGNS:
                words.append(_SIGNS[child.tag])
            elif child.tag.endswith("}txbxContent"):
                self._boxes.append(child)
            elif child.tag == f"{W}sym":
                words.append(_symbol(child))
            elif child.tag == f"{W}r" and _is_hidden(child):
                self._flow.hidden |= any(node.text for node in child.iter(f"{W}t"))
            else:
                words.append(self._inline(child))
        return "".join(words)

    def _field(self, element: Element) -> str:
        """A part of a field; at its end the words that stand in its instruction."""
        self._instruction += element.text or ""
        if element.get(f"{W}fldCharType") != "end":
            return ""
        words, self._instruction = field_words(self._instruction), ""
        return words


def _alternative(parent: Element) -> Element:
    """Of alternative contents the first; any other element itself."""
    if parent.tag != f"{_ALTERNATIVES}AlternateContent":
        return parent
    return parent[0] if len(parent) else parent


def _is_hidden(run: Element) -> bool:
    hidden = run.find(f"{W}rPr/{W}vanish")
    return hidden is not None and hidden.get(f"{W}val", "1") not in _OFF


def _symbol(element: Element) -> str:
    """A sign of a font of signs; those have places of their own that mean nothing elsewhere."""
    code = int(element.get(f"{W}char", "0"), 16)
    return "\ufffd" if code == 0 or 0xE000 <= code <= 0xF8FF else chr(code)
