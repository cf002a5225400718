"""Pictures as SVG: lengths across are shares of the width, so that no letter grows or shrinks.

A picture is one line of HTML in a ``figure``. It takes its colours from the style sheet, and it
has a title and a description; what it shows stands beside it as a list, too.
"""

from __future__ import annotations

from dossier.render import attribute, element, opening
from dossier.render.element import Value


def figure(id_: str, title: str, description: str, height: int, *parts: str) -> str:
    """The whole picture.

    Args:
        id_: unique on the page.
        title: what is drawn; also the caption. Plain text.
        description: what can be seen, in a sentence. Plain text.
        height: in pixels; the width is that of the page.
        parts: made by :func:`shape` and :func:`label`.
    """
    named = element("title", attribute(title), id=f"{id_}--title")
    described = element("desc", attribute(description), id=f"{id_}--desc")
    drawn = element(
        "svg", named + described + "".join(parts), role="img", width="100%", height=height,
        aria_labelledby=f"{id_}--title", aria_describedby=f"{id_}--desc",
    )  # fmt: skip
    return element("figure", drawn + element("figcaption", attribute(title)), class_="picture")


def across(part: float) -> str:
    """A place or length across the picture, from 0 to 1."""
    return f"{100 * part:.2f}%"


def stretch(part: float, class_: str | None = None) -> str:
    """A stretch of a line of HTML as wide as its part of the line: a bar, or a gap before one.

    The style sheet draws it, patterns too. Its width is an attribute of its own: a strict policy
    of a server forbids styles in attributes.

    Args:
        part: from 0 to 1.
        class_: for the style sheet; none for a gap.
    """
    return element("svg", "", class_=class_, width=f"{part:.1%}")


def shape(tag: str, **attributes: Value) -> str:
    """A circle, a line or a rectangle."""
    return element(tag, "", **attributes)


def diamond(x: str, y: int, class_: str) -> str:
    """A square on its corner around a place.

    Args:
        x: the middle, in any unit of SVG.
        y: the middle, in pixels.
        class_: for the style sheet.
    """
    start = opening("svg", {"x": x, "y": y, "class": "picture__anchor"})
    return f"{start}{shape('path', d='M0 -6 6 0 0 6 -6 0Z', class_=class_)}</svg>"


def label(text: str, x: str, y: int, anchor: str = "start") -> str:
    """Words at a place; ``anchor`` says which end of them stands there.

    Args:
        text: plain.
        x: the place, in any unit of SVG.
        y: the base line, in pixels.
        anchor: ``start``, ``middle`` or ``end``.
    """
    return element("text", attribute(text), x=x, y=y, text_anchor=anchor)


def shortened(name: str, longest: int) -> str:
    """A name as a label of a drawing has room for it.

    Args:
        name: plain.
        longest: so many code points at most.
    """
    return name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
