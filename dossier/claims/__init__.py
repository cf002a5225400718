"""What readings claim, and whether two claim the same.

The modules are loaded when they are asked for: collation reads amounts, and needs no more.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dossier.claims.claims import Claim, claim, label, reading_claim
    from dossier.claims.cuts import Cut, Turn, turning_cut
    from dossier.claims.relations import Relation, closest, fits, relation
    from dossier.claims.scopes import scoped_languages

__all__ = [
    "Claim", "Cut", "Relation", "Turn", "claim", "closest", "fits", "label", "reading_claim",
    "relation", "scoped_languages", "turning_cut",
]  # fmt: skip
_MODULES = {
    "claims": ("Claim", "claim", "label", "reading_claim"),
    "cuts": ("Cut", "Turn", "turning_cut"),
    "relations": ("Relation", "closest", "fits", "relation"),
    "scopes": ("scoped_languages",),
}


def __getattr__(name: str) -> Any:
    """A public name, from the module that has it."""
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(f"dossier.claims.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
