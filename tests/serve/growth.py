"""How the memory of the live server grows while a large file is saved again and again.

The work of the server is done here without its browsers: a copy of this repository's story, or the
invented one, is read, laid out and written after every save.
"""

from __future__ import annotations

import gc
import re
import shutil
import sys
import tempfile
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from dossier.serve import live
from tests import story
from tests.copied import ROOT

_COMMENT = "# The lamp was dark for two nights, and nobody on Skerry said so.\n"


def main(saves: int, *, is_invented: bool) -> None:
    """Print the memory at the beginning and after every tenth of the saves.

    Args:
        saves: how many.
        is_invented: whether the story is the invented one, which takes a twentieth of the time;
            comments make its largest file as large as this repository's.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "story"
        if is_invented:
            story.lay_out(root, more=True)
            (root / "docs").mkdir()
            points = root / "annotations" / "points.yml"
            points.write_text(points.read_text("utf-8") + _COMMENT * 800, "utf-8")
        for name in () if is_invented else ("annotations", "seeds", "docs"):
            shutil.copytree(ROOT / name, root / name)
        shutil.copy2(ROOT / "mkdocs.yml", root)
        scratch = Path(folder) / "scratch"
        scratch.mkdir()
        workshop = live.Workshop(root, 0, scratch)
        workshop.whole_build.begin = lambda: None  # type: ignore[method-assign]
        show(workshop)
        file = max((root / "annotations").rglob("*.yml"), key=lambda path: path.stat().st_size)
        text = file.read_text("utf-8")
        print(f"{file.relative_to(root).as_posix()}, {len(text) / 1000:.0f} kB", file=sys.stderr)
        print(f"{'saves':>8}{'MB':>8}\n{0:8}{resident():8.1f}", file=sys.stderr)
        for number in range(1, saves + 1):
            file.write_text(f"{text}# saved {number} times\n", "utf-8")
            show(workshop)
            if number % max(1, saves // 10) == 0:
                print(f"{number:8}{resident():8.1f}", file=sys.stderr)
        workshop.server.end()


def show(workshop: live.Workshop) -> None:
    """Let everything that was saved be read, laid out and written."""
    assert workshop.look()
    workshop.finish(quiet=0)


def resident() -> float:
    """Megabytes of memory that this process holds (Linux)."""
    gc.collect()
    status = Path("/proc/self/status").read_text("utf-8")
    met = re.search(r"VmRSS:\s+(\d+)", status)
    assert met is not None
    return int(met[1]) / 1024


if __name__ == "__main__":
    with redirect_stdout(StringIO()):  # the figures alone are shown
        main(int(sys.argv[1]), is_invented=sys.argv[2:] == ["invented"])
