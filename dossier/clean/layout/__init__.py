"""Understanding the lines of a capture, before any rule: which of them are one paragraph."""

from dossier.clean.layout.paragraphs import Paragraph, Piece, paragraphs

__all__ = ["Paragraph", "Piece", "paragraphs"]
