"""Write the list of everything that the program is built with, from the lock: an SBOM.

The form is CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). The same lock gives the same
bytes: there is no time in it and no number of its own.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import environment
import script
from locked import Locked, locked
from script import ROOT, say

TARGET = ROOT / "build" / "sbom.cdx.json"
INDEX = "https://pypi.org/project"


def main(arguments: Sequence[str]) -> int:
    """Write it."""
    parser = argparse.ArgumentParser(prog="scripts/sbom.py", description=__doc__)
    parser.add_argument("--output", type=Path, default=TARGET, help="build/sbom.cdx.json")
    target = parser.parse_args(arguments).output
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(bill(ROOT))
    say(f"Written: {target}")
    return 0


def bill(root: Path) -> bytes:
    """The list of the packages in the lock for building, as JSON.

    Args:
        root: the project's folder.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    version = re.search(
        r'__version__ = "([^"]+)"', (root / "dossier" / "__init__.py").read_text(encoding="utf-8")
    )
    packages = list(locked(root / environment.RUNTIME))
    own = {
        "type": "application",
        "bom-ref": project["name"],
        "name": project["name"],
        "version": version[1] if version else "",
        "licenses": [{"license": {"id": project["license"]}}],
    }
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own},
        "components": [_component(package) for package in packages],
        "dependencies": _dependencies(project["name"], packages),
    }
    return (json.dumps(content, indent=2) + "\n").encode()


def _component(package: Locked) -> dict[str, Any]:
    files = {
        "type": "distribution",
        "url": f"{INDEX}/{package.name}/{package.version}/",
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in package.hashes],
    }
    marker = [{"name": "python:marker", "value": package.marker}] if package.marker else []
    return {
        "type": "library",
        "bom-ref": _purl(package),
        "name": package.name,
        "version": package.version,
        "purl": _purl(package),
        "externalReferences": [files],
        **({"properties": marker} if marker else {}),
    }


def _dependencies(own: str, packages: Sequence[Locked]) -> list[dict[str, Any]]:
    needed: dict[str, list[str]] = {own: []}
    refs: dict[str, list[str]] = {own: [own]}
    for package in packages:
        refs.setdefault(package.name, []).append(_purl(package))
        needed[_purl(package)] = []
    for package in packages:
        for name in package.dependents:
            for ref in refs.get(name, ()):
                needed[ref].append(_purl(package))
    return [{"ref": ref, "dependsOn": sorted(on)} for ref, on in needed.items()]


def _purl(package: Locked) -> str:
    return f"pkg:pypi/{package.name}@{package.version}"


if __name__ == "__main__":
    script.run(main)
