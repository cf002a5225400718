"""The place and date that open a report."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dossier.clean.page import Line
from dossier.clean.patterns import pattern
from dossier.clean.roles.agencies import AGENCY
from dossier.language import listed_names, pattern_everywhere, values_everywhere

_PLACE = r"[^\W\d_][\w.’'-]*(?:[ /][\w.’'-]+){0,3}"
_DATE = r",\s*[\w. ]{2,20}"
_DASH = r"[-–—]{1,2}"
_CAPITALS = r"(?:[A-ZÀ-ÞİŞĞА-ЯҐЄІЇЁΑ-Ω]{2}[A-ZÀ-ÞİŞĞА-ЯҐЄІЇЁΑ-Ω .'’/-]{1,38})"
_TOWN = r"[^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*){0,2}"
_DAY = r"\d{1,2}\.? ?[^\W\d_]{3,12}\.?(?: \d{4}(?: ?г\.?| ?р\.?)?)?"
_PERSON = r"[^\W\d_][\w’'-]+ [^\W\d_][\w’'-]+"
_IN_BRACKETS = r"\([^()]{2,30}\)"
_SIGNED = rf"\((?:{AGENCY})(?:[/-]\w+)*\)"

SIGNED = (
    # The agency between slashes.
    (
        rf"{_TOWN}(?: {_IN_BRACKETS})?(?:[,.]? {_DAY})?\.?\s*/\s?[^\W\d_][\w .-]{{1,30}}/"
        rf"(?:\s?(?:[.:]|{_DASH}))?(?=\s)"
    ),
    # Place, day and agency, each with its mark.
    rf"{_TOWN}[.,] {_DAY}\.? ?(?:{_DASH} )?{AGENCY}(?:, {_PERSON})?(?:\.|\s?{_DASH})(?=\s)",
    rf"{_TOWN}[,.] {_DAY}\s*{_IN_BRACKETS}\s*(?:[.:]|{_DASH}){{1,2}}(?=\s)",
    rf"{_TOWN}\s?(?:/|,|{_DASH})\s?{AGENCY}(?:\s?{_DASH}|[:.])(?=\s)",
    # Reporter and agency in brackets, without a mark.
    rf"{_TOWN}, {_DAY} \((?:[^()]{{2,30}}, )?{AGENCY}\)(?=\s)",
    # German: the agency in brackets and a full stop.
    rf"{_TOWN}(?:, {_DAY})?\s?{_SIGNED}\s?\.(?=\s)",
)
"""Place, day and agency, each with its mark, in any script that has capitals."""
LATIN = (
    rf"(?:{_PLACE}(?:,\s*{_PLACE})?(?:{_DATE})?\s*)?{_SIGNED}\s*\.?\s*:?\s*(?:{_DASH}|_)(?=.)",
    rf"{_PLACE}(?:,\s*{_PLACE})?(?:{_DATE})?\s*\.?\s?[–—](?=\s*[A-ZÀ-ÞА-Я“\"«])",
    rf"[A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{{2,40}}(?:,\s*[\w. ]{{2,20}})?\s{_DASH}\s",
)
"""Place, date and agency before a dash, in Latin letters."""
ANY_SCRIPT = (
    # Capitals, a date and somebody in brackets.
    rf"{_CAPITALS}(?:,\s*[\w. ]{{2,20}})?\s*{_IN_BRACKETS}\s*(?:\.|{_DASH})(?=\s)",
    rf"{_CAPITALS}(?:,\s*[\w. ]{{2,20}})?\s*\.?\s{_DASH}(?=\s)",
)
_SEMITIC = r"[\u0590-\u05ff\u0620-\u06ff]"
_WORDS = r"[\u0590-\u063f\u0641-\u06ff'\" ،,/]"
_WORDS_AND_DAY = r"[\u0590-\u063f\u0641-\u06ff'\" ،,/\d]"
_OTHER = r"[«\"]?[\u0590-\u05ff\u0620-\u06ff][\u0590-\u063f\u0641-\u06ff'\".» ]{0,22}"
_ITS_DASH = r"[-–—\u0640]{1,2}"
_MARK = rf"(?:[:.]|{_ITS_DASH})"
_ARABIC = r"[\u0620-\u06ff]{2,15}"
_ARABIC_AGENCY = f"(?:{'|'.join(listed_names('agencies', 'arabic'))})"
SEMITIC = (
    # Some words, and perhaps an agency in brackets, before a dash, with another one behind it.
    (
        rf"{_SEMITIC}{_WORDS_AND_DAY}{{1,38}}(?:{_IN_BRACKETS}\s*)?\s?{_ITS_DASH}\s?{_OTHER}"
        rf"(?:\s{_ITS_DASH}|\s?:)(?=\s)"
    ),
    rf"{_SEMITIC}{_WORDS}{{1,38}}(?:{_IN_BRACKETS}\s*)?\s?{_ITS_DASH}(?=\s)",
    rf"{_SEMITIC}{_WORDS_AND_DAY}{{1,38}}[\d\u0590-\u06ff]\s{_ITS_DASH}(?=\s)",
    rf"{_SEMITIC}[\u0590-\u06ff'\" ،,/\d.-]{{1,38}}{_IN_BRACKETS}\s*{_MARK}?(?=\s)",
    # Place, day in figures and agency.
    rf"{_ARABIC}(?: {_ARABIC}){{0,2}} \d{{1,2}}-\d{{1,2}}-\d{{4}} {_ARABIC}\s?{_ITS_DASH}(?=\s)",
    # Hebrew: place and day, and a full stop.
    r"[\u0590-\u05ff][\u0590-\u05ff' -]{1,24}, \d{1,2} ב[\u0590-\u05ff]{2,8}\.(?=\s)",
    # An agency behind a slash, or between two.
    rf"{_ARABIC}(?: {_ARABIC}){{0,2}}\s?[/-]\s?{_ARABIC_AGENCY}(?=\s)",
    rf"{_SEMITIC}[\u0590-\u06ff ،,\d-]{{1,38}}/\s?[\u0590-\u06ff. ]{{2,20}}[/:.-] ?{_MARK}?(?=\s)",
)
"""Arabic, Persian and Hebrew."""
_NAGARI = r"[\u0900-\u0dff][\u0900-\u0dff ,.\d\[\]]{1,38}"
INDIC = (
    # Place, date, agency in brackets, and a mark.
    rf"{_NAGARI}(?:{_IN_BRACKETS}\s?(?:[।.:]|{_DASH})?|\s{_DASH})(?=\s)",
    # Place and day before a colon: without a day somebody speaks.
    r"[\u0900-\u0dff ]{2,24},(?=[^:]{0,14}\d)[\u0900-\u0dff .\d]{2,20}:(?=\s)",
)
CHINESE = tuple(
    line for text in values_everywhere("credits", "datelines") for line in text.strip().splitlines()
)
"""Outlet, place or day, and "by wire" or "reports"."""
_REPORTER = pattern_everywhere("credits", "reporters")
_EAST_ASIAN_AGENCY = "|".join(listed_names("agencies", "east_asian"))
_INSIDE = r"[^】］\])）〕]{1,24}"
BRACKETS = (
    # Place and agency, or agency and reporter.
    (
        rf"[【［\[(（〔]{_INSIDE}(?:[＝=/·]|\s){_INSIDE}[】］\])）〕]"
        rf"(?:\s*[\uac00-\ud7af]{{2,4}}(?: [\uac00-\ud7af]{{1,5}})? (?:{_REPORTER})\s*="
        rf"|\s?{_DASH}(?=\s))?"
    ),
    r"[【［〔][\u3040-\u9fff]{1,14}[】］〕]",
    r"\[[\uac00-\ud7af\d]{2,10}\](?=\s)",
    rf"[\u30a0-\u30ff\u4e00-\u9fff・]{{2,12}}（(?:{_EAST_ASIAN_AGENCY})[^）]{{0,8}}）",
)
_WESTERN_SHAPES = (*SIGNED, *LATIN, *ANY_SCRIPT)
_SHAPES = (*_WESTERN_SHAPES, *SEMITIC, *INDIC, *CHINESE, *BRACKETS)
_DATELINE = pattern("|".join(f"^{shape}" for shape in _SHAPES))
"""Place, date and agency, at least one of place and agency, up to and with the mark behind them."""
_WESTERN = pattern("|".join(f"^{shape}" for shape in _WESTERN_SHAPES))
"""The shapes of what begins with a Latin, Greek or Cyrillic letter; the others take long to
compile."""
_FIRST_EASTERN = "\u0590"
_QUOTES = frozenset("“„‘’«")
_PLACE_ALONE = re.compile(r"([^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)\.(?=\s+[A-ZÀ-Þ])")


def match_dateline(text: str) -> re.Match[str] | None:
    """The dateline that a text opens with: place, date and agency, with the mark behind them."""
    first = text[:1]
    is_western = first < _FIRST_EASTERN and first not in ("[", "(")
    if first in _QUOTES or (is_western and (first.isalpha() or text.isascii())):
        return _WESTERN.match(text)
    return _DATELINE.match(text)


def dateline(line: Line, above: Iterable[Line]) -> int:
    """Where the dateline that opens a paragraph ends; 0 when there is none.

    A place and a full stop, as German papers write it, counts where a line above names it too.

    Args:
        line: a paragraph.
        above: the lines of the page's head.
    """
    match = match_dateline(line.head)
    if match:
        return match.end() if match.end() < len(line.text) else 0
    place = _PLACE_ALONE.match(line.head)
    return place.end() if place and any(place[1] in other.text for other in above) else 0
