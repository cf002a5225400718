"""Finding lines that say when a page was made, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, pattern, word_set
from dossier.clean.rule import Hit

MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|août|déc"
    "|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru"
    "|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов"
    "|лис|гру|maa|mrt|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|mrt|mei|ינו|פבר|מרץ|אפר|מאי|יונ|יול|אוג|ספט"
    "|אוק|נוב|דצמ|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
    "|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت"
    "|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
    "|जन|फ़र|फर|मार्च|अप्रै|मई|जून|जुल|अग|सित|अक्|नव|दिस"
)
"""How the names of months begin, in many languages, for a pattern."""
_YEAR = "(?:19|20|١٩|٢٠|۱۹|۲۰|۱۳|۱۴|१९|२०)\\d\\d"
_IN_FIGURES = (
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b",
    r"\b(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\b",
    r"(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]",
)
_IN_WORDS = (
    rf"\b(?i:{MONTHS})[\w\u0900-\u097f]*\.? \d{{1,2}},? {_YEAR}\b",
    rf"\b\d{{1,2}}\.?(?: de| of)? ב?(?i:{MONTHS})[\w\u0900-\u097f]*\.?(?: de)?,? {_YEAR}\b",
)
DATE = any_of(*_IN_FIGURES, *_IN_WORDS)
"""A full date, in figures or with the name of its month."""
_FIGURES = any_of(*_IN_FIGURES)
_STARTS = frozenset(month[:2] for month in MONTHS.split("|"))
_DIGIT = re.compile(r"\d")
LONGEST = 18
"""No line of dates has more words than this."""
DATE_WORDS = word_set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
    januar februar märz april mai juni juli august september oktober november dezember
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    понедельник вторник среда четверг пятница суббота воскресенье
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    """
)
"""The names of months and days."""
TIME_WORDS = word_set(
    """
    am pm a p m h uhr est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest sgt hkt
    aest msk ago hour hours hr hrs minute minutes min mins second seconds day days week weeks month
    months year years today yesterday now
    published updated update posted last first modified created revised on at date time by the of
    read web original
    stand aktualisiert veröffentlicht am um vom vor stunden tagen
    publié mis à jour le la de il y a heures jours
    publicado actualizado actualización el del hace horas días a las
    pubblicato aggiornato il alle ore fa
    publicado atualizado em às há horas dias
    опубликовано обновлено назад часов
    نشر تحديث آخر في منذ
    """
)
"""The words that stand around a date or a time of day."""
TIME_SIGNS = word_set("am pm ago published updated posted publié publicado pubblicato назад")
"""Words that make a number a time without the name of a month or a day."""

CLOCK_WORDS = 5
_TIME = r"\d{1,2}(?:[:.]\d\d| ?h ?\d\d)(?: ?(?:[ap]\.?m\.?|uhr|h|gmt|utc|[a-z]{2,4}t))?"
_DAY = rf"(?:\d{{1,2}}\.? (?:de )?(?:{MONTHS})\w{{0,7}}|(?:{MONTHS})\w{{0,7}}\.? \d{{1,2}})"
CLOCK = pattern(
    rf"(?:{_DAY},? )?(?:(?:ore|um|kl\.?|alle|saat|godz\.?|klo|às|om) )?{_TIME}(?:,? {_DAY})?"
    r"|\d{1,2}[hm] ago"
    r"|\d{1,3}(?:\+\d{1,2})?(?:\.|['’′]| ?min\.?)",
    re.IGNORECASE,
)
"""A time of day, how long ago, or a minute of a match: the head of a post of a live page."""
POST = re.compile(
    r"[^\[\]]{1,60}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]"
)
"""Name, day and time above a post in a messenger's export."""
_DIGITS = re.compile(r"\d[.:/-]\d")
_CLOCK = re.compile(r"^#(?:am|pm|st|nd|rd|th|h|d|m|hr|hrs|min|mins|h#|t#|z)?$")


def timestamps(page: Page) -> Iterator[Hit]:
    """Lines of nothing but dates, times and the words around them."""
    for index, line in page:
        if is_timestamp(line):
            yield Hit(index, sure=False)


def holds_date(line: Line) -> bool:
    """Whether the head of a line holds a full date."""
    if not _DIGIT.search(line.head):
        return False
    if _FIGURES.search(line.head):
        return True
    may_name_month = any(word[:2] in _STARTS or word[:1] == "ב" for word in line.words)
    return may_name_month and bool(DATE.search(line.head))


def is_clock(line: Line) -> bool:
    """Whether a line is a time of day and nothing else, or the head of a messenger's post."""
    if line.text[-1] == "]":
        return bool(POST.fullmatch(line.text))
    if line.length > CLOCK_WORDS or not _DIGIT.search(line.text):
        return False
    return bool(CLOCK.fullmatch(line.text))


def is_timestamp(line: Line) -> bool:
    """Whether a line has a number beside the name of a month, a day or a time, and no more."""
    if not 2 <= len(line.words) <= LONGEST or line.length > LONGEST:
        return False
    if "#" not in "".join(line.words):
        return False
    names_time = any(word in DATE_WORDS or word in TIME_SIGNS for word in line.words)
    return (names_time or bool(_DIGITS.search(line.head))) and all(
        word in DATE_WORDS or word in TIME_WORDS or _CLOCK.match(word) for word in line.words
    )
