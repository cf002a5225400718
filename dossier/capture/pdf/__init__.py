"""PDF with text: words in reading order, lines as they are printed, paragraphs apart."""

from dossier.capture.pdf.document import read

__all__ = ["read"]
