"""What was asked and answered, as a web archive (WARC 1.1, ISO 28500:2017).

An archive keeps what a page alone does not: the day and the second, the header that says in which
encoding the page is, and the way over redirects. It is written here and not by a library, because
the answer is to stand in it byte for byte; libraries put its header together anew.
"""

from __future__ import annotations

import gzip
import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256

from dossier.fetch.connection import Exchange

SUFFIX = ".warc.gz"


def archive(exchanges: Sequence[Exchange], when: datetime, software: str) -> bytes:
    """A web archive of requests and answers, each record compressed by itself.

    Args:
        exchanges: in the order in which they happened.
        when: they began, with its time zone.
        software: the name and the version of the program that asked.
    """
    day = when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    fields = f"software: {software}\r\nformat: WARC File Format 1.1\r\n".encode()
    records = [_record("warcinfo", day, "application/warc-fields", fields)]
    for exchange in exchanges:
        about = [("WARC-Target-URI", exchange.address)]
        if exchange.number:
            about.append(("WARC-IP-Address", exchange.number))
        kind = "application/http; msgtype={}"
        records += [
            _record("response", day, kind.format("response"), exchange.response, about),
            _record("request", day, kind.format("request"), exchange.request, about[:1]),
        ]
    return b"".join(records)


def _record(
    kind: str,
    day: str,
    content: str,
    block: bytes | bytearray,
    about: Iterable[tuple[str, str]] = (),
) -> bytes:
    fields = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid4()}>"),
        ("WARC-Date", day),
        *about,
        ("WARC-Block-Digest", f"sha256:{sha256(block).hexdigest()}"),
        ("Content-Type", content),
        ("Content-Length", str(len(block))),
    ]
    head = "".join(f"{name}: {value}\r\n" for name, value in fields)
    return gzip.compress(f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n", mtime=0)
