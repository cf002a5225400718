"""In: time stamps (RFC 3161), by which an authority says that a file existed at a time.

What is sent is the file's SHA-256, never the file. The library that reads and verifies stamps is
loaded here, and only when a stamp is asked for.
"""

from __future__ import annotations

import contextlib
import ssl
import warnings
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from dossier.fetch import post
from dossier.frozen import dataclass
from dossier.problems import Location, Problem

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

SUFFIX = ".tsr"
"""Of the file beside the original, after its whole name."""
GRANTED = 0
KIND = "application/timestamp-query"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a stamp says that is verified."""

    when: datetime
    """With its time zone, which is UTC."""
    authority: str
    """The name of whoever signed."""


class _InvalidError(Exception):
    """A stamp that proves nothing; the message says why."""


def ask(
    content: bytes, address: str, software: str, *, allow_private: bool = False
) -> bytes | Problem:
    """A stamp for some bytes, as the authority answered.

    That the answer is one for these bytes is looked at; whose it is, :func:`verify` says.

    Args:
        content: the file's bytes, at least one.
        address: of the authority.
        software: the name and version of the program, as servers are told.
        allow_private: whether machines of this network may be asked.
    """
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder  # noqa: PLC0415 (an extra)

    builder = TimestampRequestBuilder().data(content).hash_algorithm(HashAlgorithm.SHA256)
    request = builder.build()
    answer = post(address, request.as_bytes(), KIND, software, allow_private=allow_private)
    if isinstance(answer, Problem):
        return answer
    try:
        _fits(_granted(answer), content, request.nonce)
    except _InvalidError as error:
        return _problem(address, str(error))
    return answer


def verify(
    content: bytes, answer: bytes, roots: Sequence[Certificate], file: str
) -> Stamp | Problem:
    """What a stamp says of a file, or why it proves nothing.

    Args:
        content: the file's bytes.
        answer: the stamp's.
        roots: the certificates that are trusted.
        file: the stamp's name in problems.
    """
    from rfc3161_client import VerificationError, VerifierBuilder  # noqa: PLC0415 (an extra)

    try:
        response = _granted(answer)
        _fits(response, content)
    except _InvalidError as error:
        return _problem(file, str(error))
    try:
        VerifierBuilder(roots=list(roots)).build().verify(response, sha256(content).digest())
    except (VerificationError, ValueError) as error:
        return _untrusted(file, response, str(error))
    return Stamp(response.tst_info.gen_time, _signer(response))


def trusted(pem: Sequence[bytes]) -> list[Certificate]:
    """The certificates that are trusted: those of the system, and those of some files.

    Raises:
        ValueError: a file has no certificate.
    """
    from cryptography.x509 import (  # noqa: PLC0415 (an extra)
        load_der_x509_certificate,
        load_pem_x509_certificates,
    )

    certificates = [item for content in pem for item in load_pem_x509_certificates(content)]
    for der in ssl.create_default_context().get_ca_certs(binary_form=True):
        # Some systems trust certificates that keep to no standard.
        with warnings.catch_warnings(), contextlib.suppress(ValueError):
            warnings.simplefilter("ignore")
            certificates.append(load_der_x509_certificate(der))
    return certificates


def _granted(answer: bytes) -> TimeStampResponse:
    from rfc3161_client import decode_timestamp_response  # noqa: PLC0415 (an extra)

    try:
        response = decode_timestamp_response(answer)
    except ValueError as error:
        raise _InvalidError("it is no time stamp") from error
    if response.status != GRANTED:
        reason = "; ".join(response.status_string)
        raise _InvalidError(f"the authority refused{': ' if reason else ''}{reason}")
    return response


def _fits(response: TimeStampResponse, content: bytes, nonce: int | None = None) -> None:
    if response.tst_info.message_imprint.message != sha256(content).digest():
        raise _InvalidError("it was given for other bytes")
    if nonce not in (None, response.tst_info.nonce):
        raise _InvalidError("it answers another request")


def _signer(response: TimeStampResponse) -> str:
    """The name of the certificate that signed."""
    from cryptography.x509 import load_der_x509_certificate  # noqa: PLC0415 (an extra)

    (signer,) = response.signed_data.signer_infos
    for der in response.signed_data.certificates:
        certificate = load_der_x509_certificate(der)
        if (certificate.issuer, certificate.serial_number) == (signer.issuer, signer.serial_number):
            return certificate.subject.rfc4514_string()
    return signer.issuer.rfc4514_string()


def _problem(place: str, why: str) -> Problem:
    return Problem(
        Location(place),
        "stamp-invalid",
        "This is no time stamp of the original",
        found=why,
        expected="a stamp (RFC 3161) for the SHA-256 of the original",
        hint="Ask for another, at this authority or at another one",
    )


def _untrusted(file: str, response: TimeStampResponse, why: str) -> Problem:
    issuers = sorted(info.issuer.rfc4514_string() for info in response.signed_data.signer_infos)
    return Problem(
        Location(file),
        "stamp-untrusted",
        "The signature of this time stamp could not be verified",
        found=f"signed under {', '.join(issuers) or 'nobody'}: {_reason(why)}",
        expected="a signature that leads to a certificate you trust",
        hint="Get the authority's root certificate from its own site, and name it with --trust",
    )


def _reason(why: str) -> str:
    """The reason in an error of OpenSSL, which comes with its place in the source."""
    inside = why.rpartition('data: "Verify error: ')[2] if "Verify error: " in why else ""
    if inside:
        return inside.partition('"')[0]
    return "the signature is not that of its certificate" if "ErrorStack" in why else why
