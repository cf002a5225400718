"""The words that templates and scripts bring. They find them in the front matter of the first page.

A template says ``words["Menu"] or "Menu"``, a script ``word("Copy")``; both have the English text
themselves, so an English dossier needs none of these.
"""

from __future__ import annotations

from collections.abc import Mapping

from dossier.interface.words import is_standing_in, later, say, tongue
from dossier.languages import ENGLISH

NAVIGATION: Mapping[str, str] = {
    later("Articles"): "articles/index.md",
    later("Compare"): "compare/index.md",
    later("Contradictions"): "contradictions/index.md",
    later("Quotations"): "quotations/index.md",
    later("People and places"): "actors/index.md",
    later("Timeline"): "timeline/index.md",
    later("The dossier"): "",
    later("About"): "",
    later("Disputed readings"): "",
    later("Who is heard"): "compare/heard.md",
    later("Loaded words"): "compare/words.md",
    later("Positions"): "compare/positions.md",
    later("Sheets for lessons"): "lessons/index.md",
    later("Records"): "records/index.md",
    later("Data and citation"): "data/index.md",
    later("The method"): "",
    later("Cleaning"): "",
    later("Anchoring"): "",
    later("Collation"): "",
    later("Checking any text"): "",
    later("Data dictionary"): "",
    later("For editors"): "",
    later("Editing"): "",
    later("Problems"): "",
    later("Contributing"): "",
}
"""By title in ``nav`` of ``mkdocs.yml``: the page, where the build writes it for every story."""
TEMPLATES = (
    later(", "),
    later("About the dossier"),
    later("Cite it in another style"),
    later("Cite this page"),
    later("Clear"),
    later("Copy a reading from"),
    later("Dark mode"),
    later("Dossier"),
    later("Edit this page"),
    later("Edition"),
    later("For citation managers"),
    later("For editors"),
    later("Light mode"),
    later("Lists in place of the search"),
    later("Menu"),
    later("Next"),
    later("Object, or correct"),
    later("Page not found"),
    later("Previous"),
    later("Previous and next"),
    later('Put words in "quotation marks" to find them in this order.'),
    later(
        "Quotations are reproduced letter for letter, errors included. "
        "Editors’ notes are in sans serif."
    ),
    later("Report a problem"),
    later("Report that a reading is missing"),
    later("Results"),
    later("Search"),
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
    later(", "),
    later("1 more contains some of these words."),
    later("Click to open the note"),
    later("Close the note"),
    later("Copied, with the link."),
    later("Copy"),
    later("More results"),
    later("No page contains all of these words. These contain some:"),
    later("No page contains these words in this order. Without quotation marks more may be found."),
    later("No page contains these words."),
    later("No page contains these words. Closest matches:"),
    later("also written {words}"),
    later("Nothing in this dossier is written in this script."),
    later("Nothing matches all of these filters."),
    later("One result."),
    later("Only the first {count} characters are searched for."),
    later("Searching …"),
    later("Show all notes as a list"),
    later("The index of the search could not be loaded. Load the page again."),
    later("There is no word in this, only signs. Type a word or a number."),
    later("With these words in this order:"),
    later("{counts} shown"),
    later("{count} more contain some of these words."),
    later("{count} results."),
    later("{label}: {text}"),
    later("{shown} of {all}"),
    later("{shown} of {all} {noun}"),
)
"""What the scripts say."""


def frame_words() -> dict[str, str | Mapping[str, Mapping[str, str]]]:
    """The language, and the words of ``templates`` and ``scripts`` by their English text.

    Nothing in English, unless that is said in place of another language.
    """
    if tongue() == ENGLISH and not is_standing_in():
        return {}
    templates = {message: say(message) for message in (*NAVIGATION, *TEMPLATES)}
    scripts = {message: say(message) for message in SCRIPTS}
    words: dict[str, str | Mapping[str, Mapping[str, str]]] = {
        "words": {"templates": templates, "scripts": scripts}
    }
    return words if is_standing_in() else {"language": tongue(), **words}
