"""YAML that a test keeps beside it, read by libyaml: PyYAML's own reader is far slower."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


def read_yaml(file: Path) -> Any:
    """What a file of YAML in UTF-8 says."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
