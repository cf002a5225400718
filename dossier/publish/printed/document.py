"""The page that is printed: a cover, the table of contents, the chapters.

Pure: pages of a site in, one page out. It is a page for a printer and no part of the site, so it
may have its style within it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from dossier.frozen import dataclass
from dossier.interface import say, speaking, told_apart
from dossier.languages import ENGLISH
from dossier.publish.printed.chapters import SITE, Heading, printed
from dossier.publish.printed.tree import Element, first, read

HOME = "index.html"
STYLE = "printed.css"
UNKNOWN = ""
"""The number of a page that is not known yet; the line is as high without it."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is printed, but for the numbers of its pages."""

    language: str
    """A BCP 47 tag, as the site's first page names it."""
    direction: str
    title: str
    cover: str
    """HTML."""
    contents: str
    """The word above the table of contents."""
    headings: tuple[Heading, ...]
    chapters: str
    """HTML."""
    day: str
    """Of the edition, ``YYYY-MM-DD``; empty when the dossier names none."""


def document(pages: Mapping[str, str]) -> Document:
    """The document of a site.

    Args:
        pages: HTML by path below the site's folder; the first page is among them.
    """
    home = read(pages[HOME])
    html = first(home, "html") or Element("html")
    address = _address(home)
    language = html.attributes.get("lang") or ENGLISH
    with speaking(language):
        contents = told_apart(say("Contents"), language, is_markdown=False, is_backward=False)
    title = _content(home, property="og:site_name") or _text(first(home, "title"))
    chapters = printed(pages, address)
    return Document(
        language=language,
        direction=html.attributes.get("dir") or "ltr",
        title=title,
        cover=_cover(home, title, address),
        contents=contents,
        headings=chapters.headings,
        chapters=chapters.html,
        day=_content(home, name="DC.date"),
    )


def page(given: Document, numbers: Mapping[str, int]) -> str:
    """The document as one page of HTML.

    Args:
        given: the document.
        numbers: of the printed pages, by the id of a heading; those that are known.
    """
    lines = "\n".join(
        f'<li class="level-{heading.level}"><a href="#{heading.anchor}">'
        f'<span class="contents__words" dir="{heading.direction}">{escape(heading.words)}</span>'
        f'<span class="contents__page">{numbers.get(heading.anchor, UNKNOWN)}</span></a></li>'
        for heading in given.headings
    )
    return f"""\
<!doctype html>
<html lang="{escape(given.language)}" dir="{escape(given.direction)}" class="no-js">
<head>
<meta charset="utf-8">
<title>{escape(given.title)}</title>
<link rel="stylesheet" href="{SITE}assets/dossier.css">
<link rel="stylesheet" href="{STYLE}">
<style>@page {{ @top-center {{ content: {_css(given.title)} }} }}</style>
</head>
<body>
<section class="cover">
{given.cover}
</section>
<nav class="contents">
<p class="contents__title">{escape(given.contents)}</p>
<ul>
{lines}
</ul>
</nav>
<main>
{given.chapters}
</main>
</body>
</html>
"""


def _cover(home: Element, title: str, address: str) -> str:
    """Title, summary, who made it and which edition it is, in words of the first page."""
    deck = next((each for each in home.below() if "deck" in each.classes()), None)
    foot = first(home, "footer")
    paragraphs = [child for child in foot.below() if child.tag == "p"] if foot else []
    made = [_made(each) for each in paragraphs if "foot__made" in each.classes()]
    lines = [
        f'<p class="cover__title">{escape(title)}</p>',
        f'<p class="cover__deck">{escape(_text(deck))}</p>',
        *(f"<p>{escape(words)}</p>" for words in made),
        f'<p><a href="{escape(address)}">{escape(address)}</a></p>' if address else "",
        *(f"<p>{escape(_text(each))}</p>" for each in paragraphs[:1] if not each.classes()),
    ]
    return "\n".join(line for line in lines if line)


def _made(paragraph: Element) -> str:
    """The sentences of the foot on editors and edition, without its links to other pages.

    An edition whose changes are listed is a link, too; it is the first, and its words stay.
    """
    parts = [
        child if isinstance(child, str) else _text(child)
        for child in paragraph.children
        if isinstance(child, str) or "changes" in (child.attributes.get("href") or "")
    ]
    return " ".join("".join(parts).split()).strip(" ·")


def _address(home: Element) -> str:
    """The published site's address, with a slash at its end; empty when the page names none."""
    link = first(home, "link", rel="canonical")
    named = link.attributes.get("href") or "" if link else ""
    return named.removesuffix(HOME)


def _content(home: Element, **attributes: str) -> str:
    element = first(home, "meta", **attributes)
    return (element.attributes.get("content") or "") if element else ""


def _text(element: Element | None) -> str:
    return " ".join(element.text().split()) if element else ""


def _css(words: str) -> str:
    """Words as a string of a style sheet, of whose signs none ends the element around it."""
    return json.dumps(words).replace("\\u", "\\").replace("<", "\\3c ") if words else '""'
