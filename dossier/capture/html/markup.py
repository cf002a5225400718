"""From the source of a page to its elements."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

LARGE = 1_000_000
"""From so many code points on, what no reader sees is taken out first: the elements take some
thirty times the room of their source."""

_INLINE_DATA = re.compile(r"data:[\w/+.;=-]{0,100};base64,[\w+/=%]*")


def parsed(markup: str) -> LexborHTMLParser:
    """The elements of a page, without the pictures and fonts that stand in its source."""
    if len(markup) > LARGE:
        markup = without_pictures(markup)
    return LexborHTMLParser(markup)


def without_pictures(markup: str) -> str:
    """The source without the data of pictures and fonts, which can be most of a saved page."""
    return _INLINE_DATA.sub("data:,", markup)
