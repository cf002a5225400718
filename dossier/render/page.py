"""A page's Markdown: front matter, then blocks with a blank line between them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from html import escape as html

from dossier.frozen import dataclass
from dossier.render.direction import isolated
from dossier.render.element import filled
from dossier.text import has_backward

Meta = str | int | float | bool | Sequence["Meta"] | Mapping[str, "Meta"]
"""What front matter may hold."""

_UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""What a YAML reader refuses in the open or takes for a line's end (YAML 1.1, section 5.1)."""


_AS_HTML = ("title", "description", "tags")
"""What the theme puts into the page, and the search into its results, as it stands."""


@dataclass(frozen=True, slots=True)
class Way:
    """A link that the template draws around the page: back, previous, next."""

    title: str
    """Plain text."""
    page: str
    """A path below ``docs/``."""


def page(meta: Mapping[str, Meta], *blocks: str) -> str:
    """A whole page.

    Args:
        meta: front matter, in this order; plain text, not Markdown.
        blocks: Markdown; empty ones are left out.
    """
    isolating = {"isolate": True} if has_backward(str(meta.get("title", ""))) else {}
    return "\n\n".join([front_matter({**meta, **isolating}), *filled(blocks)]) + "\n"


def front_matter(meta: Mapping[str, Meta]) -> str:
    """YAML between two rules; every value in the form that YAML shares with JSON.

    Title, description and tags are HTML: the search and the head of the page take them as such.
    """
    lines = [
        f"{key}: {_value(_as_html(value) if key in _AS_HTML else value)}"
        for key, value in meta.items()
    ]
    return "\n".join(["---", *lines, "---"])


def ways(**links: Way | None) -> dict[str, Meta]:
    """The front matter of the links around a page: ``ways(back=…, previous=…, next=…)``."""
    return {
        name: {"title": isolated(way.title), "page": way.page} for name, way in links.items() if way
    }


def _as_html(value: Meta) -> Meta:
    if isinstance(value, str):
        return html(value)
    return [_as_html(item) for item in value] if isinstance(value, Sequence) else value


def _value(value: Meta) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: _escaped(match[0]), written)


def _escaped(sign: str) -> str:
    return json.dumps(sign)[1:-1]
