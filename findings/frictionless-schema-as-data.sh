#!/usr/bin/env bash
# What Frictionless says of a data package among whose files is a JSON Schema.
#
# Expected: a resource is a file with data; what is in it is no business of the package's. Only the
#   property "schema" of a resource is a Table Schema (Data Package, 1 and 2).
# Seen: frictionless 5.21.0 takes a file whose name ends with "schema.json" for a Table Schema, unless
#   the resource declares a "type", and the whole package is not valid: 'unsupported type for
#   "schema": object', without the name of the file. The same file under another name is left alone.
# So: whoever publishes a JSON Schema beside tables gives its resource "type": "json".
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv tools
tools/bin/python -m pip install --quiet --disable-pip-version-check frictionless==5.21.0

cat > look.py <<'PYTHON'
import json
import sys
from pathlib import Path

from frictionless import Package

SCHEMA = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}


def said(name: str, **declared: str) -> str:
    Path(name).write_text(json.dumps(SCHEMA))
    resource = {"name": "harbour", "path": name, "format": "json", **declared}
    report = Package({"name": "light", "resources": [resource]}).validate()
    return "valid" if report.valid else str(report.flatten(["message"])[0][0])


seen = {
    "harbour.schema.json": said("harbour.schema.json"),
    'the same, with "type": "json"': said("harbour.schema.json", type="json"),
    "the same as harbour.json": said("harbour.json"),
}
for what, words in seen.items():
    print(f"{what}: {words}")
first, *others = seen.values()
sys.exit(0 if "unsupported type" in first and others == ["valid", "valid"] else 1)
PYTHON
tools/bin/python look.py
