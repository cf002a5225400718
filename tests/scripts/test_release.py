"""What a tag must be like to release something, and what is built for it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import environment
import release
import script

CHANGES = "# Changes\n\n## [Unreleased]\n\n## [1.2.0] - 2031-04-05\n\n### Added\n\n- A lamp.\n"


def test_the_tag_of_the_version_with_its_changes_is_released() -> None:
    assert release.unfit("v1.2.0", "1.2.0", CHANGES) == ""


@pytest.mark.parametrize("tag", ["", "1.2.0", "v1.2", "v1.2.0rc1", "v1.2.1", "main"])
def test_another_tag_is_refused(tag: str) -> None:
    expected = f"The tag is {tag or 'missing'}, but dossier/__init__.py has the version 1.2.0."
    assert release.unfit(tag, "1.2.0", CHANGES) == expected


@pytest.mark.parametrize(
    "changes",
    [
        "",
        "## [Unreleased]\n",
        "## [1.2.0]\n",
        "## [1.2.0] - soon\n",
        "## [1x2x0] - 2031-04-05\n",
        "### [1.2.0] - 2031-04-05\n",
    ],
)
def test_a_version_without_its_changes_is_refused(changes: str) -> None:
    assert release.unfit("v1.2.0", "1.2.0", changes).startswith(
        "CHANGELOG.md has no section “## [1.2.0] - ”"
    )


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    (tmp_path / "dossier").mkdir()
    module = tmp_path / "dossier" / "__init__.py"
    module.write_text('"""A lamp."""\n\n__version__ = "3.1"\n', encoding="utf-8")
    assert release.version(tmp_path) == "3.1"
    module.write_text("", encoding="utf-8")
    with pytest.raises(script.UnusableError, match="has no version"):
        release.version(tmp_path)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A version 1.2.0 that can be released; what builds it only writes a word."""
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "__init__.py").write_text('__version__ = "1.2.0"\n', encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(CHANGES, encoding="utf-8")
    target = tmp_path / "build" / "release"
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(release, "TARGET", target)
    monkeypatch.setattr(environment, "ready", Path)
    monkeypatch.setattr(script, "call", built)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    return target


def built(command: list[object], *_: object) -> int:
    if "hatchling" not in command:
        return 0
    kind, target = str(command[command.index("-t") + 1]), Path(str(command[-1]))
    target.mkdir(parents=True, exist_ok=True)
    (target / f"lamp.{kind}").write_bytes(b"A lamp.")
    return 0


def test_both_archives_are_built_and_their_hashes_said(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(release.TAG, "v1.2.0")
    project.mkdir(parents=True)
    (project / "of-an-earlier-release").touch()
    assert release.main([]) == 0
    digest = hashlib.sha256(b"A lamp.").hexdigest()
    assert capsys.readouterr().out == f"{digest}  lamp.sdist\n{digest}  lamp.wheel\n"


def test_a_tag_that_does_not_fit_builds_nothing(project: Path) -> None:
    with pytest.raises(script.UnusableError, match="The tag is v9"):
        release.main(["--tag", "v9"])
    assert not project.exists()


@pytest.mark.usefixtures("project")
def test_a_build_that_fails_fails_the_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "call", lambda command, *_: 3 * ("hatchling" in command))
    assert release.main(["--tag", "v1.2.0"]) == 1


def test_a_release_waits_for_translations(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "call", lambda command, *_: int("--complete" in command))
    with pytest.raises(script.UnusableError, match="Translate these first"):
        release.main(["--tag", "v1.2.0"])
    assert not project.exists()
