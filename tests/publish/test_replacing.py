"""Whoever builds beside whom, and whatever ends a build: the site is the old or the new, whole."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.publish import renderer
from tests import story
from tests.cli.interrupted import KILLED, forked, killed, run

SETTINGS = "site_name: The night the light went out\n"
PAGES = 30
RENDERING = """\
import pathlib, shutil, sys, time
docs, target = map(pathlib.Path, sys.argv[1:])
if sys.stdin.readline():
    target.mkdir(parents=True)
    words = (docs / "index.md").read_bytes()
    for number in range({pages}):
        (target / f"{{number}}.html").write_bytes(words)
        time.sleep(0.01)
"""
"""Stands in for the renderer, which takes seconds: pages one by one, all with the same words."""
LEFT = ["last-build.json", "lock", "theme"]
"""What a build leaves in ``build/`` where this renderer keeps nothing."""
STEPS = 40
"""More than a build takes that writes no page; the test holds that."""


def quick(root: Path, target: Path, module: str = "") -> list[str]:
    return [sys.executable, "-c", RENDERING.format(pages=PAGES), str(root / "docs"), str(target)]


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented story, built by a quick renderer, and changed since."""
    root = story.lay_out(tmp_path_factory.mktemp("changed") / "project")
    (root / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(renderer, "building", quick)
        assert 0 == run(root, ["build"])[0]
        dossier = root / "annotations/dossier.yml"
        dossier.write_text(dossier.read_text("utf-8").replace("Petrel", "Kittiwake"), "utf-8")
        assert 0 == run(root, ["build", "--pages-only"])[0]
    return root


@pytest.fixture
def project(changed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that story, whose renderer is quick."""
    monkeypatch.setattr(renderer, "building", quick)
    return shutil.copytree(changed, tmp_path / "project")


def pages(root: Path) -> list[str]:
    """How each page of the site names the ferry: by its old or its new name."""
    folder = root / renderer.SITE
    texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.html"))]
    return ["new" if "Kittiwake" in text else "old" for text in texts]


def spoilt(root: Path) -> None:
    file = root / "annotations/events.yml"
    file.write_text(file.read_text("utf-8") + "\n- id: [\n", "utf-8")


def together(acts: list[Callable[[], int]]) -> list[int]:
    """Exit codes of acts that run at the same time."""
    children = []
    for act in acts:
        child = os.fork()
        if child == 0:
            os._exit(act())
        children.append(child)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


@pytest.mark.long
def test_builds_at_once_leave_a_whole_site_and_count_its_pages(project: Path) -> None:
    def build() -> int:
        code, output = run(project, ["build", "--anew"])
        return code if f"Built {PAGES} pages (" in output else KILLED

    for _ in range(3):
        shutil.rmtree(project / renderer.SITE)
        assert [0, 0, 0] == together([build] * 3)
        assert ["new"] * PAGES == pages(project)
    assert LEFT == sorted(path.name for path in (project / "build").iterdir())


@pytest.mark.long
def test_whoever_waits_for_another_build_is_told(project: Path) -> None:
    end, told = os.pipe()

    def build() -> int:
        code, output = run(project, ["build"])
        os.write(told, output.encode())
        return code

    together([build] * 2)
    output = os.read(end, 100_000).decode()
    assert 1 == output.count("Another command is working in this folder; waiting for it ...\n")


@pytest.mark.long
def test_a_build_that_is_killed_leaves_a_whole_site_for_the_next(project: Path) -> None:
    seen = set()
    for step in range(STEPS):
        copy = project.with_name(f"copy-{step}")
        shutil.copytree(project, copy)
        code = killed(copy, ["build"], step)
        spoilt(copy)
        assert 1 == run(copy, ["build"])[0]
        assert pages(copy) in (["old"] * PAGES, ["new"] * PAGES), step
        left = sorted(path.name for path in (copy / "build").iterdir())
        assert LEFT == left, step
        seen |= set(pages(copy))
        if code == 0:
            break
        assert KILLED == code
    else:
        pytest.fail("the build takes more steps than the test")
    assert {"old", "new"} == seen


@pytest.mark.long
def test_a_site_that_cannot_be_moved_in_leaves_the_last_one(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.parent.name.startswith(renderer.SCRATCH):
            raise PermissionError(13, "Permission denied", str(path))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    code, output = run(project, ["build"])
    assert (2, True) == (code, "cannot be replaced: " in output)
    assert ["old"] * PAGES == pages(project)


@pytest.mark.long
@pytest.mark.parametrize("option", [[], ["--anew"]])
def test_what_was_kept_goes_where_all_is_to_be_made_anew(project: Path, option: list[str]) -> None:
    kept = [project / folder / "kept" for folder in renderer.KEPT]
    for path in kept:
        path.parent.mkdir()
        path.write_bytes(b"")
    assert 0 == run(project, ["build", *option])[0]
    assert [not option] * len(kept) == [path.exists() for path in kept]


@pytest.mark.long
def test_a_site_that_is_a_link_is_replaced(project: Path) -> None:
    elsewhere = project.with_name("elsewhere")
    (project / renderer.SITE).rename(elsewhere)
    (project / renderer.SITE).symlink_to(elsewhere)
    for _ in range(2):
        assert 0 == run(project, ["build", "--anew"])[0]
        assert ["new"] * PAGES == pages(project)


def test_a_build_folder_that_is_none_is_one_sentence(project: Path) -> None:
    shutil.rmtree(project / "build")
    (project / "build").write_bytes(b"")
    code, output = run(project, ["build"])
    said = output.rpartition("Error: The system reported: ")[2]
    assert (2, True) == (code, said.endswith("/build. No file is half-written.\n"))
    assert ["old"] * PAGES == pages(project)


@pytest.mark.long
def test_a_disk_that_refuses_the_renderer_is_one_sentence(
    project: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    renderer.unpack_theme(project)
    (project / "docs").rename(project / "written")
    (project / "docs").mkdir()
    (project / "docs/index.md").write_text("The ferry sailed.\n" * 2000, "utf-8")

    def act() -> int:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
        with renderer.Renderer(project) as rendering:
            assert not rendering.publish()
            return 0 if rendering.is_refused else KILLED

    assert 0 == forked(act)
    printed = "".join(capfd.readouterr())
    assert "Traceback" not in printed
    assert "Error: The system reported: File too large" in printed
    assert ["old"] * PAGES == pages(project)
