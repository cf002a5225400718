"""The files of the project that are made from its code and kept beside it."""

from __future__ import annotations

import json
import re
import runpy
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from dossier.clean.overview import overview as furniture
from dossier.dictionary import HEADING, as_markdown
from dossier.interface.frame import NAVIGATION
from dossier.language.overview import overview
from dossier.language.template import overview as sections
from dossier.problems import as_page, codes
from dossier.schema import json_schemas
from tests.anchor.test_docs import table as anchoring_table
from tests.docs.keys import PAGE, with_every_key

ROOT = Path(__file__).parents[2]
GUIDE = "docs/collation.md"
DICTIONARY = "docs/dictionary.md"
LANGUAGES = re.compile(r"^\| language \| 1,234\.5 \|.*\n(?:\|.*\n)+", re.MULTILINE)
SCHEMAS = "annotations/.schema"
IGNORED = ".gitignore"
SETTINGS = "mkdocs.yml"
SINGLE = "[!i]*.md"
"""Pages of single entries, which are not in the navigation; ``index.md`` is."""
GOLDEN = ROOT / "tests" / "pages" / "golden"
VISITED = "scripts/page_kinds.py"
ELSEWHERE = frozenset({"versions"})
"""Folders of pages that have browser tests of their own."""


def made() -> dict[str, str]:
    """What they hold, by path below the project's folder."""
    schemas = {f"{SCHEMAS}/{name}": text for name, text in json_schemas().items()}
    return {
        GUIDE: _with_languages((ROOT / GUIDE).read_text("utf-8")),
        **{f"docs/{file}": _with_table(file, head, lines) for file, head, lines in _tables()},
        DICTIONARY: _with_tables((ROOT / DICTIONARY).read_text("utf-8")),
        "docs/problems.md": as_page(codes().values()),
        "docs/editing.md": with_every_key(PAGE.read_text("utf-8")),
        IGNORED: _with_folders(IGNORED, "*.md", "/docs/{}/\n", "/docs/assets/"),
        SETTINGS: with_navigation(
            _with_folders(SETTINGS, SINGLE, "  /{}/*\n", "\nvalidation:"), NAVIGATION
        ),
        VISITED: with_kinds((ROOT / VISITED).read_text("utf-8"), not_visited()),
        ".vscode/settings.json": _settings(),
        **schemas,
    }


def _with_folders(file: str, pages: str, line: str, before: str) -> str:
    """A file that names every folder of pages that the build writes.

    Args:
        file: by its path below the project's folder.
        pages: a pattern; a folder is named where one of its pages fits.
        line: that names a folder, with ``{}`` in the place of its name.
        before: where the lines that are missing go.
    """
    text = (ROOT / file).read_text("utf-8")
    assert before in text, f"{file} has no {before}"
    folders = sorted({path.parent.name for path in GOLDEN.glob(f"*/{pages}")})
    missing = [line.format(name) for name in folders if line.format(name) not in text]
    return text.replace(before, "".join(missing) + before, 1)


def with_navigation(settings: str, navigation: Mapping[str, str]) -> str:
    """The settings with every page of the navigation that the build writes.

    Args:
        settings: of MkDocs; each entry of ``nav`` stands on a line of its own.
        navigation: pages by title, in order; a title without one is not looked for. A page that
            is missing goes behind the entry that stands before it.
    """
    above = "Home"
    for title, page in navigation.items():
        if page and f"- {title}: " not in settings:
            entry = re.search(rf"^( *)- {re.escape(above)}:(.*)\n", settings, re.MULTILINE)
            assert entry, f"{SETTINGS} has no entry {above}"
            indent = entry[1] if entry[2] else f"{entry[1]}    "
            line = f"{indent}- {title}: {page}\n"
            settings = settings[: entry.end()] + line + settings[entry.end() :]
        above = title
    return settings


def not_visited() -> dict[str, str]:
    """The kinds of golden pages that browser tests do not visit, with where their pages are."""
    kinds = runpy.run_path(str(ROOT / VISITED))["KINDS"]
    pages = defaultdict(list)
    for path in sorted(GOLDEN.rglob("*.md")):
        page = path.relative_to(GOLDEN).with_suffix(".html")
        kind = re.search(r'^kind: "(.+)"$', path.read_text("utf-8"), re.MULTILINE)
        if page.parts[0] not in ELSEWHERE and not any(map(page.match, kinds.values())):
            assert kind, f"{path} does not say its kind"
            pages[kind[1]].append(page)
    return {
        kind: (same[0] if len(same) == 1 else same[0].parent / "*.html").as_posix()
        for kind, same in pages.items()
    }


def with_kinds(script: str, kinds: Mapping[str, str]) -> str:
    """The list of what browser tests visit, with further kinds of pages.

    Args:
        script: the text of the module that has it.
        kinds: where the pages of each are, by its name.
    """
    before = '    "about": '
    assert before in script, f"{VISITED} has no pages by hand"
    lines = "".join(f'    "{kind}": "{where}",\n' for kind, where in kinds.items())
    return script.replace(before, lines + before, 1)


def _with_languages(guide: str) -> str:
    """The guide with the table of what is known of languages."""
    assert LANGUAGES.search(guide), f"{GUIDE} has no table of languages"
    return LANGUAGES.sub(lambda _: overview(), guide)


def _tables() -> Iterator[tuple[str, str, str]]:
    """The other tables of what is known of languages: page, how it begins, how it must be."""
    yield "anchoring.md", "| language | numbers", "\n".join(anchoring_table()) + "\n"
    yield "cleaning.md", "| language | share", furniture() + "\n"
    yield "contributing.md", "| section | what is in it", sections()


def _with_table(file: str, head: str, lines: str) -> str:
    """A page with one of its tables as it must be.

    Args:
        file: below the folder of pages.
        head: what the table begins with.
        lines: the table.
    """
    page = (ROOT / "docs" / file).read_text("utf-8")
    table = re.compile(rf"^{re.escape(head)}.*\n(?:\|.*\n)+", re.MULTILINE)
    assert table.search(page), f"{file} has no table that begins with {head}"
    return table.sub(lambda _: lines, page)


def _with_tables(page: str) -> str:
    """The data dictionary with every table and column that there is."""
    assert HEADING in page, f"{DICTIONARY} has no tables"
    return page.partition(HEADING)[0] + as_markdown()


def _settings() -> str:
    """Which schema is for which files, for an editor that reads ``.vscode``."""
    files = {"articles": ["annotations/articles/*.yml"], "dossier": ["annotations/dossier.yml"]}
    names = [name.removesuffix(".json") for name in json_schemas()]
    settings = {
        "files.encoding": "utf8",
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
        "yaml.schemas": {
            f"./{SCHEMAS}/{name}.json": files.get(
                name, [f"annotations/{name}.yml", f"annotations/{name}/*.yml"]
            )
            for name in names
        },
    }
    return json.dumps(settings, indent=2) + "\n"
