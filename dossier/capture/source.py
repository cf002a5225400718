"""What is read: bytes, and what is known of them from outside."""

from __future__ import annotations

from dossier.frozen import dataclass
from dossier.problems import DossierError, Problem


@dataclass(frozen=True, slots=True)
class Source:
    """One file, or one part of an archive."""

    data: bytes
    name: str
    """As problems show it."""
    declared: str = ""
    """The content type or the charset that an HTTP header gave; empty if there was none."""
    charset: str = ""
    """The charset that the editor named; empty if none was."""
    page: str = ""
    """The address of the page to take out of an archive; empty for the only one."""
    address: str = ""
    """Where the bytes come from, as far as an archive says it."""
    within: bool = False
    """Whether they were taken out of an archive or unpacked: no archive is in an archive."""


class UnreadableError(DossierError):
    """Nothing can be made of a file; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem
