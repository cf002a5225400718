#!/usr/bin/env bash
# What becomes of a page whose template closes </body></html> too early.
#
# Expected: the words after it are in the tree. The HTML standard says so (insertion mode "after
#   after body": anything else is a parse error and is processed as if in the body), all browsers
#   show them, and lxml's HTML parser is documented to "try hard to parse through broken HTML".
# Seen: lxml 6.1.3 (libxml2 2.14.6) drops everything after </html> without an error that says
#   so; trafilatura 2.3.1, which uses it, returns an article without its last paragraph. What
#   stands between </body> and </html> is kept. Lexbor (selectolax 1.0.2) keeps all of it.
# So: where no word of a page may be lost, another parser reads it.
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv tools
tools/bin/python -m pip install --quiet --disable-pip-version-check \
    lxml==6.1.3 lxml_html_clean==0.4.6 selectolax==1.0.2 trafilatura==2.3.1

cat > look.py <<'PYTHON'
import sys

import trafilatura
from lxml import html
from selectolax.lexbor import LexborHTMLParser

FIRST = "The ferry ran aground on Friday with ninety people on board, the coast guard said. " * 3
LAST = "The captain had not seen the rocks before dawn broke, he told the harbour master. " * 3
PAGE = f"<html><body><article><p>{FIRST}</p></article></body>{{}}</html>{{}}"
between = PAGE.format(f"<p>{LAST}</p>", "")
after = PAGE.format("", f"<p>{LAST}</p>")

seen = {
    "lxml, before </html>": "captain" in html.document_fromstring(between).text_content(),
    "lxml, after </html>": "captain" in html.document_fromstring(after).text_content(),
    "trafilatura, after </html>": "captain" in (trafilatura.extract(after) or ""),
    "Lexbor, after </html>": "captain" in LexborHTMLParser(after).text(),
}
for where, kept in seen.items():
    print(f"{where}: {'kept' if kept else 'lost'}")
sys.exit(list(seen.values()) != [True, False, False, True])
PYTHON
tools/bin/python look.py
