"""The small line of an entry that says who answers for it, and how far it has come."""

from __future__ import annotations

from dossier.interface import say
from dossier.model import Revision
from dossier.pages.head import capitalized
from dossier.render import escape, spoken


def revised(revision: Revision) -> str:
    """A paragraph of Markdown; empty where the editor says nothing of the kind."""
    day = spoken(revision.changed, weekday=False) if revision.changed else ""
    if day and revision.editor:
        work = say("Last changed on {day} by {name}", day=day, name=revision.editor)
    elif revision.editor:
        work = say("Editor: {name}", name=revision.editor)
    else:
        work = say("Last changed on {day}", day=day) if day else ""
    sentence = " · ".join(part for part in (work, revision.state) if part)
    if not sentence:
        return ""
    return f"{escape(capitalized(sentence))}\n{{: .revision data-search-exclude }}"
