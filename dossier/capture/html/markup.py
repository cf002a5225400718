"""From the source of a page to its elements."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

MOST = 8_000_000
"""The longest source that is parsed, in code points, without pictures and programs inside it:
the elements take some thirty times the room of their source."""
MOST_AT_ALL = 60_000_000
"""The longest source that is looked at."""

_INLINE_DATA = re.compile(r"data:[\w/+.;=-]{0,100};base64,[\w+/=%\s]*")
_PROGRAMS = re.compile(
    r"<script\b(?![^>]{0,200}ld\+json)[^>]*>.*?</script\s*>|<style\b[^>]*>.*?</style\s*>",
    re.IGNORECASE | re.DOTALL,
)


class TooLargeError(ValueError):
    """A page that is larger than any article."""


def parsed(markup: str) -> LexborHTMLParser:
    """The elements of a page.

    Args:
        markup: the source, decoded.

    Raises:
        TooLargeError: the page is larger than any article.
    """
    if len(markup) > MOST_AT_ALL:
        raise TooLargeError(f"{len(markup):,} letters of mark-up")
    if len(markup) > MOST:
        markup = _PROGRAMS.sub("", _INLINE_DATA.sub("data:", markup))
        if len(markup) > MOST:
            raise TooLargeError(f"{len(markup):,} letters of mark-up without pictures")
    return LexborHTMLParser(markup)
