"""The sections that a language's file may have, and what each of their keys holds.

``docs/contributing.md`` has these as a table, and ``scripts/language.py`` writes a new file with
all of them as comments.
"""

from collections.abc import Mapping

from dossier.language.layout.drafts import DRAFTS
from dossier.language.layout.forms import Form, Key, Section
from dossier.language.layout.pages import PAGES
from dossier.language.layout.sense import SENSE

SECTIONS: Mapping[str, Section] = {**SENSE, **DRAFTS, **PAGES}
"""In the order in which they stand in a new file."""

__all__ = ["SECTIONS", "Form", "Key", "Section"]
