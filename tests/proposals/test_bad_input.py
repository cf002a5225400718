"""Captures that nothing can be compared in: fewer proposals, and nothing united wrongly."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import pytest

from dossier import build, draft
from dossier.annotations import ADDITIONS
from dossier.model import Seed
from dossier.proposals import queue
from dossier.schema import Annotations
from dossier.seeds import Captures

ENGLISH = {
    "courier.txt": "Ferry aground off Skerry\n\n"
    "The ferry Petrel ran aground off Skerry Island with 40 passengers, Mayor Ada Lund said.\n\n"
    "“We steered by a light that was not there,” said Lund. Nobody was injured on the ferry.\n",
    "telegraph.txt": "Petrel runs aground\n\n"
    "The Petrel ran aground off Skerry Island with 52 passengers on board, Lund said.\n\n"
    "“We steered by a light that was not there,” Ada Lund said. Two were injured on the ferry.\n",
}
GERMAN = (
    "Fähre läuft auf Grund\n\n"
    "Die Fähre Petrel ist vor der Insel auf Grund gelaufen, sagte die Bürgermeisterin Lund.\n\n"
    "„Wir sind nach einem Licht gefahren, das nicht da war“, sagte Lund. An Bord waren 45.\n"
)
OTHER = (
    "Bakery opens in Northport\n\n"
    "A bakery with 12 ovens opened in Northport on Tuesday, its owner Peter Holm said.\n\n"
    "“We bake from four in the morning, and nobody has complained,” Holm said.\n"
)
SPEECH = "“I was there. I saw the lamp go out. I told them to turn, and nobody listened to me.”\n"


def proposed(captures: Mapping[str, str]) -> dict[str, tuple[draft.QueueEntry, ...]]:
    """What is proposed for captures that nobody has annotated, by kind."""
    seeds = tuple(
        Seed(name, text, hashlib.sha256(text.encode()).hexdigest())
        for name, text in captures.items()
    )
    return queue.proposed(build.Gathered(Captures(seeds), Annotations(None), ()), ())


def words(entries: Mapping[str, tuple[draft.QueueEntry, ...]], kind: str) -> set[frozenset[str]]:
    """What the proposals of a kind rest on."""
    return {entry.words for entry in entries[kind]}


@pytest.mark.parametrize("more", ["", "\n\n", "Advertisement\n"])
def test_an_empty_article_changes_no_proposal(more: str) -> None:
    assert proposed(ENGLISH) == proposed({**ENGLISH, "empty.txt": more})


@pytest.mark.parametrize("text", ["", OTHER, GERMAN, SPEECH])
def test_one_article_alone_is_compared_with_none(text: str) -> None:
    made = proposed({"only.txt": text})
    assert ((), ()) == (made["points"], made[ADDITIONS])


@pytest.mark.parametrize("text", [GERMAN, OTHER, SPEECH])
def test_what_is_proposed_of_the_others_stays(text: str) -> None:
    before, after = proposed(ENGLISH), proposed({**ENGLISH, "more.txt": text})
    for kind in ("points", "quotations"):
        assert words(before, kind) <= words(after, kind)


@pytest.mark.parametrize("text", [OTHER, SPEECH])
def test_two_events_have_nothing_in_common(text: str) -> None:
    made = proposed({**ENGLISH, "more.txt": text})
    for kind in ("points", "quotations", "actors"):
        for entry in made[kind]:
            lines = "\n".join(entry.lines)
            assert not ('"more"' in lines and '"courier"' in lines), lines
            assert not ('"more"' in lines and '"telegraph"' in lines), lines


def test_a_text_that_is_one_quotation_has_no_speaker() -> None:
    (quotation,) = proposed({"speech.txt": SPEECH})["quotations"]
    assert not [line for line in quotation.lines if line.startswith("  speaker:")]
