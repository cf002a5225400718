"""Pages as programs for the web make them: the article is what their case says."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

import cleaning_score
from dossier.capture import html
from dossier.clean import clean
from dossier.model import Role, Seed
from tests.yaml_file import read_yaml

FILE = read_yaml(Path(__file__).parent / "html" / "kinds.yml")
SENTENCES: dict[str, str] = FILE["sentences"]
BODY = frozenset((Role.PARAGRAPH, Role.CROSSHEAD))


def filled(text: str) -> str:
    """A text with the sentences that its letters in braces stand for."""
    for letter, sentence in SENTENCES.items():
        text = text.replace(f"{{{letter}}}", sentence)
    return text


@pytest.mark.parametrize("case", FILE["pages"], ids=lambda case: str(case["name"]))
def test_the_article_of_a_page_is_what_its_case_says(case: dict[str, Any]) -> None:
    page = html.read(filled(case["html"]))
    result = clean(Seed("seed.txt", page.text, "", page.structure))
    blocks = [(block.role, block.span.of(result.text)) for block in result.blocks]
    article = [SENTENCES.get(line) or filled(line) for line in case["article"]]
    assert article == [text for role, text in blocks if role in BODY]
    assert case["headline"] in [None] + [text for role, text in blocks if role is Role.HEADLINE]
    assert set(case.get("others", ())) <= {text for _, text in blocks}


def test_a_headline_that_another_seed_has_too_stays() -> None:
    page = html.read(
        "<nav><a href=/>Start</a></nav><article><h1>Board blames worn bearing for dark lamp</h1>"
        f"<p>By Coast Press</p><p>{'</p><p>'.join(list(SENTENCES.values())[:3])}</p></article>"
    )
    shared = frozenset(("Board blames worn bearing for dark lamp",))
    result = clean(Seed("seed.txt", page.text, "", page.structure), elsewhere=shared)
    blocks = [(block.role, block.span.of(result.text)) for block in result.blocks]
    assert (Role.HEADLINE, "Board blames worn bearing for dark lamp") in blocks


def test_the_scorer_measures_pages_as_they_were_fetched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = FILE["pages"][0]
    article = [SENTENCES.get(line) or filled(line) for line in case["article"]]
    page = {
        "id": "a",
        "input_text": "\n".join([*article, "Recent Posts"]),
        "gold_text": "\n".join(article),
        "line_labels": [*(1 for _ in article), 0],
        "neutral_lines": [],
    }
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "a.html.gz").write_bytes(gzip.compress(filled(case["html"]).encode()))
    (tmp_path / "plain.jsonl.gz").write_bytes(gzip.compress(json.dumps(page).encode()))
    assert cleaning_score.main(tmp_path) == 0
    *_, body = capsys.readouterr().out.splitlines()
    assert body.startswith("| html | body | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 |")
