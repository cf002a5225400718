"""The switches of the layers: checkboxes that the style sheet reads, so they need no script."""

from __future__ import annotations

from dossier.interface import later, say
from dossier.pages.article.layers import Layers
from dossier.render import Layer, element, opening

_SWITCHES = (
    (Layer.CONTRADICTION, later("contradictions"), True),
    (Layer.LESSER, later("lesser contradictions"), False),
    (Layer.QUOTATION, later("quotations"), True),
    (Layer.GLOSS, later("glosses"), True),
    (Layer.SLIGHT, later("odd words"), False),
    (Layer.ACTOR, later("names"), True),
    (Layer.POINT, later("points"), False),
)
"""Layer, what readers call it, and whether it is on at first."""
_MIXED = {
    "contradictions": later("contradictions and differences"),
    "lesser contradictions": later("lesser contradictions and differences"),
}
"""What they call it where there are not only contradictions in it."""


_FEW = {Layer.LESSER: 8, Layer.SLIGHT: 12}
"""Up to this many contradictions, or odd words, do not drown what matters more."""


def controls(layers: Layers) -> str:
    """A switch for every layer that has a mark in the article."""
    present = {mark.layer for mark in layers.marks}
    odd = sum(entry.layer is Layer.SLIGHT for entry in layers.glossed)
    number = {Layer.LESSER: len(layers.disputed), Layer.SLIGHT: odd}
    switches = [
        _switch(
            layer,
            _called(layers, layer, name),
            on or (layer in _FEW and number[layer] <= _FEW[layer]),
        )
        for layer, name, on in _SWITCHES
        if layer in present
    ]
    if not switches:
        return ""
    legend = element("legend", say("Layers"))
    start = opening(
        "form", {"class": "layers", "aria-label": say("Layers"), "data-search-exclude": True}
    )
    return "\n".join([start, opening("fieldset"), legend, *switches, "</fieldset>", "</form>"])


def _called(layers: Layers, layer: Layer, name: str) -> str:
    """The name of a layer, which says it where there are not only contradictions in it."""
    among = [entry for entry in layers.disputed if entry.layer is layer]
    is_mixed = any(entry.contradiction.is_reconcilable for entry in among)
    return say(_MIXED[name] if is_mixed else name)


def _switch(layer: Layer, name: str, on: bool) -> str:
    box = opening(
        "input",
        {"type": "checkbox", "id": f"layer-{layer}", "name": str(layer), "checked": on},
    )
    sample = element("span", name, class_=f"layers__sample layers__sample--{layer}")
    return element("label", f"{box} {sample}", for_=f"layer-{layer}")
