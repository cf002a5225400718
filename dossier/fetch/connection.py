"""One request to one server, its answer recorded byte for byte as it comes."""

from __future__ import annotations

import io
import socket
import ssl
import time
from dataclasses import field
from http.client import HTTPConnection, HTTPResponse
from typing import Any

from dossier.fetch.guard import RefusedError, Target, is_public
from dossier.frozen import dataclass

PATIENCE = 15.0
"""Seconds without an answer after which nothing more is waited for."""


class TooLargeError(Exception):
    """The answer has more bytes than are taken."""


class TooSlowError(Exception):
    """The answer takes longer than is waited."""


@dataclass(slots=True)
class Limits:
    """How much is waited and taken in all, over all redirects."""

    end: float
    """On the clock of ``time.monotonic``."""
    bytes_left: int
    allow_private: bool = False

    def seconds(self) -> float:
        """For how long to wait for the next byte.

        Raises:
            TooSlowError: the time is over.
        """
        left = self.end - time.monotonic()
        if left <= 0:
            raise TooSlowError
        return min(left, PATIENCE)


@dataclass(slots=True)
class Exchange:
    """A request and its answer."""

    address: str
    number: str = ""
    """The IP address that answered."""
    request: bytes = b""
    response: bytearray = field(default_factory=bytearray, repr=False)
    """Status line, header and body as they came, chunks and compression included."""
    status: int = 0
    location: str = ""
    """Where the answer leads on; empty for one that does not."""
    kind: str = ""
    """The header Content-Type."""
    body: bytes = field(default=b"", repr=False)
    """Without chunks, still compressed if the server did so."""


def ask(
    goal: Target,
    limits: Limits,
    headers: dict[str, str],
    content: bytes | None = None,
    trust: ssl.SSLContext | None = None,
) -> Exchange:
    """Ask a server once; redirects are not followed.

    Args:
        goal: what to ask.
        limits: of time and size; what comes counts against them.
        headers: of the request, besides those that every request has.
        content: of a POST; a GET if nothing.
        trust: which certificates are trusted; the system's if nothing.

    Raises:
        RefusedError: the name leads to a machine that may not be asked.
        TooLargeError: the answer is too large.
        TooSlowError: it takes too long.
        OSError: nothing answers, or it breaks off.
        http.client.HTTPException: what answers is no web server.
    """
    taken = Exchange(goal.address)
    connection = _Connection(goal, limits, taken, trust)
    try:
        given = {"Host": goal.authority, "Connection": "close", **headers}
        connection.putrequest(
            "GET" if content is None else "POST",
            goal.path,
            skip_host=True,
            skip_accept_encoding=True,
        )
        for name, value in given.items():
            connection.putheader(name, value)
        if content is not None:
            connection.putheader("Content-Length", str(len(content)))
        connection.endheaders(content)
        answer = connection.getresponse()
        taken.status = answer.status
        taken.kind = answer.getheader("Content-Type", "")
        taken.location = answer.getheader("Location", "") if answer.status // 100 == 3 else ""
        taken.body = answer.read()
        if answer.length:
            raise ConnectionError(f"it broke off {answer.length:,} bytes before its end")
    finally:
        connection.close()
    return taken


class _Connection(HTTPConnection):
    """A connection to an address that was looked at after its name was looked up."""

    def __init__(
        self, goal: Target, limits: Limits, taken: Exchange, trust: ssl.SSLContext | None
    ) -> None:
        super().__init__(goal.host, goal.port, timeout=PATIENCE)
        self.goal, self.limits, self.taken, self.trust = goal, limits, taken, trust
        self.response_class = self._response  # type: ignore[assignment]

    def connect(self) -> None:
        """Connect to the first address of the name that answers, if all of them may be asked."""
        places = socket.getaddrinfo(self.goal.host, self.goal.port, type=socket.SOCK_STREAM)
        private = [str(place[4][0]) for place in places if not is_public(str(place[4][0]))]
        if private and not self.limits.allow_private:
            raise RefusedError(
                f"it leads to {private[0]}, an address of this machine or network",
                "an address of the public web; or --allow-private, if you mean your own server",
            )
        self.sock = self._connected(places)
        self.taken.number = str(self.sock.getpeername()[0])
        if self.goal.scheme == "https":
            context = self.trust or ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.goal.host)

    def _connected(self, places: list[Any]) -> socket.socket:
        failure: OSError = OSError("its name has no address")
        for family, kind, protocol, _, place in places:
            connecting = socket.socket(family, kind, protocol)
            try:
                connecting.settimeout(self.limits.seconds())
                connecting.connect(place)
            except OSError as error:
                connecting.close()
                failure = error
            except TooSlowError:
                connecting.close()
                raise
            else:
                return connecting
        raise failure

    def send(self, data: Any) -> None:
        """Send, and note what was sent."""
        super().send(data)
        self.taken.request += bytes(data)

    def _response(self, sock: socket.socket, **options: Any) -> HTTPResponse:
        return HTTPResponse(_Tapped(sock, self.limits, self.taken), **options)  # type: ignore[arg-type]


class _Tapped:
    """A socket for reading, which hands a copy of every byte to the exchange."""

    def __init__(self, sock: socket.socket, limits: Limits, taken: Exchange) -> None:
        self.sock, self.limits, self.taken = sock, limits, taken

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Tap(self.sock, self.limits, self.taken))


class _Tap(io.RawIOBase):
    def __init__(self, sock: socket.socket, limits: Limits, taken: Exchange) -> None:
        super().__init__()
        # The connection closes its socket once the header is read; this keeps it open.
        self.stream = sock.makefile("rb", buffering=0)
        self.sock, self.limits, self.taken = sock, limits, taken

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self.sock.settimeout(self.limits.seconds())
        try:
            count = self.stream.readinto(buffer) or 0
        except TimeoutError as error:
            raise TooSlowError from error
        self.limits.bytes_left -= count
        if self.limits.bytes_left < 0:
            raise TooLargeError
        self.taken.response += buffer[:count]
        return count

    def close(self) -> None:
        self.stream.close()
        super().close()
