"""The theme's templates are kept compiled, and its files listed as the renderer would list them."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.theme import Theme

from dossier import shipped, write
from dossier.publish import templates


@pytest.fixture
def theme(tmp_path: Path) -> Theme:
    """A theme of two templates."""
    ours = tmp_path / "build" / "theme"
    write.mirror(
        ours,
        {
            templates.FRAME: b"<title>{{ title }}</title>{% block words %}{% endblock %}",
            "404.html": b"{% extends 'base.html' %}{% block words %}No light.{% endblock %}",
        },
    )
    return Theme(name=None, custom_dir=str(ours))


def test_the_files_are_those_that_the_renderer_takes(tmp_path: Path) -> None:
    ours = tmp_path / "build" / "theme"
    write.mirror(ours, {**shipped.theme(), ".hidden/a.svg": b"<svg/>", "assets/.b.svg": b"<svg/>"})
    theme = Theme("material", custom_dir=str(ours))
    config = MkDocsConfig()
    config.load_dict({"site_name": "The Petrel", "docs_dir": str(tmp_path)})
    config.validate()
    config.theme = theme
    plain, quick = Files([]), Files([])
    plain.add_files_from_theme(theme.get_env(), config)
    quick.add_files_from_theme(templates.ready(theme, tmp_path), config)
    names = [file.src_uri for file in quick]
    assert [file.src_uri for file in plain] == names
    assert "assets/favicon.svg" in names


def test_a_compiled_template_is_used_again(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = templates.ready(theme, tmp_path)
    second = theme.get_env()
    monkeypatch.setattr(
        type(second), "_generate", lambda *_, **__: pytest.fail("it was compiled again")
    )
    assert templates.ready(theme, tmp_path) is not first


def test_a_changed_template_is_compiled_again(theme: Theme, tmp_path: Path) -> None:
    templates.ready(theme, tmp_path)
    page = tmp_path / "build" / "theme" / "404.html"
    page.write_text("The light is {{ colour }}.", encoding="utf-8")
    made = templates.ready(theme, tmp_path).get_template("404.html")
    assert made.render(colour="red") == "The light is red."


@pytest.mark.parametrize("content", [b"", b"j2", None])
def test_a_damaged_file_is_made_anew(theme: Theme, tmp_path: Path, content: bytes | None) -> None:
    templates.ready(theme, tmp_path)
    files = sorted((tmp_path / templates.FOLDER).iterdir())
    whole = {path.name: path.read_bytes() for path in files}
    for path in files:
        path.write_bytes(whole[path.name][:20] if content is None else content)
    templates.ready(theme, tmp_path)
    assert {path.name: path.read_bytes() for path in files} == whole
