"""Every shape of an annotation file, by name."""

from __future__ import annotations

from dossier.schema.account import (
    ContradictionShape,
    NearestShape,
    PointShape,
    QuotationShape,
    ReadingShape,
    ReplyShape,
    RulingShape,
    SourceShape,
    WitnessWordsShape,
)
from dossier.schema.actor import (
    ActorShape,
    AliasShape,
    GenderShape,
    NativeShape,
    PlacedShape,
)
from dossier.schema.article import (
    ArticleShape,
    CleaningShape,
    EvidenceShape,
    GlossShape,
    LineageShape,
    OriginalShape,
    OverruleShape,
    PassageShape,
    VersionShape,
)
from dossier.schema.base import TranslationShape, WithdrawnShape
from dossier.schema.drafts import RejectedShape
from dossier.schema.occasion import EventShape, ExcerptShape, MomentShape, RecordShape
from dossier.schema.position import AnswerShape, OfferShape, OutcomeShape, PositionShape
from dossier.schema.whole import Annotations, ChangeShape, DossierShape, StatementShape, TopicShape
from dossier.schema.word import ReportedShape, TermShape, WordsShape

__all__ = [
    "ActorShape",
    "AliasShape",
    "Annotations",
    "AnswerShape",
    "ArticleShape",
    "ChangeShape",
    "CleaningShape",
    "ContradictionShape",
    "DossierShape",
    "EventShape",
    "EvidenceShape",
    "ExcerptShape",
    "GenderShape",
    "GlossShape",
    "LineageShape",
    "MomentShape",
    "NativeShape",
    "NearestShape",
    "OfferShape",
    "OriginalShape",
    "OutcomeShape",
    "OverruleShape",
    "PassageShape",
    "PlacedShape",
    "PointShape",
    "PositionShape",
    "QuotationShape",
    "ReadingShape",
    "RecordShape",
    "RejectedShape",
    "ReplyShape",
    "ReportedShape",
    "RulingShape",
    "SourceShape",
    "StatementShape",
    "TermShape",
    "TopicShape",
    "TranslationShape",
    "VersionShape",
    "WithdrawnShape",
    "WitnessWordsShape",
    "WordsShape",
]
