"""The characters of a PDF's page, each with its place."""

from __future__ import annotations

import ctypes
import math

import pypdfium2.raw as pdfium
from pypdfium2 import PdfTextPage

from dossier.frozen import dataclass

LEVEL = 0.3
"""Lines that rise or fall less, in radians, count as level."""
_HYPHENS = frozenset({0x02, 0xFFFE})
"""What PDFium gives for a hyphen at the end of a line."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character on a page; lengths are in points, from the page's lower left corner."""

    char: str
    left: float
    right: float
    origin: float
    """Where its place begins, which is the same for a letter and the marks on it."""
    base: float
    """Where the line stands that it stands on."""
    size: float
    """Of its type."""
    is_turned: bool
    """Whether it runs up or down the page; its places are then those of the turned page."""
    is_generated: bool
    """Whether there is only a gap in the page where PDFium gives a space or a line end."""


def glyphs(page: PdfTextPage) -> list[Glyph]:
    """Every character, in the order in which the page is written."""
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    made: list[Glyph] = []
    handle = page.raw
    high = 0
    for index in range(page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(handle, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        pdfium.FPDFText_GetLooseCharBox(handle, index, box)
        pdfium.FPDFText_GetCharOrigin(handle, index, x, y)
        angle = pdfium.FPDFText_GetCharAngle(handle, index) % math.pi
        is_turned = LEVEL < angle < math.pi - LEVEL
        made.append(
            Glyph(
                "-" if code in _HYPHENS else chr(code),
                box.bottom if is_turned else box.left,
                box.top if is_turned else box.right,
                y.value if is_turned else x.value,
                x.value if is_turned else y.value,
                pdfium.FPDFText_GetFontSize(handle, index),
                is_turned,
                bool(pdfium.FPDFText_IsGenerated(handle, index)),
            )
        )
    return made
