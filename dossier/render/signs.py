"""Small signs that stand beside words, each always with its word."""

from __future__ import annotations

from dossier.model import PointOrigins, Verdict
from dossier.render.element import element
from dossier.render.escape import escape

SEVERITIES = ("critical", "high", "medium", "low")
"""Gravest first."""

GRAVE = frozenset({"critical", "high"})
"""Severities that a reader should not have to ask for."""

SEVERITY_MEANINGS = {
    "critical": "A reader is left with a false picture",
    "high": "A reader is misled on something that matters",
    "medium": "A reader is misled on a detail",
    "low": "A reader loses little",
}

STATUS_WORDS = {
    "genuine": "genuine",
    "artefact": "artefact",
    "reconcilable": "reconcilable",
    "rival-claims": "rival claims",
    "unresolved": "unresolved",
}

_CERTAINTIES = {"certain": "●", "probable": "◐", "possible": "○", "inferred": "◌", "disputed": "◆"}

_VERDICTS = {
    Verdict.AGREE: ("=", "agree"),
    Verdict.AGREE_SO_FAR: ("=…", "agree so far"),
    Verdict.COMPATIBLE: ("≈", "compatible"),
    Verdict.COMPATIBLE_SO_FAR: ("≈…", "compatible so far"),
    Verdict.DIFFER: ("~", "differ"),
    Verdict.CONTRADICT: ("≠", "contradict"),
    Verdict.ONLY_ONE: ("1", "only one"),
    Verdict.ONLY_ONE_SO_FAR: ("1…", "only one so far"),
    Verdict.RECORD_ONLY: ("0", "record only"),
    Verdict.RECORD_ONLY_SO_FAR: ("0…", "record only so far"),
}


def severity(level: str) -> str:
    """Four squares, filled from the left, and the word."""
    filled = len(SEVERITIES) - SEVERITIES.index(level)
    squares = "■" * filled + "□" * (len(SEVERITIES) - filled)
    return _signed("severity", level, squares, level)


def status(name: str) -> str:
    """The status of a contradiction, in words."""
    return element("span", STATUS_WORDS[name], class_=f"status status--{name}")


def certainty(name: str) -> str:
    """How sure something is: of a gloss, a record, a lineage or a date."""
    return _signed("certainty", name, _CERTAINTIES[name], name)


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
    shown = _signed("verdict", word.replace(" ", "-"), sign, word)
    if origins is None or which not in _COUNTED:
        return shown
    return f"{shown}{element('span', f': {counted_origins(origins)}', class_='origins')}"


def counted_origins(origins: PointOrigins) -> str:
    """How many articles and how many origins, as plain text: *2 articles, probably 1 origin*.

    The number of origins is the one by probable descent. It is *probably* so where certain
    descent alone leaves more; and *at most* where somebody's origin is not declared.
    """
    articles = f"{origins.articles} article{'' if origins.articles == 1 else 's'}"
    probably = "probably " if origins.probable < origins.certain else ""
    most = "at most " if origins.is_open else ""
    noun = f"origin{'' if origins.probable == 1 else 's'}"
    return f"{articles}, {probably}{most}{origins.probable} {noun}"


def _signed(kind: str, variant: str, sign: str, word: str) -> str:
    drawn = element("span", escape(sign), class_=f"{kind}__sign", aria_hidden="true")
    return element("span", f"{drawn} {escape(word)}", class_=f"{kind} {kind}--{variant}")
