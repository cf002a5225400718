"""Generates a dossier of any size, for measuring a build and its pages.

The same numbers give the same files. The articles are about made-up boats and barrels; what one
says, another moves, rewords, contradicts or leaves out. One of them is written from right to
left, and some outlets have very long names.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import product
from pathlib import Path
from string import ascii_uppercase

FIRST = (
    "Ash", "Black", "Clay", "Deer", "East", "Fern", "Gull", "Heron", "Iron", "Kings",
    "Long", "Marsh", "North", "Otter", "Pine", "Quarry", "Raven", "Stone", "Thorn", "West",
)  # fmt: skip
LAST = (
    "bay", "beck", "bridge", "burn", "cliff", "combe", "cove", "dale", "den", "fell",
    "field", "fleet", "ford", "garth", "gate", "haven", "head", "holm", "hurst", "keld",
    "kirk", "lea", "lock", "mere", "moor", "mouth", "ness", "point", "quay", "rigg",
    "side", "sound", "stead", "thwaite", "toft", "wick", "wold", "worth", "yard", "strand",
)  # fmt: skip
SIDES = ("Upper", "Lower", "Outer")
_NEAREST = tuple(first + last for last, first in product(LAST, FIRST))
PLACES = _NEAREST + tuple(f"{side} {place}" for side, place in product(SIDES, _NEAREST))
DISTRICTS = tuple(
    f"{side} {first}{last}" for last, side, first in product(("land", *LAST), SIDES, FIRST)
)
PEOPLE = tuple(
    f"{first} {last}"
    for first, last in product(
        ("Ada", "Bram", "Dora", "Ewan", "Greta"), ("Fenwick", "Hale", "Ingram", "Moss")
    )
)
DID = ("counted", "unloaded", "salvaged", "abandoned", "inspected", "weighed", "auctioned")
WHAT = (
    "barrels of herring", "crates of lamps", "coils of rope", "sacks of barley",
    "bales of wool", "casks of tar", "boxes of candles", "bundles of sailcloth",
    "jars of honey", "rolls of wire", "baskets of eels",
)  # fmt: skip
WHEN = ("before the storm", "at low water", "after the funeral", "in thick fog", "on market day")
COUNTS = ("twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TOPICS = ("cargo", "places", "hours")
STRANDING, INQUIRY = "the-stranding", "the-inquiry"
LONG = "The Incorporated Evening Standard, Observer and General Intelligencer of {} and Districts"
ARABIC = "قال حارس الميناء إن السفينة رقم {} جنحت قرب الساحل قبل العاصفة."

Entry = dict[str, object]
"""One entry of an annotation file."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that happened, as one sentence in three wordings; it answers three questions."""

    number: int
    place: str
    who: str
    did: str
    what: str
    when: str
    counts: tuple[str, str]
    """What most articles say, and what some say against it."""

    @property
    def event(self) -> str:
        """What it belongs to."""
        return INQUIRY if self.number % 5 == 0 else STRANDING

    def sentence(self, wording: int, count: str) -> str:
        """The sentence."""
        many = f"{count} {self.what}"
        if wording == 0:
            return f"{self.who} {self.did} {many} near {self.place} {self.when}."
        if wording == 1:
            when = self.when.capitalize()
            return f"{when} near {self.place}, {self.who} {self.did} {many}."
        return f"Close to {self.place}, {many} were {self.did} {self.when} by {self.who}."


