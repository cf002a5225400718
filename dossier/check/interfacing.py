"""Whether the pages can speak the language of the dossier."""

from __future__ import annotations

from dossier.interface import ENGLISH, catalogue_of, flaws, languages, nearest, source
from dossier.problems import Location, Problem
from dossier.schema import Annotations, DossierShape


def interface_problems(shape: DossierShape | None) -> tuple[Problem, ...]:
    """What is wrong in the catalogue of the dossier's language; nothing where it has none.

    Args:
        shape: the dossier, as read.
    """
    tag = "" if shape is None or "language" in shape.torn else nearest(shape.language)
    if tag in {"", ENGLISH}:
        return ()
    return tuple(
        Problem(
            Location(catalogue_of(tag), flaw.line),
            "interface-catalogue",
            "The catalogue of the interface has a mistake"
            + (f" in the translation of “{flaw.message}”" if flaw.message else ""),
            found=flaw.found,
            expected=flaw.expected,
        )
        for flaw in flaws(tag, source(tag))
    )


def language_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """That the pages speak English around a dossier in another language, having no words in it."""
    shape = annotations.dossier
    if shape is None or "language" in shape.torn or nearest(shape.language):
        return ()
    return (
        Problem(
            shape.at("language"),
            "interface-language",
            "The pages have no words in this language, and say their own in English",
            found=shape.language,
            expected=f"one of {', '.join(sorted(languages()))}",
            is_doubt=True,
        ),
    )
