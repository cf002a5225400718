"""What a page hands to places that show links: its picture, by an absolute address."""

from __future__ import annotations

from dossier.model import Edition
from dossier.pages.cards import offered
from dossier.render import Meta
from dossier.render.comparison import (
    HEIGHT,
    WIDTH,
    Comparison,
    by_weight,
    comparison_of_point,
    picture,
)


def shared(edition: Edition, comparison: Comparison | None) -> dict[str, Meta]:
    """The front matter of a page's picture; nothing where it has none.

    Args:
        edition: for the site's address.
        comparison: what is on the picture.
    """
    path = picture(edition, comparison)
    if not path or comparison is None:
        return {}
    content: dict[str, Meta] = {
        "address": edition.address + path,
        "width": WIDTH,
        "height": HEIGHT,
        "alt": comparison.as_text,
    }
    return {"picture": content}


def embedded(edition: Edition, comparison: Comparison | None) -> dict[str, Meta]:
    """The front matter of a page that has a card: its picture, and what says how to embed it.

    Args:
        edition: for the site's address.
        comparison: what is on both.
    """
    address = offered(edition, comparison)
    return {**shared(edition, comparison), **({"embedding": address} if address else {})}


def shared_of_dossier(edition: Edition) -> dict[str, Meta]:
    """The same for the first page: the picture of what weighs most and has one."""
    articles = {article.id: article for article in edition.dossier.articles}
    points = (comparison_of_point(edition, point, articles) for point in by_weight(edition))
    return next(filter(None, (shared(edition, comparison) for comparison in points)), {})
