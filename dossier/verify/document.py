"""Markdown, HTML and plain text as a reader sees them, with their links and block quotations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import PurePath

from dossier.model import Span
from dossier.text.word_list import word_list
from dossier.verify.values import Document, Link

MARKDOWN = frozenset({".md", ".markdown", ".mkd", ".mdown"})
HTML = frozenset({".html", ".htm", ".xhtml"})
_FRONT_MATTER = re.compile(r"\A---\r?\n.*?\r?\n(?:---|\.\.\.)[ \t]*\r?\n", re.DOTALL)
_NOT_READ = frozenset({"script", "style", "template", "head", "pre", "code", "svg", "noscript"})
_BREAKS = word_list(
    """
    address article aside blockquote body caption dd details div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section summary table tbody td
    tfoot th thead tr ul
    """
)
"""Elements that begin and end a paragraph."""
_NOTE_MARK = re.compile(r"fnref|footnote-(?:back)?ref|noteref|doc-backlink")
_ATTRIBUTING = frozenset({"cite", "figcaption", "footer"})
"""Elements that say whose words a block quotation has."""
_BETWEEN = "\n\n"
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_OPENING = 6
"""So many words show which paragraph is meant."""
_WORD = re.compile(r"\w+")
_REACH = 400
"""How many signs of markup may stand between two words of one quotation."""
_NOTE = rf"<sup\b[^>]{{0,{_REACH}}}>(?:<a\b[^>]{{0,{_REACH}}}>)?[^<]{{0,20}}(?:</a>)?</sup>"
_MARKUP = (
    rf"(?:{_NOTE}|<[^>]{{0,{_REACH}}}>|&[#\w]+;|\[\^[^\]\s]{{1,40}}\]"
    rf"|\]\([^)\n]{{0,{_REACH}}}\)|[\W_])+?"
)


def document(name: str, source: str) -> Document:
    """The text of a file, by its name's suffix: Markdown, HTML, or plain text.

    Args:
        name: the file's name, with its suffix.
        source: its characters.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in MARKDOWN:
        source = _FRONT_MATTER.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), source)
        return _from_html(name, _markdown(source), source)
    if suffix in HTML:
        return _from_html(name, source, source)
    text = source.replace("\r\n", "\n").replace("\r", "\n")
    return Document(name, text, source=source)


def position(doc: Document, span: Span) -> tuple[int, int]:
    """The line and column of a stretch of a document in its file; zeros where it has no lines.

    The words before the stretch are followed through the file's markup, so that words which
    stand there several times are told apart.

    Args:
        doc: the document.
        span: in code points of its text.
    """
    if not doc.source:
        return 0, 0
    offset = span.start
    if doc.source != doc.text:
        offset = _in_source(doc, span)
    before = doc.source[:offset]
    line = before.count("\n") + 1
    return line, offset - (before.rfind("\n") + 1) + 1


def _in_source(doc: Document, span: Span) -> int:
    """Where a stretch of the text begins in the file with its markup, as near as can be told."""
    words = [match[0] for match in _WORD.finditer(span.of(doc.text))]
    # Markup that was left open can put together what stands apart in the file: fewer words then.
    for number in dict.fromkeys((len(words), *range(min(len(words), _OPENING), 0, -1))):
        starts = _occurrences(doc.source, words[:number])
        if starts:
            count = len(_occurrences(doc.text[: span.start], words[:number]))
            return starts[min(count, len(starts) - 1)]
    before = Span(0, span.start)
    last = [match[0] for match in _WORD.finditer(before.of(doc.text))][-1:]
    starts = _occurrences(doc.source, last)
    return starts[-1] if starts else 0


def paragraph_place(doc: Document, span: Span) -> tuple[int, str]:
    """The number of the paragraph that a stretch begins in, from 1, and its first words.

    Args:
        doc: the document.
        span: in code points of its text.
    """
    paragraphs = [match for match in _PARAGRAPH.finditer(doc.text) if match.start() <= span.start]
    words = paragraphs[-1][0].split() if paragraphs else []
    opening = " ".join(words[:_OPENING])
    return len(paragraphs), f"{opening} …" if len(words) > _OPENING else opening


