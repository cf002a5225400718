"""What an editor meant by a value in the wrong format, if that can be determined."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from dossier.annotations.phrases import without_invisible
from dossier.language.sections import by_name
from dossier.languages import OF_COUNTRIES
from dossier.schema.forms import CONTACT, ID, LANGUAGE, SHA256, SIGLUM, STATE, URL, WIKIDATA
from dossier.text.ids import id_of

_SCHEME = re.compile(r"(?P<scheme>https?)[:/\\]+", re.IGNORECASE)
_WIKIDATA_PAGE = re.compile(r"(.*/)?(?P<item>Q[1-9][0-9]*)", re.IGNORECASE)


def suggestion(pattern: str, text: str) -> str:
    """The value that was probably meant, in the form of the pattern; empty when nobody knows.

    Args:
        pattern: the regular expression that the key's values match.
        text: what the editor wrote.
    """
    guess = _GUESSES[pattern](without_invisible(text.strip()))
    return guess if re.fullmatch(pattern, guess) else ""


def kebab(words: str) -> str:
    """All the words as an id."""
    return id_of(words, longest=len(words))


def ids_in(text: str, *, lines: bool) -> list[str]:
    """The ids in a text that holds several, parted by commas or semicolons; else at most one.

    Args:
        text: as read, with spaces for line ends.
        lines: whether each stood on a line of its own, so that spaces part them, too.
    """
    parts = re.split(r"[\s,;，；、]+" if lines else r"[,;，；、]", text)
    return [id_ for part in parts if (id_ := kebab(part))]


def _language(text: str) -> str:
    if tag := by_name().get(text.casefold()):
        return tag
    language, hyphen, subtags = text.replace("_", "-").partition("-")
    if not hyphen and language.casefold() in OF_COUNTRIES:
        return OF_COUNTRIES[language.casefold()]
    return language.casefold() + hyphen + subtags


def _hash(text: str) -> str:
    return text.casefold().removeprefix("sha256:").strip()


def _address(text: str) -> str:
    bare = text.strip("<>\"'“”‘’«» ")
    match = _SCHEME.match(bare)
    if match:
        return f"{match['scheme'].casefold()}://{bare[match.end() :]}"
    return bare if ":" in bare else f"https://{bare}"


def _item(text: str) -> str:
    match = _WIKIDATA_PAGE.fullmatch(text)
    return match["item"].upper() if match else ""


def _contact(text: str) -> str:
    bare = re.sub(r"^mailto:", "", text.strip("<>\"'“”‘’«» "), flags=re.IGNORECASE)
    return bare if "@" in bare else _address(bare)


def _state(text: str) -> str:
    plain = re.sub(r"^(draft|checked)\b", lambda match: match[0].lower(), text, flags=re.IGNORECASE)
    return re.sub(r"^checked(?::| by:)\s*", "checked by ", plain)


_GUESSES: Mapping[str, Callable[[str], str]] = {
    ID: kebab,
    CONTACT: _contact,
    LANGUAGE: _language,
    STATE: _state,
    SHA256: _hash,
    SIGLUM: str.upper,
    URL: _address,
    WIKIDATA: _item,
}
