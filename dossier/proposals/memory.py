"""What was rejected, so that it is not proposed again."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from dossier import accept, build
from dossier.annotations import REJECTED, parse
from dossier.links import leads_out, outside_problem
from dossier.problems import Problem
from dossier.proposals.place import FOLDER
from dossier.schema import RejectedShape

FILE = f"{build.ANNOTATIONS}/{FOLDER}/rejected.yml"
"""Below the project's folder."""


def rejected(root: Path) -> tuple[tuple[RejectedShape, ...], tuple[Problem, ...]]:
    """The proposals that an editor turned down."""
    path = root / FILE
    if leads_out(path, root):
        return (), (outside_problem(path, FILE),)
    content = path.read_bytes() if path.is_file() else b""
    if accept.is_empty(content):
        return (), ()
    parsed = parse(content, FILE, REJECTED)
    return cast("tuple[RejectedShape, ...]", parsed.shapes), parsed.problems
