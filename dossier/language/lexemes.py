"""Texts cut for reading amounts: numbers in digits, words, and single marks.

Finer than the tokens that are compared: "$1.5bn" is a sign, a number and a word, and hyphens
part words. Scripts without spaces between words are cut character by character.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from fractions import Fraction
from functools import cache

from dossier.frozen import dataclass
from dossier.language.forms import plain_form
from dossier.scripts import IDEOGRAPHIC_MARKS, KANA

_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0970"
    "\u00ad\u200b-\u200d\u2060\ufeff"  # seen by nobody, and inside words
)
_UNSPACED = f"{IDEOGRAPHIC_MARKS}{KANA}\u3400-\u9fff\uf900-\ufaff"
_FRACTIONS = "\u00bc-\u00be\u2150-\u215e\u2189"
_LETTER = rf"(?:[^\W\d_{_UNSPACED}{_FRACTIONS}]|[{_MARKS}])"
_LATIN_FRACTIONS = "\u00bc-\u00be"
_LATIN_LETTER = rf"(?:[^\W\d_{_LATIN_FRACTIONS}]|\u00ad)"
_OTHER = re.compile("[^\x00-\u02ff\u2010-\u205f\u20a0-\u20cf]")
"""A character that is no Latin letter and none of the usual marks. Compiling what such texts need
takes ten times as long as reading most of them."""
_PLAIN = re.compile(r"[^\W\d_\u00bc-\u00be]+(?: [^\W\d_\u00bc-\u00be]+)*")
_FIRST_SPECIAL = "\u2150"
"""From here on there are fractions, and scripts that are written without spaces."""
_SPACES = "\u00a0\u2007\u2009\u202f"
_ELISION = r"(?i:[cdjlmnqst]|qu|jusqu|lorsqu|dell|all|dall|nell|sull|mezz|quest)"


class Kind(Enum):
    """What a lexeme is."""

    NUMBER = "number"
    WORD = "word"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A number in digits, a word or a mark."""

    kind: Kind
    text: str
    """In normal form; digits as written."""
    start: int
    end: int
    """In the text; half-open."""
    is_glued: bool
    """Whether no space stands before it."""
    value: Fraction | None = None
    """Of a number; nothing where the language does not decide what the digits mean."""
    is_capital: bool = False


@cache
def _lexer(decimal: str, group: str, elides: bool, is_latin: bool) -> re.Pattern[str]:
    letter, fractions, unspaced, hebrew = _LATIN_LETTER, _LATIN_FRACTIONS, "", ""
    if not is_latin:
        letter, fractions, unspaced = _LETTER, _FRACTIONS, f"|[{_UNSPACED}]"
        hebrew = r'|(?<=[\u05d0-\u05ea])["\u05f3\u05f4](?=[\u05d0-\u05ea])'
    spaces = _SPACES + (" " if group == " " else "")
    digits = rf"\d{{1,3}}(?:[{spaces}]\d{{3}})+(?!\d)(?:[.,\u066b]\d+(?!\d))?"
    if group != " ":  # millions parted by common spaces cannot be numbers side by side
        digits += r"|[1-9]\d{0,2}(?: \d{3}){2,}(?! ?\d)"
    start = r"(?<![\w.])\.\d+(?![.\d])|" if decimal == "." else ""
    plain = start + r"\d+(?:[.,'\u2019\u066b\u066c]\d+)*"
    inner = "(?!)" if elides else rf"['\u2019\u02bc](?={letter})"
    word = f"{letter}(?:{letter}|{inner}{hebrew})*"
    return re.compile(
        rf"(?P<number>{digits}|{plain})|(?P<fraction>[{fractions}])"
        rf"|(?P<word>{word}{unspaced})|(?P<mark>\S)"
    )


