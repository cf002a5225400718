"""The table of codes says what the program does."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from dossier.problems import Code, codes
from tests import story
from tests.problems.cases import Case, printed

DOSSIER = Path(__file__).parents[2] / "dossier"
SHOWN = [code for code in codes().values() if code.wrong]


def raised() -> set[str]:
    """Every text in the program that is written like a code and stands where a code does."""
    found: set[str] = set()
    for file in DOSSIER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _reports(node):
                given = [*node.args, *(word.value for word in node.keywords if word.arg == "code")]
                found |= {
                    str(item.value)
                    for item in given
                    if isinstance(item, ast.Constant)
                    and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", str(item.value))
                }
    return found


def _reports(call: ast.Call) -> bool:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    return name in {"Problem", "problem", "_refuse", "_twice"}


def test_every_code_is_explained_and_every_explained_code_exists() -> None:
    mended_names = raised() - {"headline-note", "not-to-confuse"}
    assert sorted(codes()) == sorted(mended_names)


@pytest.mark.parametrize("code", SHOWN, ids=lambda code: code.name)
def test_example_is_this_problem_and_no_other(code: Code, tmp_path: Path) -> None:
    edit = {"file": code.file, "replace": code.right, "by": code.wrong}
    lines = printed(Case(code.name, (edit,), ""), tmp_path).splitlines()
    met = [line for line in lines if re.match(r"annotations/\S+: [a-z0-9-]+: ", line)]
    assert [code.name] == [line.split(": ")[1] for line in met], "\n".join(lines)


@pytest.mark.parametrize("code", SHOWN, ids=lambda code: code.name)
def test_mended_example_is_a_line_of_the_story(code: Code) -> None:
    assert 1 == (story.FOLDER / code.file).read_text("utf-8").count(code.right)


@pytest.mark.parametrize("code", codes().values(), ids=lambda code: code.name)
def test_explanations_are_whole_sentences(code: Code) -> None:
    assert all(text.rstrip("`").endswith(".") for text in (code.explanation, code.fix))
    assert not code.title.endswith(".")
