"""How to cite the dossier and what it consists of, for programs.

``citation.*`` is the dossier alone, ``references.*`` its articles, records, points and quotations
as well. All of them say the same, and what is not known is left out.
"""

from __future__ import annotations

from dossier.export.citation.bibtex import bibtex
from dossier.export.citation.cff import cff
from dossier.export.citation.csl import csl
from dossier.export.citation.item import items, whole
from dossier.export.citation.ris import ris
from dossier.model import Edition

__all__ = ["citations"]


def citations(edition: Edition) -> dict[str, str]:
    """The files by path below ``docs/``."""
    dossier, every = [whole(edition)], tuple(items(edition))
    return {
        "data/citation.bib": bibtex(dossier),
        "data/citation.cff": cff(edition),
        "data/citation.json": csl(dossier),
        "data/citation.ris": ris(dossier),
        "data/references.bib": bibtex(every),
        "data/references.json": csl(every),
        "data/references.ris": ris(every),
    }
