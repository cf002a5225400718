"""Which of the articles in a file are meant."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.add.values import Material, New, Wish
from dossier.model import Captured
from dossier.problems import Location, Problem

SHOWN = 20
"""So many articles of a file are listed."""


def chosen(
    material: Material, texts: Sequence[Captured], wish: Wish
) -> tuple[tuple[New, ...], tuple[Problem, ...]]:
    """The articles of a file that are meant, or that one has to be named.

    Args:
        material: the file.
        texts: all articles in it, in their order.
        wish: where it names an article by its number or by what it is called, that one alone.
    """
    if len(texts) == 1 or wish.every:
        return tuple(New(material, text, len(texts) == 1) for text in texts), ()
    if not wish.article:
        return (), (_several(material, texts, "no article is named"),)
    meant = [
        text
        for number, text in enumerate(texts, start=1)
        if wish.article in {str(number), text.label}
    ]
    if len(meant) != 1:
        problem_text = f"{wish.article}, which is {len(meant) or 'none'} of them"
        return (), (_several(material, texts, problem_text),)
    return (New(material, meant[0], is_only=False),), ()


def _several(material: Material, texts: Sequence[Captured], problem_text: str) -> Problem:
    listed = [
        f"{number}. {_label(text).removeprefix(f'{number}. ')}"
        for number, text in enumerate(texts, start=1)
    ]
    if len(listed) > SHOWN:
        listed[SHOWN:] = [f"and {len(texts) - SHOWN} more"]
    return Problem(
        Location(material.name),
        "capture-articles",
        f"There are {len(texts)} articles in this file",
        found=problem_text,
        expected="--article and the number of one, or --all:\n" + "\n".join(listed),
        hint="Add the command's option --article 1, or --all for all of them",
    )


def _label(text: Captured) -> str:
    words = text.label or text.text.strip().partition("\n")[0]
    return words if len(words) <= 90 else f"{words[:90]} …"
