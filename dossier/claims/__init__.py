"""What readings claim, and whether two claim the same."""

from dossier.claims.claims import Claim, claim, label, reading_claim
from dossier.claims.clause_tables import clause_languages
from dossier.claims.cuts import Cut, turning_cut
from dossier.claims.relations import Relation, closest, fits, relation
from dossier.claims.scopes import scoped_languages
from dossier.claims.turns import Turn

__all__ = [
    "Claim", "Cut", "Relation", "Turn", "claim", "clause_languages", "closest", "fits", "label",
    "reading_claim", "relation", "scoped_languages", "turning_cut",
]  # fmt: skip
