"""RTF: the text as it reads when all changes are accepted (Rich Text Format 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field, replace

from dossier.capture import limits
from dossier.capture.blocks import Flow, field_words
from dossier.capture.refusals import broken, large
from dossier.capture.source import Source
from dossier.frozen import dataclass
from dossier.model import Captured, Field, Metadatum

_TOKEN = re.compile(
    rb"(?P<open>\{)|(?P<close>\})"
    rb"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<sign>[^a-zA-Z'])"
    rb"|(?P<text>[^\\{}\r\n]+)|(?P<skip>[\r\n]+|\\'?)",
    re.DOTALL,
)
_SIGNS = {
    b"~": "\xa0", b"_": "\u2011", b"-": "", b"\\": "\\", b"{": "{", b"}": "}",
    b"\n": "\n\n", b"\r": "\n\n",
}  # fmt: skip
_ROW = "\x0b\n"
"""The end of a table's row; whether another follows is seen later."""
_WORDS = {
    "par": "\n\n", "line": "\n", "tab": "\t", "cell": "\t", "row": _ROW, "sect": "\n\n",
    "page": "\n\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "nestcell": "\t", "nestrow": "\n",
}  # fmt: skip
"""What control words stand for in the text."""
_LEFT_OUT = frozenset(
    {
        "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "revtbl",
        "rsidtbl", "generator", "pict",
        "themedata", "datastore",
        "colorschememapping", "latentstyles", "xmlnstbl", "filetbl", "shppict", "nonshppict",
        "objdata", "bkmkstart", "bkmkend", "atnid", "atnref", "atndate", "atntime",
        "atrfstart", "atrfend", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "pnseclvl", "xe",
        "tc", "rxe", "datafield", "docvar", "userprops", "factoidname", "wgrffmtfilter",
        "mmathPr", "pgptbl", "protusertbl", "operator", "creatim", "revtim", "printim",
        "buptim", "sp", "sn", "sv",
    }
)  # fmt: skip
"""Groups without words of the text."""
_MARGINS = frozenset(f"{place}{pages}" for place in ("header", "footer") for pages in ("", *"lrf"))
_PAGES = {
    0: 1252, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
}  # fmt: skip
"""The code page of each ``fcharset``."""
_ITEM = re.compile(r"^\s*([•·▪◦o–-]|\(?\w{1,4}[.)])\t")
"""The sign or number of a list's item, and the tab behind it."""
_PROPERTIES = {"title": Field.HEADLINE, "author": Field.BYLINE}


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a pair of braces."""

    target: str = "text"
    """Where words go: ``text``, ``note``, ``comment``, a property's name, ``fonts``, nowhere."""
    codec: str = "cp1252"
    skip: int = 1
    """How many characters follow a Unicode one in its stead (``uc``)."""
    deleted: bool = False
    hidden: bool = False
    starred: bool = False


