"""Texts that YAML takes for something else if they are not quoted.

Here they would stay text, but another program, or the editor's own, reads ``no`` as false
and ``12:30`` as 750: the file must mean the same to all of them. YAML 1.1
(https://yaml.org/type/) and the core schema of YAML 1.2 are both considered.
"""

from __future__ import annotations

import re

_TRUTH = re.compile(r"yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF")
_TRUE = frozenset({"yes", "true", "on"})
_TIME = re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?")
_WHOLE = re.compile(
    r"[-+]?(?P<digits>0b[01_]+|0x[0-9a-fA-F_]+|0o[0-7_]+|0[0-9_]+|[1-9][0-9]*_[0-9_]*)|\+[0-9]+"
)
_FRACTION = re.compile(
    r"[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+"
)
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def implicit_type(text: str) -> str:
    """What YAML takes a text without quotes for; empty when for a text, too.

    Whole numbers and dates are none of them: they read the same as written.
    """
    if _TRUTH.fullmatch(text):
        return f"the truth value {'true' if text.casefold() in _TRUE else 'false'}"
    if _TIME.fullmatch(text):
        return f"the number {_sexagesimal(text)}, in base 60"
    if _WHOLE.fullmatch(text):
        return f"the number {_whole_number(text)}"
    if _FRACTION.fullmatch(text):
        return f"the number {float(text.replace('_', '')):g}"
    return "infinity, or not a number" if _NO_NUMBER.fullmatch(text) else ""


def _whole_number(text: str) -> int:
    """The value of a whole number that is not written as a plain one."""
    sign = -1 if text.startswith("-") else 1
    digits = text.lstrip("+-").replace("_", "")
    if re.fullmatch("0[0-7]+", digits):
        digits = f"0o{digits}"  # YAML 1.1 counts a number with a leading zero in eights
    base = 0 if digits[:2] in ("0b", "0x", "0o") else 10
    return sign * int(digits, base)


def _sexagesimal(text: str) -> str:
    sign = "-" if text.startswith("-") else ""
    number, _, fraction = text.lstrip("+-").partition(".")
    value = 0
    for part in number.replace("_", "").split(":"):
        value = value * 60 + int(part)
    return f"{sign}{value}{f'.{fraction}' if fraction else ''}"
