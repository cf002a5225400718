"""Results kept from one round of work to the next, as long as they are asked for.

A cache that only has a size fills with every version of a text that an editor saves. Here a
result also goes once nobody asked for it in some rounds.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import update_wrapper
from typing import Any, Generic, ParamSpec, TypeVar

ROUNDS = 8
"""Rounds for which a result stays that nobody asks for: while there are mistakes, much is not."""

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class Kept(Generic[Arguments, Result]):
    """A pure function of hashable positional arguments, with its results."""

    __wrapped__: Callable[Arguments, Result]

    def __init__(self, function: Callable[Arguments, Result], most: int) -> None:
        """Nothing is kept yet.

        Args:
            function: the function.
            most: results at a time; of more, the one goes that was not asked for longest.
        """
        update_wrapper(self, function)
        self.most = most
        self.results: dict[Hashable, tuple[Result, int]] = {}
        """Each with the round in which it was last asked for; the latest at the end."""
        _every.append(self)

    def __call__(self, *args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        """What the function returns; the same value again as long as it is kept."""
        key = (args, *kwargs.items())
        entry = self.results.pop(key, None)
        result = self.__wrapped__(*args, **kwargs) if entry is None else entry[0]
        self.results[key] = result, _Round.number
        if len(self.results) > self.most:
            self.results.pop(next(iter(self.results)), None)
        return result

    def cache_clear(self) -> None:
        """Keep nothing of what there is."""
        self.results.clear()


class _Round:
    """How many rounds of work there were; the same for all functions."""

    number = 0


_every: list[Kept[Any, Any]] = []


def kept(
    most: int,
) -> Callable[[Callable[Arguments, Result]], Kept[Arguments, Result]]:
    """Keep the results of a function, at most so many."""
    return lambda function: Kept(function, most)


def next_round() -> None:
    """Begin another round of work; what was not asked for in the last ones is dropped."""
    _Round.number += 1
    for function in _every:
        for key, (_, used) in list(function.results.items()):
            if used < _Round.number - ROUNDS:
                function.results.pop(key, None)  # another thread may have dropped it


def forget() -> None:
    """Keep no result of any function, as in a process that has just begun."""
    for function in _every:
        function.cache_clear()
