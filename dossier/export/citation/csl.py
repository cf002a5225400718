"""CSL-JSON (schema 1.0.2), which Zotero, Mendeley and pandoc read.

Dates are ``date-parts``, with ``circa`` where they are uncertain: citeproc-js prints nothing at
all for a date in EDTF. Names are ``literal``, for nobody here knows which of their words is the
last name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from dossier.dates import dating
from dossier.export.citation.item import Item


def csl(items: Iterable[Item]) -> str:
    """A list of items."""
    return json.dumps([csl_item(item) for item in items], ensure_ascii=False, indent=1) + "\n"


def csl_item(item: Item) -> dict[str, Any]:
    """One item, without what is not known."""
    values = {
        "id": item.id,
        "type": item.kind.csl,
        "title": item.title,
        "author": [{"literal": name} for name in item.authors],
        "container-title": item.container,
        "publisher": item.publisher,
        "issued": _date(item.date),
        "accessed": _date(item.accessed),
        "version": item.version,
        "language": item.language,
        "URL": item.url or item.archived,
        "archive_location": item.archived if item.url else "",
        "note": item.notes,
    }
    return {key: value for key, value in values.items() if value}


def _date(edtf: str) -> dict[str, Any]:
    """The nearest date in parts; as it was written where there is none. Empty for no date."""
    if not edtf:
        return {}
    dated = dating(edtf)
    if dated is None:
        return {"literal": edtf}
    parts = [list(dated.start), *([list(dated.end)] if dated.end else [])]
    is_uncertain = not dated.is_exact and not dated.end
    return {"date-parts": parts, **({"circa": True} if is_uncertain else {})}
