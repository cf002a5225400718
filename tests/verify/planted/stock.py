"""What planted quotations are taken from: sentences and marked speech of texts.

Nothing here asks the program: sentences, names and speakers are told by marks and capitals, so
that what the check gets wrong cannot be got wrong in the same way by what it is measured with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


def listed(words: str) -> frozenset[str]:
    """Words that spaces part."""
    return frozenset(words.split())


_BEGIN = re.compile(r"(?:(?<![^\n])|(?<=[a-z]{4}[.!?] ))(?=[A-Z])")
_REST = re.compile(r"[^.!?\"“”‘«»:;()\[\]{}…—–]{40,200}[a-z]{4}\.(?=\s|$)")
_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")
_TURNING = re.compile(
    r"n[’']t\b|\b(?:no|not|nor|never|none|nobody|nothing|neither|nowhere|cannot|without|hardly"
    r"|barely|scarcely|few|little|less|unless|if|whether|until|till|before|than|provided|should"
    r"|would|could|den[iy]\w*|refus\w+|reject\w+|fail\w*|declin\w+|doubt\w*|fals\w+|un[a-z]+"
    r"|in(?:ac|suf)\w+|lack\w*|prevent\w*|stop\w*|avoid\w*|against|despite|instead|rather|only"
    r"|alleg\w+|claim\w*|suppos\w+|wrong\w*|rul\w+|rumou?r\w*|drop\w*|ban\w*|block\w*|bar\w*"
    r"|cancel\w*|abandon\w*|dismiss\w*|oppos\w+|disput\w+|had|were|as|because|that|who|which"
    r"|when|while|although|though|once|where|far|yet)\b",
    re.IGNORECASE,
)
"""Anything that might turn a sense, or begin a clause: far more than does."""
_BEGINNINGS = listed(
    "The A An He She They It This These His Her Their Our We Some Two Three Four Five Most Many"
)
_TITLES = listed(
    "The Mr Mrs Ms Miss Dr Sen Rep Gov Senator Senate Representative Governor President Vice "
    "Secretary Speaker Spokesman Spokeswoman Spokesperson Professor Judge Justice General Mayor "
    "Director Chairman Chairwoman Democrat Democratic Republican Republicans Democrats Campaign "
    "Pollster Strategist Reporter Host And But For When Leader Officer Sheriff Chief Captain "
    "Former Minister Attorney Congressman Congresswoman Pope King Queen Prince Lady First"
)
_GROUP = re.compile(
    r"(?:Peace|Report|Hedge|Union|Institution|Jihad|Relations|Business|Policy|Fund|School|Studies|"
    r"Research|Project|Action|Network|Law|Security|Defense|Affairs|Media|Press|Review|Monitor|Watch|"
    r"Alliance|League|Society|Club|Trust|Company|Corporation|Committee|Party|News|Today|Times|Post|Commission|Caucus|Convention|Department|House|"
    r"Council|Campaign|University|Court|Office|Center|Foundation|Association|Republicans?|"
    r"Democrats?|Street|Journal|Institute|Service|Bureau|Agency|Group|States|America|York|Bank)$"
)
"""Speakers that are no persons."""
_REPORTING = re.compile(r"\b(?:said|says|told|tells|adds?|added|according|wrote|noted)\b")
_FEWEST, _MOST = 6, 34


@dataclass(frozen=True, slots=True)
class Speech:
    """Words that a text gives as somebody's, marked by a person."""

    text: str
    """The id of the text they stand in."""
    words: str
    speaker: str
    """The name, as a document would give it."""


@dataclass(frozen=True, slots=True)
class StockText:
    """One text with what is known of it."""

    id: str
    outlet: str
    text: str
    speeches: tuple[Speech, ...] = ()


def sentences(text: str) -> list[str]:
    """Plain sentences of a text, marks and brackets apart, each with its full stop."""
    listed = (
        rest[0] for begun in _BEGIN.finditer(text) if (rest := _REST.match(text, begun.start()))
    )
    return [words for words in listed if _FEWEST <= len(words.split()) <= _MOST]


def is_plain(sentence: str) -> bool:
    """Whether no cut of a sentence could turn its sense, and no clause begins inside it."""
    return not _TURNING.search(sentence)


def as_clause(sentence: str) -> str:
    """A plain sentence as it stands behind "that"; empty where its first word may be a name."""
    first, _, rest = sentence.removesuffix(".").partition(" ")
    if first not in _BEGINNINGS or not is_plain(sentence) or _REPORTING.search(rest):
        return ""
    return f"{first[0].lower()}{first[1:]} {rest}"


def norms(words: str) -> str:
    """Words in small letters with one space between them, marks left out."""
    return (
        f" {' '.join(match[0].replace('’', chr(39)).lower() for match in _WORD.finditer(words))} "
    )


def is_within(words: str, texts: Sequence[str]) -> bool:
    """Whether some words stand in one of several texts, given as ``norms``."""
    normal = norms(words)
    return any(normal in text for text in texts)


def name_in(source: str, text: str) -> str:
    """The full name of a person whom somebody marked as a speaker; empty where none is sure.

    Args:
        source: the marked words, as "Spokeswoman Haley Morris" or "Morris".
        text: the article, which gives the full name once, and with no other first name.
    """
    last = re.sub(r"[’']s?$", "", source.strip().partition(",")[0]).rpartition(" ")[2]
    if not re.fullmatch(r"[A-Z][a-z]+(?:[A-Z-][a-z]+)*", last) or len(last) < 4:
        return ""
    full = {
        f"{match[1]} {last}"
        for match in re.finditer(rf"\b([A-Z][a-z]{{2,}}) (?:[A-Z]\. )?{last}\b", text)
        if match[1] not in _TITLES
    }
    return full.pop() if len(full) == 1 and not _GROUP.search(last) else ""


def speakable(words: str) -> str:
    """Marked words as they can be quoted again; empty where they are too short, or have marks."""
    plain = " ".join(words.split()).strip(" ,.")
    has_marks = re.search(r"[\"“”‘«»…\[\]()]|\.\.|(?<!\w)['’]|['’](?!\w)", plain)
    return plain if not has_marks and _FEWEST <= len(plain.split()) <= 45 else ""
