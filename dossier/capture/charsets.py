"""Bytes become text: by what is declared, by UTF-8 itself, or by a guess that is told.

The order is that of the HTML standard (WHATWG, "Determining the character encoding"): a byte
order mark, the transport's header, what stands in the file; then strict UTF-8, and last a guess.
The editor's word counts for more than all of them. What is declared is checked against the
bytes: a wrong declaration is a problem that shows the words in the encodings that fit.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from dossier.capture.refusals import undecided
from dossier.frozen import dataclass
from dossier.text import common_beginning
from dossier.text.encodings import ENCODINGS, WIDE_MARKS, readings, wide

SHOWN = 60
"""How many characters are shown of a reading."""
SAMPLE = 1 << 16
"""How many bytes the detectors look at."""
FEW = 0.02
"""The share of non-ASCII sequences that may be broken in a text that is UTF-8 otherwise."""

_LABELS = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874",
    "iso8859-11": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""Encodings that are read as a larger one, by the labels of the Encoding standard (WHATWG)."""
_ALIASES = {
    "windows-874": "cp874", "dos-874": "cp874", "x-sjis": "cp932", "windows-31j": "cp932",
    "x-gbk": "gb18030", "x-x-big5": "big5hkscs", "iso-8859-8-i": "iso8859_8",
    "x-mac-roman": "mac_roman", "x-mac-cyrillic": "mac_cyrillic", "x-euc-jp": "euc_jp",
}  # fmt: skip
"""Labels of the Encoding standard that Python does not know."""
_TAGS = re.compile(rb"(?is)<(script|style)\b.*?</\1>|<[a-z!/?][^<>]*>")
_X_LABELS = re.compile(r"^x-(?:unknown|user-defined)$|^binary$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Declaration:
    """A charset that somebody declared."""

    charset: str
    where: str
    """In words an editor can look up: ``meta element``."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and by which encoding it was read."""

    text: str
    encoding: str
    doubts: tuple[str, ...] = ()


def charset_in(header: str) -> str:
    """The charset of a content type, or a charset alone; empty if there is none."""
    parameter = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", header, re.IGNORECASE)
    if parameter:
        return parameter[1]
    return header.strip() if re.fullmatch(r"[\w.:-]+", header.strip()) else ""


def decode(
    data: bytes, name: str, declared: Sequence[Declaration] = (), charset: str = ""
) -> Decoded:
    """The text in these bytes.

    Args:
        data: the bytes.
        name: the file's name.
        declared: what is declared, what counts most first; unknown names are left out.
        charset: the editor's word.

    Raises:
        UnreadableError: the encoding is not known, or the declared one does not fit.
    """
    if charset:
        return _as_named(data, name, charset)
    for mark, _ in ((codecs.BOM_UTF8, ""), *WIDE_MARKS):
        if data.startswith(mark):
            encoding = "utf-8-sig" if mark == codecs.BOM_UTF8 else wide(data)
            text = _strict(data, encoding)
            if text is not None:
                return Decoded(text, encoding.removesuffix("-sig").upper())
    usable = [declaration for declaration in declared if _codec(declaration.charset)]
    if usable:
        return _as_declared(data, name, usable)
    return _undeclared(data, name)


def _as_named(data: bytes, name: str, charset: str) -> Decoded:
    codec = _codec(charset)
    text = _strict(data, codec) if codec else None
    if text is None:
        message = "The file is not in the encoding that was named" if codec else (
            "The encoding that was named is not known"
        )  # fmt: skip
        raise undecided(name, message, charset, _shown(data, _possible(data)))
    return Decoded(text.removeprefix("\ufeff"), codec.upper())


def _as_declared(data: bytes, name: str, declared: Sequence[Declaration]) -> Decoded:
    first = declared[0]
    codec = _codec(first.charset)
    declaration = f"{first.charset} ({first.where})"
    utf8 = _strict(data, "utf-8")
    if codec == "utf-8" and not _is_escaped(data):
        return Decoded(utf8, "UTF-8") if utf8 is not None else _damaged(data, name, declaration)
    text = _strict(data, codec)
    if text is None or (utf8 is not None and utf8 != text and not data.isascii()):
        fitting = [codec] if text is not None else []
        fitting = ["utf-8", *fitting] if utf8 is not None else [*_possible(data), *fitting]
        message = "The declared encoding is not that of the file"
        raise undecided(name, message, declaration, _shown(data, fitting))
    likely = _agreed(data)
    if likely and likely != codec and _strict(data, likely) != text:
        message = "The declared encoding is hardly that of the file"
        raise undecided(name, message, declaration, _shown(data, [codec, likely]))
    others = [other for other in declared[1:2] if _strict(data, _codec(other.charset)) != text]
    doubts = tuple(
        f"{declaration} and {other.charset} ({other.where}) are both declared; it was read as the "
        f"first: “{_words(data, codec)}”. "
        f"As the other it would read “{_words(data, _codec(other.charset))}”."
        for other in others
    )
    return Decoded(text, codec.upper(), doubts)


def _damaged(data: bytes, name: str, declaration: str) -> Decoded:
    """Text that should be UTF-8: with a few broken bytes it is, with many it is not."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    others = sum(1 for char in text if char > "\x7f")
    if broken > max(2, FEW * others) or broken == others:
        message = "The declared encoding is not that of the file"
        raise undecided(name, message, declaration, _shown(data, _possible(data)))
    line = text[: text.index("\ufffd")].count("\n") + 1
    doubt = f"{broken} damaged bytes became the sign \ufffd, first in line {line} of the file."
    return Decoded(text, "UTF-8", (doubt,))


def _undeclared(data: bytes, name: str) -> Decoded:
    if _is_escaped(data):
        return Decoded(data.decode("iso2022_jp"), "ISO-2022-JP")
    encoding = wide(data)
    if encoding:
        words = data.decode(encoding, "replace")
        doubt = f"The file names no encoding; by its zero bytes it was read as {encoding}: "
        return Decoded(words, encoding, (f"{doubt}“{_beginning(words)}”.",))
    text = _strict(data, "utf-8")
    return Decoded(text, "UTF-8") if text is not None else _guessed(data, name)


def _agreed(data: bytes) -> str:
    """The encoding that two independent detectors hold likeliest; empty where they differ."""
    import chardet  # noqa: PLC0415 (needed for few files)

    if _is_escaped(data):
        return "iso2022_jp"
    if data.isascii():
        return ""
    # A detector would believe what a page's source declares, and count its tags as words.
    words = _TAGS.sub(b" ", data)
    codec = _codec(chardet.detect(words[:SAMPLE])["encoding"] or "")
    text = _strict(data, codec) if codec else None
    possible = readings(words) if text is not None else []
    return possible[0] if possible and text == _strict(data, possible[0]) else ""


def _is_escaped(data: bytes) -> bool:
    """Whether these are the escapes of ISO-2022-JP, which no other encoding has."""
    is_marked = b"\x1b$" in data or b"\x1b(J" in data
    return is_marked and _strict(data, "iso2022_jp") is not None


def _guessed(data: bytes, name: str) -> Decoded:
    """What two independent detectors agree on, with a doubt; otherwise a question."""
    import chardet  # noqa: PLC0415 (needed for few files)

    codec = _agreed(data)
    text = _strict(data, codec) if codec else None
    if text is None:
        message = "The encoding of the file is not known"
        raise undecided(name, message, "no encoding is declared", _shown(data, _possible(data)))
    shown = ENCODINGS.get(codec, codec.upper())
    sure = f"{chardet.detect(data[:SAMPLE])['confidence']:.0%}"
    doubt = (
        f"The file names no encoding. It was read as {shown}, on which two detectors agree, one "
        f"with a certainty of {sure}: “{_words(data, codec)}”."
    )
    others = _shown(data, readings(data))[1:]
    doubt += "".join(f" As {other} it would read “{words}”." for other, words in others)
    return Decoded(text, shown, (doubt,))


def _possible(data: bytes) -> list[str]:
    """Encodings that fit, the likeliest first."""
    import chardet  # noqa: PLC0415 (needed for few files)

    utf8 = ["utf-8"] if _strict(data, "utf-8") is not None else []
    codec = _codec(chardet.detect(data[:SAMPLE])["encoding"] or "")
    return [*utf8, *([codec] if _strict(data, codec) is not None else []), *readings(data)]


def _shown(data: bytes, encodings: Sequence[str]) -> list[tuple[str, str]]:
    """The readings that differ, each with words where it differs from the likeliest."""
    texts = {encoding: data[:SAMPLE].decode(encoding, "replace") for encoding in encodings}
    different = {text: encoding for encoding, text in reversed(texts.items())}
    first, *others = [text for text in texts.values() if different.pop(text, "")] or [""]
    named = {text: encoding for encoding, text in reversed(texts.items())}
    places = [common_beginning(first, other) for other in others]
    shown = [(first, places[0] if places else _odd(first)), *zip(others, places, strict=True)]
    return [
        (ENCODINGS.get(named[text], named[text].upper()), _around(text, place))
        for text, place in shown
        if text
    ]


def _odd(text: str) -> int:
    return next((place for place, char in enumerate(text) if char > "\x7f"), 0)


def _around(text: str, place: int) -> str:
    """The words around a place, of its line."""
    begin = max(text.rfind("\n", 0, place) + 1, place - SHOWN // 2)
    return _beginning(text[begin : begin + 4 * SHOWN])


def _words(data: bytes, encoding: str) -> str:
    """The first line with a letter outside ASCII, as it reads in an encoding."""
    text = data[:SAMPLE].decode(encoding, "replace")
    return _around(text, _odd(text))


def _beginning(text: str) -> str:
    return " ".join(text.split())[:SHOWN].strip("\ufffd")


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _codec(charset: str) -> str:
    """Python's name of the encoding that a label means on the web; empty if there is none."""
    if _X_LABELS.match(charset):
        return ""
    try:
        label = charset.strip().lower()
        codec = codecs.lookup(_ALIASES.get(label, label))
    except (LookupError, ValueError):
        return ""
    if not getattr(codec, "_is_text_encoding", True):
        return ""
    return _LABELS.get(codec.name, codec.name)
