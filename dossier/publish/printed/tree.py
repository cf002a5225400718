"""A page of the site as a tree, of which a part can be taken, changed and written again.

It reads what our own renderers write, which is valid HTML, and no other. Names of elements and
attributes become lower case, as HTML reads them: a browser gives SVG's their capitals back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

VOID = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    }
)  # fmt: skip
"""Elements that have no end tag."""


@dataclass(eq=False, slots=True)
class Element:
    """An element; those of a tree are changed in place, by whoever read it."""

    tag: str
    attributes: dict[str, str | None] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def below(self) -> Iterator[Element]:
        """The element and all elements in it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.below()

    def classes(self) -> frozenset[str]:
        """The names in its attribute ``class``."""
        return frozenset((self.attributes.get("class") or "").split())

    def text(self) -> str:
        """All text in it, as it is."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def said(self) -> str:
        """The text of it that is read aloud: signs that only the eye needs are left out."""
        if self.attributes.get("aria-hidden") == "true":
            return ""
        return "".join(child if isinstance(child, str) else child.said() for child in self.children)

    def html(self) -> str:
        """The element written again."""
        attributes = "".join(
            f" {name}" if value is None else f' {name}="{escape(value)}"'
            for name, value in self.attributes.items()
        )
        if self.tag in VOID:
            return f"<{self.tag}{attributes}>"
        inside = "".join(
            escape(child, quote=False) if isinstance(child, str) else child.html()
            for child in self.children
        )
        return f"<{self.tag}{attributes}>{inside}</{self.tag}>"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self._open[-1].children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def read(html: str) -> Element:
    """The tree of a page; its root has no name.

    Args:
        html: a whole page.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


def first(root: Element, tag: str, **attributes: str) -> Element | None:
    """The first element of a name with these attributes, or nothing."""
    return next(
        (
            element
            for element in root.below()
            if element.tag == tag
            and all(element.attributes.get(name) == value for name, value in attributes.items())
        ),
        None,
    )
