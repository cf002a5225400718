"""Addresses of pages: which are the same, and what the address of an archived copy tells."""

from __future__ import annotations

import re
from urllib.parse import unquote, urldefrag

_COPY = re.compile(r"https?://web\.archive\.org/web/(\d{14})(?:[a-z]{2}_)?/(\S+)")


def same(address: str, other_address: str) -> bool:
    """Whether two addresses name one page; scheme, fragment and a last slash do not count.

    Args:
        address: of a page.
        other_address: another.
    """
    return _plain(address) == _plain(other_address)


def archived(address: str) -> tuple[str, str]:
    """The page's own address, and that of the archived copy; the second is empty if it is none."""
    copy = _COPY.fullmatch(address)
    return (copy[2], address) if copy else (address, "")


def archive_time(address: str) -> str:
    """When an archive copied a page, by the copy's address: an ISO time in UTC, or nothing."""
    copy = _COPY.fullmatch(address)
    if not copy:
        return ""
    digits = copy[1]
    day = f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
    return f"{day}T{digits[8:10]}:{digits[10:12]}:{digits[12:]}Z"


def _plain(address: str) -> str:
    plain = unquote(urldefrag(address.strip()).url)
    return re.sub(r"^https?://", "", plain, flags=re.IGNORECASE).rstrip("/")
