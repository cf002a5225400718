"""The first files of a story say what was answered, whatever that was."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path

import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier import begin, build, pages, schema
from dossier.begin import Story, fault, languages
from dossier.model import Dossier
from tests.begin.stories import HOSTILE, PETREL, ROOT, SETTINGS

PAGES = begin.METHOD | begin.WRITTEN
_TITLES = st.text(min_size=1).map(str.strip).filter(lambda text: not fault("title", text))


class _Settings(yaml.SafeLoader):
    """Reads ``!ENV`` as nothing."""


_Settings.add_constructor("!ENV", lambda loader, node: None)


def checked(folder: Path, story: Story) -> Dossier:
    """The story as the program reads it."""
    for path, text in begin.annotation_files(story, "2023-03-05").items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    result = build.check_annotations(folder)
    assert result.dossier is not None, result.problems
    return result.dossier


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.heading = self.other = ""
        self.open = ""
        self.is_past = False
        """Whether the first paragraph is."""
        self.pieces: list[str] = []
        """What stands between two tags: all that GitHub looks at for a picture's name."""

    def handle_starttag(self, tag: str, attributes: object) -> None:
        self.open = tag if not self.open else f"{self.open} {tag}"

    def handle_endtag(self, tag: str) -> None:
        self.is_past = self.is_past or self.open == "p"
        self.open = self.open.removesuffix(tag).strip()

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)
        if self.open.split()[:1] == ["h1"]:
            self.heading += data
        elif self.open.split()[:1] == ["p"] and not self.is_past:
            self.other += data


@pytest.mark.parametrize("words", HOSTILE)
def test_annotations_read_back_as_typed(tmp_path: Path, words: str) -> None:
    dossier = checked(tmp_path, Story(words, words, "no", words, "2023-03"))
    (event,) = dossier.events
    assert (words, words, "no", words, "2023-03") == (
        dossier.title, dossier.question, dossier.language, event.title, event.date,
    )  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_settings_read_back_as_typed(words: str) -> None:
    made = begin.settings((ROOT / "mkdocs.yml").read_text("utf-8"), story(words), PAGES)
    assert words == yaml.load(made, Loader=_Settings)["site_name"]


@pytest.mark.parametrize("words", HOSTILE)
def test_readme_shows_what_was_typed(words: str) -> None:
    assert (words, words) == shown(begin.readme(story(words)))


@pytest.mark.parametrize("words", [":smile:", ":+1:", "a:100:b", ":a:b:", ":SMILE:", ":e-mail:"])
def test_no_word_between_colons_becomes_a_picture_on_github(words: str) -> None:
    reader = _Words()
    reader.feed(markdown.markdown(begin.readme(story(words))))
    assert (words, words) == (reader.heading, reader.other)
    assert [] == [piece for piece in reader.pieces if re.search(r":[\w+-]+:", piece)]


@given(_TITLES)
def test_any_title_reads_back(title: str) -> None:
    made = begin.settings(SETTINGS, story(title), PAGES)
    files = begin.annotation_files(story(title), "2023-03-05")
    dossier = yaml.safe_load(files["annotations/dossier.yml"])
    (event,) = yaml.safe_load(files["annotations/events.yml"])
    assert [title] * 4 == [
        yaml.safe_load(made)["site_name"], dossier["title"], dossier["question"], event["title"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "date", ["2023-03-04", "0987", "2023?", "2023-03~", "2023-03-04/2023-03-06"]
)
def test_dates_read_back(tmp_path: Path, date: str) -> None:
    (event,) = checked(tmp_path, replace(PETREL, date=date)).events
    assert date == event.date


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The ferry runs aground", "the-ferry-runs-aground"),
        ("Die Fähre läuft auf", "die-fahre-lauft-auf"),
        ("潮の満ち引き", "first-event"),
        ("Yes", "event-yes"),
        ("1e 5", "event-1e-5"),
        ("2023/03/04", "event-2023-03-04"),
        ("2nd of March", "2nd-of-march"),
        ("word " * 300, "word-word-word-word-word-word"),
        ("x" * 300, "x" * 60),
    ],
)
def test_event_has_an_id(tmp_path: Path, title: str, expected: str) -> None:
    (event,) = checked(tmp_path, replace(PETREL, event=title)).events
    assert expected == event.id


def test_settings_change_only_what_they_say() -> None:
    assert """\
# A comment.
site_name: "The grounding of the Petrel"
theme:
  name: material
  language: de
nav:
  - Home: index.md
  - The dossier:
      - About: about.md
plugins:
  - search
""" == begin.settings(SETTINGS, replace(PETREL, language="de-AT"), PAGES)


