"""What the program relies on in MkDocs and Material: when one fails, that promise was broken."""

from __future__ import annotations

import inspect
import re
from importlib.metadata import version
from importlib.resources import files

import mkdocs.__main__
import mkdocs.commands.build
from mkdocs import config
from mkdocs.plugins import EVENTS
from mkdocs.structure import files as structure
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme

MATERIAL = files("material") / "templates"


def arguments(function: object) -> list[str]:
    assert callable(function)
    return list(inspect.signature(function).parameters)


def test_mkdocs_is_below_2_which_is_another_program() -> None:
    assert "1" == version("mkdocs").partition(".")[0]


def test_one_page_is_made_by_the_steps_that_we_call() -> None:
    build = mkdocs.commands.build
    assert ["page", "config", "files", "dirty"] == arguments(build._populate_page)
    wanted = ["page", "config", "doc_files", "nav", "env", "dirty", "excluded"]
    assert wanted == arguments(build._build_page)


def test_files_and_navigation_are_made_from_the_settings() -> None:
    assert ["config"] == arguments(structure.get_files)
    assert ["files", "config"] == arguments(get_navigation)
    assert ["files", "config"] == arguments(structure.set_exclusions)[:2]


def test_settings_are_loaded_by_a_function_of_the_module_that_can_be_replaced() -> None:
    assert "config_file" in arguments(config.load_config)
    source = inspect.getsource(mkdocs.commands.build) + inspect.getsource(mkdocs.__main__)
    assert "config.load_config(" in source


def test_a_theme_gives_its_environment_of_templates() -> None:
    assert callable(Theme.get_env)


def test_a_page_is_read_and_rendered_by_methods_and_keeps_what_comes_of_it_in_itself() -> None:
    assert ["self", "config"] == arguments(Page.read_source)
    assert ["self", "config", "files"] == arguments(Page.render)
    source = inspect.getsource(Page.render) + inspect.getsource(Page.read_source)
    kept = set(re.findall(r"self\.(\w+)(?:, self\.(\w+))? =", source))
    names = {"content", "toc", "_title_from_render", "present_anchor_ids", "links_to_anchors"}
    assert {("markdown", "meta"), *((name, "") for name in names)} == kept
    populate = inspect.getsource(mkdocs.commands.build._populate_page)
    assert "page.read_source(config)" in populate
    assert "page.render(config, files)" in populate


def test_pages_outside_the_navigation_are_made_by_their_constructor_unless_they_are_there() -> None:
    assert ["self", "title", "file", "config"] == arguments(Page.__init__)
    assert "file.page is None and" in inspect.getsource(mkdocs.commands.build.build)


def test_plugins_are_asked_at_the_steps_of_a_build() -> None:
    events = {"startup", "config", "pre_build", "files", "nav", "env"}
    assert events <= set(EVENTS)


def test_the_theme_names_the_language_and_the_direction_of_a_page() -> None:
    names = (MATERIAL / "partials" / "language.html").read_text("utf-8")
    english = (MATERIAL / "partials" / "languages" / "en.html").read_text("utf-8")
    assert "macro t(key)" in names
    assert '"language": "en"' in english
    assert '"direction": "ltr"' in english
