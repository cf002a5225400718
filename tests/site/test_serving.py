from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from dossier.shipped import METHOD_PAGES
from tests.copied import copy_story
from tests.search import unpacked
from tests.site.accessibility import GUIDELINES, violations
from tests.site.serving import PATIENCE, Serving, serving
from tests.site.visit import NARROW, Visitor

QUESTION = "How many passengers were on board?"
POINTS = "annotations/points.yml"
PAGE = "points/passengers.html"
GARBLED = "\nThe Ã©tÃ© on the island was long, and nobody could say why it had been so this year.\n"
STAYS = "The pages stay as they were until this is fixed."

expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """One server for all tests that leave the files as they were."""
    with serving(copy_story(tmp_path_factory.mktemp("story"))) as started:
        yield started


@pytest.fixture
def story(server: Serving) -> Iterator[Serving]:
    """The running server, the story's page there; what a test changed is put back."""
    kept = {name: server.project / f"kept-{name}" for name in ("annotations", "seeds", "docs")}
    server.wait_for(QUESTION)
    for name, copy in kept.items():
        shutil.copytree(server.file(name), copy)
    yield server
    assert server.process.poll() is None, server.output
    since = server.output
    for name, copy in kept.items():
        restore(server.file(name), copy)
        shutil.rmtree(copy)
    server.wait_for(QUESTION)
    server.wait(lambda: '"heading": ""' in server.get(".live/status"))
    assert "Traceback" not in since


def restore(folder: Path, copy: Path) -> None:
    """Bring back what a test changed, in the files that people write."""
    if folder.name == "docs":
        for path in copy.glob("*.md"):
            # Pages that the server writes may have been behind when they were copied.
            if path.name in METHOD_PAGES and path.read_bytes() != (folder / path.name).read_bytes():
                shutil.copy(path, folder / path.name)
        return
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(copy, folder)


def hashed(content: bytes) -> str:
    """The hash that an article has of its seed."""
    return hashlib.sha256(content).hexdigest()


def ask(story: Serving, question: str) -> None:
    """Save the points with another question."""
    file = story.file(POINTS)
    text = file.read_text(encoding="utf-8")
    began = text.index("question: ")
    end = text.index("\n", began)
    file.write_text(f"{text[:began]}question: {question}{text[end:]}", encoding="utf-8")


def test_an_edit_shows_in_the_browser_by_itself(story: Serving, visitor: Visitor) -> None:
    visitor.read(story.address + PAGE)
    ask(story, "Who counted the passengers?")
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Who counted the passengers?")
    assert visitor.complaints == []


def test_the_words_in_view_stay_in_view(story: Serving, visitor: Visitor) -> None:
    page = visitor.page
    visitor.read(story.address + "editing.html")
    heading = page.locator("#add-a-reading")
    heading.evaluate("it => it.scrollIntoView()")
    before = heading.bounding_box()
    guide = story.file("docs/editing.md")
    text = guide.read_text(encoding="utf-8")
    more = "\n\n".join(["One more paragraph above."] * 9)
    guide.write_text(text.replace("## The files", f"{more}\n\n## The files"), encoding="utf-8")
    expect(page.get_by_text("One more paragraph above.").first).to_be_attached()
    page.wait_for_load_state()
    after = heading.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(after["y"] - before["y"]) < 2
    # The next test begins when this change is out of the world.
    guide.write_text(text, encoding="utf-8")
    expect(page.get_by_text("One more paragraph above.")).to_have_count(0)


def test_a_problem_shows_in_the_page_until_it_is_mended(story: Serving, visitor: Visitor) -> None:
    page = visitor.page
    visitor.read(story.address + PAGE)
    since = story.output
    events = story.file("annotations/events.yml")
    whole = events.read_text(encoding="utf-8")
    events.write_text(whole.replace("  title:", "  titel:", 1), encoding="utf-8")

    panel = page.get_by_role("region", name="Problems in the files")
    expect(panel.get_by_role("alert")).to_have_text(STAYS)
    lines = page.locator(".problem > div").all_inner_texts()
    shown = [line.split() for text in lines for line in text.split("\n")]
    story.wait_until_said(STAYS, since)  # the page may know before it is printed
    _, _, output = story.output.removeprefix(since).partition("Changed: annotations/events.yml")
    printed = [line.split() for line in output.splitlines()]
    assert [line for line in printed if line][:-2] == shown
    assert shown[0][0].startswith("annotations/events.yml:")
    code = page.get_by_role("link", name="key-unknown")
    expect(code).to_have_attribute("href", "/problems.html#key-unknown")
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()

    events.write_text(whole, encoding="utf-8")
    expect(panel).to_have_count(0)
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()


def test_a_doubt_is_a_bar_that_opens_and_the_page_is_new(story: Serving, visitor: Visitor) -> None:
    page = visitor.page
    visitor.read(story.address + PAGE)
    since = story.output
    seed, courier = story.file("seeds/courier.txt"), story.file("annotations/articles/courier.yml")
    content, text = seed.read_bytes(), courier.read_text(encoding="utf-8")
    garbled = content + GARBLED.encode()
    seed.write_bytes(garbled)
    courier.write_text(text.replace(hashed(content), hashed(garbled)), encoding="utf-8")

    bar = page.get_by_role("region", name="Doubts about the files")
    expect(bar.get_by_role("status")).to_have_text("One doubt; it stops nothing.")
    expect(bar.locator(".problem")).to_be_hidden()
    bar.get_by_role("button", name="Show").click()
    expect(bar.locator(".problem")).to_contain_text("seeds/courier.txt")
    expect(bar.locator(".problem")).to_contain_text("(doubt)")
    story.wait_until_said("seeds/courier.txt", since)

    seed.write_bytes(content)
    courier.write_text(text, encoding="utf-8")
    expect(bar).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_panel_keeps_the_guidelines(story: Serving, chromium: Browser, scheme: str) -> None:
    story.file("annotations/events.yml").write_text("- id: [\n", encoding="utf-8")
    with Visitor.at(chromium, width=NARROW, scheme="dark" if scheme == "dark" else "light") as it:
        it.read(story.address + PAGE)
        expect(it.page.get_by_role("alert")).to_have_text(STAYS)
        assert violations(it, GUIDELINES) == []
        width = it.page.evaluate("document.documentElement.scrollWidth")
        assert width == it.page.evaluate("innerWidth")


