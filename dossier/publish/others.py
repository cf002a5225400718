"""Other renderers of the same pages and settings, each in an environment of its own.

None of them is needed: they show that a site does not depend on the usual one. The environments
are made by ``scripts/build.py --renderer``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from dossier import shipped
from dossier.frozen import dataclass
from dossier.problems import DossierError
from dossier.publish import renderer
from dossier.publish.programs import surroundings
from dossier.terminal import say

FOLDER = "build/renderers"
"""Below the story's folder: an environment for each, by the renderer's name."""
SOURCES = (renderer.THEME, "docs")
"""What a renderer reads beside its settings."""


@dataclass(frozen=True, slots=True)
class Program:
    """How a renderer is called, and what its lines of output begin with that say nothing wrong."""

    name: str
    module: str
    plain: tuple[str, ...]


OTHERS: Mapping[str, Program] = {
    "properdocs": Program("ProperDocs", "properdocs", renderer.PLAIN),
    "zensical": Program("Zensical", "zensical", ("Build started", "Build finished", "No issues")),
}
"""By the name that the command line gives."""


class MissingRendererError(DossierError):
    """The environment of a renderer has not been made."""


class Other:
    """A renderer that is called once, on a copy of the pages: Zensical writes beside them."""

    def __init__(self, root: Path, program: Program) -> None:
        """Make ready what it needs.

        Args:
            root: the story's folder; its lock is held until the site is there.
            program: the renderer.

        Raises:
            MissingRendererError: it has not been installed.
            IncompletePackageError: the package does not have the theme.
            OSError: the disk refused.
        """
        self.root = root.resolve()
        self.program = program
        self.name = program.name
        self.is_refused = False
        """Whether the system did not let the renderer do its work."""
        self.python = _python(self.root / FOLDER / program.module)
        if not self.python.exists():
            raise MissingRendererError(
                f"{program.name} is not installed in {self.python.parents[1]}. "
                f"Run: python3 scripts/build.py --renderer {program.module}"
            )
        renderer.restore_site(self.root)
        renderer.unpack_theme(self.root)
        self.scratch = renderer.new_scratch(self.root)

    def __enter__(self) -> Other:
        """Nothing but what ``with`` needs."""
        return self

    def __exit__(self, *_: object) -> None:
        """Clear what the renderer worked on."""
        shutil.rmtree(self.scratch, ignore_errors=True)

    def publish(self) -> bool:
        """Render ``docs/`` and put the result in the place of the last site; whether it was done.

        What the renderer finds wrong is printed.

        Raises:
            SiteInTheWayError: the last site cannot be moved away.
            OSError: the disk refused.
        """
        for source in SOURCES:
            shutil.copytree(self.root / source, self.scratch / source)
        settings = shutil.copy(self.root / shipped.SETTINGS, self.scratch)
        # The program's own packages are of another environment, and may be of another Python.
        variables = {
            name: value for name, value in surroundings(os.environ).items() if name != "PYTHONPATH"
        }
        answer = subprocess.run(
            [str(self.python), "-m", self.program.module, "build", "--strict", "--clean",
             "--config-file", str(settings)],
            cwd=self.scratch, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        for line in answer.stdout.splitlines():
            if line.strip() and not line.startswith(self.program.plain):
                say(line)
        if answer.returncode or not (self.scratch / renderer.SITE).is_dir():
            return False
        renderer.replace_site(self.root, self.scratch)
        return True


def _python(environment: Path) -> Path:
    """The Python of an environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
