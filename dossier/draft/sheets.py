"""What was turned down, as entries of its file."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.text.scalars import quoted

REJECTED_HEAD = "# Rejected proposals. They are not made again; delete an entry to get it back.\n"


def rejection(proposal: str, words: Sequence[str], kind: str = "") -> str:
    """A rejected proposal as an entry of ``annotations/drafts/rejected.yml``.

    Args:
        proposal: article, actor, quotation, point, timeline or addition.
        words: by which it is known again.
        kind: of a point, what its readings differ in; empty where that is not said.
    """
    listed = ", ".join(quoted(form) for form in words)
    note = f"- proposal: {proposal}\n  words: [{listed}]\n"
    return f"{note}  kind: {kind}\n" if kind else note
