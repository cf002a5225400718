"""The files of the project that are made from its code and kept beside it."""

from __future__ import annotations

import json

from dossier.problems import as_page, codes
from dossier.schema import json_schemas

SCHEMAS = "annotations/.schema"


def made() -> dict[str, str]:
    """What they hold, by path below the project's folder."""
    schemas = {f"{SCHEMAS}/{name}": text for name, text in json_schemas().items()}
    return {
        "docs/problems.md": as_page(codes().values()),
        ".vscode/settings.json": _settings(),
        **schemas,
    }


def _settings() -> str:
    """Which schema is for which files, for an editor that reads ``.vscode``."""
    files = {"articles": ["annotations/articles/*.yml"], "dossier": ["annotations/dossier.yml"]}
    names = [name.removesuffix(".json") for name in json_schemas()]
    settings = {
        "files.encoding": "utf8",
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
        "yaml.schemas": {
            f"./{SCHEMAS}/{name}.json": files.get(
                name, [f"annotations/{name}.yml", f"annotations/{name}/*.yml"]
            )
            for name in names
        },
    }
    return json.dumps(settings, indent=2) + "\n"
