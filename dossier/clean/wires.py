"""Finding what agencies write to newsrooms: slugs, notes on revisions, embargoes, takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, pattern
from dossier.clean.rule import Hit
from dossier.language import pattern_everywhere, proper_names, words_everywhere


def _any(key: str) -> str:
    return pattern_everywhere("wires", key)


WIRE = any_of(
    r"^(?:-?30-|#(?: ?#){2,3})$",
    rf"^(?:{_any('notes')})",
    rf"^\((?i:{_any('takes')})\)$",
    rf"^\W*(?:{_any('alerts')})\W*$",
    rf"^[(\[](?i:{_any('revisions')})\b[^()]*[)\]]$",
    r"^\(\([^()]*(?:@|\+\d)[^()]*\)\)$",
    r"^(?:[a-z] [a-z] )?BC-[\w<>./-]+(?:[ ,].{0,60})?$",
    r"^(?:[a-z] [a-z] )?(?:AM|PM)-[\w<>./ -]+,.{0,60}$|^[A-Z]{2}--[A-Z]\w.{0,60}$",
    r"^[A-Z]{2,4}\d{4} \d [A-Z]{3} \d{4}\b.{0,30}$",
    r"^\^?[a-z]{3}\d{4} .{0,30}\b\d{4}$",
    r"^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}\w{0,4}<?$",
    r"^\d{6} [A-ZÄ][a-zä]{2} \d\d$",
    r"^(?:[^\W\d_][\w.-]*/){2,8}$",
    rf"^(?:{_any('attention')}) ?[-–—:].*///$",
    r"^[A-Z]{2}[A-Z-]+/[A-Z-]*(?: \([^()]{2,60}\))?$",
    rf"^(?:{_any('embargo')})\b.{{0,16}}(?:{_any('until')}|:|\d)",
)
"""Notes of an agency to its newsrooms: between takes, above and below a report."""
TAIL = pattern(rf"^(?:{_any('tails')})")
"""What opens the agency's notes below a report, all of which are for newsrooms alone."""
TAIL_WORDS = 3
WIRE_WORDS = 30
_FIRST_WORD = re.compile(r"[^\W\d_]+")
TAIL_ENDS = frozenset(
    form for word in _FIRST_WORD.findall(_any("tails").casefold()) for form in (word, f"{word}s")
)
"""The last word of such a head: most lines need no match."""
WIRE_STARTS = frozenset(
    {
        "#",
        *"abcdefghijklmnopqrstuvwxyz",
        *proper_names("wires", "starts").split(),
        *words_everywhere("wires", "starts"),
        *(
            word.casefold()
            for key in ("revisions", "takes", "alerts", "attention", "embargo")
            for word in _FIRST_WORD.findall(_any(key))
        ),
    }
)
"""The first word of every such note but for addresses: most lines need no search."""


def wires(page: Page) -> Iterator[Hit]:
    """Notes of an agency to the newsrooms."""
    tail = len(page.lines)
    for index, line in page:
        is_short = line.length <= TAIL_WORDS and bool(line.words)
        if is_short and index and line.words[-1] in TAIL_ENDS and TAIL.match(line.text):
            tail = min(tail, index)
        if index >= tail or (_may_be(line) and WIRE.search(line.head)):
            yield Hit(index, sure=True)


def _may_be(line: Line) -> bool:
    """Whether a line begins as a note can, or has its slashes."""
    if line.length > WIRE_WORDS:
        return False
    if line.words and line.words[0] in WIRE_STARTS:
        return True
    text, last = line.text, line.text[-1]
    return (
        last == "/"
        or (last.isdigit() and text[-4:].isdigit())
        or text.startswith("((")
        or ("/" in text and text[:2].isupper() and "/" in text[-60:])
    )