def write(root: Path, articles: int, points: int) -> None:
    """Write ``seeds/`` and ``annotations/`` of a dossier of this size.

    Args:
        root: the project's folder.
        articles: how many, up to 2,460.
        points: how many at most, up to 8,000; fewer where a single article leaves some out.
    """
    chance = random.Random(f"{articles} {points}")
    claims = [_claim(number, chance) for number in range(points * 2 // 5)]
    claims_by_article = _assigned(claims, articles, chance)
    files: dict[str, str] = {}
    readings: dict[str, list[Entry]] = {}
    for number, (id_, claimed) in enumerate(claims_by_article.items()):
        text = "\n\n".join(_text(number, articles, claimed))
        files[f"seeds/{id_}.txt"] = text
        files[f"annotations/articles/{id_}.yml"] = json.dumps(_article(number, text, articles))
        for key, reading in _readings(number, articles, claimed):
            readings.setdefault(key, []).append({"article": id_, **reading})
    made = list(_points(claims, readings))[:points]
    files["annotations/points.yml"] = _list(made)
    files |= _frame(claims_by_article, str(made[0]["id"]))
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode("utf-8"))


def siglum(number: int) -> str:
    """A to Z, then AA, AB and so on; then AAA."""
    before, last = divmod(number, len(ascii_uppercase))
    return (siglum(before - 1) if before else "") + ascii_uppercase[last]


def _id(number: int) -> str:
    return f"article-{number + 1}"


def _claim(number: int, chance: random.Random) -> Claim:
    first, second = chance.sample(COUNTS, 2)
    return Claim(
        number=number,
        place=PLACES[number],
        who=chance.choice(PEOPLE),
        did=chance.choice(DID),
        what=chance.choice(WHAT),
        when=chance.choice(WHEN),
        counts=(first, second),
    )


def _events(number: int) -> list[str]:
    if number == 3:
        return [INQUIRY]
    return [STRANDING, INQUIRY] if number // 10 % 2 else [STRANDING]


def _assigned(
    claims: Sequence[Claim], articles: int, chance: random.Random
) -> dict[str, list[tuple[Claim, str]]]:
    """What each article tells, and with which count: a tenth of it in another order."""
    claims_by_article: dict[str, list[tuple[Claim, str]]] = {
        _id(number): [] for number in range(articles)
    }
    for claim in claims:
        able = [index for index in range(articles) if claim.event in _events(index)]
        chosen = set(chance.sample(able, min(len(able), chance.randint(1, 6))))
        if all(_is_arabic(index, articles) for index in chosen):
            chosen |= set(able[:1])
        for index in sorted(chosen):
            claims_by_article[_id(index)].append((claim, claim.counts[chance.random() < 0.25]))
    for claimed in claims_by_article.values():
        for _ in range(len(claimed) // 10):
            moved = claimed.pop(chance.randrange(len(claimed)))
            claimed.insert(chance.randrange(len(claimed) + 1), moved)
    return claims_by_article


def _is_arabic(number: int, articles: int) -> bool:
    return articles > 2 and number == articles - 1


def _sentence(number: int, articles: int, claim: Claim, count: str) -> str:
    if _is_arabic(number, articles):
        return ARABIC.format(1000 + claim.number)
    return claim.sentence(number % 3, count)


def _text(number: int, articles: int, assigned: Sequence[tuple[Claim, str]]) -> Iterator[str]:
    """The headline, and paragraphs of three sentences."""
    yield _headline(number)
    sentences = [_sentence(number, articles, *claim) for claim in assigned]
    for index in range(0, len(sentences), 3):
        yield " ".join(sentences[index : index + 3])


def _headline(number: int) -> str:
    return f"What the {DISTRICTS[number]} papers say of the stranded ships"


def _article(number: int, text: str, articles: int) -> Entry:
    place = DISTRICTS[number]
    return {
        "seed": f"{_id(number)}.txt",
        "sha256": sha256(text.encode("utf-8")).hexdigest(),
        "siglum": siglum(number),
        "outlet": LONG.format(place) if number % 7 == 5 else f"The {place} Courier",
        "headline": _headline(number),
        "events": _events(number),
        "read": _events(number),
        "published": "1907-03-04",
        "language": "ar" if _is_arabic(number, articles) else "en",
        "condition": "original",
        "trust": "It was invented.",
    }


def _readings(
    number: int, articles: int, assigned: Sequence[tuple[Claim, str]]
) -> Iterator[tuple[str, Entry]]:
    """What an article says on the questions that its sentences answer."""
    for claim, count in assigned:
        if _is_arabic(number, articles):
            yield f"cargo-{claim.number}", {"says": count, "quote": f"رقم {1000 + claim.number}"}
            continue
        sentence = _sentence(number, articles, claim, count).removesuffix(".")
        many = _stretch(sentence, claim.place, f"{count} {claim.what}")
        yield f"cargo-{claim.number}", {"says": count, "quote": many, "stress": count}
        yield f"places-{claim.number}", {"says": f"near {claim.place}", "quote": claim.place}
        if number % 4:
            words = sentence[sentence.lower().index(claim.when) :][: len(claim.when)]
            hours = _stretch(sentence, claim.place, words)
            yield f"hours-{claim.number}", {"says": claim.when, "quote": hours}


def _stretch(sentence: str, first: str, second: str) -> str:
    """The words from the first of two phrases to the end of the second."""
    starts = sentence.index(first), sentence.index(second)
    return sentence[min(starts) : max(starts[0] + len(first), starts[1] + len(second))]


def _points(claims: Sequence[Claim], readings: Mapping[str, list[Entry]]) -> Iterator[Entry]:
    """The questions that an article answers."""
    questions = {
        "cargo": "How many {0.what} were {0.did} near {0.place}?",
        "places": "Where were the {0.what} {0.did} by {0.who} of the {0.number}th report?",
        "hours": "When were the {0.what} near {0.place} {0.did}?",
    }
    for topic, claim in product(TOPICS, claims):
        key = f"{topic}-{claim.number}"
        point: Entry = {
            "id": key,
            "question": questions[topic].format(claim),
            "topic": topic,
            "event": claim.event,
            "actors": [_slug(claim.who)],
            "readings": readings.get(key, []),
        }
        if len({reading["says"] for reading in readings.get(key, ())}) > 1:
            point["contradiction"] = _contradiction(claim)
        if readings.get(key):
            yield point


def _contradiction(claim: Claim) -> Entry:
    severities = ("low", "low", "medium", "low", "medium", "high", "critical")
    statuses = ("genuine", "artefact", "rival-claims", "unresolved")
    return {
        "kind": "number",
        "severity": severities[claim.number % len(severities)],
        "status": statuses[claim.number % len(statuses)],
        "explanation": f"Nobody else was near {claim.place} to count.",
    }


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


def _list(entries: Sequence[Entry]) -> str:
    """One entry a line: JSON in YAML's list."""
    return "".join(f"- {json.dumps(entry)}\n" for entry in entries)


def _frame(
    claims_by_article: Mapping[str, Sequence[tuple[Claim, str]]], point: str
) -> dict[str, str]:
    """The files that do not depend on what the articles say.

    Args:
        claims_by_article: what each article tells, by its id.
        point: the id of a point.
    """
    events: list[Entry] = [
        {"id": id_, "title": id_.replace("-", " ").capitalize(), "date": date}
        for id_, date in ((STRANDING, "1907-03-01"), (INQUIRY, "1907-03-03"))
    ]
    people = sorted({claim.who for assigned in claims_by_article.values() for claim, _ in assigned})
    actors: list[Entry] = [_actor(who) for who in people]
    dossier: Entry = {
        "title": "The stranded ships",
        "standfirst": f"{len(claims_by_article)} newspapers count what lay on the beaches.",
        "question": "What lay where, and who counted it?",
        "language": "en",
        "summary": [{"text": "Ships ran aground.", "points": [point]}],
        "editors": ["The beachcombers"],
        "licence": "CC BY 4.0",
        "rights": "The articles were invented.",
        "topics": [{"id": topic, "title": topic.capitalize()} for topic in TOPICS],
        "format": 3,  # dossier.schema.FORMAT, which this cannot ask: it runs without packages
    }
    return {
        "annotations/dossier.yml": json.dumps(dossier),
        "annotations/events.yml": _list(events),
        "annotations/actors.yml": _list(actors),
    }


def _actor(name: str) -> Entry:
    words = {"kind": "person", "description": "Walked along the beach.", "aliases": [name]}
    return {"id": _slug(name), "name": name, **words}
