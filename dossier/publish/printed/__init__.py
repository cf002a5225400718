"""The whole dossier as one printed document, by a browser of Chromium's kind.

Chromium numbers pages in their margins, but knows no number of a page that a link leads to
(``target-counter``). So it prints twice: the first PDF says on which pages the headings stand, and
the second has the numbers in its table of contents. Lines that are as high with a number as
without do not move what follows.
"""

from __future__ import annotations

import subprocess
import tempfile
from importlib.resources import files
from pathlib import Path

from dossier import write
from dossier.problems import DossierError
from dossier.publish import browser
from dossier.publish.printed import pdf
from dossier.publish.printed.document import document, page

FOLDER = "build/printed"
"""Below the story's folder; what is printed is no part of the site."""
PAGE, PDF = "dossier.html", "dossier.pdf"
PATIENCE = 600
"""Seconds that a browser may take to print."""

NO_BROWSER = (
    "Printing needs Chromium, Chrome or Edge, and none was found; install one, or set "
    f"{browser.VARIABLE} to the program file of one."
)


class UnprintableError(DossierError):
    """No browser is here, or it printed nothing."""


def make(root: Path, site: Path) -> Path:
    """Print the pages of a site together; where the PDF is.

    Args:
        root: the story's folder.
        site: the folder of the finished site.

    Raises:
        UnprintableError: there is no browser, or it printed nothing.
        UnusableBrowserError: the one that was asked for by name does not run.
        OSError: the disk refused.
    """
    program = browser.find()
    if program is None:
        raise UnprintableError(NO_BROWSER)
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in _static().items():
        write.replace(folder / name, content)
    pages = {
        path.relative_to(site).as_posix(): path.read_text("utf-8")
        for path in sorted(site.rglob("*.html"))
    }
    given = document(pages)
    source = folder / PAGE
    write.replace(source, page(given, {}).encode("utf-8"))
    numbers = pdf.numbers(_printed(program, source))
    write.replace(source, page(given, numbers).encode("utf-8"))
    write.replace(folder / PDF, pdf.dated(_printed(program, source), given.day))
    return folder / PDF


def _static() -> dict[str, bytes]:
    """The style sheet and the faces: static ones, for a variable one would be no font in a PDF."""
    place = files(__name__) / "faces"
    return {entry.name: entry.read_bytes() for entry in place.iterdir() if entry.is_file()}


def _printed(program: Path, source: Path) -> bytes:
    """A page as a PDF.

    Raises:
        UnprintableError: the browser made none.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        target = Path(scratch, PDF)
        command = [
            str(program), *browser.ARGUMENTS, f"--user-data-dir={scratch}/profile",
            "--allow-file-access-from-files", "--font-render-hinting=none",
            "--no-pdf-header-footer", "--export-tagged-pdf",
            "--generate-pdf-document-outline", f"--print-to-pdf={target}", source.as_uri(),
        ]  # fmt: skip
        try:
            answer = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise UnprintableError(f"{program} could not print: {error}") from error
        if answer.returncode or not target.is_file():
            said = answer.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
            raise UnprintableError(f"{program} printed nothing. {''.join(said)}".strip())
        return target.read_bytes()
