"""Addresses that other programs can keep: absolute as soon as the site's own is known."""

from __future__ import annotations

import re

from dossier.model import Edition

FOLDER = "data/"
"""Of the exports, below the site's address."""

_CREATIVE_COMMONS = re.compile(
    r"CC[ -](?P<kind>BY(?:-(?:NC|SA|ND))*)[ -](?P<version>[1-4]\.[05])", re.IGNORECASE
)
_ZERO = re.compile(r"\bCC0(?:[ -]1\.0)?\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+[^\s<>\"{}|\\^`.,;:!?)]")


def page(edition: Edition, path: str) -> str:
    """The address of a page; empty while that of the site is unknown.

    Args:
        edition: for the address of its site.
        path: below ``docs/``, ending in ``.md``, with or without an anchor.
    """
    if not edition.address:
        return ""
    return edition.address + path.replace(".md", ".html", 1).removesuffix("index.html")


def file(edition: Edition, path: str) -> str:
    """The address of an exported file.

    Args:
        edition: for the address of its site.
        path: below the folder of the exports.

    Returns:
        An absolute address; relative to that folder while the site's is unknown.
    """
    return f"{edition.address}{FOLDER}{path}" if edition.address else path


def licence(edition: Edition) -> str:
    """The address of the dossier's licence, where its sentence names one; empty otherwise."""
    sentence = edition.dossier.licence
    address = _ADDRESS.search(sentence)
    if address:
        return address[0]
    if _ZERO.search(sentence):
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    named = _CREATIVE_COMMONS.search(sentence)
    if not named:
        return ""
    return f"https://creativecommons.org/licenses/{named['kind'].lower()}/{named['version']}/"
