"""In a made-up language no English word of the interface is left on any page.

Every message is written in Georgian letters by the made-up catalogue; what is still in Latin
letters is the story's own, a name of the program's, or was left out of the catalogue.
"""

from __future__ import annotations

import posixpath
import re

import pytest

from dossier.interface import Catalogue, speaking
from golden import STORY, story_pages
from tests.interface.extraction import ROOT, extracted

GEORGIAN = str.maketrans(
    {letter: chr(0x10D0 + number) for number, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    | {letter: chr(0x10D0 + number) for number, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
)
_PLACE = re.compile(r"(\{\w*\})")
_NO_WORDS = re.compile(
    r"""\A---\n.*?\n---\n|</?[\w-]+|\]\([^)]*\)|\{:?\s[^{}]*\}|`[^`]*`|https?://\S+
    |[A-Za-z]+…|\b(?!aria-label=|title=|placeholder=|alt=|data-label=|data-drawn=)[\w-]+="[^"]*\"""",
    re.DOTALL | re.VERBOSE,
)
"""Front matter, tags, addresses, code, words cut short, and attributes that nobody reads."""
LINK = re.compile(r"\]\(([^()#\s]*)#([^()\s]+)\)")
"""The page that a link leads to, empty for its own, and the anchor there."""
OURS = frozenset(
    """
    alt aria arrowdown arrowup checked css data entry exclude group hidden main markdown open
    search tabindex
    annotations bib cff citation contradictions cooccurrence coverage csv datapackage json
    jsonld references positions rebuilt ris shared
    schema sha tei txt wikidata xml zip apa apr chicago mla
    form link links navigation print prompt readers
    """.split()  # noqa: SIM905 (read more easily than a list)
)
"""Names of attributes, keys and files, and words of the reasons that rules of cleaning give."""


def made_up(text: str) -> str:
    """A message in the letters of no language here; places for values stay."""
    parts = _PLACE.split(text)
    return "".join(part if _PLACE.fullmatch(part) else part.translate(GEORGIAN) for part in parts)


def catalogue() -> Catalogue:
    messages = {}
    for message in extracted():
        if message.id:
            ids = (message.id,) if isinstance(message.id, str) else message.id
            forms = tuple(made_up(text) for text in ids)
            messages[message.context or "", ids[0]] = forms
    return Catalogue("ka", messages, lambda number: int(number != 1))


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dossier.pages.speaking", lambda _: speaking(catalogue()))
        return story_pages(ROOT)


def test_no_english_word_of_the_interface_is_left(made: dict[str, str]) -> None:
    files = [path for kind in ("yml", "txt") for path in (ROOT / STORY).rglob(f"*.{kind}")]
    told = {*_words("\n".join(path.read_text("utf-8") for path in files)), *OURS}
    left = {
        f"{path}: {word}"
        for path, text in made.items()
        for word in _words(_NO_WORDS.sub(" ", text))
        if word not in told
    }
    assert sorted(left) == []


def test_links_to_a_place_in_a_page_hold_in_every_language(made: dict[str, str]) -> None:
    lost = []
    for path, text in made.items():
        for address, anchor in LINK.findall(text):
            beside = f"{posixpath.dirname(path)}/{address}" if address else path
            target = made.get(posixpath.normpath(beside).lstrip("/"))
            stated = rf"\{{[^{{}}]*#{anchor}(?![\w-])|\bid=\"{anchor}\""
            if target is not None and not re.search(stated, target):
                lost.append(f"{path}: {address}#{anchor}")
    assert lost == []


def _words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[A-Za-z]{3,}", text)}
