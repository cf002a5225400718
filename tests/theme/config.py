"""The settings of the site, as a reader without MkDocs sees them."""

from __future__ import annotations

from pathlib import Path

import yaml


class _Loader(yaml.SafeLoader):
    """Reads MkDocs' own tags as nothing."""


_Loader.add_multi_constructor("!", lambda *_: None)
CONFIG = yaml.load((Path(__file__).parents[2] / "mkdocs.yml").read_text(encoding="utf-8"), _Loader)