def test_the_panel_folds_by_keyboard(story: Serving, visitor: Visitor) -> None:
    story.file("annotations/events.yml").write_text("- id: [\n", encoding="utf-8")
    visitor.read(story.address + PAGE)
    fold = visitor.page.get_by_role("button", name="Hide", exact=True)
    fold.focus()
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.locator(".problem").first).to_be_hidden()
    expect(visitor.page.get_by_role("alert")).to_be_visible()


def test_of_fifty_rapid_saves_the_last_one_shows(story: Serving) -> None:
    for number in range(50):
        ask(story, f"Draft {number}?")
        time.sleep(0.01)
    story.wait_for("Draft 49?")


def test_a_half_written_file_is_told_and_the_rest_mends_it(story: Serving) -> None:
    since = story.output
    text = story.file(POINTS).read_text(encoding="utf-8").replace(QUESTION, "Is it whole?")
    middle = text.index("quote: ") + len("quote: fo")
    with story.file(POINTS).open("w", encoding="utf-8") as file:
        file.write(text[:middle])
        file.flush()
        story.wait_until_said(STAYS, since)
        file.write(text[middle:])
    story.wait_for("Is it whole?")


def test_a_renamed_file_goes_on_telling(story: Serving) -> None:
    folder = story.file("annotations/points")
    folder.mkdir()
    story.file(POINTS).rename(folder / "first.yml")
    text = (folder / "first.yml").read_text(encoding="utf-8").replace(QUESTION, "Is it there?")
    (folder / "first.yml").write_text(text, encoding="utf-8")
    story.wait_for("Is it there?")
    since = story.output
    (folder / "first.yml").rename(folder / "first.txt")
    story.wait_until_said(STAYS, since)
    (folder / "first.txt").rename(folder / "second.yml")
    story.wait(lambda: '"heading": ""' in story.get(".live/status"))
    assert "Is it there?" in story.get(PAGE)


def test_a_deleted_file_can_come_back(story: Serving) -> None:
    since = story.output
    seed = story.file("seeds/courier.txt")
    words = seed.read_bytes()
    seed.unlink()
    story.wait_until_said("seed-missing", since)
    seed.write_bytes(words)
    story.wait(lambda: '"heading": ""' in story.get(".live/status"))
    ask(story, "Is it back?")
    story.wait_for("Is it back?")


def test_a_folder_can_be_replaced(story: Serving) -> None:
    folder = story.file("annotations")
    other = story.project / "other"
    shutil.copytree(folder, other)
    text = (other / "points.yml").read_text(encoding="utf-8").replace(QUESTION, "Is it another?")
    (other / "points.yml").write_text(text, encoding="utf-8")
    since = story.output
    folder.rename(story.project / "away")
    story.wait_until_said("The folder of annotations is missing", since)
    other.rename(folder)
    shutil.rmtree(story.project / "away")
    story.wait_for("Is it another?")


def test_a_page_that_is_no_more_is_gone_and_a_new_one_is_there(story: Serving) -> None:
    text = story.file(POINTS).read_text(encoding="utf-8")
    changed = text.replace("- id: injured\n", "- id: hurt\n").replace("[injured", "[hurt")
    for path in story.file("annotations").rglob("*.yml"):
        words = path.read_text(encoding="utf-8")
        path.write_text(words.replace(", injured]", ", hurt]"), encoding="utf-8")
    story.file(POINTS).write_text(changed, encoding="utf-8")
    story.wait_for("Was anybody hurt?", "points/hurt.html")
    assert "Was anybody hurt?" not in story.get("points/injured.html")


def test_a_link_that_leads_nowhere_is_told_in_the_terminal_and_in_the_page(
    story: Serving, visitor: Visitor
) -> None:
    since = story.output
    visitor.read(story.address + "about.html")
    story.file("docs/about.md").write_text("# About\n\n[Nowhere](nowhere.md)\n", encoding="utf-8")
    told = "Doc file 'about.md' contains a link 'nowhere.md'"
    expect(visitor.page.locator(".problem")).to_contain_text(told)
    assert told in story.output.removeprefix(since)


def test_a_page_that_cannot_be_made_says_why_until_it_can(story: Serving) -> None:
    story.file("docs/about.md").write_text("---\ntemplate: none.html\n---\n\nA\n", encoding="utf-8")
    story.wait_for("none.html", "about.html")
    story.file("docs/about.md").write_text("# It can\n", encoding="utf-8")
    story.wait_for("It can</h1>", "about.html")


def test_a_written_page_that_was_changed_by_hand_is_told_and_comes_back(story: Serving) -> None:
    page = story.file("docs/points/passengers.md")
    since = story.output
    with page.open("a", encoding="utf-8") as file:
        file.write("More by hand.\n")
    story.wait_until_said("this generated page was changed by hand", since)
    page.unlink()
    story.wait(lambda: '"heading": ""' in story.get(".live/status"))
    story.wait(page.is_file)
    assert "More by hand." not in page.read_text(encoding="utf-8")


def test_the_search_follows(story: Serving) -> None:
    ask(story, "Who will be found?")
    story.wait(lambda: "Who will be found?" in unpacked.titles(story.get))
