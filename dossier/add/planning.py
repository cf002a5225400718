"""What adding a text comes to: whether it is there already, its name, and the files of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

import dossier
from dossier import build, seeds, structure
from dossier.add.naming import LONGEST, is_reserved, seed_name
from dossier.add.values import New, Wish
from dossier.draft import Origin
from dossier.frozen import dataclass
from dossier.metadata import judged
from dossier.model import Original, Seed
from dossier.problems import Location, Problem
from dossier.proposals import FOLDER as DRAFTS
from dossier.schema.forms import ID
from dossier.stamp import SUFFIX

PROGRAM = f"story-dossier {dossier.__version__}"
"""Who took the text out of an original, and in which version."""
_SUFFIX = re.compile(r"\.(?:(?:warc|html?|txt|eml)\.gz|[a-z0-9]{1,8})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Plan:
    """What one new seed comes to, before its article is drafted."""

    seed: Seed
    origin: Origin
    original: str
    """The name of the original's file."""


@dataclass(frozen=True, slots=True)
class Story:
    """What there is already."""

    root: Path
    folder: Path
    """Of the captures."""
    gathered: build.Gathered

    def is_taken(self, name: str, digest: str, original: str) -> bool:
        """Whether a seed of this name is there, or anything that belongs to another one.

        What a kill left behind of this very text does not count: adding it again finishes it.

        Args:
            name: of the seed, without its ending.
            digest: the SHA-256 of the text that is to be added.
            original: the name of its original where that is there already.
        """
        draft = self.root / build.ANNOTATIONS / DRAFTS / name
        left_behind = (
            draft / "article.yml" if draft.is_dir() and any(draft.iterdir()) else draft,
            self.folder / structure.FOLDER / f"{name}{structure.SUFFIX}",
        )
        own = {original, f"{original}{SUFFIX}"} if original else set()
        return (
            (self.folder / f"{name}{seeds.SUFFIX}").exists()
            or any(path.name not in own for path in self._originals(name))
            or any(_is_of_another(path, digest) for path in left_behind)
            or any(
                article.seed == f"{name}{seeds.SUFFIX}"
                for article in self.gathered.annotations.articles
            )
        )

    def _originals(self, name: str) -> list[Path]:
        folder = self.folder / seeds.ORIGINALS
        return [*folder.glob(f"{name}.*")] if folder.is_dir() else []

    def original(self, data: bytes) -> str:
        """The name of the original that has these bytes; empty where there is none."""
        folder = self.folder / seeds.ORIGINALS
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            same_size = path.is_file() and path.stat().st_size == len(data)
            if same_size and path.read_bytes() == data:
                return path.name
        return ""


def planned(story: Story, new: New, wish: Wish, today: str) -> Plan | Problem:
    """What a new text comes to, or why it is not added.

    Args:
        story: what there is.
        new: the text.
        wish: whether it names the seed.
        today: the day.
    """
    data = new.captured.text.encode("utf-8")
    statements = judged(new.captured.metadata, today)
    original_name = story.original(new.material.data)
    duplicate = _duplicate(story, new, data, original_name)
    if duplicate:
        return duplicate
    digest = hashlib.sha256(data).hexdigest()

    def is_taken(name: str) -> bool:
        return story.is_taken(name, digest, original_name)

    # A kill may have left an original without its seed: the same command finishes it.
    stem = original_name.partition(".")[0] if original_name and new.is_only else ""
    name = wish.name or stem or seed_name(statements, new.material.file, is_taken)
    wrong = _unusable(name, is_taken=name != stem and is_taken(name))
    if wrong:
        return wrong
    file = f"{name}{seeds.SUFFIX}"
    seed = seeds.decoded(data, file, new.material.name)
    if isinstance(seed, Problem):
        return seed
    if len(data) > seeds.MOST_BYTES:
        return _too_long(new, len(data))
    original = original_name or f"{name}{_ending(new.material.file)}"
    kept = Original(original, hashlib.sha256(new.material.data).hexdigest(), PROGRAM)
    origin = Origin(statements, kept, new.captured.doubts)
    return Plan(replace(seed, structure=new.captured.structure), origin, original)


