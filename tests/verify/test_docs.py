"""The page on checking any text says what the code does.

    python -m tests.verify.test_docs

prints what the check says of the example, as it must stand there.
"""

from __future__ import annotations

import re
from pathlib import Path

from dossier.build import check_annotations
from dossier.verify import Verdict, as_text, document, library_of, verify
from tests import story

PAGE = (Path(__file__).parents[2] / "docs" / "verify.md").read_text(encoding="utf-8")


def answer() -> str:
    """What the check says of the example."""
    dossier = check_annotations(story.FOLDER).dossier
    assert dossier
    example = re.findall(r"^```markdown\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
    doc = document("draft.md", example)
    return as_text({doc.name: verify(doc, library_of(dossier))})


def test_the_answer_to_the_example_is_what_the_check_says() -> None:
    assert answer() == PAGE.split("What the check says:\n\n```\n", 1)[1].split("```\n", 1)[0]


def test_every_verdict_is_explained() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \|$", PAGE, re.MULTILINE)
    assert [(verdict.value, verdict.meaning) for verdict in Verdict] == rows


if __name__ == "__main__":
    print(answer(), end="")
