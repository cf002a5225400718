"""Filters, in a browser: what is chosen is shown, and stands in the address."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.site.visit import NARROW, WIDE, Visitor

LIST = "contradictions/index.html"

SHOWN = """() => [...document.querySelectorAll("[data-entry]")]
  .filter((each) => each.offsetParent).length"""
GRAVE = "document.querySelectorAll('[data-severity=critical]').length"
HEADS = """() => [...document.querySelectorAll("[data-group] h2")]
  .filter((each) => each.offsetParent).length"""


def unfold(visitor: Visitor) -> None:
    """Show the filters, unless they are shown."""
    fold = visitor.page.locator("form.filters details")
    if fold.get_attribute("open") is None:
        fold.locator("summary").press("Enter")


def choose(visitor: Visitor, name: str, value: str) -> None:
    """Pick one value with the keyboard."""
    unfold(visitor)
    field = visitor.page.locator(f"form.filters input[name={name}][value='{value}']")
    field.focus()
    visitor.page.keyboard.press("Space")


def test_only_what_fits_is_shown(visitor: Visitor, below: str) -> None:
    visitor.read(below + LIST)
    choose(visitor, "severity", "critical")
    grave = visitor.page.evaluate(GRAVE)
    assert (grave, 1) == (visitor.page.evaluate(SHOWN), visitor.page.evaluate(HEADS))


def test_what_was_chosen_stands_in_the_address(visitor: Visitor, below: str) -> None:
    visitor.read(below + LIST)
    choose(visitor, "severity", "critical")
    choose(visitor, "status", "artefact")
    address = below + LIST + "?severity=critical&status=artefact"
    assert address == visitor.page.evaluate("location.href")


def test_address_brings_the_choice_back(visitor: Visitor, below: str) -> None:
    visitor.read(below + LIST + "?severity=critical")
    assert visitor.page.evaluate(GRAVE) == visitor.page.evaluate(SHOWN)


def test_number_of_what_is_shown_is_said(visitor: Visitor, below: str) -> None:
    visitor.read(below + LIST + "?severity=critical")
    every, others = (
        visitor.page.locator(f"[data-noun='{noun}']").count()
        for noun in ("contradictions", "reconcilable differences")
    )
    said = visitor.page.locator(".filters__status").inner_text()
    assert (
        f"{visitor.page.evaluate(GRAVE)} of {every} contradictions, "
        f"0 of {others} reconcilable differences shown"
    ) == said


COUNTS = """() => Object.fromEntries([...document.querySelectorAll("form.filters label")]
  .filter((each) => each.querySelector("small"))
  .map((each) => [each.querySelector("input"), each.querySelector("small").textContent])
  .map(([{ name, value }, number]) => [`${name}=${value}`, Number(number)]))"""


def test_each_value_says_how_many_entries_it_would_leave(visitor: Visitor, below: str) -> None:
    visitor.read(below + LIST + "?severity=high")
    promised = visitor.page.evaluate(COUNTS)
    for choice in ("status=artefact", "event=-", "severity=critical"):
        address = f"severity=high&{choice}" if "severity" not in choice else choice
        visitor.read(f"{below}{LIST}?{address}")
        assert promised[choice] == visitor.page.evaluate(SHOWN), choice


def test_value_of_a_list_says_how_many_entries_it_would_leave(visitor: Visitor, below: str) -> None:
    visitor.read(below + LIST + "?severity=high")
    option = visitor.page.locator("select[name=actor] option").nth(3)
    label, value = (option.get_attribute(name) or "" for name in ("label", "value"))
    visitor.read(f"{below}{LIST}?severity=high&actor={value}")
    assert label.endswith(f"({visitor.page.evaluate(SHOWN)})")


def test_choices_are_cleared_at_once(visitor: Visitor, below: str) -> None:
    visitor.read(below + LIST)
    clear = visitor.page.get_by_role("button", name="Clear")
    assert not clear.is_visible()
    choose(visitor, "severity", "critical")
    choose(visitor, "status", "artefact")
    clear.press("Enter")
    visitor.until("!location.search")
    every = visitor.page.locator("[data-entry]").count()
    assert every == visitor.page.evaluate(SHOWN)
    assert not clear.is_visible()


def test_entry_that_a_link_leads_to_is_shown_whatever_was_chosen(
    visitor: Visitor, below: str
) -> None:
    visitor.read(below + LIST)
    last = str(visitor.page.evaluate("[...document.querySelectorAll('[data-entry]')].at(-1).id"))
    visitor.read(below + "about.html")
    visitor.read(f"{below}{LIST}?severity=critical#{last}")
    assert visitor.page.locator(f"#{last}").is_visible()


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_filters_are_folded_and_say_what_is_chosen(
    chromium: Browser, below: str, width: int
) -> None:
    with Visitor.at(chromium, width=width) as visitor:
        visitor.read(below + LIST + "?severity=critical&status=artefact")
        assert not visitor.page.locator("form.filters fieldset").first.is_visible()
        said = visitor.page.locator("form.filters summary").text_content()
        assert said == "Filter critical, artefact"


def test_without_scripts_everything_is_shown_and_no_filter(chromium: Browser, below: str) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        visitor.read(below + LIST)
        assert not visitor.page.locator("form.filters").is_visible()
        hidden = visitor.page.locator("[data-entry]:visible").count()
        assert visitor.page.locator("[data-entry]").count() == hidden


def test_matrix_is_filtered_by_topic(visitor: Visitor, below: str) -> None:
    visitor.read(below + "compare/index.html")
    topic = str(visitor.page.locator("input[name=topic]").nth(1).get_attribute("value"))
    choose(visitor, "topic", topic)
    wanted = visitor.page.locator(f"[data-topic='{topic}']").count()
    assert wanted == visitor.page.evaluate(SHOWN)


def test_what_does_not_fit_is_gone_from_a_narrow_matrix_too(chromium: Browser, below: str) -> None:
    with Visitor.at(chromium, width=NARROW) as visitor:
        visitor.read(below + "compare/index.html?verdict=agree")
        wanted = visitor.page.locator("[data-verdict='agree']").count()
        assert wanted == visitor.page.evaluate(SHOWN)


def test_matrix_is_filtered_by_actor_and_says_so_in_the_address(
    visitor: Visitor, below: str
) -> None:
    visitor.read(below + "compare/index.html")
    field = visitor.page.locator("select[name=actor]")
    actor = str(field.locator("option").nth(1).get_attribute("value"))
    unfold(visitor)
    field.select_option(actor)
    wanted = visitor.page.locator(f"[data-actor~='{actor}']").count()
    address = f"{below}compare/index.html?actor={actor}"
    assert (wanted, address) == (
        visitor.page.evaluate(SHOWN),
        visitor.page.evaluate("location.href"),
    )


def test_address_brings_an_actor_back_and_passes_over_an_unknown_one(
    visitor: Visitor, below: str
) -> None:
    visitor.read(below + LIST)
    every = visitor.page.evaluate(SHOWN)
    actor = visitor.page.locator("select[name=actor] option").nth(1).get_attribute("value")
    visitor.read(f"{below}{LIST}?actor={actor}")
    assert actor == visitor.page.locator("select[name=actor]").input_value()
    visitor.read(below + LIST + "?actor=nobody-at-all")
    assert every == visitor.page.evaluate(SHOWN)


def test_names_are_found_as_they_are_typed_under_any_spelling(visitor: Visitor, below: str) -> None:
    visitor.read(below + "actors/index.html")
    entry = visitor.page.locator("[data-names]:not([data-names=''])").first
    name = str(entry.get_attribute("data-names")).split()[-1]
    visitor.page.get_by_role("searchbox", name="Find a name").press_sequentially(name.upper())
    assert entry.is_visible()
    shown = visitor.page.evaluate(SHOWN)
    assert 0 < shown < visitor.page.locator("[data-entry]").count()
    assert shown == visitor.page.evaluate(
        f"""[...document.querySelectorAll("[data-entry]")].filter(each =>
          `${{each.textContent}} ${{each.dataset.names}}`.toLowerCase().includes(
            {name.lower()!r})).length"""
    )


def test_nothing_that_fits_is_said(visitor: Visitor, below: str) -> None:
    visitor.read(below + "actors/index.html?find=zzzz")
    said = visitor.page.locator(".filters__status").inner_text()
    assert ("Nothing matches all of these filters.", 0) == (said, visitor.page.evaluate(SHOWN))
