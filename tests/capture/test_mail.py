"""Mail, as Python's own library and real programs write it."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from dossier import capture
from dossier.model import Captured
from tests.capture.reading import problem, said

WORDS = "The ferry lost its lights.\n\n“We steered by sound,” he said — naïve.\n"


def mail(date: str = "Tue, 11 Jan 2022 10:00:00 +0100") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Anna Lindqvist <anna@herald.example>"
    message["Subject"] = "Fähre ohne Licht"
    message["Date"] = date
    return message


def read(data: bytes) -> Captured:
    (captured,), problems = capture.read(data, "a.eml")
    assert problems == ()
    return captured


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_plain_text_in_every_encoding_of_mail(encoding: str) -> None:
    message = mail()
    message.set_content(WORDS, cte=encoding)
    captured = read(message.as_bytes())
    assert (captured.text, captured.doubts) == (WORDS, ())
    assert said(captured, "headline") == ["Fähre ohne Licht"]
    assert said(captured, "byline") == ["Anna Lindqvist <anna@herald.example>"]
    assert said(captured, "published") == ["Tue, 11 Jan 2022 10:00:00 +0100"]


def test_another_charset() -> None:
    message = mail()
    message.set_content("Маяк погас.\n", charset="koi8-r", cte="base64")
    assert read(message.as_bytes()).text == "Маяк погас.\n"


def test_the_page_of_a_mail_comes_before_its_plain_text() -> None:
    message = mail()
    message.set_content("Read this mail in a browser.\n")
    message.add_alternative("<html><body><p>The ferry lost its lights.</p></body></html>", "html")
    assert read(message.as_bytes()).text.strip() == "The ferry lost its lights."


def test_an_attachment_is_told() -> None:
    message = mail()
    message.set_content(WORDS)
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="a.pdf")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    assert read(message.as_bytes()).doubts == (
        "An attachment was left out: a.pdf (application/pdf).",
    )


@pytest.mark.parametrize(
    ("date", "doubt"),
    [
        ("Tue, 11 Jan 2022 10:00:00 GMT", ""),
        ("Tue, 11 Jan 2022 10:00:00 -0000", "not known"),
        ("Tue, 11 Jan 2022 10:00:00 MSK", "only named (MSK)"),
        ("Tue, 11 Jan 2022 10:00:00", "no zone"),
    ],
)
def test_a_zone_that_is_not_known_is_a_doubt(date: str, doubt: str) -> None:
    text = f"From: a@b.example\nSubject: s\nDate: {date}\nMIME-Version: 1.0\n\nWords.\n"
    (datum,) = (said for said in read(text.encode()).metadata if said.field == "published")
    assert datum.value == date
    assert doubt in datum.doubt
    assert bool(doubt) == bool(datum.doubt)


def test_flowed_lines_are_joined() -> None:
    head = "From: a@b.example\nSubject: s\nMIME-Version: 1.0\n"
    kind = 'Content-Type: text/plain; charset="utf-8"; format=flowed\n\n'
    body = "The ferry lost \nits lights.\n\n> He said \n> so.\n-- \nAnna\n"
    expected = "The ferry lost its lights.\n\n> He said so.\n-- \nAnna\n"
    assert read((head + kind + body).encode()).text == expected


def test_several_mails_in_one_file() -> None:
    message = mail()
    message.set_content("First words.\n\n>From here on it was dark.\n")
    box = b"".join(
        b"From anna@herald.example Tue Jan 11 10:00:00 2022\n" + message.as_bytes() + b"\n"
        for _ in range(2)
    )
    captured, problems = capture.read(box, "a.mbox")
    assert problems == ()
    assert ["First words.\n\nFrom here on it was dark."] * 2 == [
        text.text.strip() for text in captured
    ]


def test_a_mail_without_words_is_a_problem() -> None:
    message = mail()
    message.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    assert problem(message.as_bytes(), "a.eml").code == "capture-empty"


def test_a_mail_whose_parts_are_missing_is_a_problem() -> None:
    text = (
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\nWords"
    )
    assert problem(text, "a.eml").code == "capture-broken"


def test_a_mail_in_a_mail_is_a_text_of_its_own() -> None:
    inner = mail()
    inner.replace_header("Subject", "The article")
    inner.set_content(WORDS)
    outer = mail()
    outer.set_content("See below.\n")
    outer.add_attachment(inner)
    captured, problems = capture.read(outer.as_bytes(), "a.eml")
    assert problems == ()
    assert [(text.label, text.text) for text in captured] == [
        ("Fähre ohne Licht", "See below.\n"), ("The article", WORDS),
    ]  # fmt: skip
