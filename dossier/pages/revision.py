"""The small line of an entry that says who answers for it, and how far it has come."""

from __future__ import annotations

from dossier.model import Revision
from dossier.render import escape, spoken


def revised(revision: Revision) -> str:
    """A paragraph of Markdown; empty where the editor says nothing of the kind."""
    day = f"Last changed on {spoken(revision.changed, weekday=False)}" if revision.changed else ""
    if revision.editor:
        work = f"{day} by {revision.editor}" if day else f"Editor: {revision.editor}"
    else:
        work = day
    sentence = " · ".join(part for part in (work, revision.state) if part)
    if not sentence:
        return ""
    return f"{escape(sentence[0].upper() + sentence[1:])}\n{{: .revision data-search-exclude }}"
