"""Two seeds of one article are in doubt, until an editor says why both are here."""

from __future__ import annotations

import random
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from dossier import build, check
from dossier.model import CleanText
from tests import story
from tests.pages.factory import clean

module = import_module("dossier.check.duplicating")
WORDS = [
    f"{first}{last}" for first in "bdfgklmnprst" for last in ("ade", "ole", "irn", "ust", "ew")
]


def article(seed: int, words: int = 300) -> str:
    dice = random.Random(seed)
    return " ".join(dice.choice(WORDS) for _ in range(words))


def found(*texts: str) -> list[tuple[str, str]]:
    cleaned = [clean(f"{number}.txt", text) for number, text in enumerate(texts)]
    return [
        (doubt.location.file, doubt.message.rpartition(" ")[2])
        for doubt in check.duplicates(cleaned)
    ]


@pytest.mark.parametrize("words", [20, 100, 300, 3000])
def test_the_same_text_is_told_with_both_names(words: int) -> None:
    one = article(1, words)
    assert [("seeds/2.txt", "0.txt")] == found(one, article(2, words), one)


@pytest.mark.parametrize("words", [60, 300, 3000])
def test_so_is_the_same_article_with_other_furniture(words: int) -> None:
    one = article(1, words)
    assert [("seeds/1.txt", "0.txt")] == found(
        f"Share this story Follow us {one}", f"{one} Sign up for our newsletter Most read"
    )


def test_so_is_a_capture_that_breaks_off() -> None:
    assert [("seeds/1.txt", "0.txt")] == found(article(1, 3000), article(1, 1200))


def test_letters_and_marks_make_no_difference() -> None:
    one = article(1)
    assert [("seeds/1.txt", "0.txt")] == found(one, one.upper().replace(" ", ", "))


def test_scripts_without_spaces_are_compared_by_letters() -> None:
    dice = random.Random(3)
    one = "".join(chr(dice.randrange(0x4E00, 0x5000)) for _ in range(400))
    other = "".join(chr(dice.randrange(0x4E00, 0x5000)) for _ in range(400))
    assert [("seeds/2.txt", "0.txt")] == found(one, other, f"分享 {one}")


def test_a_reworded_article_is_another() -> None:
    dice = random.Random(4)
    one = article(1).split()
    reworded = [dice.choice(WORDS) if dice.random() < 0.1 else word for word in one]
    assert [] == found(" ".join(one), " ".join(reworded))


def test_articles_that_share_half_are_two() -> None:
    shared = article(1, 200)
    assert [] == found(f"{shared} {article(2, 200)}", f"{shared} {article(3, 200)}")


def test_captures_of_a_few_words_are_not_compared() -> None:
    assert [] == found("The page did not load.", "The page did not load.")


def test_the_invented_story_has_none() -> None:
    articles = story.dossier().articles
    assert () == tuple(check.duplicates([item.clean for item in articles]))


def test_the_work_grows_with_the_texts_and_not_with_their_pairs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[frozenset[int]] = []
    real = module.is_same

    def counting(runs: frozenset[int], others: frozenset[int]) -> bool:
        compared.append(runs)
        return bool(real(runs, others))

    monkeypatch.setattr(module, "is_same", counting)
    one = article(1)
    cleaned: list[CleanText] = [clean(f"{number}.txt", one) for number in range(60)]
    assert 59 == len(tuple(check.duplicates(cleaned)))
    assert len(compared) <= 60 * module.CANDIDATES


def test_a_sample_is_the_same_everywhere() -> None:
    runs = module.sample("The ferry ran aground on Friday with ninety people on board, the " * 2)
    assert (12, 3_821_249_436) == (len(runs), max(runs))


@pytest.fixture
def doubled(tmp_path: Path) -> Path:
    """The story, with a second seed and article that has the words of the first."""
    root = story.lay_out(tmp_path)
    seed = (root / "seeds/courier.txt").read_text("utf-8")
    (root / "seeds/echo.txt").write_text(f"{seed}\n\nShare\n", "utf-8")
    return root


def told(gathered: build.Gathered) -> list[tuple[str, str]]:
    doubts = build.check_gathered(gathered).doubts
    codes = [(doubt.code, doubt.location.file) for doubt in doubts]
    return [item for item in codes if item[0] == "seed-duplicate"]


def test_check_tells_of_it_and_a_reason_ends_it(doubled: Path) -> None:
    gathered = build.gather(doubled)
    assert [("seed-duplicate", "seeds/echo.txt")] == told(gathered)
    courier = next(item for item in gathered.annotations.articles if item.seed == "courier.txt")
    explained = courier.model_copy(update={"duplicate": "Both printed it."})
    annotations = replace(gathered.annotations, articles=(explained,))
    assert [] == told(replace(gathered, annotations=annotations))
