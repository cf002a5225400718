"""A stamp is asked for, kept as it came, and says when the bytes existed; or it proves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import pytest

from dossier import stamp
from dossier.problems import Problem
from dossier.stamp import Stamp
from tests.fetch.serving import Web, bytes_of, page, serving

pytest.importorskip("rfc3161_client")
pytest.importorskip("asn1crypto")

from tests.stamp.authority import NOW, Authority

CONTENT = b"<p>The ferry ran aground.</p>"


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def web(authority: Authority) -> Iterator[Web]:
    with serving() as running:
        running.answers["/stamp"] = authority.answer()
        yield running


def asked(web: Web) -> bytes | Problem:
    return stamp.ask(CONTENT, web.at("/stamp"), "a-test/1", allow_private=True)


def given(web: Web) -> bytes:
    answer = asked(web)
    assert isinstance(answer, bytes), answer
    return answer


def trusting(*authorities: Authority) -> list[object]:
    return list(stamp.trusted([item.pem for item in authorities]))


def told(content: bytes, answer: bytes, roots: list[object]) -> tuple[str, str]:
    result = stamp.verify(content, answer, roots, "a.tsr")  # type: ignore[arg-type]
    assert isinstance(result, Problem), result
    return result.code, result.found


def test_a_stamp_says_when_the_bytes_existed_and_who_says_so(
    web: Web, authority: Authority
) -> None:
    answer = given(web)
    result = stamp.verify(CONTENT, answer, trusting(authority), "a.tsr")  # type: ignore[arg-type]
    assert Stamp(NOW, "CN=Clock of the harbour") == result


def test_the_bytes_themselves_are_not_sent(web: Web) -> None:
    sent: list[bytes] = []
    answer = web.answers["/stamp"]

    def listening(handler: BaseHTTPRequestHandler) -> None:
        sent.append(handler.rfile.peek())  # type: ignore[attr-defined]
        answer(handler)

    web.answers["/stamp"] = listening
    given(web)
    assert (1, False) == (len(sent), CONTENT in sent[0])


def test_it_is_none_for_other_bytes(web: Web, authority: Authority) -> None:
    code = told(CONTENT + b" ", given(web), trusting(authority))
    assert ("stamp-invalid", "it was given for other bytes") == code


def test_an_authority_that_nobody_trusts_is_told(web: Web) -> None:
    code, found = told(CONTENT, given(web), trusting(Authority()))
    assert ("stamp-untrusted", True) == (code, "CN=Root of the harbour" in found)


def test_a_stamp_of_which_a_letter_changed_is_none(web: Web, authority: Authority) -> None:
    answer = bytearray(given(web))
    answer[-3] ^= 1
    assert "stamp-untrusted" == told(CONTENT, bytes(answer), trusting(authority))[0]


@pytest.mark.parametrize("answer", [b"", b"nonsense", b"<p>not found</p>", b"\x30\x00"])
def test_what_is_no_stamp_is_told(answer: bytes, authority: Authority) -> None:
    expected = ("stamp-invalid", "it is no time stamp")
    assert expected == told(CONTENT, answer, trusting(authority))


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"is_granted": False}, "the authority refused"),
        ({"nonce": 5}, "it answers another request"),
        ({"digest": bytes(32)}, "it was given for other bytes"),
    ],
)
def test_an_answer_that_does_not_fit_is_not_kept(
    web: Web, authority: Authority, changed: dict[str, object], found: str
) -> None:
    web.answers["/stamp"] = replace(authority, **changed).answer()  # type: ignore[arg-type]
    answer = asked(web)
    assert isinstance(answer, Problem)
    assert ("stamp-invalid", found) == (answer.code, answer.found)


def test_an_authority_that_does_not_answer_is_told(web: Web) -> None:
    web.answers["/stamp"] = page(b"", status=500)
    answer = asked(web)
    assert isinstance(answer, Problem)
    assert "fetch-failed" == answer.code
    web.answers["/stamp"] = bytes_of(b"")
    assert isinstance(asked(web), Problem)


def test_a_file_without_a_certificate_is_wrong() -> None:
    with pytest.raises(ValueError, match=r"."):
        stamp.trusted([b"no certificate"])
