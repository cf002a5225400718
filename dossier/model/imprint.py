"""Who made the dossier, when, and where to write to: what pages, citations and exports say of it.

Nothing is made up: who is not named is called what he is, and what is not known is left out.
"""

from __future__ import annotations

from dossier.frozen import dataclass
from dossier.model.findings import Edition

UNNAMED = "The editors of this dossier"
"""The author of a dossier that names nobody."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a reader needs to cite the dossier, or to object to it."""

    authors: tuple[str, ...]
    """Never empty: where the dossier names nobody, its editors as such."""
    is_named: bool
    """Whether the dossier names who answers for it."""
    title: str
    version: str
    """Of the edition."""
    day: str
    """On which it was last edited, in EDTF; empty when the dossier does not say."""
    address: str
    """Of the site; empty when unknown."""
    contact: str
    """An address of mail or of a page; the repository's page of issues where the dossier names
    none; empty where there is no repository either."""
    is_own_contact: bool
    """Whether the dossier names it."""

    @classmethod
    def of(cls, edition: Edition) -> Imprint:
        """What an edition says of itself."""
        dossier = edition.dossier
        issues = f"{edition.repository}/issues" if edition.repository else ""
        return cls(
            authors=dossier.editors or (UNNAMED,),
            is_named=bool(dossier.editors),
            title=dossier.title,
            version=edition.version,
            day=dossier.edited,
            address=edition.address,
            contact=dossier.contact or issues,
            is_own_contact=bool(dossier.contact),
        )

    @property
    def contact_link(self) -> str:
        """What a link to the contact leads to."""
        return f"mailto:{self.contact}" if self.is_mail else self.contact

    @property
    def is_mail(self) -> bool:
        """Whether the contact is an address of mail."""
        return "://" not in self.contact and "@" in self.contact
