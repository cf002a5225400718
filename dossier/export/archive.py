"""``dossier.zip``: every data file in one, to be mailed or kept.

The same files give the same bytes: entries stand in the order of their paths and have no time.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from dossier.export.place import FOLDER

FILE = "data/dossier.zip"
_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that the format knows."""
_UNIX = 3
_READ_BY_ALL = 0o644 << 16


def archive(files: Mapping[str, str | bytes]) -> dict[str, bytes]:
    """The archive by its path below ``docs/``.

    Args:
        files: what was exported, by path below ``docs/``; pictures and other files that lie
            elsewhere are left out.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path, content in sorted(files.items()):
            if path.startswith(FOLDER):
                entry = zipfile.ZipInfo(f"dossier/{path.removeprefix(FOLDER)}", _NO_TIME)
                entry.create_system, entry.external_attr = _UNIX, _READ_BY_ALL
                entry.compress_type = zipfile.ZIP_DEFLATED
                data = content.encode("utf-8") if isinstance(content, str) else content
                packed.writestr(entry, data)
    return {FILE: target.getvalue()}
