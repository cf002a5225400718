"""The addresses that a wheel names: those of the repository in which it is built.

Hatchling calls it (`pyproject.toml`). Every copy of the project has a repository of its own, so no
address can stand there; without one in the environment the wheel names none.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class ProjectUrls(MetadataHookInterface):
    """Fills `project.urls`."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the addresses to the project's metadata."""
        metadata["urls"] = urls(os.environ)


def urls(variables: Mapping[str, str]) -> dict[str, str]:
    """The addresses by their labels; none where the repository is not known.

    Args:
        variables: of the environment: `DOSSIER_REPOSITORY`, else those of GitHub.
    """
    server, name = variables.get("GITHUB_SERVER_URL"), variables.get("GITHUB_REPOSITORY")
    ours = f"{server}/{name}" if server and name else ""
    repository = variables.get("DOSSIER_REPOSITORY", ours).rstrip("/")
    if not repository.startswith("https://"):
        return {}
    return {
        "Repository": repository,
        "Issues": f"{repository}/issues",
        "Changelog": f"{repository}/blob/HEAD/CHANGELOG.md",
    }
