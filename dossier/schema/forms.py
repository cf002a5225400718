"""The forms that short values must have, and each form in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dossier.frozen import dataclass
from dossier.languages import LANGUAGE_TAG

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
NUMBER = r"^[1-9][0-9]{0,8}$"
LANGUAGE = rf"^{LANGUAGE_TAG}$"
SHA256 = r"^[0-9a-f]{64}$"
SIGLUM = r"^[A-Z]{1,2}$"
URL = r"^https?://[^\s/?#@:]+\.[^\s/?#@:]+(:[0-9]+)?([/?#][^\s]*)?$"
MAIL = r"[^\s/@:,;<>()]+@[^\s/@:,;<>()]+\.[^\s/@:,;<>().]+"
CONTACT = rf"^({MAIL}|{URL.strip('^$')})$"
STATE = r"^(draft|checked( by \S.*)?)$"
WIKIDATA = r"^Q[1-9][0-9]*$"
_MARK = r"[?~%]?"
_NO_MONTH = rf"[0-9X]{{4}}{_MARK}-{_MARK}(?:[0-9](?![0-9X])|00|1[3-9]|4[2-9]|[5-9][0-9])"
_NO_DAY = rf"-{_MARK}[0-9X]{{2}}{_MARK}-{_MARK}(?:[0-9](?![0-9X])|00|3[2-9]|[4-9][0-9])"
_SHORT = rf"-(?:02{_MARK}-{_MARK}3|(?:04|06|09|11){_MARK}-{_MARK}31)"
# A year has no leap day when its last two figures are no multiple of four; one that ends in 00,
# when the two before them are none.
_NO_FOURTH = r"(?:[02468][1235679]|[13579][013-57-9])"
_COMMON = rf"(?:[0-9X]{{2}}{_NO_FOURTH}|{_NO_FOURTH}00)"
_NO_LEAP = rf"{_COMMON}{_MARK}-{_MARK}02{_MARK}-{_MARK}29"
DATE = (
    rf"^(?!.*(?:{_NO_MONTH}|{_NO_DAY}|{_SHORT}|{_NO_LEAP}))"
    r"[-0-9X.,/\[\]{}?~%:+TZYES]+$"
)
"""What a schema can say of EDTF dates: the signs, and no month or day that no calendar has.

The rest is for the check: intervals that end before they begin.
"""
VISIBLE = (
    r"[^\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
"""What a text has at least one of: a character that can be seen."""


@dataclass(frozen=True, slots=True)
class Form:
    """A pattern, for readers who know no patterns."""

    name: str
    """What the value is, with its article."""
    expected: str
    example: str


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        ID: Form(
            "an id",
            "lower-case letters and digits, with single hyphens between them",
            "harbour-master",
        ),
        NUMBER: Form("a number", "a whole number", "2"),
        LANGUAGE: Form(
            "a language",
            "the tag of a language, not of a country: two or three lower-case letters",
            "en",
        ),
        SHA256: Form("a SHA-256", "64 digits from 0 to 9 and a to f", 8 * "0f1e2d3c"),
        SIGLUM: Form("a siglum", "one or two capital letters", "A"),
        URL: Form(
            "a web address", "an address that begins with https://", "https://example.org/page"
        ),
        CONTACT: Form(
            "an address to write to",
            "an address of mail, or one that begins with https://",
            "editors@example.org",
        ),
        STATE: Form("a state", "draft, checked, or checked by and a name", "checked by Ada Holm"),
        DATE: Form("a date", "year, month and day in figures", "2022-01-10"),
        WIKIDATA: Form("a Wikidata id", "Q and a number", "Q39715"),
    }
)
"""By pattern."""
