#!/usr/bin/env bash
# What is known of a wheel after it was installed from a file, by PEP 610 (direct_url.json).
#
# Expected: every installer records the hash of the archive under archive_info, as the
#   specification of the Python Packaging Authority says it should ("hashes" SHOULD be present).
# Seen: pip 25.3 records it; uv 0.13.9 leaves archive_info empty, even where it was given the
#   hash (--require-hashes) and has compared it.
# So: whoever wants to pin what is installed must hash the file anew, and cannot tell that the
#   file at the recorded place is still the one that was installed.
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv tools
tools/bin/python -m pip install --quiet --disable-pip-version-check pip==25.3 uv==0.13.9

cat > wheel.py <<'PYTHON'
import zipfile

name = "lamp-1.0.dist-info"
with zipfile.ZipFile("lamp-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("lamp.py", "LIT = True\n")
    wheel.writestr(f"{name}/METADATA", "Metadata-Version: 2.1\nName: lamp\nVersion: 1.0\n")
    wheel.writestr(f"{name}/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\n"
                   "Root-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr(f"{name}/RECORD", f"lamp.py,,\n{name}/METADATA,,\n{name}/WHEEL,,\n"
                   f"{name}/RECORD,,\n")
PYTHON
python3 wheel.py
hash=$(python3 -c 'import hashlib, pathlib
print(hashlib.sha256(pathlib.Path("lamp-1.0-py3-none-any.whl").read_bytes()).hexdigest())')
echo "./lamp-1.0-py3-none-any.whl --hash=sha256:$hash" > requirements.txt

recorded() {
    python3 -c 'import json, pathlib, sys
record = next(pathlib.Path(sys.argv[1]).rglob("lamp-1.0.dist-info/direct_url.json"))
print(json.loads(record.read_text())["archive_info"].get("hashes", {}).get("sha256", "none"))' "$1"
}

python3 -m venv by-pip
tools/bin/python -m pip --python by-pip/bin/python install --quiet --no-deps --no-index \
    --disable-pip-version-check --require-hashes -r requirements.txt
python3 -m venv by-uv
tools/bin/uv pip install --quiet --offline --no-deps --python by-uv/bin/python \
    --require-hashes -r requirements.txt

echo "the wheel's SHA-256:  $hash"
echo "recorded by pip 25.3: $(recorded by-pip)"
echo "recorded by uv 0.13.9: $(recorded by-uv)"
[ "$(recorded by-pip)" = "$hash" ] && [ "$(recorded by-uv)" = none ]