def test_settings_of_the_project_keep_every_other_line() -> None:
    before = (ROOT / "mkdocs.yml").read_text("utf-8")
    after = begin.settings(before, PETREL, PAGES).splitlines()
    changed = [line for line in before.splitlines() if line not in after]
    assert [] == [
        line for line in changed if not line.startswith("site_name: ") and ".md" not in line
    ]


def test_a_value_over_several_lines_goes_as_a_whole() -> None:
    before = "site_name: >-\n  One\n  night\n\ntheme:\n  name: material\n"
    expected = (
        'site_name: "The grounding of the Petrel"\n\ntheme:\n  language: en\n  name: material\n'
    )
    assert expected == begin.settings(before, PETREL, PAGES)


NAME = "site_name: The night the light went out\n"
THEME = "theme:\n  name: material\n  language: en\n"
LAMP = "      - The lamp: lamp.md\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NAME, '"site_name": The night the light went out\n'),
        (NAME, "'site_name': The night the light went out\n"),
        (NAME, "site_name : The night the light went out\n"),
        (NAME, "site_name:\n# Its name.\n  The night the light\n  went out\n"),
        (NAME, 'site_name: "The night\n\n  the light went out"\n'),
        (f"# A comment.\n{NAME}", f"\ufeff{NAME}"),
        (THEME, "theme:\n    name: material\n    language: en\n"),
        (THEME, 'theme: # its looks\n  name: material\n\n  # Words.\n  "language": en\n'),
        (THEME, '"theme":\n  language: en\n  name: material\n'),
        (LAMP, "      - The lamp: lamp.md # by hand\n"),
        (LAMP, '      - "The lamp": "pages/the lamp.md"\n'),
        (SETTINGS[SETTINGS.index("nav:") : SETTINGS.index("plugins:")],
         ("nav:\n- Home: index.md\n- The dossier:\n  - About: about.md\n  - Lamp: lamp.md\n"
         "- Of the story:\n  - lamp.md\n")),
    ],
)  # fmt: skip
def test_settings_may_be_written_in_another_way(old: str, new: str) -> None:
    assert 1 == SETTINGS.count(old)
    made = begin.settings(SETTINGS.replace(old, new), replace(PETREL, language="de"), PAGES)
    assert "lamp" not in made
    assert {
        "site_name": "The grounding of the Petrel",
        "theme": {"name": "material", "language": "de"},
        "nav": [{"Home": "index.md"}, {"The dossier": [{"About": "about.md"}]}],
        "plugins": ["search"],
    } == yaml.safe_load(made)


@pytest.mark.parametrize(
    "theme",
    ["theme: material\n", "theme: {name: material}\n", "theme: {\n  name: material}\n"],
)
def test_a_theme_without_lines_for_its_keys_stays(theme: str) -> None:
    before = SETTINGS.replace(THEME, theme)
    assert theme in begin.settings(before, replace(PETREL, language="de"), PAGES)


def test_line_ends_stay_as_they_are() -> None:
    made = begin.settings(SETTINGS.replace("\n", "\r\n"), PETREL, PAGES)
    assert made.count("\n") == made.count("\r\n")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("de", "de"), ("pt-br", "pt-BR"), ("pt-PT", "pt"), ("zh-Hant-HK", "zh-Hant"), ("gsw", "en")],
)
def test_nearest_language_of_the_theme(tag: str, expected: str) -> None:
    assert expected == languages.shipped(tag)


def test_languages_are_those_of_the_theme() -> None:
    found = find_spec("material")
    assert found is not None
    assert found.origin is not None
    folder = Path(found.origin).parent / "templates/partials/languages"
    assert languages.SHIPPED == {path.stem for path in folder.glob("*.html")}


def test_format_is_that_of_the_program() -> None:
    assert schema.FORMAT == begin.FORMAT


def test_written_pages_are_those_of_the_build(tmp_path: Path) -> None:
    made = pages.pages(build.work_out(checked(tmp_path, PETREL)))
    assert begin.WRITTEN == {path for path in made if path.endswith(".md")}


def test_every_page_about_the_program_is_known() -> None:
    nav = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Loader=_Settings)["nav"]
    groups = {name: entry for item in nav for name, entry in item.items()}
    listed = [*groups["The method"], *groups["For editors"]]
    named = {page for item in listed for page in item.values()}
    assert begin.METHOD == {*named, "about.md"}
    assert [] == [name for name in sorted(begin.METHOD) if not (ROOT / "docs" / name).is_file()]


def story(words: str) -> Story:
    return replace(PETREL, title=words, question=words, event=words)


def shown(text: str) -> tuple[str, str]:
    """The heading and the first paragraph of a Markdown text, as a reader sees them."""
    words = _Words()
    words.feed(markdown.markdown(text, extensions=["tables", "fenced_code"]))
    return words.heading, words.other
