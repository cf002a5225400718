"""Credits of any kind: bylines, pictures, agencies."""

from __future__ import annotations

import re

from dossier.clean.page import Line
from dossier.clean.roles.agencies import AGENCY_WORDS, is_agency_line
from dossier.clean.roles.bylines import LEAD_STARTS, is_byline
from dossier.clean.roles.pictures import (
    CAPTION_WORDS,
    PICTURE_WORDS,
    is_caption,
    is_picture_credit,
)
from dossier.language import words_everywhere

CREDIT_SIGN = re.compile(r"[/:|©ⓒ()\[\]=：＝（）【】／摄攝撮提]")
CREDIT_WORDS = (
    AGENCY_WORDS
    | PICTURE_WORDS
    | words_everywhere("credits", "by")
    | words_everywhere("credits", "signs")
)
"""One of these signs or words stands in every credit: most lines need no search."""
KOREAN_BYLINE = "기자"


def is_credit(line: Line) -> bool:
    """Whether a line is a credit of any kind."""
    if line.length > CAPTION_WORDS:
        return False
    has_sign = CREDIT_SIGN.search(line.head) is not None or KOREAN_BYLINE in line.head
    has_lead = bool(line.words) and line.words[0] in LEAD_STARTS
    if not (has_sign or has_lead) and CREDIT_WORDS.isdisjoint(line.words):
        return False
    return is_byline(line) or is_picture_credit(line) or is_agency_line(line) or is_caption(line)
