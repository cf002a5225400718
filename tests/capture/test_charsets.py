"""Bytes are decoded by what is declared, by UTF-8, or by a guess that is told."""

from __future__ import annotations

import pytest

from dossier import capture
from tests.capture.reading import said

RUSSIAN = (
    "Маяк на мысе погас во вторник вечером, и паром шёл без огней. "
    "Капитан сказал: мы шли по звуку.\n"
)
GERMAN = "Die Fähre fuhr ohne Lichter, sagte Kapitän Müller.\n"


@pytest.mark.parametrize(
    "data",
    [
        RUSSIAN.encode(),
        RUSSIAN.encode("utf-8-sig"),
        RUSSIAN.encode("utf-16"),
        RUSSIAN.replace("\n", "\r\n").encode(),
    ],
)
def test_utf_8_and_marks_leave_no_doubt(data: bytes) -> None:
    ((captured,), problems) = capture.read(data, "ferry.txt")
    assert (RUSSIAN, (), ()) == (captured.text, captured.doubts, problems)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_a_guess_is_told_with_its_words(encoding: str) -> None:
    ((captured,), _) = capture.read(RUSSIAN.encode(encoding), "ferry.txt")
    assert captured.text == RUSSIAN
    (doubt,) = captured.doubts
    assert "names no encoding" in doubt
    assert "“Маяк на мысе погас во вторник" in doubt
    assert "% " in doubt or "%:" in doubt


def test_two_encodings_that_fit_are_a_question_with_both_readings() -> None:
    texts, (problem,) = capture.read("The ferry cost £5 and it’s late".encode("cp1252"), "a.txt")
    assert texts == ()
    assert problem.code == "capture-encoding"
    assert "As WINDOWS-1252 it reads: The ferry cost £5 and it’s late" in problem.hint
    assert problem.hint.count("it reads") > 1
    assert "--charset NAME" in problem.hint


def test_the_editors_word_counts_most() -> None:
    data = "The ferry cost £5 and it’s late".encode("cp1252")
    ((captured,), _) = capture.read(data, "a.txt", declared="utf-8", charset="windows-1252")
    assert (captured.text, captured.doubts) == ("The ferry cost £5 and it’s late", ())


@pytest.mark.parametrize(
    ("data", "declared", "shown"),
    [
        (GERMAN.encode("cp1252"), "text/plain; charset=utf-8", "Die Fähre fuhr"),
        (GERMAN.encode(), "iso-8859-1", "As UTF-8 it reads: Die Fähre fuhr"),
        (RUSSIAN.encode("koi8-r"), "text/plain; charset=utf-8", "Маяк на мысе"),
    ],
)
def test_a_wrong_declaration_is_a_problem_with_the_right_words(
    data: bytes, declared: str, shown: str
) -> None:
    _, (problem,) = capture.read(data, "a.txt", declared=declared)
    assert (problem.code, problem.message) == (
        "capture-encoding", "The declared encoding is not that of the file",
    )  # fmt: skip
    assert shown in problem.hint


def test_a_declaration_that_gives_other_letters_is_a_problem_with_both_readings() -> None:
    _, (problem,) = capture.read(RUSSIAN.encode("cp1251"), "a.txt", declared="iso-8859-1")
    assert problem.message == "The declared encoding is hardly that of the file"
    assert "As WINDOWS-1251 it reads: Маяк на мысе" in problem.hint
    assert "As WINDOWS-1252 it reads: Ìàÿê íà ìûñå" in problem.hint


def test_a_right_declaration_leaves_no_doubt() -> None:
    ((captured,), _) = capture.read(
        GERMAN.encode("cp1252"), "a.txt", declared="text/plain; charset=ISO-8859-1"
    )
    assert (captured.text, captured.doubts) == (GERMAN, ())


def test_one_damaged_byte_in_utf_8_is_a_doubt() -> None:
    data = (GERMAN * 40).encode().replace(b"Lichter", b"Licht\xc3er", 1)
    ((captured,), _) = capture.read(data, "a.txt", declared="utf-8")
    assert captured.doubts == (
        "1 damaged bytes became the sign \ufffd, first in line 1 of the file.",
    )


def page(meta: str, words: str) -> str:
    return f"<!DOCTYPE html><html><head>{meta}<title>T</title></head><body><p>{words}</p></body>"


def test_a_header_counts_more_than_the_pages_own_word() -> None:
    data = page('<meta charset="koi8-r">', "Маяк погас").encode("cp1251")
    ((captured,), _) = capture.read(data, "a.html", declared="text/html; charset=windows-1251")
    assert "Маяк погас" in captured.text
    (doubt,) = captured.doubts
    assert "both declared" in doubt


def test_a_pages_own_word_is_read_and_a_comment_is_not() -> None:
    meta = '<!-- <meta charset="koi8-r"> --><meta http-equiv=Content-Type content="text/html; '
    data = page(f'{meta}charset=windows-1251">', "Маяк погас").encode("cp1251")
    ((captured,), _) = capture.read(data, "a.html")
    assert "Маяк погас" in captured.text
    assert captured.doubts == ()


@pytest.mark.parametrize(
    ("comment", "address", "captured_at"),
    [
        ("<!-- saved from url=(0027)https://herald.example/ferry -->",
         ["https://herald.example/ferry"], []),
        (("<!--\n Page saved with SingleFile \n url: https://herald.example/ferry \n"
         " saved date: Tue Jan 11 2022 10:00:00 GMT+0100\n-->"),
         ["https://herald.example/ferry"], ["Tue Jan 11 2022 10:00:00 GMT+0100"]),
        ("<!-- saved from url=(0014)about:internet -->", [], []),
    ],
)  # fmt: skip
def test_a_saved_page_says_where_it_was(
    comment: str, address: list[str], captured_at: list[str]
) -> None:
    data = f"<!DOCTYPE html>\n{comment}\n<html><body><p>The ferry lost its lights.</p>".encode()
    ((captured,), _) = capture.read(data, "a.html")
    assert said(captured, "url") == address
    assert said(captured, "captured") == captured_at
