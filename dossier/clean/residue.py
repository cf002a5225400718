"""Finding what the machinery of a page left in its text: scripts, styles, templates.

Finding what a file of subtitles has beside the words: numbers and times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, pattern
from dossier.clean.rule import Hit
from dossier.language import pattern_everywhere

ARROW = "-->"
_CUE = re.compile(
    r"(?:\d{1,3}:)?\d\d:\d\d[.,]\d{2,3} --> (?:\d{1,3}:)?\d\d:\d\d[.,]\d{2,3}\b.{0,60}"
)
"""From when to when words are shown (SubRip, WebVTT)."""
_BARE_CUE = re.compile(r"\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}")
"""The same as SubViewer writes it, and the sites of films that export it."""
_HEAD = re.compile(r"(?:WEBVTT\b.*|X-TIMESTAMP-MAP=.*|(?:Kind|Language): \S+|NOTE\b.{0,80}|STYLE)")
CODE = any_of(
    r"^\W{0,3}function\b\s*\w*\s*\(",
    r"\bfunction\s*\([\w\s,]*\)\s*\{",
    r"^(?:var|let|const)\s+[\w$]+\s*=",
    r"^(?:if|for|while|switch)\s*\(.*\)\s*(?:\{|\w.*;)?$",
    r"^(?:return|break|continue)\b.*;$",
    r"^[\w$.]+\([^()]*\)\s*;$",
    r"^[\w$.\[\]]+\s*=[^=].*;$",
    r"^[\w$]+\.[\w$.]+\(.*\)?[;,{(]?$",
    r"^[\w$]+\.[\w$.]+\s[?:&|]+$",
    r"^[)\]}]+[\s(,;)]",
    r"^[)\]};{(]+$",
    r"^(?:window|document|jQuery|googletag|dataLayer)\b[.(\[]",
    r"^\$\(.+",
    r"=>\s*\{",
    r"^[^{}]+\{(?:[^{}]*:[^{}]*\}?)?$",
    r"^[@.#][^{}]*\{.*\}$",
    r"^[a-z-]+\s*:\s*[^;:]{1,60};$",
    r"^[\"']?[\w$]+[\"']?\s*:\s*[\[{\"'].*[,\[{]$",
    r"^<[!/?a-zA-Z][^<>]*>?$",
)
"""Shapes that a line of a script, a style sheet or a tag has, and a line of prose has not."""
TEMPLATE_STARTS = frozenset("%{[$?*/nuNLlPp")
"""Every shape begins with one of these or holds a per cent sign: most lines need no search."""
TEMPLATE_WORDS = 20
"""The longest line of template residue."""
CODE_SIGNS = frozenset("{}();=<>[]|&$")
"""Prose has few of these; a line of code that fits no shape above still has many."""
CODE_SIGN = re.compile(r"[{}();=<>\[\]|&$]")
"""One of them: a search is quicker than a look at every letter."""
LOOSE_ENDS = (" ?", " :")
"""How a line of code without any of the signs ends, when it goes on below."""
COMMENT_SIGNS = ("//", "/*", "*/", "<!--", "-->")
TEMPLATES = any_of(
    r"^%\w\b.*:?$",
    r"(?:^|\s)%[ds](?:\s|$)",
    r"^\{\{.*\}\}$",
    r"^\{%.*%\}$",
    r"^\[/?[a-z_-]+(?:\s+[\w-]+=[^\]]*)*/?\]",
    r"^\$\{.*\}$",
    r"^(?:null|undefined|NaN|\[object Object\])$",
    r"^(?i:lorem ipsum|placeholder)\b",
    r"^[?*/]{1,4}>$",
)
"""Shapes of template residue: a value that nobody filled in, a shortcode nobody ran."""


def scripts(page: Page) -> Iterator[Hit]:
    """Lines of scripts, style sheets and tags, and broken lines between two of them."""
    marked = [is_code(line) for _, line in page]
    if not any(marked):
        return
    for index, line in page:
        between = any(marked[max(0, index - 2) : index]) and any(marked[index + 1 : index + 3])
        broken = between and signs(line) >= 2 and not line.ends_sentence
        if marked[index] or broken:
            yield Hit(index, sure=True)


def is_code(line: Line) -> bool:
    """Whether a line has the shape of code."""
    if CODE_SIGN.search(line.head) is None and not line.head.endswith(LOOSE_ENDS):
        return line.head.startswith(COMMENT_SIGNS)
    if line.length > 12 and line.ends_sentence and signs(line) * 4 < line.length:
        return False
    return line.head.startswith(COMMENT_SIGNS) or bool(CODE.search(line.head))


def signs(line: Line) -> int:
    """How many signs of code a line has."""
    return sum(1 for letter in line.head if letter in CODE_SIGNS)


def templates(page: Page) -> Iterator[Hit]:
    """Lines with a placeholder that was never filled, or a shortcode that was never run."""
    for index, line in page:
        has_sign = line.text[0] in TEMPLATE_STARTS or "%" in line.head
        if has_sign and line.length <= TEMPLATE_WORDS and TEMPLATES.search(line.head):
            yield Hit(index, sure=True)


FIRST_SIGN = "\u2190"
"""The first arrow: pictures of letters and signs follow it."""
COUNTS = re.compile(r"(?:[^\w\s]\ufe0f?\s*\d[\d.,]*\s?[KkMmКк]?\s*)+")
"""How often a post was seen or liked: signs and numbers."""
COUNT_WORDS = 6
VIEWS = pattern(rf"\d[\d.,]*\s?[KkMmКк]? (?:{pattern_everywhere('furniture', 'views')})\b.{{0,20}}")


def is_count(line: Line) -> bool:
    """Whether a line counts how often a post was seen or liked, by signs."""
    if line.text[0].isdigit():
        return line.length <= COUNT_WORDS and bool(VIEWS.fullmatch(line.text))
    return line.text[0] >= FIRST_SIGN and bool(COUNTS.fullmatch(line.text))


def ornaments(page: Page) -> Iterator[Hit]:
    """Lines without a letter: numbers, bullets, rules; and the counts below a post."""
    for index, line in page:
        if is_count(line):
            yield Hit(index, sure=True)
        elif not any(map(str.isalpha, line.head)):
            yield Hit(index, sure=False)


ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S*@\w\S*|\b[\w-]+\.(?:com|org|net|info)\b\S*")
"""An address on the web, of mail, or an account."""
ADDRESS_WORDS = 3
"""A line of an address has at most so many words beside it."""


def addresses(page: Page) -> Iterator[Hit]:
    """Lines of an address or an account, with hardly a word more."""
    for index, line in page:
        is_short = line.length <= ADDRESS_WORDS + 5 and ("." in line.head or "@" in line.head)
        if is_short and ADDRESS.search(line.head):
            other_words = ADDRESS.sub(" ", line.head).split()
            if len(other_words) <= ADDRESS_WORDS:
                yield Hit(index, sure=False)


def cues(page: Page) -> Iterator[Hit]:
    """The times of subtitles, their numbers, and the head of their file."""
    has_arrows = ARROW in page.seed.text
    if not (has_arrows or (page.lines and _BARE_CUE.fullmatch(page.lines[0].text))):
        return
    cue = _CUE if has_arrows else _BARE_CUE
    times = {index for index, line in page if cue.fullmatch(line.text)}
    first = min(times, default=0)
    for index, line in page:
        is_number = line.text.isdigit() and index + 1 in times
        is_head = index < first and bool(_HEAD.fullmatch(line.text))
        if index in times or is_number or is_head:
            yield Hit(index, sure=True)
