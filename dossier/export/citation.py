"""How to cite the dossier, for programs: three files that say the same.

``citation.cff`` follows the Citation File Format 1.2.0, ``citation.json`` the CSL-JSON schema;
``citation.bib`` is an entry for BibTeX. Licences stand in none of them: their formats want a
name from a list, and a dossier has a sentence. What is not known is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from dossier.model import Edition, Imprint

MESSAGE = "If you use this dossier, please cite it as below."


def citations(edition: Edition) -> dict[str, str]:
    """The three files by path below ``docs/``."""
    imprint = Imprint.of(edition)
    return {
        "data/citation.bib": _bibtex(imprint),
        "data/citation.cff": _cff(edition, imprint),
        "data/citation.json": _csl(edition, imprint),
    }


def _cff(edition: Edition, imprint: Imprint) -> str:
    """YAML, with every text in the form that YAML shares with JSON."""
    contact = {"name": imprint.authors[0]}
    contact["email" if imprint.is_mail else "website"] = imprint.contact
    content: Mapping[str, Any] = {
        "cff-version": "1.2.0",
        "message": MESSAGE,
        "type": "dataset",
        "title": imprint.title,
        "abstract": str(edition.dossier.standfirst),
        "authors": [{"name": name} for name in imprint.authors],
        "contact": [contact] if imprint.contact else [],
        "version": imprint.version,
        "date-released": imprint.day,
        "url": imprint.address,
        "repository": edition.repository,
    }
    lines = (f"{key}: {_json(value)}" for key, value in content.items() if value)
    return "".join(f"{line}\n" for line in lines)


def _csl(edition: Edition, imprint: Imprint) -> str:
    day = [int(part) for part in imprint.day.split("-")] if _is_plain(imprint.day) else []
    item: Mapping[str, Any] = {
        "id": f"dossier-{imprint.version}",
        "type": "dataset",
        "title": imprint.title,
        "author": [{"literal": name} for name in imprint.authors],
        "issued": {"date-parts": [day]} if day else {},
        "version": imprint.version,
        "language": edition.dossier.language,
        "URL": imprint.address,
    }
    given = {key: value for key, value in item.items() if value}
    return json.dumps([given], ensure_ascii=False, indent=2) + "\n"


def _bibtex(imprint: Imprint) -> str:
    return "\n".join([f"@misc{{dossier-{imprint.version},", *_fields(imprint), "}", ""])


def _fields(imprint: Imprint) -> Iterator[str]:
    # Braces around a name keep BibTeX from parting it into first and last.
    yield f"  author = {{{' and '.join(f'{{{_tex(name)}}}' for name in imprint.authors)}}},"
    yield f"  title = {{{{{_tex(imprint.title)}}}}},"
    yield f"  note = {{Edition {imprint.version}}},"
    if _is_plain(imprint.day):
        yield f"  year = {{{imprint.day.split('-')[0]}}},"
        yield f"  date = {{{imprint.day}}},"
    if imprint.address:
        yield f"  url = {{{imprint.address}}},"


def _is_plain(day: str) -> bool:
    """Whether a day has a year of four digits, as these formats want it."""
    return re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", day) is not None


def _tex(text: str) -> str:
    """Plain text, with the signs escaped that TeX takes for its own."""
    named = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
    return re.sub(r"[\\{}&%$#_~^]", lambda match: named.get(match[0], f"\\{match[0]}"), text)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
