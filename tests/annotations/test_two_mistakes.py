"""Two mistakes in the form of one file are two problems, and never a third."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import pytest

from dossier.annotations import parse
from dossier.problems import Problem
from tests import story
from tests.check import mistakes
from tests.check.mistakes import Line, Mistake, lines

FORM: tuple[Mistake, ...] = (
    mistakes.no_space, mistakes.no_colon, mistakes.tab, mistakes.too_deep, mistakes.too_shallow,
    mistakes.open_quote, mistakes.colon_in_text, mistakes.sign,
)  # fmt: skip
VALUE: tuple[Mistake, ...] = (mistakes.open_quote, mistakes.colon_in_text, mistakes.sign)
"""These leave no doubt about what belongs to what, wherever the two stand."""
FILES = {
    "points.yml": "points",
    "actors.yml": "actors",
    "timeline.yml": "timeline",
    "dossier.yml": "dossier",
    "articles/telegraph.yml": "articles",
}
TRIES = 12


@dataclass(frozen=True, slots=True)
class Tried:
    """A spoilt file, the lines with its mistakes, and which of them each problem tells."""

    text: str
    made: list[Line]
    found: list[int | None]


def problems(file: str, text: str) -> tuple[Problem, ...]:
    return parse(text.encode("utf-8"), file, FILES[file], "telegraph").problems


def spoilt(
    text: str, made: tuple[Mistake, ...], random: Random
) -> tuple[str, list[Line]] | tuple[None, None]:
    """A text with two mistakes in two of its lines, and these lines."""
    listed = text.split("\n")
    chosen = sorted(random.sample(lines(text), 2), key=lambda line: -line.number)
    for line in chosen:
        changed = random.choice(made)(line, random)
        if changed is None:
            return None, None
        listed[line.number] = changed
    return "\n".join(listed), chosen


def places(found: tuple[Problem, ...], made: list[Line]) -> list[int | None]:
    """Which of the lines each problem is at; a mistake may be told at the next line."""
    return [
        next((line.number for line in made if 0 <= one.location.line - line.number - 1 <= 1), None)
        for one in found
    ]


def tried(file: str, kinds: tuple[Mistake, ...]) -> Iterator[Tried]:
    """A file of the story spoilt again and again; what cannot be spoilt so is passed over."""
    text = (story.FOLDER / "annotations" / file).read_text("utf-8")
    random = Random(file)
    for _ in range(TRIES):
        changed, made = spoilt(text, kinds, random)
        if changed is not None and made is not None:
            yield Tried(changed, made, places(problems(file, changed), made))


@pytest.mark.parametrize("file", FILES)
def test_two_mistakes_in_values_are_both_told(file: str) -> None:
    for one in tried(file, VALUE):
        assert {line.number for line in one.made} == set(one.found), one.text


@pytest.mark.parametrize("file", FILES)
def test_two_mistakes_in_the_form_are_never_three_problems(file: str) -> None:
    for one in tried(file, FORM):
        assert one.found, one.text
        assert None not in one.found, one.text
        assert len(set(one.found)) == len(one.found), one.text
