"""The place and date that open a report."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dossier.clean.page import Line
from dossier.clean.roles.credits import AGENCY

_PLACE = r"[^\W\d_][\w.’'-]*(?:[ /][\w.’'-]+){0,3}"
_DATE = r",\s*[\w. ]{2,20}"
_DASH = r"[-–—]{1,2}"
_CAPITALS = r"(?:[A-ZÀ-ÞİŞĞА-ЯҐЄІЇЁ]{2}[A-ZÀ-ÞİŞĞА-ЯҐЄІЇЁ .'’/-]{1,38})"

DATELINE = re.compile(
    rf"^(?:{_PLACE}(?:,\s*{_PLACE})?(?:{_DATE})?\s*)?\((?:{AGENCY})\)\s*\.?\s*[:]?\s*{_DASH}(?=\s|\S)"
    rf"|^{_PLACE}(?:,\s*{_PLACE})?(?:{_DATE})?\s*\.?\s?[–—](?=\s*[A-ZÀ-ÞА-Я“\"«])"
    rf"|^[A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{{2,40}}(?:,\s*[\w. ]{{2,20}})?\s{_DASH}\s"
    # Capitals of any script, a date and somebody in brackets.
    rf"|^{_CAPITALS}(?:,\s*[\w. ]{{2,20}})?\s*\([^()]{{2,30}}\)\s*(?:\.|{_DASH})(?=\s)"
    rf"|^{_CAPITALS}(?:,\s*[\w. ]{{2,20}})?\s*\.?\s{_DASH}(?=\s)"
    # Arabic and Hebrew: some words and perhaps an agency before a dash.
    rf"|^[\u0590-\u06ff][\u0590-\u06ff'\" ،,/]{{1,38}}(?:\([^()]{{2,20}}\)\s*)?\s?{_DASH}(?=\s)"
    rf"|^[\u0590-\u06ff][\u0590-\u06ff'\" ،,/\d]{{1,38}}\([^()]{{2,20}}\)\s*[:.]?(?=\s)"
    # Devanagari: place, date, agency in brackets or a dash.
    rf"|^[\u0900-\u097f][\u0900-\u097f ,\d]{{1,38}}(?:\([^()]{{2,20}}\)[।.:]?|\s{_DASH})(?=\s)"
    # Chinese: agency, place, day, and "by wire".
    r"|^(?:[（(【]?[\u4e00-\u9fff]{2,12})?\d{1,2}(?:月\d{1,2})?日(?:电|電|讯|訊|报道|報道|報導)"
    r"(?:\s*[（(][^）)]{1,20}[）)])?"
    # Japanese and Korean: place and agency in brackets.
    r"|^[【［\[(（][^】］\])）]{1,24}(?:[＝=/·]|\s)[^】］\])）]{1,24}[】］\])）]"
    r"(?:\s*[\uac00-\ud7af]{2,4} 기자\s*=)?"
    r"|^[【［][\u3040-\u9fff]{1,8}[】］]"
)
"""Place, date and agency, at least one of place and agency, up to and with the dash."""
_PLACE_ALONE = re.compile(r"([^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)\.(?=\s+[A-ZÀ-Þ])")


def dateline(line: Line, above: Iterable[Line]) -> int:
    """Where the dateline that opens a paragraph ends; 0 when there is none.

    A place and a full stop, as German papers write it, counts where a line above names it too.

    Args:
        line: a paragraph.
        above: the lines of the page's head.
    """
    match = DATELINE.match(line.head)
    if match:
        return match.end()
    place = _PLACE_ALONE.match(line.head)
    return place.end() if place and any(place[1] in other.text for other in above) else 0
