"""The typefaces that pictures are drawn with, and which signs they have."""

from __future__ import annotations

import struct
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path

from dossier.problems import DossierError

FONTS = "fonts"
"""Of a story: typefaces for scripts that the package has none for."""
_ENDINGS = {".otf", ".ttc", ".ttf"}
_COLLECTION = b"ttcf"
_OURS = "dossier-"
"""How the names of the faces begin that the pages have, too: they come first."""


class UnusableTypefaceError(DossierError):
    """A file among the story's typefaces is none, or one in another format."""


def typefaces(root: Path) -> tuple[Path, ...]:
    """The files to draw with: the package's, then the story's own, each in the order of names.

    Args:
        root: the story's folder.
    """
    own = root / FONTS
    listed = sorted(own.iterdir()) if own.is_dir() else []
    return (*_ours(), *(path for path in listed if path.suffix.lower() in _ENDINGS))


@lru_cache(maxsize=1)
def _ours() -> tuple[Path, ...]:
    # A package in an archive is unpacked; the drawing library takes paths alone.
    with as_file(files("dossier.raster") / "faces") as folder:
        faces = [path for path in folder.iterdir() if path.suffix in _ENDINGS]
    return tuple(sorted(faces, key=lambda path: (not path.name.startswith(_OURS), path.name)))


def signs(root: Path) -> frozenset[int]:
    """The code points that a picture of this story can show.

    Args:
        root: the story's folder.

    Raises:
        UnusableTypefaceError: a file in ``fonts/`` cannot be read as a typeface.
        OSError: the disk refused.
    """
    covered: set[int] = set()
    for path in typefaces(root):
        covered |= _signs(path, path.stat().st_mtime_ns)
    return frozenset(covered)


@lru_cache(maxsize=64)
def _signs(path: Path, _changed: int) -> frozenset[int]:
    """The code points of a file, kept while it stays as it is."""
    content = path.read_bytes()
    try:
        return frozenset(_of_file(content))
    except (struct.error, IndexError, ValueError) as error:
        raise UnusableTypefaceError(
            f"{FONTS}/{path.name} cannot be read as a typeface. Pictures are drawn with TrueType "
            "and OpenType alone (.ttf, .otf or .ttc); convert WOFF and WOFF2 first."
        ) from error


def _of_file(content: bytes) -> set[int]:
    """The code points of a typeface, or of all in a collection (OpenType 1.9, “otff”)."""
    if not content.startswith(_COLLECTION):
        return _of_face(content, 0)
    (count,) = struct.unpack_from(">I", content, 8)
    starts = struct.unpack_from(f">{count}I", content, 12)
    return set().union(*(_of_face(content, start) for start in starts))


def _of_face(content: bytes, start: int) -> set[int]:
    (count,) = struct.unpack_from(">H", content, start + 4)
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", content, start + 12 + 16 * number)
        if tag == b"cmap":
            return _of_table(content, offset)
    raise ValueError("no table of signs")


def _of_table(content: bytes, start: int) -> set[int]:
    """The code points of a table “cmap”, by its parts that map Unicode."""
    (count,) = struct.unpack_from(">H", content, start + 2)
    covered: set[int] = set()
    for number in range(count):
        platform, _, offset = struct.unpack_from(">HHI", content, start + 4 + 8 * number)
        (form,) = struct.unpack_from(">H", content, start + offset)
        if platform in {0, 3} and form == 4:
            covered |= _of_segments(content, start + offset)
        elif platform in {0, 3} and form == 12:
            covered |= _of_groups(content, start + offset)
    return covered


def _of_segments(content: bytes, start: int) -> set[int]:
    """Format 4: stretches of the Basic Multilingual Plane."""
    (doubled,) = struct.unpack_from(">H", content, start + 6)
    number = doubled // 2
    ends = struct.unpack_from(f">{number}H", content, start + 14)
    at_starts = start + 16 + doubled
    starts = struct.unpack_from(f">{number}H", content, at_starts)
    deltas = struct.unpack_from(f">{number}H", content, at_starts + doubled)
    at_offsets = at_starts + 2 * doubled
    offsets = struct.unpack_from(f">{number}H", content, at_offsets)
    covered = set()
    for segment in range(number):
        for code in range(starts[segment], min(ends[segment], 0xFFFE) + 1):
            glyph = code
            if offsets[segment]:
                place = at_offsets + 2 * segment + offsets[segment] + 2 * (code - starts[segment])
                (glyph,) = struct.unpack_from(">H", content, place)
            if glyph and (glyph + deltas[segment]) & 0xFFFF:
                covered.add(code)
    return covered


def _of_groups(content: bytes, start: int) -> set[int]:
    """Format 12: stretches of all of Unicode."""
    (count,) = struct.unpack_from(">I", content, start + 12)
    covered: set[int] = set()
    for number in range(count):
        first, last, glyph = struct.unpack_from(">III", content, start + 16 + 12 * number)
        if last > 0x10FFFF:
            raise ValueError("a stretch beyond Unicode")
        covered.update(range(first + (not glyph), last + 1))
    return covered
