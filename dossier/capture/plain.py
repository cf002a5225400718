"""Plain text in any encoding."""

from __future__ import annotations

import re
import unicodedata

from dossier.capture import limits
from dossier.capture.charsets import Declaration, charset_in, decode
from dossier.capture.refusals import large, other_format
from dossier.capture.source import Source, UnreadableError
from dossier.model import Captured
from dossier.text.encodings import wide

_LINE_ENDS = re.compile(r"\r\n|\r|\u2028|\u2029|\x85")
NOISE = 0.01
"""The share of control characters above which bytes are no text."""


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a file, as it is but for its line ends.

    Raises:
        UnreadableError: no text, or in an encoding that is not known.
    """
    if len(source.data) > limits.MOST_MARKUP:
        raise large(source.name, len(source.data), limits.MOST_MARKUP)
    if _is_binary(source.data):
        raise binary(source.name)
    charset = charset_in(source.declared)
    declared = [Declaration(charset, "header Content-Type")] if charset else []
    decoded = decode(source.data, source.name, declared, source.charset)
    controls = sum(unicodedata.category(char) == "Cc" for char in decoded.text)
    lines = sum(decoded.text.count(char) for char in "\t\n\r\f")
    if controls - lines > NOISE * len(decoded.text):
        raise binary(source.name)
    return (Captured(_LINE_ENDS.sub("\n", decoded.text), doubts=decoded.doubts),)


def _is_binary(data: bytes) -> bool:
    """Whether there are bytes that no text has; a wide encoding has zero bytes in their order."""
    return not wide(data) and b"\0" in data


def binary(name: str) -> UnreadableError:
    """The refusal of bytes that are no text."""
    return other_format(name, "bytes that are no text", "Add the file with the article's words")
