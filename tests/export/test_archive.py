from __future__ import annotations

import io
import zipfile

from dossier.export import archive, exports
from tests.pages.ferry import EDITION

FILES = exports(EDITION)
CONTENT = archive(FILES)["data/dossier.zip"]


def test_it_has_every_data_file_and_nothing_else() -> None:
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as packed:
        assert packed.testzip() is None
        read = {name: packed.read(name).decode("utf-8") for name in packed.namelist()}
    assert {
        f"dossier/{path.removeprefix('data/')}": text
        for path, text in FILES.items()
        if path.startswith("data/")
    } == read


def test_the_same_files_give_the_same_bytes() -> None:
    assert CONTENT == archive(dict(reversed(FILES.items())))["data/dossier.zip"]
