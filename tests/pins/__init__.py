"""What is pinned of the one story that this repository tells: its seeds, its annotations, its site.

Every other test knows only the invented story in ``tests/story/``. Here stand what cleaning makes
of the seeds (``gate.yml``), the hashes of the seeds (``seeds.sha256``), how many entries there are
(``counts.yml``), and tests that read the annotations and build the site from them. One command
renews the three files when an article or an entry was added on purpose::

    python3 scripts/renew_pins.py

Whoever begins another story takes this whole folder away; no test outside of it needs it.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent

RENEW = (
    "if this change is meant: python3 scripts/renew_pins.py, and then read"
    " git diff -- tests/pins before you commit it"
)
"""What a red pin says."""
