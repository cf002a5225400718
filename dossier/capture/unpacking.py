"""Files packed with gzip alone: a web archive, or one text or page."""

from __future__ import annotations

import zlib
from dataclasses import replace

from dossier.capture import limits, reading
from dossier.capture.formats import Format
from dossier.capture.refusals import broken, large, other_format
from dossier.capture.source import Source
from dossier.model import Captured

_CHUNK = 1 << 16


def read(source: Source) -> tuple[Captured, ...]:
    """The text in a packed file. A web archive is packed record by record, and left as it is.

    Raises:
        UnreadableError: it is damaged, unpacks to too much, or nothing can be made of it.
    """
    if unpacked(source.data, source.name, 16).startswith(b"WARC/"):
        return reading.read_as(Format.WARC, source)
    if source.within:
        raise other_format(source.name, "a file packed several times", "Unpack it first")
    content = unpacked(source.data, source.name, limits.MOST_BYTES)
    return reading.texts(replace(source, data=content, within=True))


def unpacked(data: bytes, name: str, most: int) -> bytes:
    """Up to ``most`` bytes; more are refused, unless only the beginning is asked for.

    Args:
        data: bytes packed with gzip.
        name: of the file, for the message.
        most: bytes at the most.
    """
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    content = bytearray()
    try:
        for start in range(0, len(data), _CHUNK):
            content += unpacker.decompress(data[start : start + _CHUNK], most + 1 - len(content))
            if len(content) > most or unpacker.eof:
                break
    except zlib.error as error:
        raise broken(name, "gzip file", str(error)) from error
    is_more = len(content) > most
    if is_more and most > _CHUNK:
        raise large(name, 0, most)
    if not unpacker.eof and not is_more:
        raise broken(name, "gzip file", "it breaks off")
    return bytes(content)
