"""The pages that are printed together: chosen, freed of controls, their links led to each other.

Pure: pages of a site in, chapters out.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from dossier.frozen import dataclass
from dossier.publish.printed.tree import Element, first, read

INDEXES = (
    "index.html",
    "articles/index.html",
    "contradictions/index.html",
    "quotations/index.html",
    "timeline/index.html",
    "records/index.html",
)
"""The chapters, where the site has them."""
WITH_PAGES = frozenset({"quotations/index.html"})
"""Chapters that are followed by the pages of their folder, in the order of their links."""

LEFT_OUT = frozenset(
    {
        "button", "datalist", "dialog", "form", "input", "nav", "noscript", "script", "select",
        "textarea",
    }
)  # fmt: skip
"""Elements that paper has no use for."""
LEFT_OUT_CLASSES = frozenset(
    {
        "all", "cite", "cites", "copy-a-reading", "edit", "filters", "guide--ways",
        "hidden-words", "layers", "lead__more", "more", "switcher", "to-lesson", "to-source",
        "way-back", "ways",
    }
)  # fmt: skip
"""Classes of elements that only lead elsewhere, or are said to those who cannot see the page."""
REFERRING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers")
"""Attributes that name ids of the same page."""
NAMED = re.compile(r"url\(#([^)]+)\)")
"""How an attribute of a drawing names an id."""
SITE = "../../site/"
"""From the folder of what is printed to the site, for pictures and the style sheet."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
DEEPEST_LISTED = 2
"""The level of the last headings that the table of contents lists."""


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the table of contents."""

    level: int
    """1 for a chapter."""
    anchor: str
    """The id of its heading."""
    words: str
    direction: str
    """``ltr``, ``rtl`` or ``auto``."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The text of what is printed, and its table of contents."""

    html: str
    headings: tuple[Heading, ...]


def printed(pages: Mapping[str, str], address: str = "") -> Printed:
    """The chapters one after another.

    A link to something that is printed leads there. Any other leads to the published site, or is
    no link where its address is not known.

    Args:
        pages: HTML by path below the site's folder.
        address: of the published site, with a slash at its end; empty when unknown.
    """
    articles = {path: _article(pages[path]) for path in chosen(pages)}
    anchors = _anchors(articles)
    headings: list[Heading] = []
    for path, article in articles.items():
        for element in article.below():
            _lead(element, path, anchors, address)
        if not _is_chapter(path):
            _lower(article)
        headings += _headings(article)
    return Printed("\n".join(article.html() for article in articles.values()), tuple(headings))


def chosen(pages: Mapping[str, str]) -> Sequence[str]:
    """The paths of the pages that are printed, in their order.

    Args:
        pages: HTML by path below the site's folder.
    """
    paths: list[str] = []
    for index in INDEXES:
        if index in pages:
            paths.append(index)
            if index in WITH_PAGES:
                linked = _linked(index, _article(pages[index]))
                paths += [path for path in dict.fromkeys(linked) if path in pages]
    return paths


def _is_chapter(path: str) -> bool:
    return path in INDEXES


def _linked(index: str, article: Element) -> Iterator[str]:
    """The paths of the pages in the folder of an index that it links to."""
    for element in article.below():
        path, _ = _target(index, element.attributes.get("href") or "")
        if path != index and posixpath.dirname(path) == posixpath.dirname(index):
            yield path


def _article(html: str) -> Element:
    """The text of a page, without what paper has no use for.

    Raises:
        ValueError: the page has no text, as no renderer leaves it.
    """
    article = first(read(html), "article", id="page--text")
    if article is None:
        raise ValueError("a page without an article")
    article.attributes.pop("tabindex", None)
    for element in article.below():
        element.children = [
            child for child in element.children if isinstance(child, str) or not _is_left_out(child)
        ]
        if element.tag == "details":
            element.attributes["open"] = None
    return article


def _is_left_out(element: Element) -> bool:
    return element.tag in LEFT_OUT or bool(LEFT_OUT_CLASSES & element.classes())


def _anchors(articles: Mapping[str, Element]) -> dict[tuple[str, str], str]:
    """New ids, each given once, by the path of the page and the id there; empty for its begin."""
    anchors: dict[tuple[str, str], str] = {}
    for path, article in articles.items():
        for element in article.below():
            if element is article:
                anchors[path, ""] = f"a{len(anchors) + 1}"
                anchors[path, element.attributes["id"] or ""] = anchors[path, ""]
            elif name := element.attributes.get("id"):
                anchors.setdefault((path, name), f"a{len(anchors) + 1}")
    return anchors


def _lead(
    element: Element,
    path: str,
    anchors: Mapping[tuple[str, str], str],
    address: str,
) -> None:
    """Put new ids into an element, and lead its links."""
    attributes = element.attributes
    if name := attributes.get("id"):
        attributes["id"] = anchors[path, name]
    for key in REFERRING:
        if names := attributes.get(key):
            attributes[key] = " ".join(anchors.get((path, name), name) for name in names.split())
    for key, value in attributes.items():
        if value and "url(#" in value:
            attributes[key] = NAMED.sub(
                lambda match: f"url(#{anchors.get((path, match[1]), match[1])})", value
            )
    if (source := attributes.get("src")) and not urlsplit(source).scheme:
        attributes["src"] = SITE + _target(path, source)[0]
    href = attributes.get("href")
    if element.tag == "a" and href is not None and not urlsplit(href).scheme:
        target, fragment = _target(path, href)
        anchor = anchors.get((target, fragment)) or anchors.get((target, ""))
        if anchor:
            attributes["href"] = f"#{anchor}"
        elif address:
            attributes["href"] = urljoin(address, urljoin(path, href))
        else:
            del attributes["href"]


def _target(path: str, href: str) -> tuple[str, str]:
    """The path and the id that a link of a page leads to; the path is empty for other places."""
    place, fragment = urldefrag(href)
    parts = urlsplit(place)
    if parts.scheme or parts.netloc:
        return "", ""
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
    return (joined if parts.path else path), unquote(fragment)


def _lower(article: Element) -> None:
    """Let every heading of a page be one level deeper."""
    for element in article.below():
        if element.tag in HEADINGS[:-1]:
            element.tag = HEADINGS[HEADINGS.index(element.tag) + 1]


def _headings(article: Element) -> Iterator[Heading]:
    for element in article.below():
        level = HEADINGS.index(element.tag) + 1 if element.tag in HEADINGS else 0
        anchor = element.attributes.get("id")
        words = " ".join(element.said().split())
        if 0 < level <= DEEPEST_LISTED and anchor and words:
            yield Heading(level, anchor, words, element.attributes.get("dir") or "auto")
