"""The page of the queue: what it shows, and who may decide."""

from __future__ import annotations

import http.client
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from dossier.proposals import draft_annotations
from dossier.serve.queue_requests import QueueRequests
from dossier.serve.server import Server
from dossier.serve.status import StatusBoard
from tests import story

TOLD = "points.yml#told-or-advised"
SAID = "quotations.yml#gave-up-after-ten-minutes"
PAGE = "/.live/queue"
FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def drafted_story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story, with what is proposed for it."""
    root = tmp_path_factory.mktemp("drafted")
    for folder in ("seeds", "annotations"):
        shutil.copytree(story.FOLDER / folder, root / folder)
    story.without_versions(root)
    text = (root / "annotations/articles/courier.yml").read_text("utf-8")
    (root / "annotations/articles/courier.yml").unlink()
    draft_annotations(root)
    (root / "annotations/articles/courier.yml").write_text(text, "utf-8")
    shutil.rmtree(root / "annotations/drafts/courier")
    return root


class Browser:
    """Asks one server, as a browser would."""

    def __init__(self, server: Server, root: Path) -> None:
        self.server = server
        self.root = root
        self.host = f"localhost:{server.server_address[1]}"

    def ask(
        self, path: str, fields: Mapping[str, str] | None = None, **headers: str
    ) -> tuple[int, Mapping[str, str], str]:
        """Code, headers and words of an answer; with fields, they are posted."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_address[1])
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        body = None if fields is None else urlencode(fields)
        about = {"Host": self.host, **({} if body is None else {"Content-Type": FORM}), **named}
        connection.request("GET" if body is None else "POST", path, body, about)
        answer = connection.getresponse()
        words = answer.read().decode("utf-8")
        connection.close()
        return answer.status, dict(answer.getheaders()), words

    def fields(self, key: str, **more: str) -> dict[str, str]:
        """What the form of a proposal sends."""
        _, _, words = self.ask(f"{PAGE}?at={quote(key, safe='')}")
        hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', words)
        return {**dict(hidden), **more}

    def annotations(self) -> dict[str, bytes]:
        folder = self.root / "annotations"
        return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def browser(drafted_story: Path, tmp_path: Path) -> Iterator[Browser]:
    shutil.copytree(drafted_story, tmp_path, dirs_exist_ok=True)
    queue = QueueRequests(tmp_path)
    server = Server(("127.0.0.1", 0), lambda _: None, lambda _, __: None, StatusBoard(), (), queue)
    server.begin()
    yield Browser(server, tmp_path)
    server.end()


def test_the_page_shows_the_sentences_side_by_side_and_is_marked(browser: Browser) -> None:
    code, headers, words = browser.ask(f"{PAGE}?at={quote(TOLD, safe='')}")
    assert (200, "no-store") == (code, headers["Cache-Control"])
    assert ">unpublished<" in words
    assert 3 == words.count("<figure>")
    assert "<strong>advised</strong>" in words
    assert "46% likely" in words


def test_nothing_in_the_page_needs_leave_of_its_policy(browser: Browser) -> None:
    _, headers, words = browser.ask(PAGE)
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert [] == re.findall(r"<style|<script>|\sstyle=|\son\w+=", words)


@pytest.mark.parametrize("path", [f"{PAGE}.js", f"{PAGE}.css", f"{PAGE}/list"])
def test_what_belongs_to_the_page_is_there(browser: Browser, path: str) -> None:
    assert 200 == browser.ask(path)[0]


@pytest.mark.parametrize("path", [f"{PAGE}/nothing", "/.live/queued"])
def test_what_does_not_is_not(browser: Browser, path: str) -> None:
    assert 404 == browser.ask(path)[0]