@dataclass(slots=True)
class _State:
    """What has been read so far."""

    pieces: dict[str, list[str]] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)
    font: int = 0
    default: int = -1
    page: str = "cp1252"
    pending: bytearray = field(default_factory=bytearray)
    """Bytes that are not decoded yet: one character may take two."""
    passing: int = 0
    """Characters to pass over after a Unicode one."""
    flow: Flow = field(default_factory=Flow)
    stack: list[_Group] = field(default_factory=list)
    surrogate: str = ""
    in_table: bool = False


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a document, its notes and comments below.

    Raises:
        UnreadableError: it is damaged, or larger than a text.
    """
    if len(source.data) > limits.MOST_RICH:
        raise large(source.name, len(source.data), limits.MOST_RICH)
    reader = _Reader()
    depth = reader.read(source.data)
    if depth > 0:
        raise broken(source.name, "RTF document", "it breaks off: a group is not closed")
    text = "".join(reader.state.pieces.get("text", [])).replace("\x0b", "")
    flow = reader.state.flow
    flow.paragraphs = [_ITEM.sub(r"\1 ", paragraph) for paragraph in text.split("\n\n")]
    metadata = tuple(
        Metadatum(kind, words, f"document property {name}")
        for name, kind in _PROPERTIES.items()
        for words in [" ".join("".join(reader.state.pieces.get(name, [])).split())]
        if words
    )
    return (Captured(flow.text(), metadata, doubts=flow.doubts()),)


class _Reader:
    """Reads tokens one by one."""

    def __init__(self) -> None:
        self.state = _State()
        self._group = _Group()

    def read(self, data: bytes) -> int:
        """Read a document; how many groups were left open."""
        for token in self._tokens(data):
            kind = token.lastgroup
            if kind == "number":
                kind = "word"
            if kind not in {"hex", "skip"}:
                self._decode()
            getattr(self, f"_on_{kind}")(token)
        self._decode()
        return len(self.state.stack)

    def _tokens(self, data: bytes) -> Iterator[re.Match[bytes]]:
        place = data.find(b"{")
        while 0 <= place < len(data):
            token = _TOKEN.match(data, place)
            if token is None:
                return
            place = token.end()
            if token["word"] == b"bin" and token["number"]:
                place += max(0, int(token["number"]))
            yield token
            if not 0 < len(self.state.stack) <= limits.MOST_DEPTH:
                return

    def _on_open(self, _: re.Match[bytes]) -> None:
        self.state.passing = 0
        self.state.stack.append(self._group)
        self._group = replace(self._group, starred=False)

    def _on_close(self, _: re.Match[bytes]) -> None:
        self.state.passing = 0
        target = self._group.target
        self._group = self.state.stack.pop()
        if target == "instruction" and self._group.target != target:
            self._put(field_words("".join(self.state.pieces.pop(target, []))))
        flow = self.state.flow
        apart = {"note": flow.notes, "comment": flow.comments, "margin": flow.margins}.get(target)
        if apart is not None and self._group.target != target:
            words = "".join(self.state.pieces.pop(target, [])).strip()
            apart += [re.sub(r"\n{2,}", "\n", words)] if words else []

    def _on_skip(self, _: re.Match[bytes]) -> None:
        """Line ends of the file are not those of the text."""

    def _on_hex(self, token: re.Match[bytes]) -> None:
        if self.state.passing:
            self.state.passing -= 1
        else:
            self.state.pending += bytes.fromhex(token["hex"].decode("ascii"))

    def _on_text(self, token: re.Match[bytes]) -> None:
        text = token["text"]
        passed = min(self.state.passing, len(text))
        self.state.passing -= passed
        self.state.pending += text[passed:]
        self._decode()

    def _on_sign(self, token: re.Match[bytes]) -> None:
        if token["sign"] == b"*":
            self._group = replace(self._group, starred=True)
        elif self.state.passing:
            self.state.passing -= 1
        else:
            self._put(_SIGNS.get(token["sign"], ""))

    def _on_word(self, token: re.Match[bytes]) -> None:
        word = token["word"].decode("ascii")
        number = int(token["number"]) if token["number"] else None
        if word == "u" and number is not None:
            self._unicode(number)
        elif self.state.passing and word in _WORDS:
            self.state.passing -= 1
        elif word in _WORDS:
            self._put(_WORDS[word])
        elif not self._setting(word, number):
            self._destination(word)

    def _unicode(self, number: int) -> None:
        code = number % 0x10000
        self.state.passing = self._group.skip
        if 0xD800 <= code < 0xDC00:
            self.state.surrogate = chr(code)
            return
        char = self.state.surrogate + chr(code)
        self.state.surrogate = ""
        char = char.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        self._put("\ufffd" if 0xE000 <= code <= 0xF8FF else char)

    def _setting(self, word: str, number: int | None) -> bool:
        """Carry out a word that changes how the rest is read."""
        state, on = self.state, number != 0
        if word == "ansicpg" and number:
            state.page = _codec(number)
            self._group = replace(self._group, codec=state.page)
        elif word in {"mac", "pc", "pca"}:
            state.page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
            self._group = replace(self._group, codec=state.page)
        elif word == "f" and number is not None:
            state.font = number
            self._group = replace(self._group, codec=state.fonts.get(number, state.page))
        elif word == "fcharset" and number is not None:
            has_page = number in _PAGES and number != 0
            state.fonts[state.font] = _codec(_PAGES[number]) if has_page else state.page
        elif word == "plain":
            codec = state.fonts.get(state.default, state.page)
            self._group = replace(self._group, codec=codec, deleted=False, hidden=False)
        else:
            return self._property(word, number, on)
        return True

    def _property(self, word: str, number: int | None, on: bool) -> bool:
        if word == "uc" and number is not None:
            self._group = replace(self._group, skip=number)
        elif word == "deff" and number is not None:
            self.state.default = number
        elif word in {"pard", "intbl", "trowd"}:
            self.state.in_table = word != "pard"
        elif word == "deleted":
            self._group = replace(self._group, deleted=on)
        elif word == "v":
            self._group = replace(self._group, hidden=on)
        else:
            return False
        return True

    def _destination(self, word: str) -> None:
        group = self._group
        if word in {"footnote", "annotation"}:
            target = "note" if word == "footnote" else "comment"
        elif word in _MARGINS:
            target = "margin"
        elif word in _PROPERTIES and group.target == "info":
            target = word
        elif word in {"info", "fldinst"}:
            target = {"info": "info", "fldinst": "instruction" * bool(group.target)}[word]
        elif word in _LEFT_OUT or (group.starred and word not in {"shptxt", "ud", "shpinst"}):
            target = "fonts" if word == "fonttbl" else ""
        elif word in {"ud", "shptxt"}:
            target = "text"
        elif word == "upr":
            target = ""
        else:
            return
        self._group = replace(group, target=target, starred=False)

    def _decode(self) -> None:
        """Turn the bytes that were gathered into text."""
        if self.state.pending:
            text = bytes(self.state.pending).decode(self._group.codec, "replace")
            self.state.pending.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        group = self._group
        if group.target and not group.deleted:
            if group.hidden:
                self.state.flow.hidden |= bool(text.strip()) and group.target == "text"
            elif group.target not in {"info", "fonts"}:
                pieces = self.state.pieces.setdefault(group.target, [])
                if pieces and pieces[-1] == _ROW and text.strip() and not self.state.in_table:
                    pieces.append("\n")
                pieces.append(text)


def _codec(page: int) -> str:
    if page in {65001, 1200}:
        return "utf-8"
    codec = {10000: "mac_roman", 1361: "johab", 708: "iso8859_6", 936: "gb18030"}.get(page)
    codec = codec or f"cp{page}"
    try:
        b"".decode(codec)
    except LookupError:
        return "cp1252"
    return codec
