"""What the tests of the scripts share."""

from __future__ import annotations

from tests.scripts.project import project

__all__ = ["project"]
