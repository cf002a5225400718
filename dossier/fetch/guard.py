"""Which addresses may be asked: those of the public web, and no machine behind the editor's door.

A name can lead to any machine, and to another one a moment later; so what is judged here is the
number that a connection is about to go to, not the name.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urlsplit, urlunsplit

from dossier.frozen import dataclass

SCHEMES = ("http", "https")
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as a network of IPv6 alone reaches them (RFC 6052)."""
_PATH = "/%:@!$&'()*+,;=-._~"
_QUERY = _PATH + "?"


class RefusedError(Exception):
    """An address that is not asked; the message says why, and ``expected`` what would be."""

    def __init__(self, why: str, expected: str = "an address that begins with https://") -> None:
        super().__init__(why)
        self.expected = expected


@dataclass(frozen=True, slots=True)
class Target:
    """An address taken apart, ready to be asked."""

    address: str
    """As it is asked: percent-encoded, without a fragment."""
    scheme: str
    host: str
    """In ASCII, as name servers know it."""
    port: int
    path: str
    """With the query."""

    @property
    def authority(self) -> str:
        """The host as the header names it, with its port where that is not the scheme's."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _port(self.scheme) else f"{host}:{self.port}"


def target(address: str) -> Target:
    """What an address leads to.

    Raises:
        RefusedError: it is no address of the web.
    """
    if any(ord(character) < 33 or ord(character) == 127 for character in address):
        raise RefusedError("it has white space or a control character in it")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise RefusedError(f"it is malformed ({error})") from error
    scheme = parts.scheme.lower()
    if scheme not in SCHEMES:
        raise RefusedError(f"its scheme is {scheme or 'missing'}, not http or https")
    if parts.username is not None or parts.password is not None:
        raise RefusedError("it has a name or a password in it", "the address without them")
    if not host:
        raise RefusedError("it names no host")
    if port == 0:
        raise RefusedError("its port is 0")
    name = _ascii(host)
    path = quote(parts.path or "/", safe=_PATH)
    query = f"?{quote(parts.query, safe=_QUERY)}" if parts.query else ""
    unjoined = Target("", scheme, name, port or _port(scheme), path + query)
    full_address = urlunsplit((scheme, unjoined.authority, path, query.removeprefix("?"), ""))
    return Target(full_address, unjoined.scheme, unjoined.host, unjoined.port, unjoined.path)


def is_public(number: str) -> bool:
    """Whether an IP address is one of the public internet.

    Addresses inside others are looked at, too: IPv4 in IPv6, and what tunnels lead to.
    """
    try:
        address = ip_address(number.partition("%")[0])
    except ValueError:
        return False
    return all(part.is_global and not part.is_multicast for part in _inside(address))


def _inside(address: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    """The addresses that a connection to this one can reach."""
    if isinstance(address, IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    if address in _TRANSLATED:
        return [IPv4Address(int(address) & 0xFFFFFFFF)]
    embedded = [address.sixtofour, *(address.teredo or ())]
    return [address, *(part for part in embedded if part)]


def _ascii(host: str) -> str:
    if ":" in host:
        return host
    try:
        return host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError as error:
        raise RefusedError("its host is no name that name servers know") from error


def _port(scheme: str) -> int:
    return 443 if scheme == "https" else 80
