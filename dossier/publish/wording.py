"""The language that the renderer's own words are in: that of the dossier.

The first page says it in its front matter, so that an editor need not repeat it in the settings.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.begin.languages import shipped

if TYPE_CHECKING:
    from mkdocs.theme import Theme

FIRST_PAGE = "index.md"
_LANGUAGE = re.compile(r'^language: "([A-Za-z0-9-]+)"$', re.MULTILINE)


def speak(theme: Theme, first_page: str) -> None:
    """Set the theme's language to the one that the first page names; leave it where it names none.

    Args:
        theme: of the renderer's settings; changed.
        first_page: its Markdown, with the front matter.
    """
    front_matter = first_page.removeprefix("---\n").partition("\n---\n")[0]
    named = _LANGUAGE.search(front_matter)
    if named:
        theme["language"] = shipped(named[1])
