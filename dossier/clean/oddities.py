"""What is odd about a capture as a whole: it is no plain text of one article.

Nothing is mended here, for every guess would put words into the article's mouth. The editor is
asked instead, with the line where it shows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from dossier.clean.assemble import Cause
from dossier.clean.page import Page
from dossier.clean.patterns import any_of

GARBLED = Cause(
    "garbled",
    "These letters are no language's: UTF-8 that was once read in another encoding and saved",
)
LOST = Cause("garbled", "Letters were lost when the text was decoded: it has replacement marks")
MAIL = Cause("mail", "The text is quoted-printable, as mail travels; decode it first")
MARKUP = Cause("mark-up", "The text has HTML tags: it is the source of a web page, not its text")
SEVERAL = Cause(
    "several-articles", "More than one article in one file: every article needs a file of its own"
)
COLUMNS = Cause("columns", "Two columns side by side: every line mixes two sentences")

TIMES = 2
"""A sign that stands so often is no accident."""
TAGS = 3
"""So many tags are no example in an article."""
SHORT = 30
"""The longest field that is looked at, in words."""
COLUMN_LINES = 4
"""So many lines with a gap at one place make columns."""
COLUMN_WORDS = 3
"""Both sides of a column have so many words; the cells of a table have fewer."""

_CONTINUING = re.escape(
    "".join(
        bytes(range(0x80, 0xC0)).decode(encoding, "ignore")
        for encoding in ("cp1252", "cp1251", "latin-1")
    )
)
_FOREIGN = re.compile(rf"[^\x00-\x7f](?<![^\x00-\x7f][^\x00-\x7f])[{_CONTINUING}][^\x00-\x7f]*")
"""A run of letters beyond ASCII whose second one can be a byte that goes on in UTF-8."""
_QUOTED_PRINTABLE = re.compile(r"(?:=[0-9A-F]{2}){2,}|=(?:20)?$", re.MULTILINE)
_TAG = re.compile(
    r"</(?:p|div|a|span|li|ul|td|tr|h[1-6]|em|strong|b|i|body|section)>|<br ?/?>"
    r"|&(?:#\d+|nbsp|amp|quot);"
)
_HEADS = any_of(
    r"^\s*\d+ of \d+ DOCUMENTS?\s*$",
    r"^(?:news|web)·\d{8}·",
    r"^\s*(?:End of Document|LOAD-DATE: .*|Load-Date: .*|LENGTH: \d+ words|Length: \d+ words)\s*$",
    r"^\s*Document [A-Z]{2,}\w{12,}\s*$",
    r"^(?:HD|LP|TD|AN|WC)(?:\s{2,}\S.*)?$",
    r"^\s*(?:Aus dokument|Document n°|Doc\. n°) ?\S+\s*$",
)
"""Lines that exports write once for every article."""
_HEAD_SIGNS = ("DOCUMENT", "ocument", "okument", "oad-Date", "OAD-DATE", "ength:", "ENGTH:",
               "Doc.", "HD", "news·", "web·")  # fmt: skip
"""One of these stands in every text that has such lines for all of its articles."""
_GAP = re.compile(r"(?P<left>\S.*?\S)(?:[ \u00a0]{2,}|\t+)(?P<right>\S.*)")


def oddities(page: Page) -> Iterator[tuple[int, Cause]]:
    """The first line of everything odd, as an index of ``Page.lines``, and what it is."""
    text = page.seed.text
    if not text.isascii():
        if _is_garbled(text):
            yield from _first(page, _is_garbled, GARBLED, 1)
        if "\ufffd" in text:
            yield from _first(page, lambda words: words.count("\ufffd"), LOST, 1)
    if "=" in text:
        yield from _first(page, _quoted, MAIL, TIMES)
    if "</" in text:
        yield from _first(page, lambda words: len(_TAG.findall(words)), MARKUP, TAGS)
    yield from _several(page)
    yield from _columns(page)


def holds_several(page: Page) -> bool:
    """Whether an export has put more than one article into a capture.

    Args:
        page: the capture, cut into lines.
    """
    return any(True for _ in _several(page))


def _first(
    page: Page, signs: Callable[[str], int], cause: Cause, least: int
) -> Iterator[tuple[int, Cause]]:
    """The first line with a sign, when there are enough of them on the page."""
    counted = ((index, signs(line.text)) for index, line in page)
    counts = [(index, count) for index, count in counted if count]
    if sum(count for _, count in counts) >= least:
        yield counts[0][0], cause


def _quoted(words: str) -> int:
    """How many signs of quoted-printable a line has; in old wires ``^`` and ``=`` frame one."""
    return 0 if words.startswith("^") else len(_QUOTED_PRINTABLE.findall(words))


def _is_garbled(words: str) -> int:
    """How many letters of a line are UTF-8 bytes read as letters of Windows-1252 or -1251."""
    return sum(
        max(_garbled_as(run, "cp1252", 1), _garbled_as(run, "cp1251", 2))
        for run in _FOREIGN.findall(words)
    )


def _garbled_as(run: str, encoding: str, least: int) -> int:
    """How many letters a run of letters hides when its bytes in an encoding are UTF-8."""
    try:
        hidden = b"".join(_byte(letter, encoding) for letter in run).decode("utf-8")
    except UnicodeError:
        return 0
    if len(hidden) == len(run) or not all(map(_is_usual, hidden)):
        return 0
    return len(hidden) if len(hidden) >= least else 0


def _byte(letter: str, encoding: str) -> bytes:
    """The byte that was read as a letter; those that the encoding leaves free stand for itself."""
    try:
        return letter.encode(encoding)
    except UnicodeEncodeError:
        return letter.encode("latin-1")


def _is_usual(letter: str) -> bool:
    """Whether a letter is Latin with an accent, Cyrillic, or a mark of printed text."""
    return (
        "\u00a0" <= letter <= "\u017f"
        or "\u0400" <= letter <= "\u045f"
        or "\u2010" <= letter <= "\u203a"
        or letter in "€№™"
    )


def _several(page: Page) -> Iterator[tuple[int, Cause]]:
    """The second of a head or field that an export writes once for every article."""
    if not any(sign in page.seed.text for sign in _HEAD_SIGNS):
        return
    seen: Counter[str] = Counter()
    for index, line in page:
        if line.length <= SHORT and _HEADS.match(line.text):
            kind = re.sub(r"\d+", "#", line.text.split(":")[0]).strip()[:14]
            kind = kind[:2] if re.match(r"(?:HD|LP|TD|AN|WC)\b", kind) else kind
            seen[kind] += 1
            if seen[kind] == TIMES:
                yield index, SEVERAL
                return


def _columns(page: Page) -> Iterator[tuple[int, Cause]]:
    """The first of many lines that have a gap at one place and prose on both its sides."""
    if "  " not in page.seed.text and "\t" not in page.seed.text:
        return
    rows = [(index, row) for index, _ in page for row in _written(page, index)]
    gaps = [(index, match) for index, row in rows if (match := _GAP.match(row))]
    prose = [(index, match) for index, match in gaps if _is_prose(match)]
    places = Counter(match.start("right") for _, match in prose)
    place, count = max(places.items(), key=lambda item: item[1], default=(0, 0))
    if count >= COLUMN_LINES and count * 2 > len(rows):
        yield next(index for index, match in prose if match.start("right") == place), COLUMNS


def _written(page: Page, index: int) -> Sequence[str]:
    """The lines of the seed that a line of the page was put together from."""
    line = page.lines[index]
    spans = [piece.span for piece in line.pieces] or [line.span]
    return [span.of(page.seed.text) for span in spans]


def _is_prose(match: re.Match[str]) -> bool:
    """Whether a sentence goes on, on both sides of a gap."""
    sides = (match["left"], match["right"])
    letters = sum(map(str.isalpha, chain.from_iterable(sides)))
    return letters * 2 > len(match[0]) and all(len(side.split()) >= COLUMN_WORDS for side in sides)
