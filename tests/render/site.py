"""Renders Markdown as the site does, and reads the text back as a browser shows it."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import yaml

CONFIG = Path(__file__).parents[2] / "mkdocs.yml"


class _Loader(yaml.SafeLoader):
    """Reads MkDocs' own tags as nothing."""


_Loader.add_multi_constructor("!", lambda *_: None)


@cache
def extensions() -> tuple[list[str], dict[str, Any]]:
    """The site's Markdown extensions and their settings; MkDocs adds the first three."""
    listed = yaml.load(CONFIG.read_text(encoding="utf-8"), _Loader)["markdown_extensions"]
    names = ["toc", "tables", "fenced_code"]
    settings: dict[str, Any] = {}
    for item in listed:
        name = item if isinstance(item, str) else next(iter(item))
        names.append(name)
        if isinstance(item, dict):
            settings[name] = item[name]
    return list(dict.fromkeys(names)), settings


@cache
def _renderer() -> markdown.Markdown:
    names, settings = extensions()
    return markdown.Markdown(extensions=names, extension_configs=settings)


def html(source: str) -> str:
    return _renderer().reset().convert(source)


def shown(source: str) -> str:
    """The text of the rendered Markdown, white space folded."""
    reader = _Text()
    reader.feed(html(source))
    reader.close()
    return folded("".join(reader.found))


def folded(text: str) -> str:
    return re.sub(r"[ \t\n\r\x0b\x0c\u2028\u2029\x85]+", " ", text).strip()


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)
