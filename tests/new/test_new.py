"""A story's folder from the package: whole, refused where it should be, and renewed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from dossier import begin, build, new, pin, shipped
from tests.copied import ROOT, surroundings

WISH = begin.Wish(
    title="The grounding of the Petrel", question="Why did the ferry run aground?",
    language="en", event="The ferry runs aground", date="2023-03-04", yes=True,
)  # fmt: skip
DAY = date(2026, 11, 29)
NAME = "story_dossier-0.1.0-py3-none-any.whl"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's wheel, as `scripts/wheel.py` makes it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return next(folder.glob("*.whl"))


def make(folder: Path, place: str, wish: begin.Wish = WISH) -> list[str]:
    said: list[str] = []
    new.new(folder, wish, place, DAY, None, said.append)
    return said


@pytest.fixture
def story(tmp_path: Path, wheel: Path) -> Path:
    make(tmp_path / "story", str(wheel))
    return tmp_path / "story"


def test_a_new_story_passes_the_check(story: Path) -> None:
    assert build.check_annotations(story).problems == ()


def test_it_has_the_layout_of_the_project_and_no_copy_of_the_program(story: Path) -> None:
    assert {path.name for path in story.iterdir() if not path.name.startswith(".")} == {
        "README.md", "annotations", "docs", "mkdocs.yml", "program", "requirements-capture.lock",
        "requirements-parquet.lock", "requirements-properdocs.lock", "requirements-zensical.lock",
        "requirements.lock", "scripts", "seeds",
    }  # fmt: skip


def test_its_settings_name_the_story_and_only_pages_that_it_has(story: Path) -> None:
    settings = (story / "mkdocs.yml").read_text(encoding="utf-8")
    assert settings.startswith("#")
    assert "\nsite_name: The grounding of the Petrel\n" in settings.replace('"', "")
    assert "disputed.md" not in settings


def test_its_lock_names_the_wheel_that_stands_beside_it(story: Path, wheel: Path) -> None:
    lock = (story / "requirements.lock").read_text(encoding="utf-8")
    digest = sha256(wheel.read_bytes()).hexdigest()
    assert lock.startswith((ROOT / "requirements.lock").read_text(encoding="utf-8").rstrip("\n"))
    assert lock.endswith(f"\n./program/{wheel.name} \\\n    --hash=sha256:{digest}\n")
    assert (story / "program" / wheel.name).read_bytes() == wheel.read_bytes()


def test_pages_about_the_method_are_the_programs_and_not_the_storys(story: Path) -> None:
    ignored = (story / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert {f"/docs/{page}" for page in shipped.METHOD_PAGES} <= set(ignored)
    assert [path.name for path in (story / "docs").iterdir()] == [".gitkeep"]


def test_nothing_says_to_install_somebody_elses_package() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "*.md", "*.py", "*.yml", "*.toml"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split("\0")  # fmt: skip
    words = "pip install " + "dossier"
    named = [
        path
        for path in listed
        if (ROOT / path).is_file() and words in (ROOT / path).read_text(encoding="utf-8")
    ]
    assert named == []


def test_a_hostile_title_reads_back_as_it_was_typed(tmp_path: Path, wheel: Path) -> None:
    title = "- “No”: {{ x }} <b> | #1 \\ 'quoted' \"twice\" & *all*"
    make(tmp_path / "story", str(wheel), replace(WISH, title=title))
    text = (tmp_path / "story/annotations/dossier.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(text)["title"] == title
    assert build.check_annotations(tmp_path / "story").problems == ()


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path, wheel: Path) -> None:
    (tmp_path / "mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(new.FolderTakenError) as error:
        make(tmp_path, str(wheel))
    assert str(error.value) == f"{tmp_path} is not empty: name a new folder, or an empty one."
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_repository_waits_for_a_story(tmp_path: Path, wheel: Path) -> None:
    (tmp_path / ".git").mkdir()
    make(tmp_path, str(wheel))
    assert build.check_annotations(tmp_path).problems == ()


def changed(wheel: Path, target: Path, path: str, content: bytes) -> Path:
    """A wheel of the same name that has another file at a path."""
    target.mkdir()
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(target / wheel.name, "w") as made:
        for name in old.namelist():
            made.writestr(name, content if name == path else old.read(name))
    return target / wheel.name


@pytest.mark.parametrize("path", ["scripts/build.py", "requirements.lock", "mkdocs.yml"])
def test_a_wheel_of_another_program_is_left_to_its_own_command(
    tmp_path: Path, wheel: Path, path: str
) -> None:
    other = changed(wheel, tmp_path / "other", f"dossier/_project/{path}", b"# newer")
    with pytest.raises(pin.UnusableProgramError) as error:
        make(tmp_path / "story", str(other))
    assert str(error.value) == (
        f"{wheel.name} brings other files than this program ({path}): install that "
        "wheel, and run its own dossier new."
    )
    assert not (tmp_path / "story").exists()


def test_a_file_named_like_a_wheel_is_refused(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"no archive")
    with pytest.raises(pin.UnusableProgramError, match="is no wheel: File is not a zip file"):
        make(tmp_path / "story", str(tmp_path / NAME))


def test_a_file_is_no_folder(tmp_path: Path, wheel: Path) -> None:
    (tmp_path / "story").write_text("x", encoding="utf-8")
    with pytest.raises(new.FolderTakenError, match="is a file: name a new folder"):
        make(tmp_path / "story", str(wheel))


@pytest.mark.parametrize(
    ("wish", "words"),
    [(replace(WISH, title="!!"), "The title “!!” has no letters"),
     (replace(WISH, date="soon"), "“soon” is not a date"),
     (replace(WISH, event="", date=""), "Missing, and there is nobody to ask: --event, --date.")],
)  # fmt: skip
def test_an_answer_that_is_none_makes_no_folder(
    tmp_path: Path, wheel: Path, wish: begin.Wish, words: str
) -> None:
    with pytest.raises(begin.Refused) as error:
        make(tmp_path / "story", str(wheel), wish)
    assert str(error.value).startswith(words)
    assert not (tmp_path / "story").exists()


def test_a_wheel_that_is_not_there_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(pin.UnusableProgramError):
        make(tmp_path / "story", str(tmp_path / NAME))
    assert not (tmp_path / "story").exists()


def test_no_other_story_is_begun_in_its_place(story: Path) -> None:
    before = {path: path.read_bytes() for path in story.rglob("*") if path.is_file()}
    with pytest.raises(begin.Refused) as error:
        begin.begin(story, replace(WISH, uncommitted=True), DAY, None, print)
    assert str(error.value) == (
        f"{story.resolve()} contains a story but no copy of the program: make another story "
        "in a folder of its own, with dossier new FOLDER; or, to remove this one with everything "
        "in it, use --again."
    )
    assert before == {path: path.read_bytes() for path in story.rglob("*") if path.is_file()}


def renewed(story: Path, place: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(story / "scripts" / "program.py"), place]
    return subprocess.run(
        command, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip


def test_another_wheel_takes_the_place_of_the_old_one_with_what_it_brings(
    story: Path, wheel: Path, tmp_path: Path
) -> None:
    newer = tmp_path / wheel.name.replace("-0.", "-9.", 1)
    shutil.copy(wheel, newer)
    (story / "scripts" / "build.py").write_text("old", encoding="utf-8")
    (story / "annotations" / "events.yml").write_text("mine", encoding="utf-8")
    done = renewed(story, str(newer))
    assert (0, [
        f"removed: program/{wheel.name}", f"renewed: program/{newer.name}",
        "renewed: requirements.lock", "renewed: scripts/build.py",
    ]) == (done.returncode, sorted(done.stdout.splitlines()[:-1]))  # fmt: skip
    assert (story / "scripts" / "build.py").read_bytes() == (ROOT / "scripts/build.py").read_bytes()
    assert (story / "annotations" / "events.yml").read_text(encoding="utf-8") == "mine"
    assert f"./program/{newer.name} " in (story / "requirements.lock").read_text(encoding="utf-8")
    assert [path.name for path in (story / "program").iterdir()] == [newer.name]


@pytest.mark.parametrize(
    ("place", "words"),
    [("nothing.whl", "nothing.whl is not a wheel of this program."),
     ("", "This is not a wheel of this program."),
     (NAME, f"There is no file {NAME}."),
     ("http://example.org/x.whl", "http://example.org/x.whl is not an https address."),
     (f"http://127.0.0.1:@x.org/{NAME}",
      f"http://127.0.0.1:@x.org/{NAME} is not an https address."),
     (f"https://[::1/{NAME}", f"https://[::1/{NAME} is not an address: Invalid IPv6 URL."),
     (f"https://x.org/{NAME}#sha256=1", "sha256=1 is not a hash: expected sha256= and 64 digits."),
     ("https://127.0.0.1:1/", "https://127.0.0.1:1/ is not a wheel of this program."),
     (f"http://127.0.0.1:x/{NAME}",
      f"http://127.0.0.1:x/{NAME} could not be fetched: nonnumeric port: 'x'")],
)  # fmt: skip
def test_what_is_no_program_changes_nothing(story: Path, place: str, words: str) -> None:
    before = {path: path.read_bytes() for path in story.rglob("*") if path.is_file()}
    done = renewed(story, place)
    assert (2, words) == (done.returncode, done.stdout.strip())
    assert before == {path: path.read_bytes() for path in before}


def test_in_the_programs_own_repository_there_is_nothing_to_pin(tmp_path: Path) -> None:
    done = renewed(ROOT, str(tmp_path / NAME))
    assert (2, "This repository contains the program itself, so there is no other to pin.") == (
        done.returncode, done.stdout.strip(),
    )  # fmt: skip


@pytest.mark.site
@pytest.mark.calm
@pytest.mark.nightly
def test_its_scripts_set_the_program_up_from_the_wheel_without_the_network(
    wheel: Path, tmp_path: Path
) -> None:
    story = tmp_path / "story"
    make(story, str(wheel), replace(WISH, title="The <b>Petrel</b> & the lamp"))
    # The packages that the program needs are seen where the tests have them; the program is not.
    packages = next(path for path in sys.path if path.endswith("site-packages"))
    hidden = {"DOSSIER_PYTHON": "", "PYTHONPATH": packages, "PIP_NO_INDEX": "1", "PATH": ""}
    done = subprocess.run(
        [sys.executable, str(story / "scripts" / "build.py")],
        env=surroundings(hidden), cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "Installing the packages in requirements.lock" in done.stdout
    home = (story / "site" / "index.html").read_text(encoding="utf-8")
    name = "The &lt;b&gt;Petrel&lt;/b&gt; &amp; the lamp"
    assert f'href="index.html">{name}</a>' in home
    assert f"<title>{name}</title>" in home
    assert "<b>Petrel" not in home
    assert (story / "site" / "editing.html").is_file()
    assert "/edit/" not in (story / "site" / "about.html").read_text(encoding="utf-8")
    installed = list((story / ".venv").rglob("site-packages/dossier/__init__.py"))
    assert len(installed) == 1


def test_another_story_is_begun_in_the_same_folder(story: Path) -> None:
    before = {path for path in story.rglob("*") if path.is_file()}
    readme = (story / "README.md").read_text(encoding="utf-8")
    wish = replace(WISH, title="The second ferry", again=True, uncommitted=True)
    begin.begin(story, wish, DAY, None, lambda _: None)
    assert before == {path for path in story.rglob("*") if path.is_file()}
    expected = readme.replace(WISH.title, wish.title)
    assert expected == (story / "README.md").read_text(encoding="utf-8")
