"""Only addresses of the public web are asked."""

from __future__ import annotations

import pytest

from dossier.fetch.guard import RefusedError, is_public, target


@pytest.mark.parametrize(
    "address",
    [
        "ftp://harbour.example/a",
        "file:///etc/hosts",
        "data:text/html,hello",
        "javascript:alert(1)",
        "gopher://harbour.example",
        "harbour.example/a",
        "http://",
        "http:///a",
        "https://ada:secret@harbour.example/",
        "https://ada@harbour.example/",
        "https://harbour.example/a b",
        "https://harbour.example/a\nHost: other",
        "https://harbour.example:0/",
        "https://harbour.example:99999/",
        "https://[::1/",
        "https://" + "a" * 70 + "é.example/",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(address: str) -> None:
    with pytest.raises(RefusedError):
        target(address)


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("https://harbour.example", "https://harbour.example/"),
        ("HTTPS://Harbour.Example:443/a#below", "https://harbour.example/a"),
        (
            "http://harbour.example:8080/a?b=c d".replace(" ", "+"),
            "http://harbour.example:8080/a?b=c+d",
        ),
        ("https://häfen.example/öl?ü=ß", "https://xn--hfen-loa.example/%C3%B6l?%C3%BC=%C3%9F"),
        ("https://harbour.example/%C3%B6l", "https://harbour.example/%C3%B6l"),
        ("http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
    ],
)
def test_an_address_is_encoded_as_servers_expect_it(address: str, asked: str) -> None:
    assert asked == target(address).address


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.1", "198.18.0.1", "::1", "::",
        "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:a00:1::1", "2001:db8::1",
        "no number",
    ],
)  # fmt: skip
def test_addresses_of_machines_and_networks_of_one_s_own_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize(
    "number",
    ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"],
)
def test_others_are(number: str) -> None:
    assert is_public(number)
