"""Pages made from an edition, by :func:`pages`.

Every kind of page has a module with its own function ``pages(edition)``, which returns the
Markdown of its pages by path below ``docs/``.

Front matter that the templates read: ``kind`` (the page's own class), ``section`` (the entry
of the navigation it belongs to), ``back``, ``previous`` and ``next`` (``title`` and ``page``),
``edit`` (``address`` and ``place`` of its entry in the editors' files), ``report`` (the address
of a form), ``copying`` (the point whose ``reading`` can be copied, and ``from`` which articles),
``missing`` (the address of a form for words that it lacks),
``words`` (what templates and scripts say, in the language of the dossier; of the first page),
``language`` (theirs, where it is not English),
``cite`` (how to cite it), ``redirect`` (where it has gone).
"""

from __future__ import annotations

from collections.abc import Callable

from dossier.interface import speaking, told_apart
from dossier.model import Edition
from dossier.pages import (
    actors,
    article,
    articles,
    assets,
    captures,
    cards,
    changes,
    compare,
    contradictions,
    data,
    heard,
    home,
    insertions,
    lesson,
    pair,
    point,
    positions,
    quotations,
    reconstruction,
    records,
    timeline,
    versions,
    withdrawn,
    words,
)
from dossier.pages.forwarding import anchors, forwarded
from dossier.render.direction import runs_backwards

__all__ = ["anchors", "pages"]

_KINDS: tuple[Callable[[Edition], dict[str, str]], ...] = (
    home.pages,
    articles.pages,
    article.pages,
    captures.pages,
    reconstruction.pages,
    compare.pages,
    pair.pages,
    point.pages,
    contradictions.pages,
    quotations.pages,
    lesson.pages,
    heard.pages,
    words.pages,
    positions.pages,
    actors.pages,
    timeline.pages,
    records.pages,
    data.pages,
    changes.pages,
    insertions.pages,
    versions.pages,
    withdrawn.pages,
    cards.pages,
)


def pages(edition: Edition) -> dict[str, str]:
    """Every page of an edition, by path below ``docs/``, in the order of their paths."""
    made = assets.pages(len(edition.dossier.articles))
    with speaking(edition.dossier.language):
        for kind in _KINDS:
            made.update(kind(edition))
        made.update(forwarded(edition, made))
        language = edition.dossier.language
        backward = runs_backwards(language)
        for path, content in made.items():
            is_page = path.endswith(".md")
            made[path] = told_apart(content, language, is_markdown=is_page, is_backward=backward)
    return dict(sorted(made.items()))
