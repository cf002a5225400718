"""Do a workflow's job: begin a story, draft, or accept and reject as requested in a form.

What is entered in the form comes in environment variables, never in a shell command line. Output
goes to the log, and to the page of the run if something is wrong. Exit code: the program's.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import os
import sys
from collections.abc import Mapping, Sequence

import actions
import script
from script import ROOT, UnusableError

STORY = {
    "DOSSIER_TITLE": "--title",
    "DOSSIER_QUESTION": "--question",
    "DOSSIER_LANGUAGE": "--language",
    "DOSSIER_EVENT": "--event",
    "DOSSIER_DAY": "--date",
}
NEEDED = ("DOSSIER_TITLE", "DOSSIER_QUESTION", "DOSSIER_EVENT", "DOSSIER_DAY")
"""Given even when empty: then it is said that they are."""

PLACES = {"DOSSIER_AS": "--as", "DOSSIER_INTO": "--into"}
VERDICTS = ("accept", "reject")

HEADINGS = {
    "add": "Not every uploaded file could be taken in",
    "begin": "The story was not begun",
    "draft": "Not every capture could be read",
    "decide": "Nothing was accepted or rejected",
}


def main(arguments: Sequence[str]) -> int:
    """Run the program that is meant, with what the form says."""
    parser = argparse.ArgumentParser(prog="scripts/step.py", description=__doc__)
    parser.add_argument("what", choices=sorted(HEADINGS), help="which step")
    what = parser.parse_args(arguments).what
    if what == "add" and not uploaded():
        script.say("Nothing was uploaded but text.")
        return 0
    try:
        name, *options = command(what, os.environ)
    except UnusableError as error:
        return actions.refuse(str(error), HEADINGS[what])
    program = ROOT / "scripts" / name
    if not program.is_file():
        return actions.refuse(f"This repository has no scripts/{name}.", HEADINGS[what])
    return actions.run([sys.executable, program, *options], HEADINGS[what])


def uploaded() -> bool:
    """Whether there is a file among the captures that is no text.

    Without one, the packages that read such files need not be installed.
    """
    folder = ROOT / "seeds"
    files = [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
    return any(path.suffix.lower() not in (".txt", ".md") for path in files)


def command(what: str, variables: Mapping[str, str]) -> list[str]:
    """The name of the script, and its options.

    Raises:
        UnusableError: the form says what does not go together.
    """
    if what == "begin":
        return ["begin.py", *_options(STORY, NEEDED, variables), "--yes"]
    if what in ("add", "draft"):
        return ["add.py", "--uploaded"] if what == "add" else ["draft.py"]
    return _decision(variables)


def _decision(variables: Mapping[str, str]) -> list[str]:
    verdict = variables.get("DOSSIER_VERDICT", "")
    if verdict not in VERDICTS:
        raise UnusableError(f"The form contains neither {' nor '.join(VERDICTS)}.")
    places = _options(PLACES, (), variables)
    if verdict == "reject" and places:
        raise UnusableError(
            "Rejected proposals are not moved anywhere: leave the id and the file out."
        )
    every = ["--all"] if variables.get("DOSSIER_ALL") == "true" else []
    ids = variables.get("DOSSIER_IDS", "").replace(",", " ").split()
    file = variables.get("DOSSIER_DRAFT", "").strip()
    # Behind two hyphens nothing is an option, whatever it begins with.
    return [f"{verdict}.py", *every, *places, "--", file, *ids]


def _options(
    names: Mapping[str, str], needed: Sequence[str], variables: Mapping[str, str]
) -> list[str]:
    """Options in one piece with their values: no value is taken for an option."""
    values = {name: variables.get(name, "").strip() for name in names}
    return [f"{names[name]}={value}" for name, value in values.items() if value or name in needed]


if __name__ == "__main__":
    script.run(main)
