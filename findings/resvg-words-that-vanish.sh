#!/usr/bin/env bash
# What resvg draws of words whose list of typefaces is not quite valid, of signs that no typeface
# has, and of words from right to left.
#
# Expected: a list of typefaces that cannot be read is passed over, as browsers do, and the words
#   are drawn in some face; a sign that no typeface has is a box; direction="rtl" puts the beginning
#   of a line at its x, and the line runs to the left of it.
# Seen: with resvg-py 0.5.0 all words of a text with font-family="Face 4, serif" are missing (an
#   unquoted name may have no part that begins with a digit), without an error; a sign that no
#   typeface has leaves a gap; direction changes nothing.
# So: names of typefaces are quoted, whoever draws asks first which signs the typefaces have, and
#   a line from right to left is anchored at its end.
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv tools
tools/bin/python -m pip install --quiet --disable-pip-version-check resvg-py==0.5.0

cat > draw.py <<'PYTHON'
import sys

import resvg_py

FACE = sys.argv[1]


def drawn(words, family="'Dossier Serif', serif", more=""):
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50">'
        f'<text x="90" y="30" font-family="{family}" {more}>{words}</text></svg>'
    )
    return bytes(
        resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=[FACE])
    )


nothing = drawn("")
seen = {
    "words are drawn": drawn("noon") != nothing,
    "an invalid list of typefaces draws nothing": drawn("noon", "Face 4, serif") == nothing,
    "a sign without a shape is a gap": drawn("\u8239") == nothing,
    "direction changes nothing": drawn("noon", more='direction="rtl"') == drawn("noon"),
}
for statement, is_so in seen.items():
    print(f"{statement}: {is_so}")
raise SystemExit(0 if all(seen.values()) else 1)
PYTHON
tools/bin/python draw.py "$here/dossier/raster/faces/dossier-serif-latin.ttf"
