"""The annotations checked against the articles: every reference, every date, every citation.

A command asks for few of these, and a story may have nothing yet that needs them: the modules are
loaded when they are asked for.
"""

from typing import TYPE_CHECKING

from dossier.lazy import lazily

if TYPE_CHECKING:
    from dossier.check.captures import annotated, families
    from dossier.check.choosing import choice_doubts
    from dossier.check.doubting import doubted, doubts
    from dossier.check.duplicating import duplicates, like_articles
    from dossier.check.insertions import into
    from dossier.check.interfacing import language_doubts
    from dossier.check.lineage import lineage_doubts
    from dossier.check.odd_dates import date_doubts
    from dossier.check.overruling import Overrules, overrules
    from dossier.check.published import deleted_since
    from dossier.check.resolving import resolve
else:
    __getattr__ = lazily(
        __name__,
        {
            "captures": "annotated families",
            "choosing": "choice_doubts",
            "doubting": "doubted doubts",
            "duplicating": "duplicates like_articles",
            "insertions": "into",
            "interfacing": "language_doubts",
            "lineage": "lineage_doubts",
            "odd_dates": "date_doubts",
            "overruling": "Overrules overrules",
            "published": "deleted_since",
            "resolving": "resolve",
        },
    )

__all__ = [
    "Overrules",
    "annotated",
    "choice_doubts",
    "date_doubts",
    "deleted_since",
    "doubted",
    "doubts",
    "duplicates",
    "families",
    "into",
    "language_doubts",
    "like_articles",
    "lineage_doubts",
    "overrules",
    "resolve",
]
