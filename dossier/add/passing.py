"""What lies in a folder of captures and plainly is none: passed over, each with a sentence.

A file that somebody names is always taken: only of a folder it is asked what is meant.
"""

from __future__ import annotations

import re
from pathlib import Path

from dossier.build import ANNOTATIONS, SEEDS

_ABOUT = re.compile(
    r"(?:readme|licen[cs]e|copying|notice|changelog|changes|history|contributing|authors|contributors"
    r"|code[_-]of[_-]conduct|security|codeowners|citation|makefile|dockerfile|requirements[\w-]*)"
    r"(?:[.-][\w.-]+)?",
    re.IGNORECASE,
)
_OF_SYSTEMS = frozenset({"thumbs.db", "desktop.ini", "robots.txt"})
KINDS = {
    "a program or settings": """
        py pyc pyi js mjs cjs ts css scss map sh bash bat cmd ps1 rb php java class jar c h cpp go
        rs yml yaml toml json jsonl jsonc json5 jsx tsx po pot mo patch diff swp lock ini cfg conf
        env sql db sqlite csv tsv xsl xsd dtd ipynb whl
    """,
    "a picture": "png jpg jpeg gif svg webp avif bmp ico tif tiff heic psd",
    "a film or sound": "mp3 mp4 m4a m4v mov avi mkv webm ogg ogv oga wav flac aac",
    "a font": "ttf otf woff woff2 eot",
    "an archive or a program": "zip tar tgz bz2 xz 7z rar dmg iso exe msi deb rpm apk dll so dylib",
    "a time stamp": "tsr tsq",
}
"""By what a file is, the endings of its name."""
OWN = frozenset(
    (ANNOTATIONS, SEEDS, "docs", "site", "build", "scripts", "dossier", "tests", "findings")
)
"""The folders that a story's own has, or its program's."""
_KIND_OF = {f".{ending}": kind for kind, endings in KINDS.items() for ending in endings.split()}


def is_project(folder: Path) -> bool:
    """Whether a folder is that of a story, with its annotations and settings.

    Args:
        folder: that was named.
    """
    return (folder / ANNOTATIONS / "dossier.yml").is_file()


def reason(path: Path, *, in_project: bool) -> str:
    """Why what lies in a folder is no capture, in a few words; empty if it may be one.

    Args:
        path: of a file or a folder.
        in_project: whether it lies in the folder of a story.
    """
    name = path.name
    if path.is_dir():
        is_own = in_project and (name in OWN or name.startswith("."))
        return "a folder of the project" if is_own else ""
    if name.lower() in _OF_SYSTEMS or name.startswith("."):
        return "a file of the system or of a program"
    if _ABOUT.fullmatch(name):
        return "a file about a project, by its name"
    if name.lower().endswith(".warc.gz"):
        return ""
    kind = _KIND_OF.get(path.suffix.lower()) or ("a packed file" if path.suffix == ".gz" else "")
    return f"{kind}, by the ending of its name" if kind else ""