def files_of(
    story: Story, new: New, plan: Plan, drafts: Mapping[str, str], stamp: bytes
) -> dict[Path, bytes]:
    """The files of a new capture, in the order in which they are written: the seed last.

    Args:
        story: the folder, and what it has.
        new: the capture.
        plan: the name that it gets, and where its files go.
        drafts: the drafts of its article, by their paths.
        stamp: its time stamp (RFC 3161); empty for none.
    """
    originals = story.folder / seeds.ORIGINALS
    by_path = {originals / plan.original: new.material.data}
    if stamp:
        by_path[originals / f"{plan.original}{SUFFIX}"] = stamp
    name = plan.seed.name.removesuffix(seeds.SUFFIX)
    if new.captured.structure is not None:
        content = structure.as_json(new.captured.structure, plan.seed.sha256)
        place = story.folder / structure.FOLDER / f"{name}{structure.SUFFIX}"
        by_path[place] = content.encode("utf-8")
    for path, text in drafts.items():
        by_path[story.root / build.ANNOTATIONS / DRAFTS / path] = text.encode("utf-8")
    by_path[story.folder / plan.seed.name] = plan.seed.text.encode("utf-8")
    return by_path


def _duplicate(story: Story, new: New, data: bytes, original_name: str) -> Problem | None:
    """That a capture is there already: its text, or the only text of its original."""
    words = new.captured.text.split()
    digest = hashlib.sha256(data).hexdigest()
    for seed in story.gathered.seeds:
        if seed.sha256 == digest or seed.text.split() == words:
            return _again(new, f"{build.SEEDS}/{seed.name} has the same text")
    stem = original_name.partition(".")[0]
    if new.is_only and stem and any(seed.name == f"{stem}.txt" for seed in story.gathered.seeds):
        return _again(new, f"{build.SEEDS}/{stem}.txt was taken from the same file")
    return None


def _is_of_another(path: Path, digest: str) -> bool:
    """Whether a file or a folder is there that does not name the hash of this text."""
    if path.is_file():
        return digest.encode("ascii") not in path.read_bytes()
    return path.is_dir() and any(path.iterdir())


def _unusable(name: str, *, is_taken: bool) -> Problem | None:
    """Why a seed cannot have a name."""
    if not re.fullmatch(ID, name) or len(name) > LONGEST or is_reserved(name):
        return Problem(
            Location("--name"),
            "capture-name",
            "This cannot be the name of a seed",
            found=name,
            expected="lower-case letters and digits, with single hyphens between them, at most "
            f"{LONGEST}, and no name that Windows keeps for a device",
            hint="For example --name sandhaven-courier",
        )
    if is_taken:
        return Problem(
            Location("--name"),
            "capture-name",
            "There is a capture of this name already",
            found=name,
            expected="a name that is free",
            hint="Choose another, or leave --name out",
        )
    return None


def _ending(file: str) -> str:
    """The ending of an original's name: that of the file as it was brought."""
    suffixes = "".join(PurePosixPath(file).suffixes[-2:])
    for ending in (suffixes, PurePosixPath(file).suffix):
        if _SUFFIX.fullmatch(ending):
            return ending.lower()
    return ".bin"


def _again(new: New, reason: str) -> Problem:
    return Problem(
        Location(new.material.name),
        "capture-there",
        "This capture is there already",
        found=reason,
        expected="a capture that is not there yet",
        hint="There is nothing to do. If you captured it anew on purpose, delete the old seed, "
        "its original and its draft first",
    )


def _too_long(new: New, size: int) -> Problem:
    return Problem(
        Location(new.material.name),
        "capture-large",
        "The text of this file is far longer than an article",
        found=f"{size:,} bytes",
        expected=f"at most {seeds.MOST_BYTES:,}",
        hint="Add the page or the article alone",
    )
