"""The place and date that open a report."""

from __future__ import annotations

import re

from dossier.clean.roles.credits import AGENCY

_PLACE = r"[^\W\d_][\w.’'-]*(?:[ /][\w.’'-]+){0,3}"
_DATE = r",\s*[\w. ]{2,20}"
_DASH = r"[-–—]{1,2}"

DATELINE = re.compile(
    rf"^(?:{_PLACE}(?:,\s*{_PLACE})?(?:{_DATE})?\s*)?\((?:{AGENCY})\)\s*\.?\s*[:]?\s*{_DASH}(?=\s|\S)"
    rf"|^{_PLACE}(?:,\s*{_PLACE})?(?:{_DATE})?\s*\.?\s?[–—](?=\s*[A-ZÀ-ÞА-Я“\"«])"
    rf"|^[A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{{2,40}}(?:,\s*[\w. ]{{2,20}})?\s{_DASH}\s"
)
"""Place, date and agency, at least one of place and agency, up to and with the dash."""
