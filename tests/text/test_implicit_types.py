"""What YAML takes a plain text for."""

from __future__ import annotations

import pytest

from dossier.text.implicit_types import implicit_type

TRAPS = {
    "no": "the truth value false",
    "Yes": "the truth value true",
    "off": "the truth value false",
    "TRUE": "the truth value true",
    "12:30": "the number 750, in base 60",
    "-1:30": "the number -90, in base 60",
    "1:30.5": "the number 90.5, in base 60",
    "010": "the number 8",
    "-010": "the number -8",
    "09": "the number 9",
    "0b11": "the number 3",
    "0o17": "the number 15",
    "0xff": "the number 255",
    "10_000": "the number 10000",
    "+7": "the number 7",
    "1.50": "the number 1.5",
    ".5": "the number 0.5",
    "1e3": "the number 1000",
    "-2.5e-3": "the number -0.0025",
    ".inf": "infinity, or not a number",
    ".NaN": "infinity, or not a number",
}
NO_TRAPS = (
    "", "0", "7", "-7", "42", "2022", "2022-01-10", "2022-01-10T12:30:00Z", "nope", "No.", "On it",
    "y", "N", "12:60", "1.2.3", "80,000", "12:30 h", "v1.0", "0x", "e3", "null", "~", ".", "-",
)  # fmt: skip


@pytest.mark.parametrize("text", TRAPS)
def test_a_trap_is_told(text: str) -> None:
    assert TRAPS[text] == implicit_type(text)


@pytest.mark.parametrize("text", NO_TRAPS)
def test_what_reads_as_written_is_no_trap(text: str) -> None:
    assert "" == implicit_type(text)
