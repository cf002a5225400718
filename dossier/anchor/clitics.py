"""Words and endings that are written joined to a name, and are no part of it.

Known are: the endings after an apostrophe of Turkish, Polish, Finnish and others; the Arabic and
Hebrew words of one letter and the article before a word; the Korean particles after one. No
dictionary says whether ب in بلد is "in" or the first letter of "country". So what remains has to
be long enough to be a word by itself, unless something else says that it is one.

Sources: Türk Dil Kurumu, rules on the apostrophe after proper names; K. Ryding, *A Reference
Grammar of Modern Standard Arabic* (2005), on one-letter particles; the Academy of the Hebrew
Language on the letters mem, shin, he, vav, kaf, lamed, bet; National Institute of Korean
Language, Standard 41 (particles are written joined to the word before).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from dossier.language import Rule, has_rule, languages, section, with_rule, words_everywhere
from dossier.languages import primary

_APOSTROPHES = "'\u2019\u02bc"
_ENDING = re.compile(rf"[{_APOSTROPHES}][^\W\d_]{{1,8}}")
_SURE, _LEAST = 3, 4
"""Letters that must remain: where the rest is known to be a word, and where it is not."""
_FEMININE = "ة"
"""Short Arabic words with this ending are mostly words whose first letter belongs to them."""
_AFTER_CONSONANT = words_everywhere("grammar", "after_consonants")
_AFTER_VOWEL = words_everywhere("grammar", "after_vowels")
_AFTER_EITHER = words_everywhere("grammar", "after_any")


def leaning_languages() -> frozenset[str]:
    """The languages in which names are found beside words and endings written joined to them."""
    lettered = {code for code in languages("grammar") if _written_before(code) is not None}
    return with_rule(Rule.APOSTROPHE_ENDINGS) | with_rule(Rule.PARTICLES) | lettered


@cache
def _written_before(code: str) -> re.Pattern[str] | None:
    """What a language writes in front of a name."""
    before = section(code, "grammar").get("before_names")
    return re.compile(before) if before else None


def leans_after(head: str, tail: str, language: str) -> bool:
    """Whether the end of a token is an ending of its own, and its head a word.

    Args:
        head: the token up to a place, as written.
        tail: the rest of it.
        language: that of the text.
    """
    if has_rule(language, Rule.APOSTROPHE_ENDINGS):
        is_name = head[:1].isupper() or head[-1:].isdigit()
        return is_name and _ENDING.fullmatch(tail) is not None
    if has_rule(language, Rule.PARTICLES):
        return len(head) > 1 and _is_particle(unicodedata.normalize("NFC", head)[-1], tail)
    return False


def _is_particle(last: str, tail: str) -> bool:
    tail = unicodedata.normalize("NFC", tail)
    if tail in _AFTER_EITHER or not "가" <= last <= "힣":
        return tail in _AFTER_EITHER | _AFTER_CONSONANT | _AFTER_VOWEL
    final = (ord(last) - ord("가")) % 28
    is_rieul = final == 8
    if tail == "로":
        return final == 0 or is_rieul
    return tail in (_AFTER_CONSONANT if final else _AFTER_VOWEL)


def leans_before(head: str, tail: str, language: str, *, sure: bool) -> bool:
    """Whether the beginning of a token is a word of its own, and its tail another.

    Args:
        head: the token up to a place, as written.
        tail: the rest of it.
        language: that of the text.
        sure: whether the tail is known to be a word: it stands alone elsewhere, or is cited
            with the words after it.
    """
    words = _written_before(primary(language))
    letters = "".join(filter(str.isalpha, head))
    tail_letters = "".join(filter(str.isalpha, tail))
    if words is None or not letters or words.fullmatch(letters) is None:
        return False
    if sure:
        return len(tail_letters) >= _SURE
    return len(tail_letters) >= _LEAST + tail_letters.endswith(_FEMININE)
