"""What readings claim, and whether two claim the same."""

from dossier.claims.claims import Claim, claim, label, reading_claim
from dossier.claims.relations import Relation, closest, fits, relation

__all__ = ["Claim", "Relation", "claim", "closest", "fits", "label", "reading_claim", "relation"]
