"""What holds for the theme's own files, whatever is built with them."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from dossier.pages import assets
from tests.theme.config import CONFIG

ROOT = Path(__file__).parents[2]
THEME = ROOT / "dossier" / "theme"
STYLES = sorted((THEME / "assets" / "css").rglob("*.css"))
TOKENS = (THEME / "assets" / "css" / "1-tokens" / "tokens.css").read_text(encoding="utf-8")
COLOURS = dict(
    re.findall(r"--([a-z0-9-]+): (light-dark\([^)]+\))", TOKENS)
)  # name, then both schemes

MOST_SCRIPT = 15_000
MOST_OF_ALL = 40_000
"""Bytes of our own on a page, compressed: of script, and of script and style sheet."""
MOST_LINES = 250
"""Of a part of the style sheet."""


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    full = colour if len(colour) == 7 else "#" + "".join(2 * sign for sign in colour[1:])
    parts = [int(full[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def schemes(name: str) -> tuple[str, str]:
    light, dark = re.findall(r"#[0-9a-f]+", COLOURS[name])
    return light, dark


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "tint", "hatch"])
@pytest.mark.parametrize("name", ["ink", "ink-second", "against"])
def test_words_can_be_read_on_every_ground(name: str, ground: str, scheme: int) -> None:
    assert contrast(schemes(name)[scheme], schemes(ground)[scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("number", range(1, 11))
def test_letters_of_sigla_can_be_read(number: int, scheme: int) -> None:
    outlet = schemes(f"outlet-{number}")[scheme]

    assert contrast(outlet, schemes("on-outlet")[scheme]) >= 4.5
    assert contrast(outlet, schemes("ground")[scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_rules_that_mean_something_can_be_seen(scheme: int) -> None:
    assert contrast(schemes("rule")[scheme], schemes("ground")[scheme]) >= 3


@pytest.mark.parametrize("path", STYLES, ids=lambda path: "/".join(path.parts[-2:]))
def test_colours_are_named_in_one_place_only(path: Path) -> None:
    if path.parent.name in {"1-tokens", "5-print"}:
        return
    assert [] == re.findall(r"#[0-9a-f]{3,8}\b", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", STYLES, ids=lambda path: "/".join(path.parts[-2:]))
def test_part_of_the_style_sheet_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < MOST_LINES


def compressed(path: str) -> int:
    return len(gzip.compress(assets.pages()[path].encode("utf-8")))


def test_script_is_small() -> None:
    assert compressed(assets.SCRIPT) < MOST_SCRIPT


def test_script_and_style_sheet_are_small() -> None:
    assert compressed(assets.SCRIPT) + compressed(assets.STYLE) < MOST_OF_ALL


def test_theme_asks_for_nothing_outside_the_site() -> None:
    texts = [path for path in THEME.rglob("*") if path.suffix in {".html", ".css", ".js"}]
    found = {
        path.name: hits
        for path in texts
        if (hits := re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z]+", path.read_text("utf-8")))
    }

    assert {} == found


def test_faces_come_with_their_licences() -> None:
    fonts = THEME / "assets" / "fonts"
    families = {path.name.split("-latin-")[0] for path in fonts.glob("*.woff2")}

    assert families == {path.stem.removeprefix("OFL-") for path in fonts.glob("OFL-*.txt")}


def test_every_doubt_about_a_link_stops_the_build() -> None:
    levels = {level for group in CONFIG["validation"].values() for level in group.values()}

    assert CONFIG["strict"] is True
    assert {"warn"} == levels


def test_no_id_of_the_frame_can_be_that_of_an_entry_or_of_a_heading() -> None:
    """An id of an entry, or of a heading by its words, never has two hyphens together."""
    ids = {
        name
        for template in THEME.rglob("*.html")
        for name in re.findall(r'\bid="([a-z0-9-]+)"', template.read_text(encoding="utf-8"))
    }
    assert "page--text" in ids
    assert [] == sorted(name for name in ids if "--" not in name)


def test_a_script_travels_without_what_only_editors_need() -> None:
    script = '/* Says\n   why. */\nconst one = () => {\n  const two = "/* no */";  // two\n\n};\n'
    expected = 'const one = () => {\nconst two = "/* no */";  // two\n};\n'
    assert expected == assets.plain(script)
