"""The forms that short values must have, and each form in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
NUMBER = r"^[1-9][0-9]{0,8}$"
LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
SHA256 = r"^[0-9a-f]{64}$"
SIGLUM = r"^[A-Z]{1,2}$"
URL = r"^https?://[^\s/?#@:]+\.[^\s/?#@:]+(:[0-9]+)?([/?#][^\s]*)?$"
MAIL = r"[^\s/@:,;<>()]+@[^\s/@:,;<>()]+\.[^\s/@:,;<>().]+"
CONTACT = rf"^({MAIL}|{URL.strip('^$')})$"
STATE = r"^(draft|checked( by \S.*)?)$"
WIKIDATA = r"^Q[1-9][0-9]*$"


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
        LANGUAGE: Form("a language", "a language tag: two or three lower-case letters", "en"),
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
        WIKIDATA: Form("a Wikidata id", "Q and a number", "Q39715"),
    }
)
"""By pattern."""
