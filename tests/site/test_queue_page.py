"""The queue in a browser: by keys alone, by its buttons without scripts, at every width."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Route, expect

from dossier.proposals import draft_annotations
from dossier.serve.queue_requests import QueueRequests
from dossier.serve.server import Server
from dossier.serve.status import StatusBoard
from tests import story
from tests.site.visit import Visitor

PAGE = ".live/queue"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def drafted_story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story with an article and two actors taken away, and what is proposed for it."""
    root = tmp_path_factory.mktemp("drafted")
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, root / folder)
    story.without_versions(root)
    (root / "annotations/articles/courier.yml").unlink()
    draft_annotations(root)
    return root


@pytest.fixture
def project(drafted_story: Path, tmp_path: Path) -> Path:
    shutil.copytree(drafted_story, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def address(project: Path) -> Iterator[str]:
    queue = QueueRequests(project)
    server = Server(("127.0.0.1", 0), lambda _: None, lambda _, __: None, StatusBoard(), (), queue)
    server.begin()
    yield f"http://127.0.0.1:{server.server_address[1]}/{PAGE}"
    server.end()


def saved(project: Path) -> dict[str, str]:
    folder = project / "annotations"
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*.yml")
    }


def test_proposals_are_decided_on_by_keys_alone(
    chromium: Browser, project: Path, address: str
) -> None:
    before = saved(project)
    with Visitor.at(chromium) as visitor:
        page, said = visitor.page, visitor.page.locator("#said")
        title = page.locator("#title")
        visitor.read_to_the_end(address)
        # What is missing has the focus: it is typed, and Enter takes the proposal.
        page.keyboard.type("grounding")
        page.keyboard.press("Enter")
        expect(said).to_contain_text("Taken: Ferry grounds off Skerry Island")
        expect(title).to_have_text("gave up after ten minutes")
        page.keyboard.type("nobody-at-all")
        page.keyboard.press("Enter")
        expect(page.locator(".wrong")).to_contain_text("nobody-at-all")
        page.keyboard.press("Escape")
        page.keyboard.press("r")
        expect(said).to_contain_text("Rejected: gave up after ten minutes")
        page.keyboard.press("Escape")
        first = title.inner_text()
        page.keyboard.press("l")
        expect(title).not_to_have_text(first)
        page.keyboard.press("Escape")
        page.keyboard.press("b")
        expect(title).to_have_text(first)
        page.keyboard.press("Escape")
        page.keyboard.press("u")
        expect(said).to_contain_text("Undone: gave up after ten minutes")
        page.keyboard.press("Escape")
        page.keyboard.press("u")
        expect(said).to_contain_text("Undone: Ferry grounds off Skerry Island")
        assert [] == [words for words in visitor.complaints if "422" not in words]
    after = saved(project)
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    # Only what was typed into the two proposals is left.
    assert changed <= {"drafts/courier/article.yml", "drafts/quotations.yml"}


def test_keys_do_nothing_while_somebody_types_or_once_they_are_off(
    chromium: Browser, project: Path, address: str
) -> None:
    before = saved(project)
    with Visitor.at(chromium) as visitor:
        visitor.read_to_the_end(address)
        visitor.page.keyboard.type("trlu")
        visitor.page.keyboard.press("Escape")
        visitor.page.get_by_label("Decide with single keys").uncheck()
        visitor.page.locator("h1").click()
        visitor.page.keyboard.type("trlu")
        expect(visitor.page.locator("#said")).to_have_text("")
    assert before == saved(project)


def test_what_is_refused_comes_back_though_the_next_one_is_slow(
    chromium: Browser, address: str
) -> None:
    with Visitor.at(chromium) as visitor:
        page = visitor.page
        slow: list[Route] = []

        def held(route: Route) -> None:  # the next ones never come
            slow.append(route)

        page.route("**/proposal?*", held)
        visitor.read(address)
        expect(page.locator(".is-missing input").first).to_be_focused()
        page.keyboard.type("nobody-at-all")
        page.keyboard.press("Enter")
        expect(page.locator(".wrong")).to_contain_text("nobody-at-all")
        assert slow
        page.unroute_all(behavior="ignoreErrors")


def test_the_page_works_by_its_buttons_without_scripts(
    chromium: Browser, project: Path, address: str
) -> None:
    with Visitor.at(chromium, scripts=False) as visitor:
        page = visitor.page
        visitor.read(address)
        page.locator(".is-missing input").first.fill("grounding")
        page.get_by_role("button", name="Take").click()
        assert "Taken: Ferry grounds" in page.locator("#said").inner_text()
        title = page.locator("#title").inner_text()
        page.get_by_role("button", name="Leave").click()
        assert title != page.locator("#title").inner_text()
        page.get_by_role("button", name="Undo").click()
        assert "Undone: Ferry grounds" in page.locator("#said").inner_text()
    assert not (project / "annotations/articles/courier.yml").exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_page_keeps_the_guidelines_and_its_width(
    chromium: Browser, address: str, width: int, scheme: str
) -> None:
    with Visitor.at(chromium, width=width, scheme=scheme) as visitor:  # type: ignore[arg-type]
        visitor.read_to_the_end(f"{address}?at=points.yml%23told-or-advised")
        visitor.page.locator("#change summary").click()
        options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
        found = Axe().run(visitor.page, options=options).response["violations"]
        assert [] == [f"{rule['id']}: {rule['nodes'][0]['html']}" for rule in found]
        wide = visitor.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width
        assert [] == visitor.complaints
