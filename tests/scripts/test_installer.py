from __future__ import annotations

from pathlib import Path

import pytest

import installer

LOCK = Path("requirements.lock")

UNREACHED = [
    "WARNING: Retrying (...) after connection broken by 'NewConnectionError(...)'",
    "ERROR: No matching distribution found for click==8.5.1",
]


def test_a_missing_network_is_told_plainly() -> None:
    assert installer.explain(UNREACHED, LOCK) == (
        "Installing from requirements.lock failed:\n"
        "    WARNING: Retrying (...) after connection broken by 'NewConnectionError(...)'\n"
        "    ERROR: No matching distribution found for click==8.5.1\n"
        "The packages could not be fetched. The first installation needs the network, or a "
        "mirror that\npip or uv is told of; later runs do not."
    )


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE", installer.WRONG_HASH),
        ("  Hash mismatch for `click==8.5.1`", installer.WRONG_HASH),
        ("OSError: [Errno 28] No space left on device", installer.FULL_DISK),
        ("error: Failed to fetch: `https://example.org/simple/click/`", installer.NO_NETWORK),
        ("ReadTimeoutError: Read timed out.", installer.NO_NETWORK),
    ],
)
def test_known_causes_are_explained(output: str, advice: str) -> None:
    assert installer.explain([output], LOCK).endswith("\n" + advice)


def test_an_unknown_cause_leaves_the_installers_own_words() -> None:
    assert installer.explain(["error: something else"], LOCK) == (
        "Installing from requirements.lock failed:\n    error: something else"
    )


def test_only_the_last_words_are_shown() -> None:
    output = [f"line {number}" for number in range(1, 101)]
    assert installer.explain(output, LOCK).splitlines()[1] == "    line 89"
