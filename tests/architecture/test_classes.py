"""One naming scheme for classes, as docs/contributing.md has it: BEM, and is-* for states."""

from __future__ import annotations

import re

from tests.architecture import classes
from tests.architecture.style_sheets import LIVE, rules, site_rules

HOOKS = {
    "change__del",
    "change__ins",
    "cite__words",
    "columns-1",
    "front__main",
    "head",
    "look-base",
    "opening__about",
    "opening__title",
    "picture__certain",
    "ruled",
    "translation",
    "ways__previous",
}
"""Classes without a rule: what scripts, tests and readers' own style sheets find things by, beside
others of their kind that do have rules."""


def shaped() -> list[str]:
    """Every class that is styled or written, in order."""
    elements = classes.of_pages() | classes.of_scripts()
    return sorted(classes.styled() | {name for names in elements for name in names})


def test_every_class_is_a_block_an_element_a_modifier_or_a_state() -> None:
    assert [name for name in shaped() if not classes.SHAPE.fullmatch(name)] == []


def test_elements_and_modifiers_are_of_blocks_that_there_are() -> None:
    every = set(shaped())
    parts = [match for name in every if (match := classes.SHAPE.fullmatch(name))]
    bare = {match[0] for match in parts if match["modifier"] and not match["element"]}
    orphans = {
        match[0]
        for match in parts
        if (match["element"] or match["modifier"]) and match["block"] not in every
    }
    assert orphans == set()
    assert bare  # there are modifiers


def test_what_belongs_to_a_block_is_its_element_and_no_block_beside_it() -> None:
    blocks = {match["block"] for name in shaped() if (match := classes.SHAPE.fullmatch(name))}
    beside = [
        (block, other)
        for block in sorted(blocks)
        for other in sorted(blocks)
        if other.startswith(f"{block}-") and block != "is"
    ]
    assert beside == []


def test_a_modifier_stands_beside_what_it_modifies() -> None:
    alone = {
        name
        for names in classes.of_pages()
        for name in names
        if "--" in name and name.partition("--")[0] not in names
    }
    assert alone == set()


def test_a_state_is_styled_only_as_that_of_something() -> None:
    bare = [
        rule.selector
        for rule in site_rules()
        if all(name.startswith("is-") for name in classes.named_in(rule.selector))
        and classes.named_in(rule.selector)
    ]
    assert bare == []


def test_every_class_with_a_rule_is_written_somewhere() -> None:
    written = {name for names in classes.of_pages() | classes.of_scripts() for name in names}
    unused = classes.styled() - written
    assert sorted(name for name in unused if name not in classes.of_code()) == []


def test_every_class_that_is_written_has_a_rule_or_is_a_hook() -> None:
    written = {name for names in classes.of_pages() | classes.of_scripts() for name in names}
    bare = {
        name
        for name in written - classes.styled()
        if "--" not in name  # a modifier says which kind, and not every kind looks otherwise
        and not any(other.startswith((f"{name}__", f"{name}--")) for other in classes.styled())
    }
    assert sorted(bare) == sorted(HOOKS)


def test_scripts_look_for_classes_that_are_written() -> None:
    written = {name for names in classes.of_pages() | classes.of_scripts() for name in names}
    missing = {
        script: lost
        for script, names in classes.looked_for().items()
        if (lost := [name for name in names if name not in written | classes.of_code().whole])
    }
    assert sum(map(len, classes.looked_for().values())) > 30
    assert missing == {}


def test_classes_of_the_live_server_follow_the_scheme_and_are_written() -> None:
    found = rules(LIVE.read_text(encoding="utf-8"))
    styled = {name for rule in found for name in classes.named_in(rule.selector)}
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in LIVE.parent.iterdir()
        if path.suffix in {".py", ".js"}
    )
    written = {
        name
        for names in re.findall(r'(?:class=|className = |class: )"([^"]*)"', code)
        for name in names.split()
    }

    assert styled
    assert [name for name in styled if not classes.SHAPE.fullmatch(name)] == []
    assert sorted(styled - written) == []
