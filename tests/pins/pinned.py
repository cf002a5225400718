"""What is pinned, as the program makes it now, by the name of its file in ``tests/pins/``."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from dossier import build, seeds
from dossier.clean import clean, shared_lines
from dossier.count import counts
from dossier.model import CleanText, Seed
from dossier.problems import Problem, as_text, is_left_over
from tests import story
from tests.pins import ROOT

GATE, HASHES, COUNTS = "gate.yml", "seeds.sha256", "counts.yml"


class SpoiltError(Exception):
    """The annotations have problems, so that their entries cannot be counted; they are listed."""


@cache
def captured(root: Path = ROOT) -> tuple[tuple[Seed, ...], tuple[Problem, ...]]:
    """The seeds, and what is wrong with them."""
    return seeds.read(root / "seeds")


@cache
def cleaned(root: Path = ROOT) -> dict[str, CleanText]:
    """What the rules of cleaning make of each seed, without the editors' word, by its name."""
    found, _ = captured(root)
    shared = shared_lines(found)
    return {seed.name: clean(seed, elsewhere=shared[seed.name]) for seed in found}


def gate(result: CleanText) -> dict[str, Any]:
    """What is pinned of one cleaned seed; doubts only where there are some."""
    named = [block for block in result.blocks if block.role != "paragraph"]
    doubts = [{doubt.rule: doubt.span.of(result.text)} for doubt in result.doubts]
    return {
        "sha256": sha256(result.text.encode()).hexdigest(),
        "paragraphs": len(result.blocks) - len(named),
        "named": [{str(block.role): block.span.of(result.text)} for block in named],
        "parts": [{str(part.role): part.span.of(result.text)} for part in result.parts],
        "removed": [
            {f"{removal.line} {removal.rule}": removal.text}
            for removal in result.removed
            if removal.reason
        ],
        **({"doubts": doubts} if doubts else {}),
    }


def gates(root: Path = ROOT) -> dict[str, dict[str, Any]]:
    """What is pinned of every cleaned seed, by the seed's name."""
    return {name: gate(result) for name, result in cleaned(root).items()}


def hashes(root: Path = ROOT) -> dict[str, str]:
    """The hash of every file in ``seeds/``, by its name."""
    files = [path for path in sorted((root / "seeds").iterdir()) if not is_left_over(path.name)]
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in files}


def numbers(root: Path = ROOT) -> dict[str, int]:
    """How many entries of each kind the annotations hold.

    Raises:
        SpoiltError: they have problems.
    """
    dossier, problems = story.checked(root)
    if dossier is None:
        raise SpoiltError(as_text(problems))
    # What begins with dots counts the same entries again, by their sorts.
    return {
        each.what: each.number
        for each in counts(dossier, build.agreements(dossier))
        if not each.what.startswith("…")
    }


def contents(root: Path = ROOT) -> dict[str, str]:
    """The three files as they ought to be, by name.

    Raises:
        SpoiltError: the annotations have problems.
    """
    return {
        GATE: "# What cleaning makes of the seeds. scripts/renew_pins.py renews it.\n"
        + _listed(gates(root)),
        HASHES: "".join(f"{digest}  {name}\n" for name, digest in hashes(root).items()),
        COUNTS: "# How many entries there are. scripts/renew_pins.py renews it.\n"
        + _listed(numbers(root)),
    }


class _Dumper(yaml.SafeDumper):
    """Texts of several lines stand as such."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def _listed(value: object) -> str:
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
