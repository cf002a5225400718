"""In: the list of addresses that a site has published, from a file or from the site itself.

Building does not need a network: a list that cannot be fetched is reported, and stops nothing.
"""

from __future__ import annotations

import re
import time
from http import HTTPStatus
from http.client import HTTPException, InvalidURL
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from dossier.frozen import dataclass
from dossier.schema import Published, parse_published

LIST = "data/published.txt"
"""Where a site has its list."""
PATIENCE = 10.0
"""Seconds without an answer after which nothing more is waited for."""
LONGEST = 30.0
"""Seconds that the whole answer may take."""
LARGEST = 4_000_000
"""Bytes: some hundred thousand addresses."""


@dataclass(frozen=True, slots=True)
class Site:
    """What is known of a published site."""

    place: str
    """The address or the path of its list."""
    published: Published | None
    """Its list; nothing when there is none to compare with."""
    notice: str = ""
    """Why there is none."""


class _UnfitError(Exception):
    """What was got is no list; the message says why."""


class _Redirects(HTTPRedirectHandler):
    """Follows redirects only to addresses that could have been asked in the first place."""

    def redirect_request(self, req: Any, fp: Any, code: Any, msg: Any, headers: Any,
                         newurl: str) -> Request | None:  # fmt: skip
        _refuse_open(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(place: str) -> Site:
    """The list that a site has published.

    Args:
        place: the path of a list, its address, or the address of the site; https, or http on
            this machine alone.
    """
    if "://" not in place:
        return _read(place)
    address = place if place.endswith(".txt") else f"{place.rstrip('/')}/{LIST}"
    try:
        return _parsed(_download(address), address)
    except HTTPError as error:
        if error.code == HTTPStatus.NOT_FOUND:
            return Site(address, None, f"Nothing has been published at {address} yet.")
        return _failed(address, f"the server answered {error.code}")
    except (OSError, ValueError, HTTPException, _UnfitError) as error:
        return _failed(address, _reason(error))


def _reason(error: Exception) -> str:
    if isinstance(error, HTTPException) and not isinstance(error, InvalidURL):
        # Its words may be those of the server, of any length.
        return f"the response could not be read ({type(error).__name__})"
    return str(getattr(error, "reason", error)) or type(error).__name__


def _read(place: str) -> Site:
    try:
        return _parsed(Path(place).read_bytes(), place)
    except (OSError, _UnfitError) as error:
        return _failed(place, getattr(error, "strerror", "") or str(error))


def _download(address: str) -> bytes:
    """The bytes at an address.

    Raises:
        OSError: nothing answers, or too slowly.
        HTTPException: what answers is no web server, or the address is none.
        _UnfitError: the address may not be asked, or has too much to say.
    """
    _refuse_open(address)
    request = Request(address, headers={"User-Agent": "story-dossier"})
    end = time.monotonic() + LONGEST
    content = b""
    with build_opener(_Redirects).open(request, timeout=PATIENCE) as answer:
        while piece := answer.read1(65536):
            content += piece
            if len(content) > LARGEST:
                raise _UnfitError(f"it has more than {LARGEST:,} bytes")
            if time.monotonic() > end:
                raise _UnfitError(f"it took longer than {LONGEST:.0f} seconds")
        if answer.length:
            raise _UnfitError(f"it broke off {answer.length:,} bytes before its end")
    return content


def _refuse_open(address: str) -> None:
    """Ask nobody in the open: who stands between could answer for the site."""
    parts = urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname or "")):
        return
    raise _UnfitError("the address must begin with https://")


def _is_loopback(host: str) -> bool:
    if re.fullmatch(r"[0-9.]+|[0-9a-f:]*:[0-9a-f:.]*", host):
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return False
    return host == "localhost"


def _parsed(content: bytes, place: str) -> Site:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _UnfitError("it is not UTF-8") from error
    published, problems = parse_published(text, place)
    if problems:
        raise _UnfitError(f"line {problems[0].location.line} is not the address of an entry")
    return Site(place, published)


def _failed(place: str, why: str) -> Site:
    return Site(
        place,
        None,
        f"The list of what was published could not be read from {place}: {why}. "
        "It was not used to check whether anything published has been deleted.",
    )
