from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

from tests.copied import copy_story, run
from tests.search import unpacked
from tests.site.serving import Serving, serving

SCRIPT = re.compile(r'<script src="/\.live/script\.js" data-edition="[0-9a-f]+-\d+"></script>')


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_story(tmp_path_factory.mktemp("story"))


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Serving]:
    """One server for all tests; the last of them kills it."""
    with serving(project) as started:
        started.wait_for("</html>", "index.html")
        yield started


def without_script(content: bytes) -> bytes:
    """A page as it was before the server put its script into it; other files as they are."""
    return SCRIPT.sub("", content.decode("latin-1")).encode("latin-1")


def fetched(server: Serving, path: str) -> bytes:
    with urlopen(server.address + path, timeout=60) as answer:
        content: bytes = answer.read()
        return content


def test_what_is_served_after_an_edit_is_what_is_built_but_for_the_script(
    server: Serving, project: Path
) -> None:
    points = project / "annotations" / "points.yml"
    text = points.read_text(encoding="utf-8")
    points.write_text(text.replace("Was anybody hurt?", "Who was hurt?"), encoding="utf-8")
    server.wait_for("Who was hurt?", "points/injured.html")
    server.wait(lambda: "Who was hurt?" in unpacked.titles(server.get))
    assert run(project, "build.py").returncode == 0
    site = project / "site"
    built = {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.name != "sitemap.xml.gz"  # its bytes hold the time of day
    }
    missing = built.pop("404.html")
    served = {path: without_script(fetched(server, path)) for path in built}
    assert [path for path in built if served[path] != built[path]] == []
    assert SCRIPT.sub("", server.get("nowhere.html")) == missing.decode("utf-8")


def test_a_change_of_the_program_or_the_theme_shows(server: Serving) -> None:
    template = server.file("dossier/theme/main.html")
    whole = template.read_text(encoding="utf-8")
    template.write_text(whole.replace("<article ", "<p>A new frame</p><article "), encoding="utf-8")
    server.wait_for("A new frame", "index.html")

    module = server.file("dossier/build.py")
    whole = module.read_text(encoding="utf-8")
    module.write_text("def broken(:\n", encoding="utf-8")
    server.wait_until_said("It will restart when a file is saved.")
    module.write_text(whole, encoding="utf-8")
    server.wait_for("A new frame", "index.html")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_mistake_at_the_beginning_is_told_in_the_page_until_it_ends_and_frees_the_port(
    tmp_path: Path, how: signal.Signals
) -> None:
    project = copy_story(tmp_path)
    file = project / "annotations" / "events.yml"
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole + "\n- id: [\n", encoding="utf-8")
    with serving(project) as server:
        server.wait_for("Page not found", "index.html")
        assert '"file": "annotations/events.yml"' in server.get(".live/status")
        file.write_text(whole, encoding="utf-8")
        server.wait_for("The night the light went out", "index.html")
        assert server.end(how) == 130
    assert "Traceback" not in server.output
    with pytest.raises(URLError):
        urlopen(server.address, timeout=5)


def test_a_browser_keeps_what_did_not_change_but_no_page(server: Serving) -> None:
    with urlopen(server.address + "assets/dossier.css", timeout=60) as answer:
        tag = answer.headers["ETag"]
    again = Request(server.address + "assets/dossier.css", headers={"If-None-Match": tag})
    with pytest.raises(HTTPError) as same:
        urlopen(again, timeout=60)
    with same.value:
        assert same.value.code == 304
    with urlopen(server.address + "index.html", timeout=60) as answer:
        assert answer.headers["Cache-Control"] == "no-store"


def test_the_address_of_a_folder_leads_to_its_page(server: Serving) -> None:
    with urlopen(server.address + "actors?q=captain", timeout=60) as answer:
        assert answer.url == server.address + "actors/?q=captain"


def test_nothing_is_left_running_when_it_is_killed(server: Serving) -> None:
    server.end(signal.SIGKILL)
    server.wait(lambda: server.get("index.html") == "")
