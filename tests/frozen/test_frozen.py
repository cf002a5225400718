"""Frozen values behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from dossier.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """A word in a place."""

    word: str
    line: int = 1
    notes: list[str] = dataclasses.field(default_factory=list, compare=False)
    place: str = dataclasses.field(default="", repr=False)

    @property
    def long(self) -> str:
        return f"{self.word}:{self.line}"


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """A word in a place."""

    word: str
    line: int = 1
    notes: list[str] = dataclasses.field(default_factory=list, compare=False)
    place: str = dataclasses.field(default="", repr=False)

    @property
    def long(self) -> str:
        return f"{self.word}:{self.line}"


def pairs(*arguments: Any, **named: Any) -> tuple[Any, Any]:
    return Ours(*arguments, **named), Theirs(*arguments, **named)


@pytest.mark.parametrize(
    "named", [{}, {"line": 3}, {"notes": ["seen"]}, {"line": 2, "place": "above"}]
)
def test_a_value_reads_as_the_standard_librarys(named: dict[str, Any]) -> None:
    ours, theirs = pairs("buoy", **named)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert ours.long == theirs.long


def test_equal_values_are_equal_and_hash_alike() -> None:
    assert Ours("buoy", notes=["one"]) == Ours("buoy", notes=["two"])
    assert hash(Ours("buoy")) == hash(Ours("buoy", 1))
    assert Ours("buoy") != Ours("buoy", 2)
    other: object = Theirs("buoy")
    assert Ours("buoy") != other
    assert len({Ours("buoy"), Ours("buoy"), Ours("light")}) == 2


def test_each_value_has_a_list_of_its_own() -> None:
    assert Ours("buoy").notes is not Ours("buoy").notes


def test_nothing_can_be_changed() -> None:
    value = Ours("buoy")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'word'"):
        value.word = "light"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'word'"):
        del value.word
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("arguments", [(), ("a", 1, [], "", 5)])
def test_wrong_arguments_are_refused_in_the_same_words(arguments: tuple[Any, ...]) -> None:
    words = []
    for kind in (Ours, Theirs):
        with pytest.raises(TypeError) as error:
            kind(*arguments)
        words.append(str(error.value).replace("Theirs", "Ours"))
    assert words[0] == words[1]


def test_replace_and_match_work() -> None:
    value = dataclasses.replace(Ours("buoy", 4), word="light")
    match value:
        case Ours(word, line):
            assert (word, line) == ("light", 4)
        case _:
            pytest.fail("it did not match")


def test_copies_are_equal() -> None:
    value = Ours("buoy", 2, ["seen"], "above")
    for made in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert repr(made) == repr(value)
        assert (made.notes, made.place) == (["seen"], "above")


def test_what_a_class_defines_itself_stays() -> None:
    @dataclass(frozen=True, slots=True)
    class Loud:  # noqa: PLW1641 (its hash is made for it)
        word: str

        def __repr__(self) -> str:
            return self.word.upper()

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Loud) and self.word.lower() == other.word.lower()

    assert repr(Loud("buoy")) == "BUOY"
    assert Loud("buoy") == Loud("BUOY")
    assert hash(Loud("buoy")) == hash(Loud("buoy"))


def test_a_class_may_have_one_field_or_none() -> None:
    @dataclass(frozen=True, slots=True)
    class One:
        word: str

    @dataclass(frozen=True, slots=True)
    class Empty:
        pass

    assert {One("a"): 1}[One("a")] == 1
    assert One("a") != One("b")
    assert Empty() == Empty()
    assert repr(Empty()).endswith("Empty()")


def test_other_options_are_the_standard_librarys() -> None:
    @dataclass(frozen=True, slots=True, order=True)
    class Numbered:
        number: int

    assert sorted([Numbered(2), Numbered(1)]) == [Numbered(1), Numbered(2)]
