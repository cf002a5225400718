"""The page of the docs that explains every code, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.problems.codes import Code

_HEAD = """\
---
title: Problems
description: Every problem that the check can report, with an example and its fix.
tags: [Guide]
search: { boost: 0.005 }
---

# Problems

<!-- Written by scripts/renew.py from dossier/problems/codes.toml: change it there. -->

A problem names the file, the line and the column, shows the line, and says what was found, what
was expected and what to do. All problems are reported at once, and each mistake is reported
only once: its consequences are not reported until it is fixed. As long as there is a problem,
nothing is published.

```
python3 -m dossier check
```

prints them; `--format json` prints them for programs, `--format github` as notes on the lines of
a pull request. Every problem has a code, such as `citation-changed`; each is explained here.
"""


def as_page(codes: Iterable[Code]) -> str:
    """The page, codes in the order given and under the headings of their groups."""
    listed = tuple(codes)
    groups = tuple(dict.fromkeys(code.group for code in listed))
    parts = [_HEAD, _table(listed)]
    for group in groups:
        parts.append(f"## {group}\n")
        parts += [_section(code) for code in listed if code.group == group]
    return "\n".join(parts)


def _table(listed: tuple[Code, ...]) -> str:
    rows = [f"| [`{code.name}`](#{code.name}) | {code.title} |\n" for code in listed]
    return "".join(["| code | what is wrong |\n| --- | --- |\n", *rows])


def _section(code: Code) -> str:
    parts = [
        f"### {code.name}\n",
        f"**{code.title}.** {code.explanation}\n",
    ]
    if code.wrong:
        parts += [_example("Wrong", code.file, code.wrong), _example("Right", "", code.right)]
    parts.append(f"{code.fix}\n")
    return "\n".join(parts)


def _example(label: str, file: str, lines: str) -> str:
    where = f", in `{file}`" if file else ""
    return f"{label}{where}:\n\n```yaml\n{lines}\n```\n"
