"""Small signs that stand beside words, each always with its word."""

from __future__ import annotations

from dossier.interface import later, later_number, say, say_number
from dossier.model import PointOrigins, Verdict
from dossier.render.element import element
from dossier.render.escape import escape

SEVERITIES = ("critical", "high", "medium", "low")
"""Gravest first."""

GRAVE = frozenset({"critical", "high"})
"""Severities that a reader should not have to ask for."""

SEVERITY_MEANINGS = {
    "critical": later("A reader is left with a false picture"),
    "high": later("A reader is misled on something that matters"),
    "medium": later("A reader is misled on a detail"),
    "low": later("A reader loses little"),
}

STATUS_WORDS = {
    "genuine": later("genuine"),
    "artefact": later("artefact"),
    "reconcilable": later("reconcilable"),
    "rival-claims": later("rival claims"),
    "unresolved": later("unresolved"),
}

_CERTAINTIES = {"certain": "●", "probable": "◐", "possible": "○", "inferred": "◌", "disputed": "◆"}
_LEVELS = (later("critical"), later("high"), later("medium"), later("low"))
_DEGREES = (
    later("certain"), later("probable"), later("possible"), later("inferred"), later("disputed"),
)  # fmt: skip
"""The words themselves are the keys of the editors' files; here the catalogue finds them."""

_VERDICTS = {
    Verdict.AGREE: ("=", later("agree")),
    Verdict.AGREE_SO_FAR: ("=…", later("agree so far")),
    Verdict.COMPATIBLE: ("≈", later("compatible")),
    Verdict.COMPATIBLE_SO_FAR: ("≈…", later("compatible so far")),
    Verdict.DIFFER: ("~", later("differ")),
    Verdict.CONTRADICT: ("≠", later("contradict")),
    Verdict.ONLY_ONE: ("1", later("only one")),
    Verdict.ONLY_ONE_SO_FAR: ("1…", later("only one so far")),
    Verdict.RECORD_ONLY: ("0", later("record only")),
    Verdict.RECORD_ONLY_SO_FAR: ("0…", later("record only so far")),
}


def severity(level: str) -> str:
    """Four squares, filled from the left, and the word."""
    filled = len(SEVERITIES) - SEVERITIES.index(level)
    squares = "■" * filled + "□" * (len(SEVERITIES) - filled)
    # Its word is no word of the story: whoever searches for "medium" wants nothing of this.
    return _signed("severity", level, squares, say(level), data_search_exclude=True)


def status(name: str) -> str:
    """The status of a contradiction, in words."""
    return element("span", escape(say(STATUS_WORDS[name])), class_=f"status status--{name}")


def certainty(name: str) -> str:
    """How sure something is: of a gloss, a record, a lineage or a date."""
    return _signed("certainty", name, _CERTAINTIES[name], say(name))


_COUNTED = frozenset(
    {Verdict.AGREE, Verdict.AGREE_SO_FAR, Verdict.COMPATIBLE, Verdict.COMPATIBLE_SO_FAR}
)
"""Verdicts that count only as much as their origins: one voice agrees with itself."""


def verdict(which: Verdict, origins: PointOrigins | None = None) -> str:
    """How the articles stand to each other on a point, and by how many origins they agree.

    Args:
        which: the verdict.
        origins: of the point; nothing where they are not to be told.
    """
    sign, word = _VERDICTS[which]
    shown = _signed("verdict", word.replace(" ", "-"), sign, say(word))
    if origins is None or which not in _COUNTED:
        return shown
    return f"{shown}{element('span', f': {counted_origins(origins)}', class_='origins')}"


def verdict_words(which: Verdict) -> tuple[str, str]:
    """A verdict's sign, and its word in the language of the interface, as plain text."""
    sign, word = _VERDICTS[which]
    return sign, say(word)


_ORIGINS = {
    (False, False): later_number("{number} origin", "{number} origins"),
    (False, True): later_number("at most {number} origin", "at most {number} origins"),
    (True, False): later_number("probably {number} origin", "probably {number} origins"),
    (True, True): later_number(
        "probably at most {number} origin", "probably at most {number} origins"
    ),
}
"""By whether fewer are probable than certain, and whether somebody's origin is not declared."""


def counted_origins(origins: PointOrigins) -> str:
    """How many articles and how many origins, as plain text: *2 articles, probably 1 origin*.

    The number of origins is the one by probable descent. It is *probably* so where certain
    descent alone leaves more; and *at most* where somebody's origin is not declared.
    """
    articles = say_number("{number} article", "{number} articles", origins.articles)
    singular, plural = _ORIGINS[origins.probable < origins.certain, origins.is_open]
    counted = say_number(singular, plural, origins.probable)
    return say("{articles}, {origins}", articles=articles, origins=counted)


def _signed(kind: str, variant: str, sign: str, word: str, **attributes: bool) -> str:
    drawn = element("span", escape(sign), class_=f"{kind}__sign", aria_hidden="true")
    classes = f"{kind} {kind}--{variant}"
    return element("span", f"{drawn} {escape(word)}", class_=classes, **attributes)
