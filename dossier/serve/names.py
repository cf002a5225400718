"""The names under which the live server may be reached."""

from __future__ import annotations

import re

LOCAL = ("localhost", "127.0.0.1", "::1")
"""The names of this machine for itself."""


def host_name(host: str) -> str:
    """The name in a Host header, without its port; empty if it has no proper form.

    >>> host_name("LocalHost:8000"), host_name("[::1]:8000"), host_name("a@localhost")
    ('localhost', '::1', '')
    """
    match = re.fullmatch(
        r"(?:\[(?P<six>[0-9A-Fa-f:.]+)\]|(?P<name>[\w.-]+))(?::[0-9]*)?", host.strip()
    )
    return (match["six"] or match["name"]).casefold().rstrip(".") if match else ""
