"""The invented story, and captures of one more article of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier import lock
from dossier.add import Outcome, Wish, add
from tests import story

TODAY = "2023-03-08"
TEXT = """\
Lamp was dark for two nights, council says
SANDHAVEN, March 6 - The lamp at Kestrel Point was dark for two nights before the ferry ran
aground, the council of Sandhaven said on Monday in a statement to the press.
“Nobody told us that the lamp was out,” Tom Fenn said to reporters at the harbour in the morning.
"""
PAGE = """\
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Fenn: Lamp was dark for two nights | Harbour Herald</title>
<meta property="og:site_name" content="Harbour Herald">
<link rel="canonical" href="https://herald.example/lamp">
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Fenn: Lamp was dark for two nights",
 "datePublished": "2023-03-06T08:00:00+01:00", "dateModified": "2023-03-07",
 "author": [{"@type": "Person", "name": "Holm, Ada"}], "publisher": {"name": "Harbour Herald"}}
</script>
</head>
<body>
<nav><a href="/">Home</a></nav>
<article>
<h1>Fenn: Lamp was dark for two nights</h1>
<p>The lamp at Kestrel Point was dark for two nights before the ferry ran aground, the council
said on Monday in a statement to the press.</p>
<p>“Nobody told us that the lamp was out,” Tom Fenn said to reporters at the harbour.</p>
</article>
</body>
</html>
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return story.lay_out(tmp_path / "story")


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A folder of the editor's own, beside the story."""
    folder = tmp_path / "brought"
    folder.mkdir()
    return folder


def adding(root: Path, *sources: object, **wish: object) -> Outcome:
    with lock.locked(root, lambda: None):
        given = tuple(str(source) for source in sources)
        return add(root, Wish(given, **wish), TODAY)  # type: ignore[arg-type]


def codes(outcome: Outcome) -> list[str]:
    return [problem.code for problem in outcome.problems]


def files(root: Path) -> dict[str, bytes]:
    """Every file of the story, by its path."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != "lock"
    }
