"""Pages made by several processes are those that one process makes, and so is what is said."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import LegacyConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.pages import Page

from dossier.publish import parallel, process, workers

copying = pytest.mark.skipif(not process.can_fork(), reason="the system makes no copies")

SETTINGS = """\
site_name: The Petrel
site_url: https://petrel.example/
theme: {name: material}
plugins: [search, offline]
nav: [index.md, ferry.md]
validation: {anchors: warn, unrecognized_links: warn}
markdown_extensions: [attr_list, md_in_html, toc]
"""
PAGES = {
    "index.md": "---\ntags: [Light]\nsearch: {boost: 2}\nday: 2023-03-04\n---\n# The light\n\n"
    "[Ferry](ferry.md#deck), [nowhere](ferry.md#mast), [lost](lost.md).\n",
    "ferry.md": "Without a heading.\n\n## Deck { #deck }\n\n![Chart](chart.svg)\n",
    "crew/mate.md": "# Mate\n\n## Watch\n\n[Home](../index.md#the-light)\n\n[Up](../../up.md)\n",
    "crew/cook.md": "---\nsearch: {exclude: true}\ntitle: The cook\n---\n\n### Galley\n",
    **{f"log/{day}.md": f"# Day {day}\n\n{'Calm. ' * day}\n" for day in range(1, 30)},
}


@pytest.fixture(scope="module", autouse=True)
def _any_site_is_worth_it() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(parallel, "SHARE", 1)
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1677888000")
        yield


class Built:
    """A site, and what was said while it was made."""

    def __init__(
        self,
        root: Path,
        processes: int,
        plugin: BasePlugin[LegacyConfig] | None = None,
        folder: Path | None = None,
    ) -> None:
        (root / "mkdocs.yml").write_text(SETTINGS, "utf-8")
        for name, text in PAGES.items():
            path = root / "docs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        site = root / f"site-{processes}"
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(site))
        if plugin:
            config.plugins["other"] = plugin
        config.plugins["together"] = parallel.Ahead(processes, folder)
        self.said: list[str] = []
        logger, handler = logging.getLogger("mkdocs"), Listener(self.said)
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        try:
            build(config)
        finally:
            logger.removeHandler(handler)
        self.files = {
            path.relative_to(site).as_posix(): path.read_bytes()
            for path in sorted(site.rglob("*"))
            if path.is_file()
        }


class Listener(logging.Handler):
    """Writes down what is said, apart from times and folders."""

    def __init__(self, said: list[str]) -> None:
        super().__init__()
        self.said = said

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.levelname} {record.getMessage()}"
        if "Documentation built" not in line and "Building documentation" not in line:
            self.said.append(line)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Built:
    made = Built(tmp_path_factory.mktemp("alone"), 1)
    assert 4 == sum(line.startswith("WARNING") for line in made.said), made.said
    return made


@copying
@pytest.mark.long
@pytest.mark.parametrize("processes", [2, 3, 7])
def test_the_bytes_and_the_words_are_those_of_one_process(
    alone: Built, tmp_path: Path, processes: int
) -> None:
    made = Built(tmp_path, processes)
    assert (alone.said, alone.files) == (made.said, made.files)


@copying
@pytest.mark.long
@pytest.mark.parametrize("sent", [b"", b"\x80", b"not a result"])
def test_what_a_killed_copy_took_is_made_later(
    alone: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sent: bytes
) -> None:
    forked = process.forked

    def killed(act: Callable[[], bytes]) -> process.Helper:
        def take_and_die() -> bytes:
            act()
            return sent

        return forked(take_and_die)

    monkeypatch.setattr(process, "forked", killed)
    made = Built(tmp_path, 3)
    assert (alone.said, alone.files) == (made.said, made.files)


@copying
@pytest.mark.long
def test_pages_in_parts_are_the_same(
    alone: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parallel, "MOST_PARTS", 4)
    assert alone.files == Built(tmp_path, 2).files


@pytest.mark.long
def test_a_page_that_cannot_be_made_is_reported_as_by_one_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PAGES, "torn.md", "# Torn\n")
    render = Page.render

    def fail(page: Page, *given: object) -> None:
        if page.file.src_uri == "torn.md":
            raise ValueError("the sail is torn")
        render(page, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Page, "render", fail)
    for processes in (1, 3):
        with pytest.raises(ValueError, match="the sail is torn"):
            Built(tmp_path, processes)


@pytest.fixture
def _no_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system where processes cannot be copied."""
    monkeypatch.setattr(process, "can_fork", lambda: False)
    monkeypatch.setattr(workers, "SHARE", 1)


@pytest.mark.long
@pytest.mark.usefixtures("_no_copies")
def test_new_processes_make_the_same(alone: Built, tmp_path: Path) -> None:
    made = Built(tmp_path, 2, folder=tmp_path / "kept")
    assert (alone.said, alone.files) == (made.said, made.files)
    assert len(PAGES) == len(list((tmp_path / "kept").iterdir()))


@pytest.mark.long
@pytest.mark.usefixtures("_no_copies")
def test_what_a_new_process_did_not_make_is_made_later(
    alone: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "PROGRAM", (sys.executable, "-c", ""))
    made = Built(tmp_path, 3, folder=tmp_path / "kept")
    assert (alone.said, alone.files) == (made.said, made.files)


@pytest.mark.long
@pytest.mark.usefixtures("_no_copies")
def test_a_system_that_starts_no_process_lets_one_make_all(
    alone: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "PROGRAM", (str(tmp_path / "nowhere"),))
    made = Built(tmp_path, 3, folder=tmp_path / "kept")
    assert (alone.said, alone.files) == (made.said, made.files)


class Shouting(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]
    """Changes single pages."""

    def on_page_markdown(self, markdown: str, **_: object) -> str:
        return markdown.replace("Calm", "CALM")


@pytest.mark.long
def test_beside_a_plugin_that_changes_pages_they_are_made_one_by_one_and_that_is_said(
    tmp_path: Path,
) -> None:
    made = Built(tmp_path, 3, Shouting())
    assert f"INFO {parallel.ONE_BY_ONE % 'page_markdown'}" in made.said
    assert b"CALM" in made.files["log/9.html"]


def test_a_small_site_is_made_by_one_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parallel, "SHARE", 1_000_000)
    monkeypatch.setattr(process, "forked", lambda _: pytest.fail("a process was started"))
    assert "index.html" in Built(tmp_path, 4).files


def test_at_least_one_processor_may_be_used() -> None:
    assert 1 <= parallel.processors()
