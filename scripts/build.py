"""Check the annotations, write the pages, and build the site into site/.

Creates the environment it needs on the first run, and with --renderer that of another renderer;
with --parquet it installs the library for that.
Exit code: 0 built; 1 problems in the files, which are printed, and the last site stays as it was;
2 something is missing on this machine.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
from collections.abc import Sequence

import delegate
import environment
import script

PARQUET = "--parquet"
"""As the command itself declares it; its library is installed before it runs."""
OPTION = "--renderer"
"""As the command itself declares it; before that runs, its environment must be there."""


def main(arguments: Sequence[str]) -> int:
    """Build the site."""
    name = renderer(arguments)
    if name in environment.RENDERERS and not delegate.HELP & {*arguments}:
        environment.ready_renderer(name)
    lock = environment.PARQUET if PARQUET in arguments else environment.RUNTIME
    return delegate.call("build", arguments, __doc__, lock)


def renderer(arguments: Sequence[str]) -> str:
    """The renderer that a command line names, in either of the two forms; empty for none."""
    for number, word in enumerate(arguments):
        if word == OPTION:
            return "".join(arguments[number + 1 : number + 2])
        if word.startswith(f"{OPTION}="):
            return word.removeprefix(f"{OPTION}=")
    return ""


if __name__ == "__main__":
    script.run(main)
