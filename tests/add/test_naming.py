"""A seed is named after its outlet, or what else is known of it."""

from __future__ import annotations

import pytest

from dossier.add.naming import seed_name
from dossier.metadata import judged
from dossier.model import Field, Metadatum

OUTLET = (Field.OUTLET, "Sandhaven Courier")
DAY = (Field.PUBLISHED, "2023-03-06T08:00:00Z")


@pytest.mark.parametrize(
    ("said", "file", "expected"),
    [
        ([OUTLET, DAY], "page.html", "sandhaven-courier"),
        ([(Field.URL, "https://www.courier.example/a")], "page.html", "courier-example"),
        ([(Field.URL, "http://127.0.0.1/a"), (Field.HEADLINE, "Dark")], "p.html", "dark"),
        ([(Field.URL, "http://[::1]/a")], "page.html", "page"),
        ([(Field.URL, "http://[broken")], "page.html", "page"),
        ([OUTLET, (Field.OUTLET, "Home"), (Field.HEADLINE, "Lamp: dark")], "p.html", "lamp-dark"),
        ([(Field.OUTLET, "新华社")], "Harbour Notes.warc.gz", "harbour-notes"),
        ([(Field.OUTLET, "Паром")], "a.html", "parom"),
        ([(Field.OUTLET, "20 Minuten")], "a.html", "20-minuten"),
        ([(Field.OUTLET, "1843")], "a.html", "capture-1843"),
        ([], "新华社.html", "capture"),
        ([], ".html", "capture"),
        ([], "../../etc/passwd", "passwd"),
        ([], "NULL.txt", "capture-null"),
        ([], "NUL.html", "capture-nul"),
        ([(Field.OUTLET, "Con")], "a.html", "capture-con"),
        ([], "com1.txt", "capture-com1"),
        ([], "console.txt", "console"),
        ([], f"{'x' * 250}.txt", "x" * 60),
        ([(Field.HEADLINE, f"{'x' * 59} y")], "a.txt", "x" * 59),
    ],
)  # fmt: skip
def test_name(said: list[tuple[Field, str]], file: str, expected: str) -> None:
    statements = judged(Metadatum(field, value, "") for field, value in said)
    assert expected == seed_name(statements, file, lambda name: False)


def test_a_name_that_is_taken_gets_the_day_and_then_a_number() -> None:
    statements = judged(Metadatum(field, value, "") for field, value in (OUTLET, DAY))
    taken: set[str] = set()
    for expected in (
        "sandhaven-courier",
        "sandhaven-courier-2023-03-06",
        "sandhaven-courier-2023-03-06-2",
    ):
        name = seed_name(statements, "a.html", taken.__contains__)
        assert expected == name
        taken.add(name)
