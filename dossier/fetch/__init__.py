"""In: one page of the web, asked once, with everything that was answered on the way to it.

Only http and https are asked, and only machines of the public internet unless private ones are
allowed; each redirect is judged like the first address. There is a limit to redirects, to bytes
and to time, and nothing is written here.
"""

from __future__ import annotations

import ssl
import time
from datetime import UTC, datetime
from http import HTTPStatus
from http.client import HTTPException
from urllib.parse import urldefrag, urljoin

from dossier.fetch.connection import Exchange, Limits, TooLargeError, TooSlowError, ask
from dossier.fetch.guard import SCHEMES, RefusedError, target
from dossier.fetch.warc import SUFFIX, archive
from dossier.frozen import dataclass
from dossier.problems import Location, Problem

__all__ = ["Fetched", "fetch", "is_address", "post"]

LARGEST = 25_000_000
"""Bytes of all answers together."""
LONGEST = 60.0
"""Seconds that all of it may take."""
MOST_REDIRECTS = 10


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it was answered."""

    address: str
    """The one that answered, after all redirects."""
    content: bytes
    """A web archive (WARC) of every request and answer."""
    body: bytes = b""
    """Of the last answer alone."""
    kind: str = ""
    """Its header Content-Type."""
    suffix: str = SUFFIX


def is_address(words: str) -> bool:
    """Whether words are meant as an address, right or wrong, and not as a file's name."""
    scheme, colon, _ = words.partition(":")
    return "://" in words or (bool(colon) and scheme.lower() in {*SCHEMES, "mailto", "data"})


def fetch(
    address: str,
    software: str,
    *,
    allow_private: bool = False,
    trust: ssl.SSLContext | None = None,
    seconds: float = LONGEST,
) -> Fetched | Problem:
    """The page at an address, or why there is none.

    Args:
        address: of the page.
        software: the name and the version of the program that asks, as servers are told.
        allow_private: whether machines of this network may be asked.
        trust: which certificates are trusted; the system's if nothing.
        seconds: for all of it.
    """
    limits = Limits(time.monotonic() + seconds, LARGEST, allow_private)
    when = datetime.now(UTC)
    try:
        exchanges = _followed(address, limits, software, trust)
    except _RedirectError as error:
        return _redirects(address, str(error))
    except Exception as error:
        return _problem(address, error)
    last = exchanges[-1]
    if last.status != HTTPStatus.OK:
        return _status(address, last.status)
    return Fetched(last.address, archive(exchanges, when, software), last.body, last.kind)


def post(
    address: str,
    content: bytes,
    kind: str,
    software: str,
    *,
    allow_private: bool = False,
    trust: ssl.SSLContext | None = None,
) -> bytes | Problem:
    """What a server answers to some bytes; redirects are not followed.

    Args:
        address: of the service.
        content: what is sent.
        kind: its media type.
        software: as for :func:`fetch`.
        allow_private: as for :func:`fetch`.
        trust: as for :func:`fetch`.
    """
    limits = Limits(time.monotonic() + LONGEST, LARGEST, allow_private)
    headers = {"User-Agent": software, "Content-Type": kind}
    try:
        answer = ask(target(address), limits, headers, content, trust)
    except Exception as error:
        return _problem(address, error)
    return answer.body if answer.status == HTTPStatus.OK else _status(address, answer.status)


class _RedirectError(Exception):
    """Redirects that end nowhere; the message says how."""


def _followed(
    address: str, limits: Limits, software: str, trust: ssl.SSLContext | None
) -> list[Exchange]:
    """Every request and answer up to the page."""
    headers = {
        "User-Agent": software,
        "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
        "Accept-Encoding": "identity",
    }
    goal = target(address)
    exchanges: list[Exchange] = []
    seen = {goal.address}
    while True:
        exchange = ask(goal, limits, headers, trust=trust)
        exchanges.append(exchange)
        if not exchange.location:
            return exchanges
        if len(exchanges) > MOST_REDIRECTS:
            raise _RedirectError(f"more than {MOST_REDIRECTS} redirects")
        goal = target(urldefrag(urljoin(goal.address, exchange.location)).url)
        if goal.address in seen:
            raise _RedirectError(f"a loop: {goal.address} leads back to itself")
        seen.add(goal.address)


def _problem(address: str, error: Exception) -> Problem:
    """What stood in the way, as a problem.

    Raises:
        Exception: none of what a network does; a fault of the program.
    """
    if isinstance(error, RefusedError):
        return Problem(
            Location(_printable(address)),
            "address-refused",
            "This address is not asked",
            found=str(error),
            expected=error.expected,
            hint="Save the page in your browser, and add the file",
        )
    if isinstance(error, TooLargeError):
        return _failed(address, f"more than {LARGEST:,} bytes")
    if isinstance(error, TooSlowError | TimeoutError):
        return _failed(address, "it took too long")
    if isinstance(error, ssl.SSLCertVerificationError):
        return _failed(address, f"its certificate is not trusted: {error.verify_message}")
    if isinstance(error, HTTPException):
        # Its words may be those of the server, of any length.
        return _failed(address, f"the response could not be read ({type(error).__name__})")
    if isinstance(error, OSError | UnicodeError):
        return _failed(address, getattr(error, "strerror", "") or str(error) or "no answer")
    raise error


def _failed(address: str, why: str) -> Problem:
    return Problem(
        Location(_printable(address)),
        "fetch-failed",
        "The page could not be fetched",
        found=why,
        expected="a page",
        hint="Open the address in your browser; if the page is there, save it and add the file",
    )


def _status(address: str, status: int) -> Problem:
    try:
        phrase = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = str(status)
    return _failed(address, f"the server answered {phrase}")


def _redirects(address: str, why: str) -> Problem:
    return Problem(
        Location(_printable(address)),
        "fetch-redirects",
        "The address leads on and never arrives",
        found=why,
        expected=f"a page after {MOST_REDIRECTS} redirects at most",
        hint="Save the page in your browser, and add the file",
    )


def _printable(address: str) -> str:
    """The address in a problem: without a password, and in one line of a readable length."""
    scheme, separator, after_scheme = address.partition("://")
    host, slash, path = after_scheme.partition("/")
    plain = scheme + separator + host.rpartition("@")[2] + slash + path
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in plain)[:200]
