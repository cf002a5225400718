"""What is known of an article, in one line: the page begins with its text, the rest unfolds."""

from __future__ import annotations

from dossier.interface import say, say_number
from dossier.pages.article.origin import origin
from dossier.pages.article.passages import Shared
from dossier.pages.article.sheet import Sheet
from dossier.pages.head import capitalized, first_sentence
from dossier.pages.wording import called
from dossier.render import container, element, escape


def about(sheet: Sheet, shared: Shared) -> str:
    """Origin, condition, trust and shared wording, folded under a line that sums them up.

    Args:
        sheet: the page's article.
        shared: the wording that it shares with others.
    """
    summary = element("summary", _summed_up(sheet))
    parts = (summary, origin(sheet), shared.strip())
    return container("details", *parts, class_="about")


def _summed_up(sheet: Sheet) -> str:
    """The condition, and the first sentence on trust."""
    article = sheet.article
    trust = first_sentence(article.trust, sheet.register.language)
    label = element("b", say("About this article"))
    said = " " + say("Trust in its quotations: {trust}", trust=escape(trust)) if trust else ""
    number = len(article.versions) + 1
    versions = " " + say_number("{number} version.", "{number} versions.", number)
    condition = escape(capitalized(called(article.condition)))
    return f"{label} {condition}.{versions if article.versions else ''}{said}"
