"""How good drafts are; `score_drafts.py` runs this.

Each text is drafted as the command `draft` does it, and what the sheets say is brought into the
form that the scorers of the given folder read. Of a story with gold the first 20, 50 and 100 of the
proposed points are scored as contradictions; of the others they are counted.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from dossier import anchor, build, draft
from dossier.model import CleanText, Point, Seed, Span
from dossier.proposals import queue
from dossier.schema import Annotations
from dossier.seeds import Captures

ROOT = Path(__file__).parents[2]
FIRST = (20, 50, 100)
"""How many of the proposed points are scored."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """What was drafted for some texts, as the files say it."""

    articles: Mapping[str, CleanText]
    """By the id that is proposed for the article."""
    entries: Mapping[str, Sequence[Mapping[str, Any]]]
    """Actors, quotations and points, in the order of the files."""


def main(folder: Path, shown: str, first: int) -> int:
    """Print all figures, or the points that are proposed for one story."""
    stories = sorted(path for path in (folder / "stories").iterdir() if path.is_dir())
    if shown:
        show(drafted(texts(folder / "stories" / shown)), first)
        return 0
    for story in stories:
        sheets = drafted(texts(story))
        print(f"\n## {story.name}: {counts(sheets)}")
        if (story / "gold" / "gold.yaml").is_file():
            score_story(folder, story, sheets)
    print("\n## quotations")
    score_quotations(folder)
    print("\n## the story of this repository")
    score_own()
    return 0


def texts(story: Path) -> dict[str, str]:
    """The articles of a story by the names of their files."""
    return {path.name: path.read_text("utf-8") for path in sorted(story.glob("*.txt"))}


def drafted(captures: Mapping[str, str]) -> Sheets:
    """What is proposed for texts that nobody has annotated."""
    seeds = tuple(
        Seed(name, text, hashlib.sha256(text.encode()).hexdigest())
        for name, text in captures.items()
    )
    gathered = build.Gathered(Captures(seeds), Annotations(None), ())
    cleaned = build.clean_seeds(seeds, {})
    files = draft.article_drafts(tuple(cleaned.values()), Annotations(None))
    files |= queued(gathered)
    entries: dict[str, list[Mapping[str, Any]]] = {"actors": [], "quotations": [], "points": []}
    articles = {}
    for path, content in files.items():
        name = Path(path).stem
        if name == "article":
            article = yaml.safe_load(content)
            articles[Path(path).parent.name] = cleaned[article["seed"]]
        elif name in entries:
            entries[name] += yaml.safe_load(content) or []
    return Sheets(articles, entries)


def queued(gathered: build.Gathered) -> dict[str, str]:
    """The files of the queue, as they are written where there are none yet."""
    return {
        f"{kind}.yml": queue.merged(queue.Queued("", ()), entries, frozenset())
        for kind, entries in queue.proposed(gathered, ()).items()
        if entries
    }


def counts(sheets: Sheets) -> str:
    """How much is proposed, in words."""
    return ", ".join(f"{len(entries)} {kind}" for kind, entries in sheets.entries.items())


def show(sheets: Sheets, first: int) -> None:
    """Print proposed points with the words that they rest on."""
    for number, point in enumerate(sheets.entries["points"][:first], 1):
        contradiction = point.get("contradiction") or {}
        print(f"\n{number}. {point['question']}  {contradiction.get('kind', '')}")
        for reading in point["readings"]:
            stress = reading.get("stress", "")
            print(f"   {reading['article']}: {reading['quote']}  {stress}")


def predictions(sheets: Sheets, first: int) -> dict[str, Any]:
    """What is proposed, as `score_story.py` takes it.

    Args:
        sheets: what was drafted.
        first: so many of the proposed points count.
    """
    stems = {id_: Path(clean.seed.name).stem for id_, clean in sheets.articles.items()}
    names = {actor["id"]: actor["name"] for actor in sheets.entries["actors"]}
    return {
        "actors": [
            {"name": actor["name"], "aliases": [*map(form, actor.get("aliases", ()))]}
            for actor in sheets.entries["actors"]
        ],
        "quotes": [
            {**cited, "speaker": names.get(quotation.get("speaker", ""), "")}
            for quotation in sheets.entries["quotations"]
            for cited in sides(quotation, stems)
        ],
        "quote_matches": [
            sides(quotation, stems)
            for quotation in sheets.entries["quotations"]
            if len(quotation["readings"]) > 1
        ],
        "contradictions": [
            {"kind": "", "sides": sides(point, stems)} for point in sheets.entries["points"][:first]
        ],
    }


def form(alias: str | Mapping[str, str]) -> str:
    """The words of an alias."""
    return alias if isinstance(alias, str) else alias["text"]


def sides(entry: Mapping[str, Any], stems: Mapping[str, str]) -> list[dict[str, str]]:
    """The readings of an entry by the files of their articles."""
    return [
        {"file": stems[reading["article"]], "text": reading["quote"]}
        for reading in entry["readings"]
    ]


def score_story(folder: Path, story: Path, sheets: Sheets) -> None:
    """Let the folder's scorer print the figures of a story."""
    for first in FIRST:
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / "predictions.json"
            file.write_text(json.dumps(predictions(sheets, first)), "utf-8")
            called = subprocess.run(
                [sys.executable, str(folder / "score_story.py"), str(story), str(file)],
                capture_output=True,
                text=True,
                check=True,
            )
        printed = called.stdout.splitlines()
        print(f"first {first} points")
        wanted = "contradiction" if first > FIRST[0] else ""
        print("\n".join(f"  {line}" for line in printed if line.startswith(wanted)))


