"""The values that flow through the build: frozen, and knowing nothing of disk or YAML."""

from dossier.model.actors import Actor, Alias, Mention, Title
from dossier.model.article import Block, CleanText, Doubt, Overrule, Part, Removal, Role, Seed
from dossier.model.capture import Captured, Field, Metadatum
from dossier.model.collation import (
    Cell,
    Collation,
    Column,
    Difference,
    Entry,
    Token,
    Variant,
    Witness,
    witness_id,
    witnessed,
)
from dossier.model.descent import (
    Descent,
    Group,
    Independence,
    Link,
    Member,
    Origin,
    OriginKind,
    Origins,
    PointOrigins,
    SharedSides,
)
from dossier.model.disputes import Disputes
from dossier.model.entries import Dossier, Statement, Topic
from dossier.model.findings import Agreement, Edition, Partner, Passage, Share, Verdict
from dossier.model.imprint import Imprint
from dossier.model.insertion import Insertion
from dossier.model.proposals import ProposedPoint, ProposedReading
from dossier.model.provenance import Original, Provenance
from dossier.model.readings import (
    Contradiction,
    Moment,
    Point,
    Quotation,
    Reading,
    Side,
    Source,
)
from dossier.model.reports import (
    Article,
    Citation,
    Event,
    Evidence,
    Excerpt,
    Gloss,
    Lineage,
    Record,
)
from dossier.model.revision import Revision
from dossier.model.span import OffsetMap, Run, Span
from dossier.model.structure import Box, LineOrigin, Structure
from dossier.model.versions import Change, ChangeKind, Changes, Edit, Version
from dossier.model.withdrawn import Published, Withdrawn

__all__ = [
    "Actor",
    "Agreement",
    "Alias",
    "Article",
    "Block",
    "Box",
    "Captured",
    "Cell",
    "Change",
    "ChangeKind",
    "Changes",
    "Citation",
    "CleanText",
    "Collation",
    "Column",
    "Contradiction",
    "Descent",
    "Difference",
    "Disputes",
    "Dossier",
    "Doubt",
    "Edit",
    "Edition",
    "Entry",
    "Event",
    "Evidence",
    "Excerpt",
    "Field",
    "Gloss",
    "Group",
    "Imprint",
    "Independence",
    "Insertion",
    "LineOrigin",
    "Lineage",
    "Link",
    "Member",
    "Mention",
    "Metadatum",
    "Moment",
    "OffsetMap",
    "Origin",
    "OriginKind",
    "Original",
    "Origins",
    "Overrule",
    "Part",
    "Partner",
    "Passage",
    "Point",
    "PointOrigins",
    "ProposedPoint",
    "ProposedReading",
    "Provenance",
    "Published",
    "Quotation",
    "Reading",
    "Record",
    "Removal",
    "Revision",
    "Role",
    "Run",
    "Seed",
    "Share",
    "SharedSides",
    "Side",
    "Source",
    "Span",
    "Statement",
    "Structure",
    "Title",
    "Token",
    "Topic",
    "Variant",
    "Verdict",
    "Version",
    "Withdrawn",
    "Witness",
    "witness_id",
    "witnessed",
]
