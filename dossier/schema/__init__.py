"""The shapes of annotation files, as pydantic models: frozen, closed, strict."""

from dossier.schema.base import Selector, Shape
from dossier.schema.shapes import (
    ActorShape,
    AliasShape,
    Annotations,
    ArticleShape,
    CleaningShape,
    ContradictionShape,
    DossierShape,
    EventShape,
    EvidenceShape,
    GlossShape,
    LineageShape,
    MomentShape,
    OverruleShape,
    PlacedShape,
    PointShape,
    QuotationShape,
    ReadingShape,
    RecordShape,
    StatementShape,
    TopicShape,
)

__all__ = [
    "ActorShape", "AliasShape", "Annotations", "ArticleShape", "CleaningShape", "ContradictionShape",
    "DossierShape", "EventShape", "EvidenceShape", "GlossShape", "LineageShape",
    "MomentShape", "OverruleShape", "PlacedShape", "PointShape", "QuotationShape",
    "ReadingShape", "RecordShape", "Selector", "Shape", "StatementShape", "TopicShape",
]  # fmt: skip
