"""A story of ``stories/`` as a dossier's folder: seeds, and the annotations that cite them."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from tests.yaml_file import read_yaml

SIGLA = "ABC"
STORIES = {
    path.stem: read_yaml(path) for path in sorted((Path(__file__).parent / "stories").glob("*.yml"))
}
"""By language. The keys of a story:

- ``articles``: three, each a headline and its paragraphs; ``sentences`` in their paragraphs;
- ``questions``: those of points, where they are asked in the language of the story;
- ``points``: the words of each article, or nothing; how A and B, A and C, B and C stand to each
  other; which readings say the same; the verdict;
- ``quotation``: the words of each article, and every place where they differ, with its class;
- ``cited``: words as an editor types them, and as they stand;
- ``changed``: words that are not there, and what is offered for them;
- ``refused``: words for which nothing may be offered, and why;
- ``names``: how often each article has a name;
- ``open``: what is expected and not so yet.
"""


def lay_out(root: Path, story: dict[str, Any]) -> Path:
    """Write a story's seeds and annotations into an empty folder; gives the folder."""
    language = story["language"]
    headlines = [text.partition("\n")[0] for text in story["articles"]]
    for siglum, text in zip(SIGLA, story["articles"], strict=True):
        seed = text.encode("utf-8")
        _write(root / "seeds" / f"{siglum.lower()}.txt", seed)
        _save(root, f"articles/{siglum.lower()}.yml", _article(siglum, seed, story))
    _save(
        root,
        "dossier.yml",
        {
            "title": headlines[1],
            "standfirst": f"{headlines[0]}.",
            "question": "How many were on board?",
            "language": language,
            "licence": "CC BY 4.0",
            "rights": "The articles were invented for this dossier.",
            "topics": [{"id": "accident", "title": "The accident"}],
            "format": 3,
        },
    )
    _save(root, "events.yml", [{"id": "grounding", "title": "The accident", "date": "2023-03-03"}])
    _save(root, "actors.yml", list(_actors(story)))
    _save(root, "points.yml", [_point(id_, point, story) for id_, point in story["points"].items()])
    _save(root, "quotations.yml", [_quotation(story["quotation"])])
    _save(root, "timeline.yml", list(_moments()))
    _save(root, "records.yml", [])
    return root


def _article(siglum: str, seed: bytes, story: dict[str, Any]) -> dict[str, Any]:
    cited = [one for one in story["cited"] if one["article"] == siglum]
    return {
        "seed": f"{siglum.lower()}.txt",
        "sha256": sha256(seed).hexdigest(),
        "siglum": siglum,
        "outlet": f"Outlet {siglum}",
        "headline": seed.decode("utf-8").splitlines()[0],
        "events": ["grounding"],
        "read": ["grounding"],
        "language": story["language"],
        "condition": "original",
        "condition-evidence": [{"says": "Cited.", "quote": one["words"]} for one in cited],
        "trust": "Its wording can be trusted.",
    }


def _actors(story: dict[str, Any]) -> list[dict[str, Any]]:
    captain = {"id": "captain", "name": "The captain", "kind": "person", "description": "Speaks."}
    named = [
        {"id": f"name-{place}", "name": name, "kind": "other", "description": "Named.",
         "aliases": [name]}
        for place, name in enumerate(story["names"])
    ]  # fmt: skip
    return [captain, *named]


def _point(id_: str, point: dict[str, Any], story: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": id_,
        "question": story.get("questions", {}).get(id_, f"What of the {id_}?"),
        "topic": "accident",
        "event": "grounding",
        "readings": [
            {"article": siglum.lower(), "quote": words}
            for siglum, words in zip(SIGLA, point["words"], strict=True)
            if words is not None
        ],
    }


def _quotation(quotation: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "light",
        "title": "What the captain saw",
        "speaker": "captain",
        "event": "grounding",
        "readings": [
            {"article": siglum.lower(), "quote": words, "mode": "direct"}
            for siglum, words in zip(SIGLA, quotation["words"], strict=True)
        ],
    }


def _moments() -> list[dict[str, Any]]:
    """Moments whose dates are known by half."""
    return [
        {"id": f"lamp-{place}", "title": "The lamp is lit", "date": date, "certainty": "inferred",
         "because": "The log has no day.", "period": "before"}
        for place, date in enumerate(("1987-12-0X", "1987-1X", "198X"))
    ]  # fmt: skip


def _save(root: Path, path: str, content: object) -> None:
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
    _write(root / "annotations" / path, text.encode("utf-8"))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
