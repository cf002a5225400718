"""Where an article says that it was taken from: addresses, a day, the captured file."""

from __future__ import annotations

from dossier.check.checker import Checker
from dossier.check.plain import resolved
from dossier.model import Original, Provenance
from dossier.problems import Problem, nearest
from dossier.schema import ArticleShape, OriginalShape, VersionShape

FOLDER = "seeds/originals/"
"""As problems name it."""


def provenance(checker: Checker, shape: ArticleShape) -> Provenance:
    """What an article says of its capture, held against the files that are there.

    Args:
        checker: the check at work; problems go there.
        shape: the article, as read.
    """
    captured = checker.day(shape, "captured") if shape.captured else ""
    original(checker, shape)
    kept = shape.original
    taken_from = resolved(Original, kept) if kept else None
    return resolved(Provenance, shape, captured=captured, original=taken_from)


def original(checker: Checker, shape: ArticleShape | VersionShape) -> None:
    """Report a captured file that is missing or has changed.

    Args:
        checker: the check at work; problems go there.
        shape: an article, or one of its versions, as read.
    """
    if shape.original is not None and "original" not in shape.torn:
        checker.report(_changed(checker, shape.original))


def _changed(checker: Checker, kept: OriginalShape) -> Problem | None:
    """That the captured file is missing, or is not the one that the text was taken from."""
    if checker.originals is None or kept.torn & {"file", "sha256"}:
        return None
    sha256 = checker.originals.get(kept.file)
    if sha256 is None:
        meant = nearest(kept.file, checker.originals)
        return Problem(
            kept.at("file"),
            "original-missing",
            f"There is no such file in {FOLDER}",
            found=kept.file,
            expected=meant or "the captured file",
            hint=f"Did you mean {meant}?"
            if meant
            else "Put the file back; or delete the key original, if nobody has it any more",
        )
    if sha256 != kept.sha256:
        return Problem(
            kept.at("sha256"),
            "original-changed",
            f"The original {kept.file} is not the one that the text was taken from",
            found=kept.sha256,
            expected=sha256 or "a file that can be read",
            hint="Restore the file's old bytes, from Git or from a copy",
        )
    return None
