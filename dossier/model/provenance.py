"""Where an article's text was taken from: the outlet's page, a copy of it, the file itself."""

from __future__ import annotations

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Original:
    """The captured file that the seed was taken from."""

    file: str
    """Its name in ``seeds/originals/``."""
    sha256: str
    """Of its bytes, in lower-case hexadecimal."""
    taken: str = ""
    """By which program, in which version, the text was taken from it; may be empty."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is known of the page and of its capture; everything may be empty."""

    url: str = ""
    """The article's address at its outlet."""
    archived: str = ""
    """The address of an archived copy."""
    captured: str = ""
    """The day of the capture, in EDTF."""
    original: Original | None = None


UNSAID = Provenance()
"""Of articles whose editors say nothing of it."""
