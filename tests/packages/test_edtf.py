"""What the program relies on in edtf: when one of these fails, that promise was broken."""

from __future__ import annotations

import pytest
from edtf import EDTFParseException, parse_edtf


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2022-21", (2022, 3, 1), (2022, 5, 31)),
        ("Y17E4", (170000, 1, 1), (170000, 12, 31)),
        ("[2022-01-10, 2022-01-12]", (2022, 1, 10), (2022, 1, 12)),
    ],
)
def test_the_strict_bounds_of_a_date_begin_with_year_month_and_day(
    date: str, first: tuple[int, ...], last: tuple[int, ...]
) -> None:
    parsed = parse_edtf(date)
    assert (first, last) == (tuple(parsed.lower_strict())[:3], tuple(parsed.upper_strict())[:3])


@pytest.mark.parametrize("date", ["soon", "12 May 2023", "2022-1-10"])
def test_what_is_no_date_is_one_of_the_errors_that_are_caught(date: str) -> None:
    with pytest.raises((EDTFParseException, ValueError, AttributeError)):
        parse_edtf(date)


@pytest.mark.parametrize("date", ["1987-12-0X", "1987-1X", "2022-XX-1X"])
def test_half_known_digits_still_need_our_own_reading(date: str) -> None:
    """When this fails, `dossier.dates` may leave these dates to the library."""
    with pytest.raises((ValueError, AttributeError, TypeError, EDTFParseException)):
        parse_edtf(date).lower_strict()
