"""Web archives: WARC, packed or not, and WACZ. A page is taken from its own record.

The names are those of ISO 28500 (WARC 1.1) and of the WACZ specification 1.1.1.

The body of an answer as a browser gets it: joined from its chunks, and unpacked.

Done here, and not by the library for archives, so that what is unpacked is limited, and because
archives keep the header of a packing whose body they have unpacked.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import zlib
from collections.abc import Iterable
from dataclasses import field, replace

import brotli
from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from dossier.capture import limits, reading
from dossier.capture.addresses import archived, same
from dossier.capture.packages import Package
from dossier.capture.refusals import broken, large, no_page, no_such_page, which_page
from dossier.capture.source import Source
from dossier.capture.unpacking import unpacked
from dossier.frozen import dataclass
from dossier.model import Captured, Field, Metadatum

_CHUNK = 1 << 16


class DamagedBodyError(Exception):
    """A body cannot be unpacked; the message says why."""


_PAGES = ("text/html", "application/xhtml+xml", "application/pdf")
_KIND = "web archive (WARC)"
_FRAME = re.compile(r"^(?:iframe|frame|embed|object)$")


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answered, as an archive keeps it."""

    address: str
    time: str
    """As ``WARC-Date`` says it."""
    declared: str
    """The header Content-Type."""
    data: bytes
    damage: str = ""
    """Why it cannot be read; empty if it can."""

    @property
    def label(self) -> str:
        """What tells it from other captures of the same address."""
        return f"{self.address} {self.time}"


@dataclass(slots=True)
class _Contents:
    """What is in the archive's records."""

    pages: list[Response] = field(default_factory=list)
    frames: set[str] = field(default_factory=set)
    """Addresses that were asked for as a part of another page."""
    by_digest: dict[str, Response] = field(default_factory=dict)
    revisits: list[tuple[str, str, str]] = field(default_factory=list)
    """Of answers that were the same as an earlier one: address, time, digest."""
    others: int = 0


def read(source: Source) -> tuple[Captured, ...]:
    """The page of a WARC file.

    Raises:
        UnreadableError: the archive is damaged, has no page, several, or not the named one.
    """
    contents = _Contents()
    _collect(source.data, source.name, contents)
    return _chosen(contents, (), source)


def read_wacz(source: Source) -> tuple[Captured, ...]:
    """The page of a WACZ file; of several, those count that its list of pages names.

    Raises:
        UnreadableError: as for a WARC file.
    """
    package = Package(source.data, source.name, "WACZ")
    contents = _Contents()
    for path in package.names:
        if path.startswith("archive/") and path.endswith((".warc", ".warc.gz")):
            _collect(package.read(path, limits.MOST_UNPACKED), source.name, contents)
    listed = _listed(package.read("pages/pages.jsonl"))
    return _chosen(contents, listed, source)


def _listed(content: bytes) -> list[str]:
    """The addresses in the list of pages; its first line is a head."""
    addresses = []
    for line in content.decode("utf-8", "replace").splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict) and isinstance(entry.get("url"), str):
            addresses.append(entry["url"])
    return addresses


def _collect(data: bytes, name: str, contents: _Contents) -> None:
    """Read the records of an archive; one that was packed as a whole is unpacked before."""
    try:
        _records(data, name, contents)
    except ArchiveLoadFailed as error:
        if not data.startswith(b"\x1f\x8b"):
            raise broken(name, _KIND, str(error).strip().partition("\n")[0]) from error
        try:
            _records(unpacked(data, name, limits.MOST_UNPACKED), name, contents)
        except ArchiveLoadFailed as failure:
            raise broken(name, _KIND, str(failure).strip().partition("\n")[0]) from failure


def _records(data: bytes, name: str, contents: _Contents) -> None:
    count = 0
    size = 0
    try:
        # The library prints warnings; what is damaged is a problem of its own here.
        with contextlib.redirect_stderr(io.StringIO()):
            for record in ArchiveIterator(io.BytesIO(data)):
                count += 1
                size += _record(record, contents)
                if count > limits.MOST_PARTS:
                    raise large(name, 0, limits.MOST_PARTS, "records")
                if size > limits.MOST_UNPACKED:
                    raise large(name, 0, limits.MOST_UNPACKED)
    except (zlib.error, EOFError, OSError, ValueError) as error:
        raise broken(name, _KIND, str(error).partition("\n")[0]) from error
    except (AttributeError, TypeError) as error:  # it meets lines that are missing
        raise broken(name, _KIND, "a record breaks off in its head") from error
    if not count:
        raise broken(name, _KIND, "no record")


