"""Cuts that somebody has marked, as the tests hold them against the check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dossier.claims import turning_cut
from dossier.model import Span
from tests.yaml_file import read_yaml


@dataclass(frozen=True, slots=True)
class Marked:
    """Words cited out of a sentence, and what a reader marked them as."""

    article: str
    """An article's id; empty for an invented sentence."""
    sentence: str
    words: str
    turns: bool
    is_open: bool
    """Whether the check is known to see it otherwise."""
    language: str = "en"

    @property
    def is_seen(self) -> bool:
        """Whether the check sees it as it is marked."""
        start = self.sentence.index(self.words)
        cut = turning_cut(self.sentence, Span(start, start + len(self.words)), self.language)
        return (cut is not None) is self.turns


def marked(file: Path) -> Iterator[Marked]:
    """Every cut of a file, in its order."""
    for entry in read_yaml(file):
        for listed, is_open in ((entry, False), (entry.get("open", {}), True)):
            for key, turns in (("turns", True), ("harmless", False)):
                for words in listed.get(key, ()):
                    article = entry.get("article", "")
                    language = entry.get("language", "en")
                    yield Marked(article, entry["sentence"], words, turns, is_open, language)


def summary(cuts: list[Marked]) -> str:
    """How many of both kinds are seen as they are marked."""
    counts = []
    for turns, kind in ((True, "turning"), (False, "harmless")):
        of_kind = [cut for cut in cuts if cut.turns is turns]
        counts.append(f"{sum(cut.is_seen for cut in of_kind)} of {len(of_kind)} {kind}")
    return ", ".join(counts)
