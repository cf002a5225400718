"""What browsers do with the elements of HTML, as far as it decides which words stand where."""

from __future__ import annotations

import re


def word_table(table: str) -> frozenset[str]:
    """The words of a table, each once."""
    return frozenset(table.split())


UNREAD = word_table(
    """
    script style template head meta title link base param source track map area img picture
    svg canvas object embed iframe frame frameset noframes audio video input select textarea
    datalist progress meter annotation annotation-xml portal
    """
)
"""Elements whose content no reader sees as words of the page."""
BLOCKS = word_table(
    """
    address article aside blockquote body center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing
    main menu nav noscript ol optgroup p plaintext pre search section summary table caption
    tbody td tfoot th thead tr ul xmp
    """
)
"""Elements that begin and end a line."""
HEADINGS = word_table("h1 h2 h3 h4 h5 h6")
PHRASES = HEADINGS | word_table("p li dt dd td th span a b strong em i q cite time label")
"""Elements in which an unknown element is a part of the sentence."""
PREFORMATTED = word_table("pre listing xmp plaintext")
LINKS = word_table("a button")
STRUCK = word_table("del s strike")
QUIET = re.compile(
    r"(?:^|\s)(?:sr-only|screen-reader(?:-text|-only)?|visually-?hidden|off-?screen"
    r"|visuallyhidden|a11y-hidden|assistive-text|u-(?:visually)?hidden|hidden-visually"
    r"|element-invisible|accessibility-hidden)(?:\s|$)",
    re.IGNORECASE,
)
"""Classes of words that only a screen reader says."""
DISPLAY = re.compile(r"(?:^|;)\s*display\s*:\s*([\w-]+)", re.IGNORECASE)
INVISIBLE = re.compile(r"(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
KEEPS_LINES = re.compile(r"(?:^|;)\s*white-space\s*:\s*pre", re.IGNORECASE)
NAMES = (
    "class",
    "id",
    "role",
    "itemprop",
    "aria-label",
    "data-component",
    "data-testid",
    "data-qa",
    "data-type",
    "data-module",
    "rel",
)
"""Attributes that say what an element is for."""
LONGEST_NAMES = 160
SHADOW = ("shadowrootmode", "shadowroot", "shadowmode")
"""Attributes of a template whose content a browser shows in place of the element's own."""
SUPERSCRIPTS = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
RAISED = re.compile(r"[0-9+\-−=()]+")
NOTE = re.compile(r"\[?[\d*†‡]{1,3}\]?")
"""What the mark of a footnote looks like."""
