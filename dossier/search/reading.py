"""What the search knows of a page, from its Markdown: its title, its kind, and its sections.

Our own pages are Markdown around HTML elements that stand in lines of their own; pages written
by hand are plain. Both are read block by block, without making HTML of them. What an element or
a block with ``data-search-exclude`` contains is left out.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import field, replace
from html import unescape

from dossier.cache import kept
from dossier.frozen import dataclass

ATTRIBUTE = "data-search-exclude"
"""Marks what is left out."""
DECORATION = 'aria-hidden="true"'
"""Marks what says again what other words say."""
PARTED = "section"
"""The element that has its heading inside."""
UNREAD = frozenset({"script", "style", "svg", "template", "noscript", "form", "nav", "button"})
"""Elements whose words are no part of a page's text."""
VOID = frozenset({"br", "hr", "img", "input", "wbr", "path", "use", "col", "source"})
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "mark", "q", "s", "small",
     "span", "strong", "sub", "sup", "time", "u"}
)  # fmt: skip
"""Elements that do not part the words before them from those behind."""

_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
_HEADING = re.compile(r"^(#{1,6}) +(.*?)(?: *\{:? *([^{}]*)\})? *#*$")
_BLOCK_ATTRIBUTES = re.compile(r"\n? *\{: *([^{}]*)\}[ \t]*$")
_LEAD = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d+\.|:)[ \t]+)?", re.MULTILINE)
_RULE = re.compile(r"^[ |:-]+$", re.MULTILINE)
_PIECE = re.compile(
    r"<!--.*?-->|<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<given>[^<>]*)>"
    r"|\\(?P<sign>[!-/:-@\[-`{-~])"
    r"|(?P<link>\]\((?:<[^>]*>|[^()\s]*)(?:\s+\"[^\"]*\")?\)(?:\{(?P<of>[^{}]*)\})?)"
    r"|(?P<tick>`+)(?P<code>.+?)(?<!`)(?P=tick)(?!`)"
    r"|(?P<open>!?\[)|(?P<drop>\*+|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w))",
    re.DOTALL,
)
_SIGN = re.compile(r"[<\\\]`!\[*_]")
"""What a piece begins with."""
_ID = re.compile(r"#([\w-]+)")
_META = re.compile(r"^(\w+): (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a page below one heading."""

    anchor: str
    """Empty for the beginning of the page."""
    heading: str
    """Plain text; empty for the beginning of the page."""
    text: str
    """Plain text, with single spaces."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page as the search knows it."""

    title: str
    kind: str
    """What it is, as a result says: “Point”."""
    names: tuple[str, ...]
    """Other names of the thing."""
    is_single: bool
    """Whether all of it tells of one thing."""
    boost: float
    """How much more a hit here counts than one in an article."""
    sections: tuple[Section, ...]
    sort: str
    """What it is, as its front matter says: ``point``."""


SINGLE = frozenset({"point", "actor", "quotation", "article", "reconstruction"})
"""Kinds of pages, in their front matter, that tell of one thing."""


@kept(most=8192)
def read_page(markdown: str) -> ReadPage | None:
    """A page; nothing where it asks not to be found.

    Args:
        markdown: with its front matter.
    """
    meta, body = _parted(markdown)
    search = meta.get("search")
    settings = search if isinstance(search, dict) else {}
    if settings.get("exclude") or "redirect" in meta:
        return None
    reader = _Reader()
    for block in _blocks(body):
        reader.take(block)
    sections = [
        Section(part.anchor, _plain(part.heading), _closed(_plain("".join(part.words))))
        for part in reader.parts
    ]
    title = _plain(unescape(str(meta.get("title") or "")))
    if len(sections) > 1 and reader.parts[1].level == 1 and not sections[0].text:
        title = title or sections[1].heading
        # A page's first heading is its title, and leads to its top.
        sections[:2] = [replace(sections[1], anchor="", heading="")]
    tags = meta.get("tags")
    names = [_plain(unescape(str(tag))) for tag in tags] if isinstance(tags, list) else []
    return ReadPage(
        title,
        names[0] if names else "",
        tuple(names[1:]),
        meta.get("kind") in SINGLE,
        float(settings.get("boost", 1.0)),
        tuple(each for each in sections if each.text or each.heading or not each.anchor),
        str(meta.get("kind") or ""),
    )


def _parted(markdown: str) -> tuple[dict[str, object], str]:
    """The front matter and the rest. Values are JSON, or the plainest YAML of pages by hand."""
    if not markdown.startswith("---\n"):
        return {}, markdown
    head, _, body = markdown[4:].partition("\n---\n")
    return {name: _value(written) for name, written in _META.findall(head)}, body


def _value(written: str) -> object:
    try:
        return json.loads(written)
    except ValueError:
        inside = written.strip()
        if inside.startswith("[") and inside.endswith("]"):
            return [item.strip().strip("'\"") for item in inside[1:-1].split(",") if item.strip()]
        if inside.startswith("{") and inside.endswith("}"):
            pairs = [pair.partition(":") for pair in inside[1:-1].split(",")]
            return {key.strip(): _value(value.strip()) for key, _, value in pairs}
        return inside.strip("'\"")


def _blocks(body: str) -> list[str]:
    """The blocks between blank lines; a fenced one stays together."""
    blocks: list[str] = []
    lines: list[str] = []
    fence = ""
    for line in body.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            lines.append(line)
            if mark and line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                blocks.append("\n".join(lines))
                lines, fence = [], ""
        elif mark:
            blocks.append("\n".join(lines))
            lines, fence = [line], mark[1]
        elif line.strip():
            lines.append(line)
        elif lines:
            blocks.append("\n".join(lines))
            lines = []
    return [block for block in [*blocks, "\n".join(lines)] if block]


@dataclass(slots=True)
class _Part:
    """A section being read."""

    anchor: str = ""
    heading: str = ""
    level: int = 0
    words: list[str] = field(default_factory=list)


class _Reader:
    """Goes through a page's blocks, and knows which elements are open."""

    def __init__(self) -> None:
        self.parts = [_Part()]
        self._open: list[tuple[str, bool, _Part, int]] = []
        """Name, whether it is left out, the section it stands in, and how many words are before."""
        self._part = self.parts[0]
        self._anchors: set[str] = set()

    def take(self, block: str) -> None:
        """Read a block."""
        fence = _FENCE.match(block)
        if fence:
            lines = block.split("\n")[1:]
            ends = len(lines) - 1 if lines and _FENCE.match(lines[-1]) else len(lines)
            self._say(" ".join(["", *lines[:ends], ""]), is_escaped=True)
            return
        heading = _HEADING.match(block.split("\n", 1)[0])
        if heading:
            self._head(len(heading[1]), heading[2], heading[3] or "")
            block = block.partition("\n")[2]
        attributes = _BLOCK_ATTRIBUTES.search(block)
        if attributes:
            if ATTRIBUTE in attributes[1]:
                return
            block = block[: attributes.start()]
        if block.strip():
            text = _RULE.sub(" ", _LEAD.sub("", block)).replace("|", " ")
            self._part.words.append(" ")
            self._run(text)
            self._part.words.append(" ")

    def _head(self, level: int, text: str, attributes: str) -> None:
        outer, self._part = self._part, _Part(level=level)
        self._run(text)
        new, self._part = self._part, outer
        new.heading, new.words = "".join(new.words), self._before_heading()
        named = _ID.search(attributes)
        # Counted whether it is found or not: the renderer numbers equal headings.
        new.anchor = named[1] if named else self._slug(_plain(new.heading))
        if self._is_left_out():
            return
        if ATTRIBUTE not in attributes:
            self.parts.append(new)
        # Otherwise what follows is left out too, as far as the element around the heading reaches.
        self._part = new

    def _before_heading(self) -> list[str]:
        """What an element has said before its first heading: it belongs below that."""
        if not self._open or self._is_left_out():
            return []
        tag, _, part, start = self._open[-1]
        if tag != PARTED or part is not self._part:
            return []
        words = part.words[start:]
        del part.words[start:]
        return words

    def _slug(self, heading: str) -> str:
        """The anchor that Python-Markdown gives a heading."""
        ascii_only = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
        slug = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_only).strip().lower())
        unique, count = slug, 0
        while unique in self._anchors or not unique:
            count += 1
            unique = f"{slug}_{count}"
        self._anchors.add(unique)
        return unique

    def _is_left_out(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def _run(self, text: str) -> None:
        """Read words, elements, links and escaped signs."""
        links: list[tuple[_Part, int]] = []
        done = 0
        for match in _pieces(text):
            self._say(text[done : match.start()])
            done = match.end()
            if match["tag"]:
                self._tag(match["tag"].lower(), match["given"], is_end=bool(match["end"]))
            elif match["sign"]:
                self._say(match["sign"], is_escaped=True)
            elif match["code"]:
                self._say(match["code"], is_escaped=True)
            elif match["open"]:
                links.append((self._part, len(self._part.words)))
                self._say("[")
            elif match["link"]:
                self._link(match["of"] or "", links)
        self._say(text[done:])

    def _link(self, attributes: str, links: list[tuple[_Part, int]]) -> None:
        """The end of a link: its words stay, or go where it is to be left out."""
        if not links:
            return
        part, start = links.pop()
        if start < len(part.words) and part.words[start] == "[":
            part.words[start] = ""
        if ATTRIBUTE in attributes:
            del part.words[start:]

    def _tag(self, tag: str, given: str, *, is_end: bool) -> None:
        if tag not in INLINE and not self._is_left_out():
            self._part.words.append(" ")
        if is_end:
            names = [name for name, *_ in self._open]
            if tag in names:
                place = len(names) - 1 - names[::-1].index(tag)
                self._part = self._open[place][2]
                del self._open[place:]
        elif tag not in VOID and not given.endswith("/"):
            is_unread = tag in UNREAD or ATTRIBUTE in given or DECORATION in given
            left_out = self._is_left_out() or is_unread
            self._open.append((tag, left_out, self._part, len(self._part.words)))

    def _say(self, words: str, *, is_escaped: bool = False) -> None:
        if words and not self._is_left_out():
            self._part.words.append(words if is_escaped else unescape(words))


def _pieces(text: str) -> Iterator[re.Match[str]]:
    """What is no word, in order; looked for only where one of the signs stands that begin it."""
    sign = _SIGN.search(text)
    while sign:
        match = _PIECE.match(text, sign.start())
        if match:
            yield match
        sign = _SIGN.search(text, match.end() if match else sign.end())


def _plain(text: str) -> str:
    return " ".join(text.split())


def _closed(text: str) -> str:
    """A text without brackets that nothing opens: they stand behind the words that are explained.

    In a line alone they would look like a slip of the pen.
    """
    depth = 0
    written = []
    for piece in re.split(r"([\[\]])", text):
        depth += {"[": 1, "]": -1}.get(piece, 0)
        written.append(":" if depth < 0 else piece)
        depth = max(depth, 0)
    return "".join(written)
