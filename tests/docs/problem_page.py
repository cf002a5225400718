"""``docs/problems.md`` from the table of codes; run as a module, it renews the page."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from dossier.problems import Code, codes

PAGE = Path(__file__).parents[2] / "docs" / "problems.md"

_HEAD = """\
---
title: Problems
description: Every problem that a check of the annotations can report, with an example of each.
---

# Problems

What the check of the annotations can find, by code. A report looks like this:

```
annotations/points.yml:7:14: citation-changed: ...
```

File, line and column come first, then the code, then what is wrong. What was found, what was
expected and a hint follow where there are any. All problems are reported at once, and nothing
is published while there is one. The examples are lines of a small invented story.
"""


def problem_page() -> str:
    """The whole page; this module is its only author."""
    groups = groupby(codes().values(), key=lambda code: code.group)
    parts = [_HEAD]
    for name, found in groups:
        parts += [f"## {name}\n", *map(_entry, found)]
    return "\n".join(parts)


def _entry(code: Code) -> str:
    blocks = [f"### {code.name}", f"{code.title}. {code.explanation}"]
    if code.wrong:
        blocks += [f"In `{code.file}`:", _example(code.wrong), "Mended:", _example(code.right)]
    blocks.append(f"**What to do.** {code.fix}")
    return "\n\n".join(blocks) + "\n"


def _example(lines: str) -> str:
    return f"```yaml\n{lines}\n```"


if __name__ == "__main__":
    PAGE.write_text(problem_page(), encoding="utf-8", newline="\n")
