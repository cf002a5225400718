"""Write anew what is made from the code, and into every case what is printed today.

``scripts/renew.py`` calls it. Read the difference before committing it: a case holds what
ought to be printed.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from tests.problems.cases import TESTS, Case, cases, printed
from tests.problems.made import made

FOLDERS = ("annotations", "check")


class _Dumper(yaml.SafeDumper):
    """Texts of several lines stand as such."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def renew(file: Path) -> bool:
    """Write a file of cases anew; whether it changed."""
    before = file.read_text("utf-8")
    comment = "".join(line for line in before.splitlines(keepends=True) if line.startswith("#"))
    after = comment + "\n".join(_case(case) for case in cases(file))
    return write(file, after)


def _case(case: Case) -> str:
    with TemporaryDirectory() as folder:
        prints = printed(case, Path(folder))
    entry = {"name": case.name, "edits": list(case.edits), "prints": prints}
    return yaml.dump([entry], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000)


def write(file: Path, text: str) -> bool:
    """Write a file if it is not so already; whether it changed."""
    if file.exists() and file.read_text("utf-8") == text:
        return False
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")
    return True


def main() -> None:
    """Renew everything, and say what changed."""
    root = TESTS.parent
    changed = [root / name for name, text in made().items() if write(root / name, text)]
    for folder in FOLDERS:
        changed += [
            path for path in sorted((TESTS / folder / "cases").glob("*.yml")) if renew(path)
        ]
    for path in changed:
        print(f"renewed: {path.relative_to(root).as_posix()}")


if __name__ == "__main__":
    main()
