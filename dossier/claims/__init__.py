"""What readings claim, and whether two claim the same."""

from dossier.claims.claims import Claim, claim, label, reading_claim
from dossier.claims.cuts import Cut, Turn, turning_cut
from dossier.claims.relations import Relation, closest, fits, relation
from dossier.claims.scopes import scoped_languages

__all__ = [
    "Claim", "Cut", "Relation", "Turn", "claim", "closest", "fits", "label", "reading_claim",
    "relation", "scoped_languages", "turning_cut",
]  # fmt: skip
