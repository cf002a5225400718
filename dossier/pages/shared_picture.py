"""The way from a page to its picture of two wordings, for somebody who wants to share them."""

from __future__ import annotations

from dossier.interface import say
from dossier.render import addresses, escape, link
from dossier.render.comparison import Comparison


def shared_picture(comparison: Comparison | None) -> str:
    """A paragraph with the link; nothing where the page has no picture.

    Args:
        comparison: what the picture of the page shows.
    """
    if comparison is None:
        return ""
    target = addresses.relative(comparison.page, addresses.picture(comparison.page))
    words = link(escape(say("Both wordings as a picture, to share")), target)
    return f"{words}\n{{: .small .wordings-link data-search-exclude }}"
