from __future__ import annotations

import re
from importlib.resources import files

from dossier.pages import assets

PARTS = files("dossier") / "theme" / "assets"
MADE = assets.pages()


def test_style_sheet_holds_every_part_once() -> None:
    style = MADE["assets/dossier.css"]
    layers = list((PARTS / "css").iterdir())
    parts = [
        assets.bare(part.read_text(encoding="utf-8")).strip()
        for layer in layers
        for part in layer.iterdir()
    ]

    assert [1] * len(parts) == [style.count(part) for part in parts]


def test_folders_are_layers_in_their_order() -> None:
    style = MADE["assets/dossier.css"]
    layers = ["tokens", "base", "blocks", "utilities", "print"]
    parts = {"tokens": "tokens", "base": "type", "blocks": "matrix-wide", "print": "sheet"}

    assert style.startswith(f"@layer {', '.join(layers)};\n")
    assert re.findall(r"^@layer (\w+) \{$", style, re.MULTILINE) == layers
    for number, layer in enumerate(layers, start=1):
        if layer in parts:
            part = PARTS / "css" / f"{number}-{layer}" / f"{parts[layer]}.css"
            begins = style.index(f"@layer {layer} {{")
            assert begins < style.index(assets.bare(part.read_text(encoding="utf-8")).strip())


def test_script_holds_every_part_once() -> None:
    script = MADE["assets/dossier.js"]
    texts = [part.read_text(encoding="utf-8") for part in (PARTS / "scripts").iterdir()]
    parts = [assets.plain(text) for text in texts]

    assert [1] * len(parts) == [script.count(part) for part in parts]


def test_style_sheet_travels_without_comments() -> None:
    assert assets.bare("/* a\n   b */\n\na { }\n\n/* c */\nb { }\n") == "\na { }\nb { }\n"
    assert "/*" not in MADE["assets/dossier.css"]