def lexemes(text: str, decimal: str, group: str, elides: bool) -> list[Lexeme]:
    """Cut a text.

    Args:
        text: As written.
        decimal: What begins the decimals in its language, a point or a comma.
        group: What parts thousands.
        elides: Whether an apostrophe parts words, as in "d'heure".
    """
    cut: list[Lexeme] = []
    before = -1
    is_latin = text.isascii() or _OTHER.search(text) is None
    for match in _lexer(decimal, group, elides, is_latin).finditer(text):
        start, end = match.span()
        written = match[0]
        glued = start == before
        before = end
        kind = match.lastgroup
        if kind == "number":
            value = literal(written, decimal, group)
            cut.append(Lexeme(Kind.NUMBER, written, start, end, glued, value))
        elif kind == "fraction":
            value = _vulgar(written)
            cut.append(Lexeme(Kind.NUMBER, written, start, end, glued, value))
        elif kind == "word":
            plain = plain_form(written)
            if plain:  # no soft hyphen alone
                capital = written[0].isupper()
                cut.append(Lexeme(Kind.WORD, plain, start, end, glued, None, capital))
        elif not (elides and mark(written) == "'"):
            cut.append(Lexeme(Kind.MARK, mark(written), start, end, glued))
    return cut


def is_plain(form: str) -> bool:
    """Whether a form in normal form is nothing but letters and single spaces: a quick answer."""
    return _PLAIN.fullmatch(form) is not None and max(form) < _FIRST_SPECIAL


def _vulgar(character: str) -> Fraction:
    return Fraction(unicodedata.numeric(character)).limit_denominator(1000)


def is_vulgar(lexeme: Lexeme) -> bool:
    """Whether a number is a fraction in one character."""
    return lexeme.kind is Kind.NUMBER and not lexeme.text[-1].isdecimal()


@cache
def mark(character: str) -> str:
    """A mark in normal form: one dash for all dashes, one apostrophe for all of its kinds."""
    if character in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d":
        return "-"
    if character in "\u301c\uff5e\u223c":
        return "~"
    if character in "\u066a\uff05\ufe6a":
        return "%"
    if character in "\u2018\u2019\u02bc\u02bb":
        return "'"
    if character in "\u2044\u2215":
        return "/"
    return character.casefold()


def literal(digits: str, decimal: str, group: str) -> Fraction | None:
    """What digits with separators amount to; nothing where that is open.

    "1.200" is 1,200 where a point parts thousands. Where it begins the decimals, three of them
    after a number from 1 to 999 are open: it may be the notation of another language.

    Args:
        digits: with separators, as written.
        decimal: what begins the decimals, a point or a comma.
        group: what parts thousands.
    """
    plain = digits.replace("\u066b", "." if decimal == "." else ",").replace("\u066c", group)
    for space in _SPACES + "\u2019":
        plain = plain.replace(space, "'" if space == "\u2019" else " ")
    if plain.startswith("."):
        plain = f"0{plain}"
    parts = re.split(r"([.,' ])", plain)
    if len(parts) == 1:
        return Fraction(int(plain))
    last = parts[-2]
    others = set(parts[1:-2:2])
    if last in ".," and len(others) == 1 and last not in others:
        return _grouped(parts[:-2], parts[-1])  # 1,234.5 and 1.234,5
    if others - {last} or len(others | {last}) > 1:
        return None
    if len(parts) > 3 or last in "' ":
        return _grouped(parts, "")
    number, decimals = parts[0], parts[-1]
    if last == decimal:
        is_open = len(decimals) == 3 and 1 <= len(number) <= 3 and int(number) != 0
        return (
            None
            if is_open
            else Fraction(int(number)) + Fraction(int(decimals), 10 ** len(decimals))
        )
    return _grouped(parts, "")


def _grouped(parts: list[str], decimals: str) -> Fraction | None:
    """Digits in groups: three in the last, two (as in India) or three in the others."""
    groups = parts[::2]
    first, *inner, last = groups if len(groups) > 1 else (groups[0], "000")
    sizes = {len(group) for group in inner}
    if len(last) != 3 or not 1 <= len(first) <= 3 or sizes - {2, 3} or len(sizes) > 1:
        return None
    if sizes == {2} and len(first) > 2:
        return None
    value = Fraction(int("".join(groups)))
    return value + Fraction(int(decimals), 10 ** len(decimals)) if decimals else value


def is_elision(text: str) -> bool:
    """Whether a word is what French and Italian leave of one before an apostrophe."""
    return re.fullmatch(_ELISION, text) is not None
