"""How other programs are started: in which surroundings, and in which folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import dossier
from dossier.publish import hosting

PACKAGE = Path(dossier.__file__).parent


def surroundings(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment variables for a called program, this package's own modules included.

    They say where the site and its repository are, and ask for no notices.
    """
    searched = [str(PACKAGE.parent), environment.get("PYTHONPATH", "")]
    variables: dict[str, str | None] = {
        **environment,
        **hosting.variables(environment),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONUTF8": "1",
        "PYTHONPATH": os.pathsep.join(path for path in searched if path),
    }
    return {name: value for name, value in variables.items() if value is not None}
