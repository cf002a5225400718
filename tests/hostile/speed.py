"""What isolating texts, the checks of values and the lock cost, in pairs of runs.

Each run is a fork of a process that has loaded everything: it reads, checks and works out a story
and lays out its pages and data files. Every other run is without what is measured. Printed are
the median of the pairs' ratios of the processor's time, and the middle half of them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from dossier import build
from dossier.export import exports
from dossier.lock import locked
from tests import story

SPARED: Mapping[str, tuple[tuple[str, Callable[..., object]], ...]] = {
    "isolation": (
        ("dossier.render.escape.has_backward", lambda text: False),
        ("dossier.render.page.has_backward", lambda text: False),
        ("dossier.render.escape._contained", lambda text: text),
    ),
    "checks of values": (("dossier.annotations.compose.strange_in", lambda text: None),),
}
"""By what is measured: the functions that do it, and what stands in for them."""
LOCKS = 2000


def ours(root: Path) -> None:
    """Everything of a build that is our own work, without the disk it is written on."""
    checked = build.check_annotations(root)
    assert checked.dossier is not None, checked.problems
    edition = build.work_out(checked.dossier)
    build.lay_out(edition)
    exports(edition)


def spent(act: Callable[[], object]) -> float:
    """The seconds of the processor that an act takes in a fork of this process."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            began = time.process_time()
            act()
            os.write(write, struct.pack("d", time.process_time() - began))
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    os.close(write)
    (seconds,) = struct.unpack("d", os.read(read, 8))
    os.close(read)
    return float(seconds)


def without(name: str, root: Path) -> None:
    """Our own work without what is measured."""
    with pytest.MonkeyPatch.context() as patch:
        for place, stand_in in SPARED[name]:
            module, _, function = place.rpartition(".")
            patch.setattr(import_module(module), function, stand_in)
        ours(root)


def calls(name: str, root: Path) -> list[tuple[Callable[..., object], Callable[..., object], Any]]:
    """Every call that our own work makes to what is measured: the function, its stand-in, a text.

    Args:
        name: of what is measured.
        root: the story's folder.
    """
    made: list[tuple[Callable[..., object], Callable[..., object], Any]] = []

    def noted(function: Callable[..., object], stand_in: Callable[..., object], text: Any) -> Any:
        made.append((function, stand_in, text))
        return function(text)

    with pytest.MonkeyPatch.context() as patch:
        for place, stand_in in SPARED[name]:
            module, _, function = place.rpartition(".")
            original = getattr(import_module(module), function)
            patch.setattr(import_module(module), function, partial(noted, original, stand_in))
        ours(root)
    return made


def again(name: str, root: Path, pairs: int) -> None:
    """Print what these calls take when they are made again, and nothing else with them.

    Two builds of a busy machine differ by more than what is measured; so the calls alone are
    timed, in pairs with as many calls of the stand-ins, and held against whole builds.
    """
    made = calls(name, root)
    taken = []
    for _ in range(pairs):
        began = time.process_time()
        for function, _, text in made:
            function(text)
        between = time.process_time()
        for _, stand_in, text in made:
            stand_in(text)
        taken.append(2 * between - began - time.process_time())
    whole = statistics.median(spent(partial(ours, root)) for _ in range(5))
    low, median, high = (
        seconds / whole for seconds in statistics.quantiles(taken, n=4, method="inclusive")
    )
    print(
        f"{name}, its {len(made)} calls alone: {median:+.2%} of our share "
        f"({low:+.2%} to {high:+.2%}), {pairs} pairs"
    )


def main(root: Path, pairs: int) -> None:
    """Print the shares, a line for each."""
    with tempfile.TemporaryDirectory() as nothing:
        spent(partial(ours, root))  # what is read from the disk is in memory then
        for name in SPARED:
            pid = os.fork()
            if pid == 0:  # what its calls leave in caches would help the pairs
                again(name, root, pairs)
                sys.stdout.flush()
                os._exit(0)
            os.waitpid(pid, 0)
        for name in SPARED:
            ratios = []
            for turn in range(pairs):
                acts = [partial(ours, root), partial(without, name, root)]
                seconds = [spent(act) for act in acts[:: -1 if turn % 2 else 1]]
                whole, spared = seconds[:: -1 if turn % 2 else 1]
                ratios.append(whole / spared - 1)
            low, median, high = statistics.quantiles(ratios, n=4, method="inclusive")
            print(f"{name}: {median:+.1%} of our share ({low:+.1%} to {high:+.1%}), {pairs} pairs")
        began = time.process_time()
        for _ in range(LOCKS):
            with locked(Path(nothing), lambda: None):
                pass
        each = (time.process_time() - began) / LOCKS
        whole = statistics.median(spent(partial(ours, root)) for _ in range(3))
        print(f"lock: {each * 1e6:.0f} µs, {each / whole:.4%} of our share")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, help="folder of a story; the invented one")
    parser.add_argument("--pairs", type=int, default=20)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        main(given.root or story.lay_out(Path(folder), more=True), given.pairs)
