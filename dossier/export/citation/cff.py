"""``citation.cff``: how to cite the dossier, in the Citation File Format 1.2.0.

The licence does not stand in it: the format wants a name from a list, and a dossier has a
sentence. What is not known is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from dossier.dates import dating
from dossier.model import Edition, Imprint

MESSAGE = "If you use this dossier, please cite it as below."
_BROKEN = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML takes for a line's end or refuses, and JSON does not escape by itself."""


def cff(edition: Edition) -> str:
    """YAML, with every text in the form that YAML shares with JSON."""
    imprint = Imprint.of(edition)
    contact = {"name": imprint.authors[0]}
    contact["email" if imprint.is_mail else "website"] = imprint.contact
    dated = dating(imprint.day)
    is_day = dated is not None and len(dated.start) == 3
    content: Mapping[str, Any] = {
        "cff-version": "1.2.0",
        "message": MESSAGE,
        "type": "dataset",
        "title": imprint.title,
        "abstract": str(edition.dossier.standfirst),
        "authors": [{"name": name} for name in imprint.authors],
        "contact": [contact] if imprint.contact else [],
        "version": imprint.version,
        "date-released": str(dated) if is_day else "",
        "url": imprint.address,
        "repository": edition.repository,
    }
    lines = (f"{key}: {_json(value)}" for key, value in content.items() if value)
    return "".join(f"{line}\n" for line in lines)


def _json(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _BROKEN.sub(lambda match: json.dumps(match[0])[1:-1], written)
