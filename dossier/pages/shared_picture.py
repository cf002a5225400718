"""The way from a page to its picture of two wordings, for somebody who wants to share them."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.interface import say
from dossier.render import addresses, escape, link
from dossier.render.wordings import Voice


def shared_picture(page: str, voices: Sequence[Voice]) -> str:
    """A paragraph with the link; nothing where the page has no picture.

    Args:
        page: the path of the page below ``docs/``.
        voices: what its picture shows; empty where there is none.
    """
    if not voices:
        return ""
    target = addresses.relative(page, addresses.picture(page))
    words = link(escape(say("Both wordings as a picture, to share")), target)
    return f"{words}\n{{: .small data-search-exclude }}"
