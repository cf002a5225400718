"""Loads the renderer and waits: one line of input starts it, the end of the input ends it.

``dossier build`` starts this before it checks the annotations. All that does not depend on the
pages is done beside that: the renderer is loaded, its settings are read, and the theme's
templates are compiled.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from dossier import memory
from dossier.publish import wording
from dossier.terminal import refusal, say

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

PROCESSES = "DOSSIER_PROCESSES"
"""The variable that says how many processes may make pages at once, this one included."""
REFUSED = 2
"""Exit code: the system refused something, and it was said what. MkDocs itself ends with 1."""


def main() -> None:
    """Do what the command line says, in a process of its own."""
    memory.collect_seldom()
    sys.exit(render(sys.argv[1:], sys.stdin))


def render(arguments: Sequence[str], orders: IO[str]) -> int:
    """Do what a command line of the renderer says, once a line has come; its exit code.

    Args:
        arguments: of the renderer's own command line.
        orders: gives the line, or ends.
    """
    # What takes long is loaded here.
    import mkdocs.commands.build  # noqa: PLC0415
    from mkdocs import config  # noqa: PLC0415
    from mkdocs.__main__ import cli  # noqa: PLC0415

    load = config.load_config

    def load_and_wait(**options: Any) -> MkDocsConfig:
        settings = _ahead(load, options)
        if not orders.readline():
            sys.exit()
        # Settings that cannot be read are read again, to say what is wrong with them.
        settings = settings or load(**options)
        first_page = Path(settings.docs_dir) / wording.FIRST_PAGE
        if first_page.is_file():
            wording.speak(settings.theme, first_page.read_text("utf-8"))
        return settings

    config.load_config = load_and_wait  # type: ignore[assignment]
    try:
        cli(arguments, prog_name=mkdocs.__name__)
    except OSError as error:
        say(f"Error: {refusal(error)} The last site stays as it was.")
        return REFUSED
    except SystemExit as end:  # the command line's own way to end
        return end.code if isinstance(end.code, int) else 0
    return 0


def _ahead(load: Any, options: dict[str, Any]) -> MkDocsConfig | None:
    """The settings, with the theme ready for use; nothing if there is anything wrong with them.

    Nothing is said of it yet: what is wrong with the annotations comes first.
    """
    # They load parts of the renderer.
    from dossier.publish import keeping, parallel, templates  # noqa: PLC0415

    logging.disable()
    try:
        settings: MkDocsConfig = load(**options)
        root = Path(settings.config_file_path).parent
        environment = templates.ready(settings.theme, root)
    except Exception:  # whatever it is, it is raised again when its turn comes
        return None
    finally:
        logging.disable(logging.NOTSET)
    # The renderer asks for it once, and would compile every template anew.
    settings.theme.get_env = lambda: environment  # type: ignore[method-assign]
    settings.plugins[parallel.__name__] = parallel.Ahead(processes(), root / keeping.FOLDER)
    return settings


def processes() -> int:
    """How many processes may make pages at once."""
    from dossier.publish import parallel  # noqa: PLC0415

    given = os.environ.get(PROCESSES, "")
    return int(given) if given.isdecimal() else parallel.processors()


if __name__ == "__main__":
    main()