def score_quotations(folder: Path) -> None:
    """Let the folder's scorer print the figures of the quotations."""
    gold = folder / "quotes" / "quotes.jsonl.gz"
    with gzip.open(gold, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "predictions.jsonl"
        rows = (
            {"id": article["id"], "quotes": [*placed_quotations(article["text"])]}
            for article in articles
        )
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
        called = subprocess.run(
            [sys.executable, str(folder / "score_quotes.py"), str(gold), str(file)],
            capture_output=True,
            text=True,
            check=True,
        )
    print(called.stdout, end="")


def placed_quotations(text: str) -> Iterator[dict[str, Any]]:
    """The proposed quotations of one article at their places in the captured text."""
    seed = Seed("article.txt", text, hashlib.sha256(text.encode()).hexdigest())
    clean = build.clean_seeds((seed,), {})[seed.name]
    names = draft.names_by_article({seed.name: clean.text})[seed.name]
    for quotation in draft.quotation_proposals(clean.text, names):
        yield {
            "start": clean.offsets.to_source(quotation.span.start),
            "end": clean.offsets.to_source(quotation.span.end - 1) + 1,
            "speaker": quotation.speaker if quotation.score >= draft.SURE else None,
        }


def score_own() -> None:
    """Compare what is drafted for the seeds of this repository with its annotations."""
    gathered = build.gather(ROOT)
    dossier = build.check_gathered(gathered).dossier
    if dossier is None or not dossier.articles:
        print("There is no finished story here.")
        return
    seeds = [article.clean.seed for article in dossier.articles]
    sheets = drafted({seed.name: seed.text for seed in seeds})
    ids = {article.clean.seed.name: article.id for article in dossier.articles}
    own = {id_: ids[clean.seed.name] for id_, clean in sheets.articles.items()}
    forms = [
        {actor["name"], *map(form, actor.get("aliases", ()))} for actor in sheets.entries["actors"]
    ]
    actors = [{alias.text for alias in actor.aliases} for actor in dossier.actors]
    named = sum(any(names & other for other in forms) for names in actors)
    print(f"actors      {share(named, len(actors))}; {len(forms)} are proposed")
    spoken = [*placed(sheets, own, "quotations")]
    said = [
        [(reading.article, reading.citation.span)]
        for quotation in dossier.quotations
        for reading in quotation.readings
        if reading.citation and reading.mode == "direct"
    ]
    quoted = sum(any(covers(cited, other) for other in spoken) for cited in said)
    print(f"quotations  {share(quoted, len(said))}; {len(spoken)} are proposed")
    contradictions = [
        point
        for point in dossier.points
        if point.contradiction and len({r.article for r in point.readings if r.article}) > 1
    ]
    proposed = [*placed(sheets, own, "points")]
    for first in FIRST:
        hits = sum(
            any(is_hit(point, other) for other in proposed[:first]) for point in contradictions
        )
        kept = sum(
            any(is_hit(point, other) for point in dossier.points) for other in proposed[:first]
        )
        print(
            f"first {first:3}   contradictions between articles {share(hits, len(contradictions))};"
            f" of the proposals, points of the dossier {share(kept, len(proposed[:first]))}"
        )


def placed(sheets: Sheets, own: Mapping[str, str], kind: str) -> Iterator[list[tuple[str, Span]]]:
    """Where the readings of each proposal stand: articles by their own ids, and spans.

    Args:
        sheets: what was drafted.
        own: the ids that articles have in the dossier by those that were drafted.
        kind: quotations or points.
    """
    for entry in sheets.entries[kind]:
        readings = []
        for reading in entry["readings"]:
            selector = anchor.Selector(
                reading["quote"], reading.get("prefix", ""), reading.get("suffix", "")
            )
            outcome = anchor.anchor(sheets.articles[reading["article"]].text, selector)
            if isinstance(outcome, anchor.Exact):
                readings.append((own[reading["article"]], outcome.span))
        yield readings


def is_hit(point: Point, proposed: Sequence[tuple[str, Span]]) -> bool:
    """Whether a proposal sets side by side what a point does, in two articles at least."""
    readings = [
        (reading.article, reading.citation.span)
        for reading in point.readings
        if reading.article and reading.citation
    ]
    return len({article for article, span in readings if covers([(article, span)], proposed)}) > 1


def covers(cited: Sequence[tuple[str, Span]], proposed: Sequence[tuple[str, Span]]) -> bool:
    """Whether a proposal has the words of any of these citations."""
    return any(
        article == other and overlap(span, stretch)
        for article, span in cited
        for other, stretch in proposed
    )


def overlap(first: Span, second: Span) -> bool:
    """Whether two stretches have at least half of the shorter in common."""
    common = min(first.end, second.end) - max(first.start, second.start)
    return 2 * common >= min(first.end - first.start, second.end - second.start)


def share(part: int, whole: int) -> str:
    """A share with the numbers that it comes from."""
    return f"{part} of {whole} = {part / whole:.2f}" if whole else "none"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
