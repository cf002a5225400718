"""The body of an answer as a browser gets it: joined from its chunks, and unpacked.

Done here, and not by the library for archives, so that what is unpacked is limited, and because
archives keep the header of a packing whose body they have unpacked.
"""

from __future__ import annotations

import zlib

import brotli
from warcio.bufferedreaders import ChunkedDataReader
from warcio.recordloader import ArcWarcRecord

from dossier.capture import limits

_CHUNK = 1 << 16


class DamagedBodyError(Exception):
    """A body cannot be unpacked; the message says why."""


def body(record: ArcWarcRecord) -> bytes:
    """The bytes of a page; at most one more than a file may have.

    Raises:
        DamagedBodyError: it is packed in an unknown way, or breaks off.
    """
    http = record.http_headers
    stream = record.raw_stream
    if http and (http.get_header("Transfer-Encoding") or "").strip().lower() == "chunked":
        stream = ChunkedDataReader(stream)
    content = bytes(stream.read(limits.MOST_BYTES + 1))
    if getattr(record.raw_stream, "limit", 0) and len(content) <= limits.MOST_BYTES:
        raise DamagedBodyError("the record breaks off")
    packing = (http.get_header("Content-Encoding") or "") if http else ""
    for name in reversed([part.strip().lower() for part in packing.split(",")]):
        content = _unpacked(content, name)
    return content


def _unpacked(content: bytes, packing: str) -> bytes:
    if packing in {"", "identity"}:
        return content
    try:
        if packing in {"gzip", "x-gzip"}:
            # An archive that unpacked the body may have kept the header.
            return _inflated(content, 16) if content[:2] == b"\x1f\x8b" else content
        if packing == "deflate":
            return _inflated(content, 0)
        if packing == "br":
            return _brotli(content)
    except zlib.error as error:
        raise DamagedBodyError(str(error)) from error
    raise DamagedBodyError(f"it is packed in a way that is not read ({packing})")


def _inflated(content: bytes, form: int) -> bytes:
    """Unpack gzip (16), or what is called deflate: with a head, or without (RFC 9110)."""
    try:
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | form)
        made = unpacker.decompress(content, limits.MOST_BYTES + 1)
    except zlib.error:
        if form:
            raise
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        made = unpacker.decompress(content, limits.MOST_BYTES + 1)
    if not unpacker.eof and len(made) <= limits.MOST_BYTES:
        raise DamagedBodyError("what was packed breaks off")
    return made


def _brotli(content: bytes) -> bytes:
    unpacker = brotli.Decompressor()
    made = bytearray()
    try:
        made += unpacker.process(content, output_buffer_limit=_CHUNK)
        while not unpacker.is_finished() and len(made) <= limits.MOST_BYTES:
            more = unpacker.process(b"", output_buffer_limit=_CHUNK)
            if not more:
                raise DamagedBodyError("what was packed breaks off")
            made += more
    except brotli.error:
        if made:
            raise DamagedBodyError("what was packed is damaged") from None
        return content  # no brotli has a sign at its beginning: it was unpacked before
    return bytes(made)