def _occurrences(text: str, words: list[str]) -> list[int]:
    """Where a run of words begins in a text, whatever markup stands between them."""
    if not words:
        return []
    run = _MARKUP.join(map(re.escape, words))
    return [match.start() for match in re.finditer(rf"(?<!\w){run}(?!\w)", text)]


def _markdown(source: str) -> str:
    import markdown  # noqa: PLC0415 (needed for Markdown only)

    return markdown.markdown(source, extensions=["extra", "sane_lists"], output_format="html")


def _from_html(name: str, markup: str, source: str) -> Document:
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    text, links, blocks = reader.read()
    return Document(name, text, links, blocks, source)


def _is_note_mark(tag: str, attrs: Mapping[str, str | None]) -> bool:
    """Whether an element is the mark of a note, or leads back from one."""
    if tag not in {"a", "sup"}:
        return False
    told = " ".join(attrs.get(key) or "" for key in ("class", "id", "role", "rel"))
    is_reference = tag == "sup" and "reference" in told.lower()
    return is_reference or bool(_NOTE_MARK.search(told.lower()))


class _Reader(HTMLParser):
    """Collects the words of a page, paragraph by paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[str] = []
        self._words: list[str] = []
        self._length = 0
        """Of the finished paragraphs with what parts them."""
        self._size = 0
        """Of the words of the paragraph that is being read."""
        self._hidden: list[str] = []
        self._quoting = 0
        self._attributing = 0
        self._own_size = 0
        """Of the paragraph up to its last words that do not say whose it is."""
        self._links: list[Link] = []
        self._open_links: list[tuple[int, str]] = []
        self._blocks: list[Span] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        while tag in _BREAKS and self._hidden[-1:] in (["a"], ["sup"]):
            self._hidden.pop()  # a note's mark that nobody closed
        if tag in _NOT_READ or _is_note_mark(tag, dict(attrs)):
            self._hidden.append(tag)
        if self._hidden:
            return
        if tag in _BREAKS:
            self._end_paragraph()
        if tag == "blockquote":
            self._quoting += 1
        elif tag in _ATTRIBUTING and self._quoting:
            self._attributing += 1
        elif tag == "br":
            self._add("\n")
        elif tag == "q":
            self._add("“")
        elif tag == "a":
            self._open_links.append((self._place(), dict(attrs).get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.pop()
            return
        if tag == "a" and self._open_links:
            start, address = self._open_links.pop()
            if address:
                self._links.append(Link(Span(start, max(start, self._place())), address))
        elif tag == "q":
            self._add("”")
        elif tag in _ATTRIBUTING and self._attributing:
            self._attributing -= 1
        if tag in _BREAKS:
            self._end_paragraph()
        if tag == "blockquote" and self._quoting:
            self._quoting -= 1
            self._attributing = 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            words = re.sub(r"\s+", " ", data)
            self._add(words if self._size else words.lstrip())
            if not self._attributing and re.search(r"\w", words):
                self._own_size = self._size

    def read(self) -> tuple[str, tuple[Link, ...], tuple[Span, ...]]:
        """The text, its links and its block quotations."""
        self._end_paragraph()
        return _BETWEEN.join(self._paragraphs), tuple(self._links), tuple(self._blocks)

    def _add(self, words: str) -> None:
        self._words.append(words)
        self._size += len(words)

    def _place(self) -> int:
        return self._length + self._size

    def _end_paragraph(self) -> None:
        words = "".join(self._words).rstrip()
        own_words = words[: self._own_size].rstrip()
        self._words, self._size, self._own_size = [], 0, 0
        if not words:
            return
        if self._quoting and own_words:
            self._blocks.append(Span(self._length, self._length + len(own_words)))
        self._paragraphs.append(words)
        self._length += len(words) + len(_BETWEEN)
