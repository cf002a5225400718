"""The quotation marks that a browser draws around ``<q>``: they are no characters of the page.

By language, for a quotation and for one inside it, after CLDR's delimiters
(https://cldr.unicode.org), which browsers use too.
"""

from __future__ import annotations

Marks = tuple[str, str]

ENGLISH: tuple[Marks, Marks] = (("“", "”"), ("‘", "’"))
LOW: tuple[Marks, Marks] = (("„", "“"), ("‚", "‘"))
ANGLES: tuple[Marks, Marks] = (("«", "»"), ("“", "”"))
SLAVIC: tuple[Marks, Marks] = (("«", "»"), ("„", "“"))
LOW_HIGH: tuple[Marks, Marks] = (("„", "”"), ("‚", "’"))
RIGHT: tuple[Marks, Marks] = (("”", "”"), ("’", "’"))
CORNERS: tuple[Marks, Marks] = (("「", "」"), ("『", "』"))

BY_LANGUAGE: dict[str, tuple[Marks, Marks]] = {
    "ar": (("”", "“"), ("’", "‘")),
    "be": SLAVIC,
    "bg": (("„", "“"), ("’", "‘")),
    "bs": (("„", "”"), ("‘", "’")),
    "ca": ANGLES,
    "cs": LOW,
    "da": ENGLISH,
    "de": LOW,
    "de-ch": (("«", "»"), ("‹", "›")),
    "el": (("«", "»"), ("“", "”")),
    "es": ANGLES,
    "et": (("„", "“"), ("‚", "‘")),
    "eu": ANGLES,
    "fa": (("«", "»"), ("‹", "›")),
    "fi": RIGHT,
    "fr": (("« ", " »"), ("“", "”")),
    "fr-ch": (("« ", " »"), ("‹ ", " ›")),
    "he": (("”", "”"), ("’", "’")),
    "hr": (("„", "“"), ("‚", "‘")),
    "hu": (("„", "”"), ("»", "«")),
    "hy": (("«", "»"), ("«", "»")),
    "is": LOW,
    "it": ANGLES,
    "ja": CORNERS,
    "ka": (("„", "“"), ("“", "”")),
    "lt": (("„", "“"), ("„", "“")),
    "lv": (("“", "”"), ("„", "“")),
    "mk": (("„", "“"), ("’", "‘")),
    "nb": (("«", "»"), ("‘", "’")),
    "nl": (("‘", "’"), ("“", "”")),
    "nn": (("«", "»"), ("‘", "’")),
    "no": (("«", "»"), ("‘", "’")),
    "pl": (("„", "”"), ("«", "»")),
    "pt": ENGLISH,
    "pt-pt": ANGLES,
    "ro": (("„", "”"), ("«", "»")),
    "ru": SLAVIC,
    "sk": LOW,
    "sl": LOW,
    "sq": ANGLES,
    "sr": (("„", "”"), ("’", "’")),
    "sv": RIGHT,
    "uk": SLAVIC,
    "ur": (("”", "“"), ("’", "‘")),
    "yue": CORNERS,
    "zh-hant": CORNERS,
    "zh-hk": CORNERS,
    "zh-tw": CORNERS,
}
"""English and every other language has the English marks."""
OPENING = frozenset("\"'“„«»‹›‘‚「『”’")
"""A quotation that begins with one of these has its own marks."""


def marks(language: str, depth: int) -> Marks:
    """The marks around a quotation.

    Args:
        language: of the element around the quotation, a tag such as ``de-CH``.
        depth: how many quotations it stands in.
    """
    tag = language.strip().lower().replace("_", "-")
    pairs = BY_LANGUAGE.get(tag)
    while pairs is None and "-" in tag:
        tag = tag.rpartition("-")[0]
        pairs = BY_LANGUAGE.get(tag)
    return (pairs or ENGLISH)[depth % 2]
