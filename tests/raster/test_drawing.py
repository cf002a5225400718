from __future__ import annotations

import struct
from pathlib import Path

import pytest

from dossier import raster
from dossier.raster import drawing
from dossier.raster.typefaces import typefaces

START = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63">'
FACE = 'font-family="\'Dossier Serif\', serif" font-size="30"'


def picture(words: str) -> str:
    return f'{START}<text x="5" y="40" {FACE}>{words}</text></svg>'


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack_from(">II", png, 16)
    return width, height


@pytest.mark.parametrize("words", ["noon", "полдень", "ظهرا", "צהריים", "दोपहर", "μεσημέρι"])
def test_words_of_six_scripts_are_drawn(tmp_path: Path, words: str) -> None:
    assert {ord(letter) for letter in words} <= raster.signs(tmp_path)
    drawn = raster.draw(tmp_path, {"a": picture(words), "b": picture("")})
    assert (120, 63) == size(drawn["a"])
    assert drawn["a"] != drawn["b"]


def test_a_script_without_a_typeface_is_known_as_such(tmp_path: Path) -> None:
    assert ord("船") not in raster.signs(tmp_path)
    assert raster.signs(tmp_path) >= {*range(0x20, 0x7F)}


def test_a_typeface_of_the_story_has_its_signs_too(tmp_path: Path) -> None:
    (tmp_path / raster.FONTS).mkdir()
    own = tmp_path / raster.FONTS / "Hebrew.ttf"
    hebrew = next(path for path in typefaces(tmp_path) if "hebrew" in path.name)
    own.write_bytes(hebrew.read_bytes())
    assert typefaces(tmp_path)[-1] == own
    assert raster.signs(tmp_path) == raster.signs(tmp_path / "elsewhere")


@pytest.mark.parametrize("content", [b"", b"wOF2" + bytes(80), b"ttcf\0\1\0\0\0\0\0\7"])
def test_a_file_that_is_no_typeface_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / raster.FONTS).mkdir()
    (tmp_path / raster.FONTS / "Serif.ttf").write_bytes(content)
    with pytest.raises(raster.UnusableTypefaceError, match=r"^fonts/Serif.ttf cannot be read"):
        raster.signs(tmp_path)


def test_the_same_drawing_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = raster.draw(tmp_path, {"a.png": picture("noon")})
    monkeypatch.setattr(drawing, "_drawn", lambda *_: pytest.fail("drawn again"))
    assert first == raster.draw(tmp_path, {"a.png": picture("noon")})


def test_a_damaged_picture_is_drawn_anew_and_an_unused_one_removed(tmp_path: Path) -> None:
    first = raster.draw(tmp_path, {"a.png": picture("noon")})
    (kept,) = (tmp_path / raster.FOLDER).iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    assert first == raster.draw(tmp_path, {"a.png": picture("noon")})
    raster.draw(tmp_path, {"a.png": picture("one")})
    assert not kept.exists()
