"""What a story begins with is there, in a checkout and in a wheel."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from dossier import begin, new, pin, shipped

ROOT = Path(__file__).parents[2]
HATCH = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]
INCLUDED = HATCH["build"]["targets"]["wheel"]["force-include"]


def test_what_the_wheel_includes_stands_at_the_same_paths() -> None:
    assert {f"dossier/{shipped.FOLDER}/{path}" for path in INCLUDED} == set(INCLUDED.values())


def test_the_wheel_includes_all_that_a_story_begins_with() -> None:
    program = new.of_program(pin.Program("story_dossier-1-py3-none-any.whl", "0" * 64, "x"))
    needed = {*program, shipped.SETTINGS, *(f"docs/{page}" for page in shipped.METHOD_PAGES)}
    missing = {
        path
        for path in needed
        if not any(path == given or path.startswith(f"{given}/") for given in INCLUDED)
    }
    assert missing == set()


def test_every_hand_written_page_of_the_navigation_is_about_the_method() -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    listed = set(re.findall(r"^ +- [^:\n]+: (\S+\.md)$", settings, flags=re.MULTILINE))
    assert set(shipped.METHOD_PAGES) | begin.WRITTEN <= listed
    assert begin.METHOD == set(shipped.METHOD_PAGES)


def test_a_storys_scripts_import_only_each_other_and_what_python_has() -> None:
    own = {path.stem for path in (ROOT / "scripts").glob("*.py")}
    there = {name.removesuffix(".py") for name in new.SCRIPTS}
    asked = {
        name.split(".")[0]
        for script in new.SCRIPTS
        for node in ast.walk(ast.parse((ROOT / "scripts" / script).read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert asked & own <= there


def test_a_storys_workflows_call_only_scripts_that_it_has() -> None:
    called = {
        name
        for workflow in new.WORKFLOWS
        for name in re.findall(
            r"scripts/(\w+\.py)", (ROOT / ".github" / "workflows" / workflow).read_text("utf-8")
        )
    }
    assert called <= set(new.SCRIPTS)


def test_a_package_without_its_data_files_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "_root", lambda: ROOT / "nowhere")
    for missing, path in ((lambda: shipped.read("mkdocs.yml"), "mkdocs.yml"),
                          (lambda: shipped.below(".vscode"), ".vscode/")):  # fmt: skip
        with pytest.raises(shipped.IncompletePackageError) as error:
            missing()
        assert str(error.value) == shipped.INCOMPLETE.format(path=path)


def test_the_theme_has_no_parts_that_pages_do_not_load() -> None:
    paths = shipped.theme()
    assert {"main.html", "404.html", "assets/favicon.svg", "partials/foot.html"} <= set(paths)
    # The style of cards is a file of its own: other sites load it with them.
    assert [path for path in paths if path.endswith((".css", ".py"))] == ["assets/card.css"]
