"""Begin a story of your own: remove the one that is here, and write the first files of yours.

Asks for whatever is not given as an option. Needs only Python. Exit code: 0 begun; 2 nothing was
changed, for the reason printed.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import sys
from collections.abc import Sequence
from datetime import datetime

import script
from script import ROOT, UnusableError, say

sys.path.insert(0, str(ROOT))  # where the package lies

from dossier import begin
from dossier.problems import DossierError


def main(arguments: Sequence[str]) -> int:
    """Begin a story."""
    parser = argparse.ArgumentParser(prog="scripts/begin.py", description=__doc__)
    for name, meaning in begin.ANSWERS.items():
        parser.add_argument(f"--{name}", default="", help=meaning)
    for name, meaning in begin.FLAGS.items():
        parser.add_argument(f"--{name}", action="store_true", help=meaning)
    wish = begin.Wish(**vars(parser.parse_args(joined(arguments))))
    today = datetime.now().astimezone().date()
    ask = input if sys.stdin.isatty() else None
    try:
        begin.begin(ROOT, wish, today, ask, say)
    except DossierError as error:
        raise UnusableError(str(error)) from error
    except OSError as error:
        raise UnusableError(f"The system reported: {error}") from error
    return 0


def joined(arguments: Sequence[str]) -> list[str]:
    """Each option with its words in one argument: words may begin with a hyphen."""
    parts: list[str] = []
    options = {f"--{name}" for name in begin.ANSWERS}
    for argument in arguments:
        if parts and parts[-1] in options:
            parts[-1] += f"={argument}"
        else:
            parts.append(argument)
    return parts


if __name__ == "__main__":
    script.run(main)
