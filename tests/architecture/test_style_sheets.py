"""What docs/contributing.md says of the style sheets holds for every one of them."""

from __future__ import annotations

import re

from tests.architecture.style_sheets import LIVE, PARTS, ROOT, THEME, rules, site_rules

GUIDE = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
SCRIPTS = [*THEME.rglob("*.js"), *LIVE.parent.glob("*.js")]


def test_every_rule_of_the_site_is_in_a_layer_that_the_guide_names() -> None:
    layers = re.findall(r"^\d\. `(\w+)`: ", GUIDE, re.MULTILINE)
    folders = sorted({path.parent.name for path in PARTS})

    assert folders == [f"{number}-{name}" for number, name in enumerate(layers, start=1)]
    found = {(rule.around or ("none",))[0] for rule in site_rules()}
    assert found == {f"@layer {name}" for name in layers}


def test_widths_of_the_screen_are_the_breakpoints_that_the_guide_names() -> None:
    named = re.findall(r"^- `(\d+em)`: ", GUIDE, re.MULTILINE)
    conditions = [
        condition
        for path in [*PARTS, LIVE]
        for rule in rules(path.read_text(encoding="utf-8"))
        for condition in rule.around
        if condition.startswith("@media")
    ]
    asked = re.findall(
        r"matchMedia\((.*?)\)\s*;", "".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    )
    widths = {width for text in [*conditions, *asked] for width in re.findall(r"\d[\w.]*", text)}

    assert len(named) == 3
    assert widths == set(named)
    assert [text for text in [*conditions, *asked] if re.search(r"\b(?:min|max)-", text)] == []


def test_only_one_rule_says_how_words_are_hidden_from_the_eye() -> None:
    hiding = [rule for rule in site_rules() if "clip-path: inset(50%)" in rule.declarations]

    assert len(hiding) == 1
    assert hiding[0].around == ("@layer utilities",)
    assert ".visually-hidden" in hiding[0].selector
    assert "clip-path: inset(50%)" not in LIVE.read_text(encoding="utf-8")
