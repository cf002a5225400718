"""What readings claim, and whether two claim the same."""

from dossier.claims.claims import (
    Claim,
    Relation,
    claim,
    closest,
    fits,
    label,
    reading_claim,
    relation,
)

__all__ = ["Claim", "Relation", "claim", "closest", "fits", "label", "reading_claim", "relation"]
