"""Texts that YAML takes for something else when they stand without quotes.

Here they would stay text, but another program, or the editor's own, reads ``no`` as false
and ``12:30`` as 750: the file must mean the same to all of them. YAML 1.1
(https://yaml.org/type/) and the core schema of YAML 1.2 are both minded.
"""

from __future__ import annotations

import re

_TRUTH = re.compile(r"yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF")
_TRUE = frozenset({"yes", "true", "on"})
_TIME = re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?")
_LEADING_ZERO = re.compile(r"[-+]?0[0-9_]+")
_OTHER_BASE = re.compile(r"[-+]?0(b[01_]+|x[0-9a-fA-F_]+|o[0-7_]+)")
_UNDERSCORE = re.compile(r"[-+]?[1-9][0-9]*_[0-9_]*")
_PLUS = re.compile(r"\+[0-9]+")
_FRACTION = re.compile(
    r"[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+"
)
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def trap(text: str) -> str:
    """What YAML takes a text without quotes for; empty when for a text, too.

    Whole numbers and dates are no trap: they read the same as written.
    """
    if _TRUTH.fullmatch(text):
        return f"the truth value {'true' if text.casefold() in _TRUE else 'false'}"
    if _TIME.fullmatch(text):
        return f"the number {_sexagesimal(text)}, counted in sixties"
    if _LEADING_ZERO.fullmatch(text) or _OTHER_BASE.fullmatch(text):
        return "a number that is not counted in tens"
    if any(form.fullmatch(text) for form in (_FRACTION, _UNDERSCORE, _PLUS, _NO_NUMBER)):
        return "a number that may be written differently"
    return ""


def _sexagesimal(text: str) -> str:
    sign = "-" if text.startswith("-") else ""
    whole, _, fraction = text.lstrip("+-").partition(".")
    value = 0
    for part in whole.replace("_", "").split(":"):
        value = value * 60 + int(part)
    return f"{sign}{value}{f'.{fraction}' if fraction else ''}"
