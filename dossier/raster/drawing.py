"""Drawings as PNG, kept from one build to the next by what they were made from."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from dossier import write
from dossier.raster.typefaces import typefaces

FOLDER = "build/pictures"
"""Of what is kept, below the story's folder."""
_LIBRARY = "resvg-py"
_DIGEST = 32
"""Bytes of SHA-256 at the beginning of a kept file, of the rest: what is damaged is drawn anew."""


def draw(root: Path, drawings: Mapping[str, str]) -> dict[str, bytes]:
    """Each drawing as PNG, in the size that it states.

    Args:
        root: the story's folder, for its typefaces and for what is kept.
        drawings: SVG by path.

    Returns:
        The pictures by the same paths.

    Raises:
        ValueError: a drawing is no SVG.
        OSError: a typeface cannot be read.
    """
    if not drawings:
        return {}
    faces = typefaces(root)
    around = _around(faces)
    names = {
        path: sha256(around + svg.encode("utf-8")).hexdigest() for path, svg in drawings.items()
    }
    folder = root / FOLDER
    drawn = {}
    for path, svg in drawings.items():
        kept = folder / names[path]
        picture = _kept(kept)
        if picture is None:
            picture = _drawn(svg, faces)
            with contextlib.suppress(OSError):
                write.replace(kept, sha256(picture).digest() + picture)
        drawn[path] = picture
    _forget_others(folder, names.values())
    return drawn


def _around(faces: Iterable[Path]) -> bytes:
    """What pictures depend on beside the drawing: the library's version and the typefaces."""
    digest = sha256(version(_LIBRARY).encode("ascii"))
    for path in faces:
        digest.update(sha256(path.read_bytes()).digest())
    return digest.digest()


def _drawn(svg: str, faces: Iterable[Path]) -> bytes:
    import resvg_py  # noqa: PLC0415 (most builds draw nothing)

    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg, skip_system_fonts=True, font_files=[str(path) for path in faces]
        )
    )


def _kept(path: Path) -> bytes | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    digest, picture = content[:_DIGEST], content[_DIGEST:]
    return picture if picture and digest == sha256(picture).digest() else None


def _forget_others(folder: Path, names: Iterable[str]) -> None:
    stay = {*names}
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name not in stay:
                path.unlink(missing_ok=True)
