"""Whatever stops a command, every file of the editors is whole, and the next run ends the work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.interrupted import KILLED, killed, run, with_small_files, without_room
from tests.proposals.conftest import contents, drafted

FIRST = "we-steered-by-a-light-that"
COMMANDS = {
    "draft": ["draft"],
    "article": ["accept", "courier/article.yml", "--as", "the-courier"],
    "accept": ["accept", "courier/quotations.yml", FIRST],
    "reject": ["reject", "courier/quotations.yml", FIRST],
    "decide": ["decide", "articles"],
    "edition": ["edition", "--day", "2031-04-05"],
}
SETTLED = frozenset(["accept", "edition"])
"""Commands before which the draft of the article is accepted."""
STEPS = 40
"""More than any of these commands takes; the test holds that."""
STRIDE = 5
"""Steps from one try to the next; ``scripts/tools/try_corpora.py kills`` tries every one."""


@pytest.fixture(scope="module", params=COMMANDS)
def work(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[str], dict[str, bytes], dict[str, bytes]]:
    """A project, a command, and the annotations before and after it."""
    root = drafted(tmp_path_factory.mktemp("before"))
    if request.param in SETTLED:
        run(root, ["accept", "courier/article.yml"])
    if request.param == "draft":
        shutil.rmtree(root / "annotations/drafts")
    done = tmp_path_factory.mktemp("after")
    shutil.copytree(root, done, dirs_exist_ok=True)
    words = COMMANDS[request.param]
    assert 0 == run(done, words)[0]
    return root, words, contents(root), contents(done)


def is_whole(
    found: dict[str, bytes], before: dict[str, bytes], after: dict[str, bytes]
) -> list[str]:
    """The files that are neither as before nor as after."""
    return [
        name
        for name in {*found, *before, *after}
        if found.get(name) not in (before.get(name), after.get(name))
    ]


def ended(root: Path, words: list[str], after: dict[str, bytes]) -> bool:
    """Whether a second run, where there is still something to do, ends the work."""
    strays = [path for path in root.rglob(".writing-*") if path.is_file()]
    for path in strays:
        path.unlink()
    if contents(root) != after:
        assert 0 == run(root, words)[0]
    return contents(root) == after


Work = tuple[Path, list[str], dict[str, bytes], dict[str, bytes]]


@pytest.mark.long
def test_a_command_that_is_killed_loses_nothing(work: Work, tmp_path: Path) -> None:
    root, words, before, after = work
    for step in range(0, STEPS, STRIDE):
        copy = tmp_path / str(step)
        shutil.copytree(root, copy)
        code = killed(copy, words, step)
        found = {name: text for name, text in contents(copy).items() if ".writing-" not in name}
        assert [] == is_whole(found, before, after), step
        assert run(copy, ["check"])[0] in (0, 1), step
        assert ended(copy, words, after), step
        if code == 0:
            break
        assert KILLED == code
    else:
        pytest.fail("the command takes more steps than the test")


@pytest.mark.long
def test_a_full_disk_is_one_sentence_and_loses_nothing(work: Work, tmp_path: Path) -> None:
    root, words, before, after = work
    for step in range(0, STEPS, STRIDE):
        copy = tmp_path / str(step)
        shutil.copytree(root, copy)
        code = without_room(copy, words, step)
        assert [] == is_whole(contents(copy), before, after), step
        assert ended(copy, words, after), step
        if code == 0:
            break
        assert 2 == code, step
    else:
        pytest.fail("the command takes more steps than the test")


def test_a_write_that_breaks_off_is_one_sentence_and_loses_nothing(
    work: Work, tmp_path: Path
) -> None:
    root, words, before, after = work
    copy = tmp_path / "copy"
    shutil.copytree(root, copy)
    assert 2 == with_small_files(copy, words, 100)
    assert [] == is_whole(contents(copy), before, after)
    assert ended(copy, words, after)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A project that is to be built again after a change, and its pages then."""
    root = drafted(tmp_path_factory.mktemp("built"))
    run(root, ["accept", "courier/article.yml"])
    shutil.rmtree(root / "annotations/drafts")
    assert 0 == run(root, ["build", "--pages-only"])[0]
    dossier = root / "annotations/dossier.yml"
    # The title stands in the citation of every page.
    renamed = dossier.read_text("utf-8").replace("the light went out", "the lamp went out")
    dossier.write_text(renamed.replace("Petrel", "Kittiwake"), "utf-8")
    done = tmp_path_factory.mktemp("done")
    shutil.copytree(root, done, dirs_exist_ok=True)
    assert 0 == run(done, ["build", "--pages-only"])[0]
    return root, pages(done)


def pages(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / "docs").rglob("*"))
        if path.is_file() and not path.name.startswith(".writing-")
    }


@pytest.mark.long
@pytest.mark.parametrize("stop", [killed, without_room])
@pytest.mark.parametrize("step", [0, 1, 2, 3, 17, 60])
def test_a_build_that_breaks_off_is_ended_by_the_next(
    built: tuple[Path, dict[str, bytes]],
    tmp_path: Path,
    stop: object,
    step: int,
) -> None:
    root, after = built
    copy = tmp_path / "copy"
    shutil.copytree(root, copy)
    before, written = pages(copy), contents(copy)
    assert callable(stop)
    assert stop(copy, ["build", "--pages-only"], step) in (2, KILLED)
    now = pages(copy)
    assert [] == [
        name
        for name in now
        if name != "docs/.written.json" and now[name] not in (before.get(name), after.get(name))
    ]
    assert written == contents(copy)
    assert 0 == run(copy, ["build", "--pages-only"])[0]
    assert after == pages(copy)
