"""How well quotations are checked whose truth is known.

    python -m tests.verify.planted.measure --texts=200 --seed=1 --story=. --marked=FILE

The sources are the articles and records of stories, and, where a file of them is given, articles
whose quotations and speakers somebody marked, one as JSON on a line (keys: id, publisher, text,
quotes with text and source).
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dossier import build, verify
from dossier.model import Dossier
from dossier.verify.library import Library
from dossier.verify.people import people_in
from tests.verify.planted.planting import PER_TEXT, Ground, PlantedText, planted_texts
from tests.verify.planted.stock import Speech, StockText, name_in, sentences

INVENTED = Path("tests/story")
FOREIGN = Path(__file__).parent / "foreign.txt"
GROUP = 40
"""So many marked articles are the sources of one group of documents."""
_BELOW = "\n\n"


@dataclass
class Score:
    """Counts of quotations, by kind and by what was said of them."""

    said: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    """What was said otherwise than it is, for a person to read."""
    counts: Counter[tuple[bool, bool]] = field(default_factory=Counter)
    """By whether it is false and whether it is called so."""

    def add(self, text: PlantedText, findings: Sequence[verify.Finding]) -> None:
        """Count the quotations of one document."""
        by_words: dict[str, list[verify.Finding]] = {}
        for finding in findings:
            by_words.setdefault(" ".join(finding.words.split()), []).append(finding)
        for quotation in text.planted:
            listed = by_words.get(" ".join(quotation.words.split()), [])
            match = listed.pop(0) if listed else None
            verdict = match.verdict.value if match else "not seen"
            is_called = match is not None and match.verdict.is_false
            self.said[quotation.kind, verdict] += 1
            self.counts[quotation.is_false, is_called] += 1
            if quotation.is_false is not is_called:
                why = match.why if match else ""
                self.wrong.append(f"{quotation.kind}: {verdict}: {quotation.paragraph} -- {why}")
        for extra in (finding for left in by_words.values() for finding in left):
            self.said["nothing planted", extra.verdict.value] += 1
            self.counts[False, extra.verdict.is_false] += 1

    @property
    def precision(self) -> float:
        """The share of false ones among those that are called false."""
        called = self.counts[True, True] + self.counts[False, True]
        return self.counts[True, True] / called if called else 1.0

    @property
    def recall(self) -> float:
        """The share of false ones that are called false."""
        false = self.counts[True, True] + self.counts[True, False]
        return self.counts[True, True] / false if false else 1.0

    def summary(self) -> str:
        """Precision and recall, and a line for each kind with what was said."""
        kinds = sorted({kind for kind, _ in self.said})
        lines = [
            f"{kind}: " + ", ".join(
                f"{count} {verdict}" for (other, verdict), count in self.said.most_common()
                if other == kind
            )
            for kind in kinds
        ]  # fmt: skip
        false = self.counts[True, True] + self.counts[True, False]
        head = (
            f"{self.counts.total()} quotations, {false} false: precision {self.precision:.3f}, "
            f"recall {self.recall:.3f}"
        )
        return "\n".join([*lines, head])


def stock_of(dossier: Dossier) -> list[StockText]:
    """The English articles and records of a dossier, with the direct speech it marks."""
    library = verify.library_of(dossier)
    people = {actor.id: actor.name for actor in dossier.actors if actor.kind == "person"}
    direct = {
        (reading.article, reading.citation.span): people[quotation.speaker]
        for quotation in dossier.quotations
        for reading in quotation.readings
        if reading.mode == "direct" and reading.citation and quotation.speaker in people
    }
    return [
        StockText(
            origin.id,
            (*origin.names, origin.id)[0],
            origin.text,
            tuple(
                Speech(origin.id, span.of(origin.text), _in_a_sentence(name))
                for (article, span), name in direct.items()
                if article == origin.id
            ),
        )
        for origin in library.origins
        if origin.language == "en"
    ]


def _in_a_sentence(name: str) -> str:
    return f"the {name[4:]}" if name.startswith("The ") else name


def marked_articles(file: Path) -> Iterator[StockText]:
    """The articles of a file of marked quotations."""
    opened = gzip.open if file.suffix == ".gz" else open
    with opened(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            row: Mapping[str, Any] = json.loads(line)
            speeches = tuple(
                Speech(row["id"], quote["text"], name)
                for quote in row["quotes"]
                if quote.get("source_is_name") and (name := name_in(quote["source"], row["text"]))
            )
            outlet = row["publisher"].replace("-", " ").title()
            yield StockText(row["id"], outlet, row["text"], speeches)


def with_planted(library: Library, ground: Ground) -> Library:
    """A library whose sources have what was planted in them."""
    origins = tuple(
        verify.Origin(
            origin.id,
            _BELOW.join([origin.text, *ground.added.get(origin.id, [])]),
            origin.language,
            origin.names,
            origin.addresses,
            origin.utterances,
        )
        for origin in library.origins
    )
    return Library(origins, library.people)


def score_story(root: Path, number: int, foreign: Sequence[str], seed: str, score: Score) -> None:
    """Score documents that quote the sources of a story."""
    dossier = build.check_annotations(root).dossier
    if dossier is None:
        raise SystemExit(f"{root} has problems.")
    ground = Ground(stock_of(dossier), foreign, random.Random(seed))
    texts = list(planted_texts(ground, number))
    _score(texts, with_planted(verify.library_of(dossier), ground), score)


def score_marked(articles: Sequence[StockText], number: int, seed: str, score: Score) -> None:
    """Score documents that quote groups of marked articles, as captures without annotations."""
    chance = random.Random(seed)
    shuffled = chance.sample(articles, len(articles))
    groups = [shuffled[start : start + GROUP] for start in range(0, len(shuffled) - GROUP, GROUP)]
    foreign = [words for text in shuffled[len(groups) * GROUP :] for words in sentences(text.text)]
    for index, group in enumerate(groups):
        others = groups[(index + 1) % len(groups)] + groups[(index + 2) % len(groups)]
        strange = [*foreign, *(words for text in others for words in sentences(text.text))]
        ground = Ground(group, strange, chance)
        share = number // len(groups) + (index < number % len(groups))
        texts = list(planted_texts(ground, share))
        plain = Library(
            tuple(verify.Origin(text.id, text.text, "en", (text.outlet,)) for text in group)
        )
        grown = with_planted(plain, ground)
        people = people_in(origin.text for origin in grown.origins)
        _score(texts, Library(grown.origins, people), score)


def _score(texts: Iterable[PlantedText], library: Library, score: Score) -> None:
    for text in texts:
        score.add(text, verify.verify(verify.document(text.name, text.source), library))


def main() -> None:
    """Print the score, and with --wrong what was said otherwise than it is."""
    parser = argparse.ArgumentParser(prog="python -m tests.verify.planted.measure")
    parser.add_argument("--texts", type=int, default=30, help=f"documents of {PER_TEXT} quotations")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--story", type=Path, action="append", default=[], help="a story's folder")
    parser.add_argument("--marked", type=Path, help="articles with marked quotations (JSON lines)")
    parser.add_argument("--wrong", action="store_true", help="list what was said wrongly")
    chosen = parser.parse_args()
    score = Score()
    articles = list(marked_articles(chosen.marked)) if chosen.marked else []
    foreign = FOREIGN.read_text("utf-8").split("\n")
    foreign = [words for words in foreign if words]
    if articles:
        foreign += [words for text in articles for words in sentences(text.text)]
    stories = [INVENTED, *chosen.story]
    per_story = chosen.texts // (len(stories) * (3 if articles else 1))
    for root in stories:
        score_story(root, per_story, foreign, f"{chosen.seed} {root.name}", score)
    if articles:
        left = chosen.texts - per_story * len(stories)
        score_marked(articles, left, f"{chosen.seed} marked", score)
    if chosen.wrong:
        print("\n".join(sorted(score.wrong)))
    print(score.summary())


if __name__ == "__main__":
    main()
