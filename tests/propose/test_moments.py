"""What happened when: dates that articles give, and those that follow from their own day."""

from __future__ import annotations

import datetime as dt

import pytest

from dossier.model import ProposedMoment
from dossier.propose import proposed
from dossier.wording import prose
from tests.compare.factory import article

SATURDAY = dt.date(2023, 3, 4)


def moments(day: dt.date | None, *texts: str) -> tuple[ProposedMoment, ...]:
    """The dates of articles that were published on one day."""
    articles = [article(f"a{number}", text, number=number) for number, text in enumerate(texts)]
    published = {item.id: day for item in articles if day}
    return proposed(prose(articles), published).moments


@pytest.mark.parametrize(
    ("text", "date", "is_inferred"),
    [
        ("The ferry Petrel ran aground on 3 March 2023.", "2023-03-03", False),
        ("The old lamp was last repaired in May 2021.", "2021-05", False),
        ("The ferry Petrel ran aground on Friday.", "2023-03-03", True),
        ("The ferry Petrel ran aground on Saturday.", "2023-03-04", True),
        ("The ferry Petrel ran aground on Sunday.", "2023-02-26", True),
        ("The ferry Petrel ran aground on 3 March.", "2023-03-03", True),
        ("The ferry Petrel ran aground on December 30.", "2022-12-30", True),
    ],
)
def test_a_date_is_given_or_worked_out(text: str, date: str, is_inferred: bool) -> None:
    (moment,) = moments(SATURDAY, text)
    assert (date, is_inferred) == (moment.date, bool(moment.because))
    (span,) = moment.readings[0].stress
    assert text[span.start : span.end] in moment.reason


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (None, "The ferry Petrel ran aground on Friday."),
        (None, "The ferry Petrel ran aground on 3 March."),
        (SATURDAY, "The council of Sandhaven will meet on Friday."),
        (SATURDAY, "The ferry Petrel ran aground at noon."),
        (SATURDAY, "On 30 February the ferry Petrel ran aground."),
    ],
)
def test_a_day_that_is_open_is_not_proposed(day: dt.date | None, text: str) -> None:
    assert () == moments(day, text)


def test_articles_that_tell_of_one_occurrence_are_one_date() -> None:
    made = moments(
        SATURDAY,
        "The ferry Petrel ran aground off Skerry Island on 3 March 2023.",
        "The Petrel, a ferry, ran aground off Skerry Island on Friday.",
        "The council of Sandhaven met on Friday and ordered a lighthouse keeper.",
    )
    assert [["a0", "a1"], ["a2"]] == [
        [reading.citation.article for reading in moment.readings] for moment in made
    ]
    assert ["", "a2 was published on 2023-03-04 and says “Friday”."] == [
        moment.because for moment in made
    ]
