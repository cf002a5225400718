"""What an editor says of an entry as a piece of work, and what the dossier asks for."""

from __future__ import annotations

from dossier.check.checker import Checker
from dossier.check.plain import resolved
from dossier.model import Revision
from dossier.problems import Problem
from dossier.schema import (
    ActorShape,
    ArticleShape,
    MomentShape,
    PointShape,
    PositionShape,
    QuotationShape,
    RecordShape,
    WordsShape,
)

Revised = (
    ActorShape
    | ArticleShape
    | MomentShape
    | PointShape
    | PositionShape
    | QuotationShape
    | RecordShape
    | WordsShape
)

_HINTS = {
    "editor": "Add editor: and the name of whoever answers for it",
    "changed": "Add changed: and the day of its last change",
    "state": "Add state: draft; once somebody has checked it, state: checked by and the name",
}
_EXAMPLES = {"editor": "a name", "changed": "a day as in 2022-01-10", "state": "draft or checked"}


def revision(checker: Checker, shape: Revised) -> Revision:
    """Who answers for an entry, the day of its last change, its state.

    A problem is reported for each of them that the dossier asks for and the entry lacks.

    Args:
        checker: the check at work; problems go there.
        shape: the entry, as read.
    """
    given = {"editor": shape.editor, "changed": shape.changed, "state": shape.state}
    for key in checker.asked_for:
        if given[key] is None and key not in shape.torn:
            checker.report(
                Problem(
                    shape.at(),
                    "entry-unsigned",
                    f"{shape.noun[0].upper()}{shape.noun[1:]} of this dossier needs the key {key}",
                    found=f"no {key}",
                    expected=f"{key}: {_EXAMPLES[key]}",
                    hint=f"{_HINTS[key]}; or take {key} out of ask-for in dossier.yml",
                )
            )
    if shape.changed is not None:
        checker.day(shape, "changed")
    return resolved(Revision, shape)
