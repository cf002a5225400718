"""The shape of ``annotations/drafts/rejected.yml``: proposals that are not made again."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from dossier.schema.base import Shape, Words, listed
from dossier.schema.vocabulary import ContradictionKind


class RejectedShape(Shape):
    noun: ClassVar[str] = "a rejected proposal"

    proposal: Literal["article", "actor", "quotation", "point", "timeline", "addition"] = Field(
        description="What was proposed."
    )
    words: Annotated[list[Words], BeforeValidator(listed), Field(min_length=1)] = Field(
        description="The forms of the name, the words of the quotation or of the point's or "
        "date's readings, or the name of the seed; of an addition, the id of its entry, and its words."
    )
    kind: ContradictionKind | None = Field(
        None, description="Of a point: what its readings differ in."
    )
