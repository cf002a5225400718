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

VALUES = {
    "--title": "the title of the story",
    "--question": "the question it answers",
    "--language": "the language you write in, as a tag: en, de, pt-BR",
    "--event": "the first event, in a few words",
    "--date": "the date of that event: 2023-03-04, or 2023-03",
}
"""The options that take words, and what these are."""


def main(arguments: Sequence[str]) -> int:
    """Begin a story."""
    parser = argparse.ArgumentParser(prog="scripts/begin.py", description=__doc__)
    for option, meaning in VALUES.items():
        parser.add_argument(option, default="", help=meaning)
    parser.add_argument("--yes", action="store_true", help="ask nothing")
    parser.add_argument(
        "--uncommitted", action="store_true", help="also remove what has not been committed"
    )
    parser.add_argument(
        "--again", action="store_true", help="remove a story that was begun here before"
    )
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
    for argument in arguments:
        if parts and parts[-1] in VALUES:
            parts[-1] += f"={argument}"
        else:
            parts.append(argument)
    return parts


if __name__ == "__main__":
    script.run(main)
