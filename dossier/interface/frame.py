"""The words that templates and scripts bring. They find them in the front matter of the first page.

A template says ``words["Menu"] or "Menu"``, a script ``word("Copy")``; both have the English text
themselves, so an English dossier needs none of these.
"""

from __future__ import annotations

from collections.abc import Mapping

from dossier.interface.catalogue import ENGLISH
from dossier.interface.words import say, tongue

TEMPLATES: tuple[str, ...] = ()
"""What the templates say."""
SCRIPTS: tuple[str, ...] = ()
"""What the scripts say."""


def frame_words() -> dict[str, Mapping[str, str]]:
    """The words of ``templates`` and ``scripts`` by their English text; nothing in English."""
    if tongue() == ENGLISH:
        return {}
    return {
        "templates": {message: say(message) for message in TEMPLATES},
        "scripts": {message: say(message) for message in SCRIPTS},
    }
