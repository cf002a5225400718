"""No text turns our own words: what runs backwards stands in an element of its own."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from dossier.text import has_backward
from tests.hostile.twins import markdown, rendered

_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}


class _Turning(HTMLParser):
    """The words of a page that can turn others, as they stand outside every isolation."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, bool]] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            isolates = tag == "bdi" or any(name == "dir" for name, _ in attrs)
            self.open.append((tag, isolates))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(isolates for _, isolates in self.open) and has_backward(_outside(data)):
            self.found.append(data.strip())


def _outside(text: str) -> str:
    """A text without what stands between signs of direction, those within others included."""
    shorter = _ISOLATED.sub("", text)
    return text if shorter == text else _outside(shorter)


def turning(html: str) -> list[str]:
    reader = _Turning()
    reader.feed(html)
    reader.close()
    return reader.found


@pytest.mark.long
@pytest.mark.parametrize("words", ["{} שלום 5", "ندوة {} 5", "{} \u2067fog\u2069"])
def test_words_that_run_backwards_are_isolated_wherever_they_stand(words: str) -> None:
    made = markdown(lambda text: words.replace("{}", text), more=False)
    pages = rendered(made)
    assert {} == {path: found for path, html in pages.items() if (found := turning(html))}


def test_words_that_are_not_isolated_are_noticed() -> None:
    assert ["שלום 5", "b שלום"] == turning("<p>שלום 5 <bdi>שלום</bdi></p><p>b שלום</p>")


def test_words_between_signs_of_direction_are_isolated() -> None:
    assert [] == turning("<p>Origin of \u2068שלום\u2069</p>")
