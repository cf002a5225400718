from __future__ import annotations

from importlib.resources import files

from dossier.pages import assets

PARTS = files("dossier") / "theme" / "assets"
MADE = assets.pages()


def test_style_sheet_holds_every_part_once() -> None:
    style = MADE["assets/dossier.css"]
    parts = [part.read_text(encoding="utf-8") for part in (PARTS / "css").iterdir()]

    assert [1] * len(parts) == [style.count(part) for part in parts]


def test_tokens_come_first_and_print_last() -> None:
    style = MADE["assets/dossier.css"]

    assert style.startswith((PARTS / "css" / "tokens.css").read_text(encoding="utf-8"))
    assert style.endswith((PARTS / "css" / "print-point.css").read_text(encoding="utf-8"))


def test_script_holds_every_part_once() -> None:
    script = MADE["assets/dossier.js"]
    parts = [part.read_text(encoding="utf-8") for part in (PARTS / "scripts").iterdir()]

    assert [1] * len(parts) == [script.count(part) for part in parts]
