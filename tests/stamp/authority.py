"""An authority of this machine that stamps what it is sent, with keys of its own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.fetch.serving import Answer, page

NOW = datetime(2023, 3, 5, 8, 30, tzinfo=UTC)
REFUSAL = bytes.fromhex("30053003020102")
"""An answer with the status "rejection" and nothing else."""


@dataclass
class Authority:
    """A root, a certificate for stamps below it, and what its stamps say."""

    when: datetime = NOW
    is_granted: bool = True
    nonce: int | None = None
    """In place of that of the request."""
    digest: bytes = b""
    """In place of that of the request."""
    key: ec.EllipticCurvePrivateKey = field(init=False)
    root: x509.Certificate = field(init=False)
    certificate: x509.Certificate = field(init=False)

    def __post_init__(self) -> None:
        root_key = ec.generate_private_key(ec.SECP256R1())
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.root = _certificate("Root of the harbour", root_key, root_key, "Root of the harbour")
        self.certificate = _certificate(
            "Clock of the harbour", self.key, root_key, "Root of the harbour"
        )

    @property
    def pem(self) -> bytes:
        return self.root.public_bytes(serialization.Encoding.PEM)

    def answer(self) -> Answer:
        def stamped(handler: BaseHTTPRequestHandler) -> None:
            request = handler.rfile.read(int(handler.headers["Content-Length"]))
            page(self.response(request), "application/timestamp-reply")(handler)

        return stamped

    def response(self, request: bytes) -> bytes:
        if not self.is_granted:
            return REFUSAL
        asked = tsp.TimeStampReq.load(request)
        told = tsp.TSTInfo(
            {
                "version": "v1",
                "policy": "1.3.6.1.4.1.99999.1",
                "message_imprint": {
                    "hash_algorithm": {"algorithm": "sha256"},
                    "hashed_message": self.digest
                    or asked["message_imprint"]["hashed_message"].native,
                },
                "serial_number": 7,
                "gen_time": self.when,
                "nonce": self.nonce or asked["nonce"].native,
            }
        )
        return bytes(
            tsp.TimeStampResp(
                {
                    "status": {"status": "granted"},
                    "time_stamp_token": {
                        "content_type": "signed_data",
                        "content": self._sign(told),
                    },
                }
            ).dump()
        )

    def _sign(self, told: tsp.TSTInfo) -> cms.SignedData:
        content = told.dump()
        own = asn1_x509.Certificate.load(self.certificate.public_bytes(serialization.Encoding.DER))
        attributes = cms.CMSAttributes(
            [
                {"type": "content_type", "values": ["tst_info"]},
                {"type": "message_digest", "values": [hashlib.sha256(content).digest()]},
                {"type": "signing_certificate_v2", "values": [_named(own)]},
            ]
        )
        signature = self.key.sign(attributes.dump(), ec.ECDSA(hashes.SHA256()))
        sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
        return cms.SignedData(
            {
                "version": "v3",
                "digest_algorithms": [sha256],
                "encap_content_info": {
                    "content_type": "tst_info",
                    "content": core.ParsableOctetString(content),
                },
                "certificates": [own],
                "signer_infos": [
                    {
                        "version": "v1",
                        "sid": cms.IssuerAndSerialNumber(
                            {"issuer": own.issuer, "serial_number": own.serial_number}
                        ),
                        "digest_algorithm": sha256,
                        "signed_attrs": attributes,
                        "signature_algorithm": {"algorithm": "sha256_ecdsa"},
                        "signature": signature,
                    }
                ],
            }
        )


def _named(certificate: asn1_x509.Certificate) -> tsp.SigningCertificateV2:
    return tsp.SigningCertificateV2({"certs": [{"cert_hash": certificate.sha256}]})


def _certificate(
    name: str, key: ec.EllipticCurvePrivateKey, by: ec.EllipticCurvePrivateKey, issuer: str
) -> x509.Certificate:
    is_root = name == issuer
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=400))
        .not_valid_after(NOW + timedelta(days=400))
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
    )
    if not is_root:
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(by, hashes.SHA256())
