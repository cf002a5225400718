"""A file that somebody wrote becomes a document, by its characters or by its format's reader."""

from __future__ import annotations

from pathlib import PurePath

from dossier.problems import DossierError, as_text
from dossier.verify.document import document
from dossier.verify.values import Document

MOST_BYTES = 5_000_000
"""Of a text; word processors pack pictures into their files, and those may be larger."""
WORD_PROCESSED = frozenset({".docx", ".odt", ".rtf"})
"""Files without lines, which the readers of captures read."""
_MOST_PACKED = 50_000_000


class UnreadableDocumentError(DossierError):
    """A document could not be read; the message says why, and what helps."""


def read(name: str, content: bytes) -> Document:
    """A document of a file's bytes: Markdown, HTML, plain text, DOCX, ODT or RTF by its suffix.

    Args:
        name: the file's name, with its suffix.
        content: its bytes.

    Raises:
        UnreadableDocumentError: it is too large, damaged, no text in UTF-8, or what reads its
            format is not installed.
    """
    is_packed = PurePath(name).suffix.lower() in WORD_PROCESSED
    most = _MOST_PACKED if is_packed else MOST_BYTES
    if len(content) > most:
        raise UnreadableDocumentError(
            f"{name} is larger than a document: {len(content):,} bytes, at most {most:,} are read."
        )
    return _word_processed(name, content) if is_packed else document(name, _decoded(name, content))


def _decoded(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableDocumentError(
            f"{name} is not UTF-8: the byte {content[error.start]:#04x} at offset {error.start}. "
            "Save it as UTF-8 text."
        ) from error


def _word_processed(name: str, content: bytes) -> Document:
    from dossier import capture  # noqa: PLC0415 (few documents are word processors')

    texts, problems = capture.read(content, name)
    if problems:
        # What is missing is named in the problem's hint, with how to install it.
        raise UnreadableDocumentError(as_text(problems).rstrip())
    return Document(name, "\n\n".join(text.text.strip() for text in texts))
