"""Prints, as JSON, the text that trafilatura has of each page named on the command line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import trafilatura

TEXTS = {path: trafilatura.extract(Path(path).read_text("utf-8")) or "" for path in sys.argv[1:]}
print(json.dumps(TEXTS))
