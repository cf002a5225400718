"""Files packed in a ZIP archive, unpacked within limits."""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree import ElementTree as ET
from xml.parsers import expat

from dossier.capture import limits
from dossier.capture.refusals import broken, encrypted, large

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
"""The names of Office documents' elements, in the two forms of ECMA-376."""
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
)  # fmt: skip
"""What the standard library raises for an archive that is damaged."""
_CHUNK = 1 << 16


class Package:
    """A ZIP archive in memory.

    What the archive says of sizes is not trusted: bytes are counted as they are unpacked.
    """

    def __init__(self, data: bytes, name: str, kind: str) -> None:
        """Open an archive.

        Args:
            data: the archive.
            name: the file's name, for problems.
            kind: what it should be, such as ``DOCX``.

        Raises:
            UnreadableError: it is damaged, or has too many files.
        """
        self._name = name
        self._kind = kind
        self._left = limits.MOST_UNPACKED
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise broken(name, kind, str(error)) from error
        self.names = tuple(self._archive.namelist())
        if len(self.names) > limits.MOST_PARTS:
            raise large(name, len(self.names), limits.MOST_PARTS, "packed files")

    def read(self, path: str, most: int = limits.MOST_MARKUP) -> bytes:
        """A packed file; empty if there is none.

        Args:
            path: inside the archive.
            most: bytes, unpacked.

        Raises:
            UnreadableError: it is damaged or protected, or more is unpacked than allowed.
        """
        if path not in self.names:
            return b""
        content = bytearray()
        try:
            with self._archive.open(path) as file:
                while chunk := file.read(_CHUNK):
                    content += chunk
                    self._left -= len(chunk)
                    if len(content) > most or self._left < 0:
                        raise large(self._name, 0, min(most, limits.MOST_UNPACKED))
        except _DAMAGE as error:
            raise broken(self._name, self._kind, str(error) or type(error).__name__) from error
        except RuntimeError as error:
            raise encrypted(self._name, self._kind) from error
        return bytes(content)

    def xml(self, path: str) -> ET.Element | None:
        """A packed file as a tree of elements; nothing if there is none.

        A document type is refused: office documents have none, and entities are declared there.

        Raises:
            UnreadableError: it is no XML, or declares a document type.
        """
        content = self.read(path).replace(_STRICT, _TRANSITIONAL)
        if not content:
            return None
        guard = expat.ParserCreate()
        guard.StartDoctypeDeclHandler = self._refuse
        try:
            guard.Parse(content, True)
            return ET.fromstring(content)
        # An encoding that nobody knows, or one of several bytes, is a mistake of the lookup.
        except (expat.ExpatError, ET.ParseError, LookupError, ValueError) as error:
            raise broken(self._name, self._kind, f"{path}: {error}") from error

    def _refuse(self, *_: object) -> None:
        raise broken(self._name, self._kind, "a document type, which no such document has")
