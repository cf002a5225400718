"""What readings claim, and whether two claim the same.

Collation reads amounts and needs no more: the modules are loaded when they are asked for.
"""

from typing import TYPE_CHECKING

from dossier.lazy import lazily

if TYPE_CHECKING:
    from dossier.claims.amounts import Amount
    from dossier.claims.claims import (
        Claim,
        Measured,
        Quantity,
        claim,
        label,
        quantities,
        reading_claim,
    )
    from dossier.claims.clause_tables import clause_languages
    from dossier.claims.cuts import Cut, turning_cut
    from dossier.claims.days import Day
    from dossier.claims.relations import Relation, closest, fits, relation
    from dossier.claims.scopes import scoped_languages
    from dossier.claims.times import Clock
    from dossier.claims.turns import Turn
else:
    __getattr__ = lazily(
        __name__,
        {
            "amounts": "Amount",
            "claims": "Claim Measured Quantity claim label quantities reading_claim",
            "clause_tables": "clause_languages",
            "cuts": "Cut turning_cut",
            "days": "Day",
            "relations": "Relation closest fits relation",
            "scopes": "scoped_languages",
            "times": "Clock",
            "turns": "Turn",
        },
    )

__all__ = [
    "Amount", "Claim", "Clock", "Cut", "Day", "Measured", "Quantity", "Relation", "Turn", "claim",
    "clause_languages", "closest", "fits", "label", "quantities", "reading_claim", "relation",
    "scoped_languages", "turning_cut",
]  # fmt: skip
