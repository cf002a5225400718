"""The words that templates and scripts bring. They find them in the front matter of the first page.

A template says ``words["Menu"] or "Menu"``, a script ``word("Copy")``; both have the English text
themselves, so an English dossier needs none of these.
"""

from __future__ import annotations

from collections.abc import Mapping

from dossier.interface.catalogue import ENGLISH
from dossier.interface.words import later, say, tongue

NAVIGATION = (
    later("Articles"),
    later("Compare"),
    later("Contradictions"),
    later("Quotations"),
    later("People and places"),
    later("Timeline"),
    later("The dossier"),
    later("About"),
    later("Disputed readings"),
    later("Who is heard"),
    later("Loaded words"),
    later("Positions"),
    later("Records"),
    later("Data and citation"),
    later("The method"),
    later("Cleaning"),
    later("Anchoring"),
    later("Collation"),
    later("Checking any text"),
    later("Data dictionary"),
    later("For editors"),
    later("Editing"),
    later("Problems"),
    later("Contributing"),
)
"""The titles in ``nav`` of ``mkdocs.yml``."""
TEMPLATES = (
    later("About the dossier"),
    later("Cite this page"),
    later("Copy a reading from"),
    later("Dark mode"),
    later("Dossier"),
    later("Edit this page"),
    later("Edition"),
    later("For editors"),
    later("Light mode"),
    later("Menu"),
    later("Next"),
    later("Object, or correct"),
    later("Page not found"),
    later("Previous"),
    later("Previous and next"),
    later(
        "Quotations are reproduced letter for letter, errors included. "
        "Editors’ notes are in sans serif."
    ),
    later("Report a problem"),
    later("Report that a reading is missing"),
    later("Search and filters need JavaScript; without it, every list is shown in full."),
    later("Skip to the text"),
    later("Start at {page}, or search."),
    later("The page you asked for is not part of this dossier."),
    later("Who made this"),
    later("edition"),
    later("or"),
    later("report that one is missing"),
    later("the first page"),
    later("{link} in {place}"),
    later(
        "{page} has the words of every point on one page, so you can use your browser’s own search."
    ),
)
"""What the templates say."""
SCRIPTS = (
    later("Click to open the note"),
    later("Close the note"),
    later("Copied, with the link."),
    later("Copy"),
    later("Nothing matches all of these filters."),
    later("Show all notes as a list"),
    later("{counts} shown"),
    later("{shown} of {all}"),
    later("{shown} of {all} {noun}"),
)
"""What the scripts say."""


def frame_words() -> dict[str, str | Mapping[str, Mapping[str, str]]]:
    """The language, and the words of ``templates`` and ``scripts`` by their English text.

    Nothing in English.
    """
    if tongue() == ENGLISH:
        return {}
    templates = {message: say(message) for message in (*NAVIGATION, *TEMPLATES)}
    scripts = {message: say(message) for message in SCRIPTS}
    return {"language": tongue(), "words": {"templates": templates, "scripts": scripts}}
