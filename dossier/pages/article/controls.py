"""The switches of the layers: checkboxes that the style sheet reads, so they need no script."""

from __future__ import annotations

from dossier.pages.article.layers import Layers
from dossier.render import Layer, element, opening

_SWITCHES = (
    (Layer.CONTRADICTION, "contradictions", True),
    (Layer.LESSER, "lesser contradictions", False),
    (Layer.QUOTATION, "quotations", True),
    (Layer.GLOSS, "glosses", True),
    (Layer.ACTOR, "names", True),
    (Layer.POINT, "points", False),
)
"""Layer, what readers call it, and whether it is on at first."""


_FEW = 8
"""Up to this many contradictions an article's lesser ones do not drown the grave ones."""


def controls(layers: Layers) -> str:
    """A switch for every layer that has a mark in the article."""
    there = {mark.layer for mark in layers.marks}
    few = len(layers.disputed) <= _FEW
    switches = [
        _switch(layer, name, on or (few and layer is Layer.LESSER))
        for layer, name, on in _SWITCHES
        if layer in there
    ]
    if not switches:
        return ""
    legend = element("legend", "Layers")
    start = opening(
        "form", {"class": "layers", "aria-label": "Layers", "data-search-exclude": True}
    )
    return "\n".join([start, opening("fieldset"), legend, *switches, "</fieldset>", "</form>"])


def _switch(layer: Layer, name: str, on: bool) -> str:
    box = opening(
        "input",
        {"type": "checkbox", "id": f"layer-{layer}", "name": str(layer), "checked": on},
    )
    sample = element("span", name, class_=f"layers__sample layers__sample--{layer}")
    return element("label", f"{box} {sample}", for_=f"layer-{layer}")
