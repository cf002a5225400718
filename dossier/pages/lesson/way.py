"""Which entries have a sheet for a lesson, and the way to it."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.interface import say
from dossier.model import Article, Point, Quotation
from dossier.render import addresses, link, wordings


def has_sheet(owner: Point | Quotation, articles: Mapping[str, Article]) -> bool:
    """Whether two sides or wordings can be compared, or an editor has questions.

    Args:
        owner: a point or a quotation.
        articles: by their ids.
    """
    if owner.lesson:
        return True
    if isinstance(owner, Point):
        return bool(wordings.of_point(owner, articles))
    return bool(wordings.of_quotation(owner, articles))


def lesson_way(page: str, owner: Point | Quotation, articles: Mapping[str, Article]) -> str:
    """A paragraph with the link to the sheet; empty where there is none.

    Args:
        page: the path of the page that the link stands on.
        owner: a point or a quotation.
        articles: by their ids.
    """
    if not has_sheet(owner, articles):
        return ""
    target = addresses.relative(page, addresses.lesson(owner))
    words = link(say("A sheet for a lesson: these texts with questions, on one page"), target)
    return f"{words}\n{{: .small .to-lesson data-search-exclude }}"
