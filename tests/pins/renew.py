"""Pin anew what the repository's own story is; ``scripts/renew_pins.py`` calls it."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.pins import FOLDER, ROOT, pinned


def renew(folder: Path = FOLDER, root: Path = ROOT) -> list[str]:
    """Write every pin of a project's story anew; the names of those that changed.

    Nothing is written unless all can be.

    Raises:
        SpoiltError: the annotations have problems.
    """
    wanted = pinned.contents(root)
    changed = []
    for name, text in wanted.items():
        file = folder / name
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")
            changed.append(name)
    return changed


def main() -> int:
    """Renew them and say what changed; the exit code."""
    try:
        changed = renew()
    except pinned.SpoiltError as error:
        print(f"{error}\nNothing was pinned: the annotations have the problems above.")
        return 1
    for name in changed:
        print(f"renewed: tests/pins/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
