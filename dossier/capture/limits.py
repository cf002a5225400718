"""How large a capture and its parts may be.

A limit ends a file within seconds and a few hundred megabytes of memory, whatever is in it.
"""

from __future__ import annotations

from typing import Final

MOST_BYTES: Final = 40_000_000
"""Of a file. A page with its pictures in an archive has a few million, an export of a hundred
articles less than one million."""
MOST_MARKUP: Final = 8_000_000
"""Of a page, a document's main part, or a text: its tree takes ten times as much memory."""
MOST_MAIL: Final = 25_000_000
"""Of a mail or an MHTML page: while it is parsed it takes eight times as much memory."""
MOST_RICH: Final = 16_000_000
"""Of an RTF document, whose words are read one by one."""
MOST_DEPTH: Final = 1_000
"""How many groups of an RTF document may stand in one another."""
MOST_UNPACKED: Final = 80_000_000
"""Of everything that is unpacked from a file."""
MOST_PARTS: Final = 5_000
"""Of an archive: files, records or parts of a mail."""
MOST_PAGES: Final = 400
"""Of a PDF."""
MOST_ARTICLES: Final = 500
"""In one file, which is also the limit of a dossier."""
