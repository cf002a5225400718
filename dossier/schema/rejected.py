"""The shape of ``annotations/drafts/rejected.yml``: proposals that are not made again."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from dossier.schema.base import Shape, Words, listed


class RejectedShape(Shape):
    noun: ClassVar[str] = "a rejected proposal"

    proposal: Literal["article", "actor", "quotation"] = Field(description="What was proposed.")
    words: Annotated[list[Words], BeforeValidator(listed), Field(min_length=1)] = Field(
        description="The forms of the name, the words of the quotation, or the name of the seed."
    )