def _record(record: ArcWarcRecord, contents: _Contents) -> int:
    """Sort one record in; how many bytes it was."""
    headers = record.rec_headers
    address = (headers.get_header("WARC-Target-URI") or "").strip("<>")
    time = headers.get_header("WARC-Date") or ""
    digest = headers.get_header("WARC-Payload-Digest") or ""
    if record.rec_type == "request":
        request = record.http_headers
        if request and _FRAME.match(request.get_header("Sec-Fetch-Dest") or ""):
            contents.frames.add(address)
    elif record.rec_type == "revisit":
        contents.revisits.append((address, time, digest))
    elif record.rec_type in {"response", "resource", "conversion"}:
        response = _response(record, address, time)
        if response is None:
            contents.others += 1
        else:
            contents.pages.append(response)
            contents.by_digest.setdefault(digest or address, response)
            return len(response.data)
    return record.length if 0 < (record.length or 0) < limits.MOST_UNPACKED else 0


def _response(record: ArcWarcRecord, address: str, time: str) -> Response | None:
    """An answer that may be an article; nothing for pictures, errors and redirections."""
    http = record.http_headers
    declared = (http or record.rec_headers).get_header("Content-Type") or ""
    status = http.get_statuscode() if http else "200"
    if not status.startswith("2") or declared.partition(";")[0].strip().lower() not in _PAGES:
        return None
    try:
        return Response(address, time, declared, body(record))
    except DamagedBodyError as error:
        return Response(address, time, declared, b"", str(error))


def _chosen(contents: _Contents, listed: Iterable[str], source: Source) -> tuple[Captured, ...]:
    """The page that was named, or the only one."""
    pages = contents.pages + [
        replace(contents.by_digest[digest], address=address, time=time)
        for address, time, digest in contents.revisits
        if digest in contents.by_digest
    ]
    fitting = _named(pages, source) if source.page else _narrowed(pages, contents, listed)
    if not fitting:
        raise no_page(source.name)
    different = {(page.address, page.data): page for page in fitting}
    if len(different) > 1:
        addresses = {page.address for page in fitting}
        several = len(addresses) < len(different)
        labels = [page.label if several else page.address for page in different.values()]
        raise which_page(source.name, sorted(set(labels)))
    return _texts(fitting[0], source)


def _named(pages: list[Response], source: Source) -> list[Response]:
    asked_page = source.page
    fitting = [page for page in pages if asked_page in {page.address, page.label}]
    fitting = fitting or [page for page in pages if same(page.address, asked_page)]
    if not fitting:
        raise no_such_page(source.name, asked_page, sorted({page.address for page in pages}))
    return fitting


def _narrowed(pages: list[Response], contents: _Contents, listed: Iterable[str]) -> list[Response]:
    """Without frames; and only what the archive's own list of pages names, if it has one."""
    without_frames = [page for page in pages if page.address not in contents.frames] or pages
    named = [
        page for page in without_frames if any(same(page.address, address) for address in listed)
    ]
    return named or without_frames


def _texts(page: Response, source: Source) -> tuple[Captured, ...]:
    if page.damage:
        raise broken(source.name, _KIND, f"{page.address}: {page.damage}")
    if len(page.data) > limits.MOST_BYTES:
        raise large(source.name, 0, limits.MOST_BYTES)
    address, copy = archived(page.address)
    inner = replace(
        source, data=page.data, declared=page.declared, address=page.address, page="", within=True
    )
    statements = [Metadatum(Field.URL, address, "WARC-Target-URI")]
    if copy:
        statements.append(Metadatum(Field.ARCHIVED, copy, "WARC-Target-URI"))
    if page.time:
        statements.append(Metadatum(Field.CAPTURED, page.time, "WARC-Date"))
    stated = {(statement.field, statement.value) for statement in statements}
    return tuple(
        replace(
            text,
            metadata=(*statements, *(m for m in text.metadata if (m.field, m.value) not in stated)),
            label=text.label or address,
        )
        for text in reading.texts(inner)
    )


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
