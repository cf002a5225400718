"""The quotation marks of languages: those that browsers draw around ``<q>``, and those we print.

By language, for a quotation and for one inside it, after CLDR's delimiters
(https://cldr.unicode.org), which browsers use too.
"""

from __future__ import annotations

from collections.abc import Mapping

Marks = tuple[str, str]

_ENGLISH: tuple[Marks, Marks] = (("“", "”"), ("‘", "’"))
_LOW: tuple[Marks, Marks] = (("„", "“"), ("‚", "‘"))
_ANGLES: tuple[Marks, Marks] = (("«", "»"), ("“", "”"))
_SLAVIC: tuple[Marks, Marks] = (("«", "»"), ("„", "“"))
_LOW_HIGH: tuple[Marks, Marks] = (("„", "”"), ("‚", "’"))
_RIGHT: tuple[Marks, Marks] = (("”", "”"), ("’", "’"))
_CORNERS: tuple[Marks, Marks] = (("「", "」"), ("『", "』"))

_BY_LANGUAGE: dict[str, tuple[Marks, Marks]] = {
    "ar": (("”", "“"), ("’", "‘")),
    "be": _SLAVIC,
    "bg": (("„", "“"), ("’", "‘")),
    "bs": (("„", "”"), ("‘", "’")),
    "ca": _ANGLES,
    "cs": _LOW,
    "da": _ENGLISH,
    "de": _LOW,
    "de-ch": (("«", "»"), ("‹", "›")),
    "el": (("«", "»"), ("“", "”")),
    "es": _ANGLES,
    "et": (("„", "“"), ("‚", "‘")),
    "eu": _ANGLES,
    "fa": (("«", "»"), ("‹", "›")),
    "fi": _RIGHT,
    "fr": (("« ", " »"), ("“", "”")),
    "fr-ch": (("« ", " »"), ("‹ ", " ›")),
    "he": (("”", "”"), ("’", "’")),
    "hr": (("„", "“"), ("‚", "‘")),
    "hu": (("„", "”"), ("»", "«")),
    "hy": (("«", "»"), ("«", "»")),
    "is": _LOW,
    "it": _ANGLES,
    "ja": _CORNERS,
    "ka": (("„", "“"), ("“", "”")),
    "lt": (("„", "“"), ("„", "“")),
    "lv": (("“", "”"), ("„", "“")),
    "mk": (("„", "“"), ("’", "‘")),
    "nb": (("«", "»"), ("‘", "’")),
    "nl": (("‘", "’"), ("“", "”")),
    "nn": (("«", "»"), ("‘", "’")),
    "no": (("«", "»"), ("‘", "’")),
    "pl": (("„", "”"), ("«", "»")),
    "pt": _ENGLISH,
    "pt-pt": _ANGLES,
    "ro": (("„", "”"), ("«", "»")),
    "ru": _SLAVIC,
    "sk": _LOW,
    "sl": _LOW,
    "sq": _ANGLES,
    "sr": (("„", "”"), ("’", "’")),
    "sv": _RIGHT,
    "uk": _SLAVIC,
    "ur": (("”", "“"), ("’", "‘")),
    "yue": _CORNERS,
    "zh-hant": _CORNERS,
    "zh-hk": _CORNERS,
    "zh-tw": _CORNERS,
}
"""English and every other language has the English marks."""
OPENING = frozenset("\"'“„«»‹›‘‚「『”’")
"""A quotation that begins with one of these has its own marks."""
_PRINTED: Mapping[str, Marks] = {
    "fr": ("«\u202f", "\u202f»"),
    **dict.fromkeys(("am", "kk"), ("«", "»")),
    **dict.fromkeys(("es", "sq", "yue"), ("“", "”")),
    "ka": ("„", "”"), "de-ch": ("„", "“"), "fr-ch": ("«\u202f", "\u202f»"),
}  # fmt: skip
"""The outer marks of CLDR 48.2 where browsers draw others. French sets a narrow no-break space
inside them, which CLDR leaves to the typesetter."""


def drawn_marks(language: str, depth: int) -> Marks:
    """The marks that a browser draws around a quotation.

    Args:
        language: of the element around the quotation, a tag such as ``de-CH``.
        depth: how many quotations it stands in.
    """
    for tag in _tags(language):
        if tag in _BY_LANGUAGE:
            return _BY_LANGUAGE[tag][depth % 2]
    return _ENGLISH[depth % 2]


def printed_marks(language: str) -> Marks:
    """The marks that our pages have around a quotation; English ones where none are known.

    Args:
        language: a BCP 47 tag, such as ``pt-PT``; a longer one has the marks of its beginning.
    """
    for tag in _tags(language):
        if tag in _PRINTED:
            return _PRINTED[tag]
        if tag in _BY_LANGUAGE:
            return _BY_LANGUAGE[tag][0]
    return _ENGLISH[0]


def _tags(language: str) -> list[str]:
    """A tag and its beginnings, the longest first."""
    parts = language.strip().lower().replace("_", "-").split("-")
    return ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
