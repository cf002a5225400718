from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from tests.copied import copy_story, run

POLICY = "content-security-policy"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The invented story with both options of a site, built once, and what the build printed."""
    made = copy_story(tmp_path_factory.mktemp("built"), more=True)
    settings = made / "annotations" / "dossier.yml"
    written = settings.read_text(encoding="utf-8")
    both = written.replace("site: content-security-policy", f"site: [{POLICY}, noindex]")
    assert both != written
    settings.write_text(both, encoding="utf-8")
    built = run(made, "build.py")
    assert built.returncode == 0, built.stdout
    return made, built.stdout


@pytest.fixture
def project(first: tuple[Path, str]) -> Path:
    return first[0]


def contents(folder: Path) -> dict[str, str]:
    """The hash of every file."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_end_says_what_was_built_and_how_to_open_it(first: tuple[Path, str]) -> None:
    project, output = first
    lines = output.splitlines()
    count = len(list((project / "site").rglob("*.html")))
    assert lines[-5].startswith(f"Built {count} pages (")
    assert lines[-4:] == [
        "To read them, open this file in a browser:",
        f"    {project / 'site' / 'index.html'}",
        "or serve them and see every edit at once:",
        "    python3 scripts/serve.py",
    ]


def test_every_page_has_the_policy_and_asks_not_to_be_listed(project: Path) -> None:
    policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'self'">"""
    robots = '<meta name="robots" content="noindex">'
    pages = sorted((project / "site").rglob("*.html"))
    assert pages
    for page in pages:
        head = page.read_text(encoding="utf-8").partition("</head>")[0]
        assert (True, True) == (policy in head, robots in head), page


def test_the_same_input_gives_the_same_pages(project: Path) -> None:
    before = contents(project / "docs")
    assert run(project, "build.py").returncode == 0
    assert contents(project / "docs") == before


def test_a_problem_leaves_everything_as_it_was(project: Path) -> None:
    file = project / "annotations" / "events.yml"
    whole = file.read_text(encoding="utf-8")
    before = contents(project / "docs"), contents(project / "site")
    file.write_text(whole + "\n- id: [\n", encoding="utf-8")
    built = run(project, "build.py")
    file.write_text(whole, encoding="utf-8")
    assert built.returncode == 1
    assert "annotations/events.yml:" in built.stdout
    assert built.stdout.endswith("\nNothing was built: see the problems above.\n")
    assert (contents(project / "docs"), contents(project / "site")) == before


def test_a_link_to_nowhere_leaves_the_last_site(project: Path) -> None:
    file = project / "docs" / "about.md"
    whole = file.read_text(encoding="utf-8")
    before = contents(project / "site")
    file.write_text(whole + "\n[Nowhere](nowhere.md)\n", encoding="utf-8")
    built = run(project, "build.py")
    file.write_text(whole, encoding="utf-8")
    assert built.returncode == 1
    assert "nowhere.md" in built.stdout
    assert contents(project / "site") == before


def test_without_an_address_no_link_leads_to_a_repository(project: Path) -> None:
    ways = re.compile(r'href="[^"]*(?:/edit/|/issues/new)')
    leading = [
        path.name
        for path in sorted((project / "site").rglob("*.html"))
        if ways.search(path.read_text(encoding="utf-8"))
    ]
    assert leading == []


def test_a_hand_written_page_can_be_edited_where_the_repository_is_known(site: Path) -> None:
    page = (site / "about.html").read_text(encoding="utf-8")
    assert "https://github.com/somebody/harbour/edit/main/docs/about.md" in page
