"""Write what is printed today into every case: ``python -m tests.problems.renew``.

Read the difference before committing it: a case holds what ought to be printed.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from tests.problems.cases import TESTS, Case, cases, printed

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
    if after != before:
        file.write_text(after, "utf-8")
    return after != before


def _case(case: Case) -> str:
    with TemporaryDirectory() as folder:
        prints = printed(case, Path(folder))
    entry = {"name": case.name, "edits": list(case.edits), "prints": prints}
    return yaml.dump([entry], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000)


if __name__ == "__main__":
    for folder in FOLDERS:
        for path in sorted((TESTS / folder / "cases").glob("*.yml")):
            print(f"{'renewed' if renew(path) else 'as it was'}: {path.relative_to(TESTS)}")