def test_a_browser_without_scripts_is_led_to_the_next(browser: Browser) -> None:
    given = browser.fields(SAID, do="take", **{"value.speaker": "harbour-master"})
    code, headers, _ = browser.ask(PAGE, {**given, "keep": "0"})
    assert 303 == code
    _, _, words = browser.ask(headers["Location"])
    assert "Taken: gave up after ten minutes (annotations/quotations.yml:" in words
    assert SAID not in words
    assert b"- id: gave-up" in (browser.root / "annotations/quotations.yml").read_bytes()


def test_what_is_wrong_is_shown_with_the_proposal(browser: Browser) -> None:
    given = browser.fields(SAID, do="take", **{"value.speaker": "nobody-<b>"})
    code, _, words = browser.ask(PAGE, given)
    assert 422 == code
    assert 'role="alert"' in words
    assert 'value="nobody-&lt;b&gt;"' in words or "nobody-&lt;b&gt;" in words
    assert "<b>" not in words


def test_the_script_is_told_and_can_undo(browser: Browser) -> None:
    before = browser.annotations()
    given = browser.fields(TOLD, do="reject")
    told = json.loads(browser.ask(PAGE, given, Accept="application/json")[2])
    assert ("rejected", "") == (told["verdict"], told["html"])
    undo = {"token": given["token"], "do": "undo", "number": str(told["number"])}
    undone = json.loads(browser.ask(PAGE, undo, Accept="application/json")[2])
    assert ("undone", TOLD) == (undone["verdict"], undone["key"])
    assert "<form" in undone["html"]
    assert before == browser.annotations()


def test_what_is_left_stays_and_the_next_is_shown(browser: Browser) -> None:
    before = browser.annotations()
    code, headers, _ = browser.ask(PAGE, browser.fields(SAID, do="leave"))
    assert (303, False) == (code, quote(SAID, safe="") in headers["Location"])
    assert before == browser.annotations()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site", "Origin": "http://localhost:1"},
        {"Host": "evil.example"},
        {"Host": "evil.example", "Origin": "http://evil.example"},
    ],
)
def test_a_page_elsewhere_cannot_decide(browser: Browser, headers: dict[str, str]) -> None:
    before = browser.annotations()
    given = browser.fields(TOLD, do="reject")
    assert 403 == browser.ask(PAGE, given, **headers)[0]
    assert before == browser.annotations()


@pytest.mark.parametrize("token", ["", "wrong", "ü"])
def test_without_the_page_s_token_nothing_is_decided(browser: Browser, token: str) -> None:
    before = browser.annotations()
    given = browser.fields(TOLD, do="reject")
    code, _, words = browser.ask(PAGE, {**given, "token": token})
    assert (403, True) == (code, words.endswith("nothing was decided.\n"))
    assert before == browser.annotations()


def test_its_own_pages_can_decide(browser: Browser) -> None:
    given = browser.fields(TOLD, do="reject")
    own = {"Origin": f"http://{browser.host}", "Sec_Fetch_Site": "same-origin"}
    assert 303 == browser.ask(PAGE, given, **own)[0]


def test_only_the_queue_takes_what_is_sent(browser: Browser) -> None:
    assert 404 == browser.ask("/index.html", browser.fields(TOLD, do="reject"))[0]


def test_too_much_is_not_read(browser: Browser) -> None:
    assert 413 == browser.ask(PAGE, {}, Content_Length=str(1 << 30))[0]


def test_words_of_an_article_are_no_markup(browser: Browser) -> None:
    path = browser.root / "annotations/drafts/points.yml"
    text = path.read_text("utf-8").replace("Which words are right", "<img src=x onerror=y>")
    path.write_text(text, "utf-8")
    _, _, words = browser.ask(f"{PAGE}?at={quote(TOLD, safe='')}")
    assert "<img" not in words
    assert "&lt;img src=x onerror=y&gt;" in words


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_shown(browser: Browser) -> None:
    (browser.root / "annotations/drafts/points.yml").write_text("- id: [\n", "utf-8")
    code, _, words = browser.ask(PAGE)
    assert 200 == code
    assert "annotations/drafts/points.yml:" in words
    assert SAID in words
