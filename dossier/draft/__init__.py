"""First proposals for a seed that nobody has annotated yet.

Everything proposed carries its reason, and a score where it could be wrong, as a comment; the
entries themselves have the shape of the annotation files, ready to be completed and moved.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.draft.article import article_draft, draft_id
from dossier.draft.names import name_proposals
from dossier.draft.quotations import quotation_proposals
from dossier.draft.sheets import actors_sheet, quotations_sheet
from dossier.model import CleanText
from dossier.schema import Annotations, modeline

__all__ = ["drafts"]

DEPTH = 2
"""How many folders below ``annotations/`` a draft lies."""


def drafts(cleaned: Sequence[CleanText], annotations: Annotations) -> dict[str, str]:
    """Drafts of the given clean seeds, by path below ``annotations/drafts/``.

    Args:
        cleaned: seeds that have no article file.
        annotations: what the editors have already, so that nothing known is proposed again.
    """
    sigla = [article.siglum for article in annotations.articles]
    events = [event.id for event in annotations.events]
    known = frozenset(
        form
        for actor in annotations.actors
        for form in (actor.name, *(alias.text for alias in actor.aliases))
    )
    files: dict[str, str] = {}
    for clean in cleaned:
        name = draft_id(clean.seed.name)
        names = name_proposals(clean.text)
        fresh = tuple(name for name in names if not known.intersection(name.forms))
        quotations = quotation_proposals(clean.text, names)
        article = article_draft(clean, sigla, events)
        actors = actors_sheet(fresh, clean.seed.name)
        spoken = quotations_sheet(quotations, name, clean.seed.name)
        files[f"{name}/article.yml"] = modeline("articles", DEPTH) + article
        files[f"{name}/actors.yml"] = modeline("actors", DEPTH) + actors
        files[f"{name}/quotations.yml"] = modeline("quotations", DEPTH) + spoken
        sigla.append(_siglum_of(article))
    return files


def _siglum_of(draft: str) -> str:
    return next(line.split()[1] for line in draft.splitlines() if line.startswith("siglum:"))
