"""What the program relies on in Babel: when one of these fails, that promise was broken."""

from __future__ import annotations

from datetime import date
from gettext import c2py
from io import BytesIO

import pytest
from babel.core import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po
from babel.numbers import format_decimal, format_percent

DAY = date(2022, 1, 1)


def test_a_day_has_its_year_and_where_asked_its_weekday() -> None:
    assert ("1. Januar 2022", "Samstag, 1. Januar 2022") == (
        format_date(DAY, "long", "de"), format_date(DAY, "full", "de"),
    )  # fmt: skip


def test_a_skeleton_leaves_out_what_it_does_not_name() -> None:
    assert ("1 janvier", "janvier 2022") == (
        format_skeleton("MMMMd", DAY, locale="fr"), format_skeleton("yMMMM", DAY, locale="fr"),
    )  # fmt: skip


def test_a_year_in_ukrainian_still_ends_in_an_abbreviation() -> None:
    """When this fails, `interface.cldr` need not spell it out."""
    assert format_date(DAY, "long", "uk").endswith("р.")


def test_the_first_of_a_month_is_still_a_plain_number_in_french() -> None:
    """When this fails, `interface.cldr` need not make it an ordinal."""
    assert "1 janvier 2022" == format_date(DAY, "long", "fr")


def test_numbers_and_percentages_have_the_signs_of_their_language() -> None:
    assert "12.345" == format_decimal(12345, locale="de")
    assert "43\u00a0%" == format_percent(0.43, locale="de")


def test_a_list_ends_in_and_or_in_or() -> None:
    listed = [format_list(["a", "b", "c"], style, "es") for style in ("standard", "or")]
    assert ["a, b y c", "a, b o c"] == listed


def test_a_locale_with_a_script_is_written_with_an_underscore() -> None:
    assert "Hant" == Locale.parse("zh_Hant").script


def test_the_plural_forms_of_a_language_are_an_expression_of_gettext() -> None:
    plural = get_plural("uk")
    form = c2py(plural.plural_expr)
    assert (3, [0, 1, 2, 0]) == (plural.num_plurals, [form(number) for number in (1, 2, 5, 21)])


def test_a_catalogue_is_read_with_the_lines_of_its_messages() -> None:
    content = b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    content += b'msgctxt "verb"\nmsgid "Report"\nmsgstr "Melden"\n'
    (message,) = (message for message in read_po(BytesIO(content), locale="de") if message.id)
    assert ("verb", "Report", "Melden", False) == (
        message.context, message.id, message.string, message.fuzzy,
    )  # fmt: skip
    assert message.lineno in {5, 6, 7}


def test_a_catalogue_that_is_none_is_refused_where_asked() -> None:
    with pytest.raises(PoFileError):
        read_po(BytesIO(b'msgid "a"\nnonsense\n'), locale="de", abort_invalid=True)
