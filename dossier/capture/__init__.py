"""What people bring becomes text: files of many formats, read into values."""

from dossier.capture.reading import read

__all__ = ["read"]
