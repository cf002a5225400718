"""A capture of an article that is there already, proposed as a version of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dossier.anchor import Candidate, Changed, Exact, Lost, Outcome, Selector, anchor, prepare
from dossier.draft.captured import Origin
from dossier.draft.points import Given, folded
from dossier.draft.queue import QueueEntry, digest
from dossier.frozen import dataclass
from dossier.metadata import agreed, of
from dossier.model import CleanText, Field
from dossier.schema import (
    Annotations,
    ArticleShape,
    MomentShape,
    PointShape,
    QuotationShape,
    ReadingShape,
)
from dossier.text.ids import UNNAMED, identifier
from dossier.text.scalars import comment, quoted

VERSION_HEAD = (
    "# This capture looks like another version of an article that is there. If it is one, accept\n"
    "# it; if it is not, reject it, and complete article.yml.\n"
)
DRAFTED = "article.yml as proposed: "
"""How the comment begins by which it shows whether the draft of an article was changed."""
MOST = 60
"""Citations that are listed, of those whose words are not in the new version."""
UNDATED = "the day on which you saved it, such as 2022-01-10"


@dataclass(frozen=True, slots=True)
class LikelyVersion:
    """That a new seed looks like another version of an article."""

    article: ArticleShape
    share: float
    """Of the shorter text's runs of words, how many stand in the other; from 0 to 1."""
    same_address: bool
    """Whether the capture names the article's own address."""

    @property
    def reason(self) -> str:
        """Why it looks so, without a full stop."""
        words = f"{self.share:.0%} of its wording stands there"
        return f"{words}, and it has the same address" if self.same_address else words


def version_sheet(
    clean: CleanText,
    likely: LikelyVersion,
    origin: Origin,
    annotations: Annotations,
    drafted: str,
) -> str:
    """The version as an addition to its article, and what has become of each citation.

    Args:
        clean: the new seed, cleaned.
        likely: the article that it looks like.
        origin: where the seed comes from.
        annotations: all, for what cites the article.
        drafted: the draft of an article of its own, which lies beside it.
    """
    article = likely.article
    day = agreed(of(origin.statements, Field.CAPTURED), Field.CAPTURED)
    entry = QueueEntry(
        version_id(article.id or "", day or "version"),
        f"article {article.id}",
        frozenset((folded(clean.seed.name),)),
        (
            comment(f"score {likely.share:.2f}: {likely.reason}"),
            *_citations(clean, article, annotations),
        ),
        (
            f"  article: {article.id}",
            "  version:",
            f"    seed: {quoted(clean.seed.name)}",
            f"    sha256: {clean.seed.sha256}",
            f"    day: {day}" if day else f"    # day: {UNDATED}",
            *_addresses(origin),
            *_original(origin),
        ),
    )
    return f"{VERSION_HEAD}{comment(DRAFTED + digest(drafted))}\n\n{entry.text(entry.name)}"


def version_id(article: str, day: str) -> str:
    """An id that names an article and a day.

    Args:
        article: its id.
        day: in EDTF, with the time or without.
    """
    return identifier(f"{article} {day}", "") or UNNAMED


def is_untouched(sheet: str, drafted: bytes) -> bool:
    """Whether the draft of an article of its own is as it was when its version was proposed.

    Args:
        sheet: the file that proposes the version.
        drafted: the draft of the article, as it stands.
    """
    proposed = re.search(rf"^# {DRAFTED}([0-9a-f]+)$", sheet, re.MULTILINE)
    text = drafted.decode("utf-8", "replace")
    return proposed is not None and proposed[1] == digest(text)


def moved_readings(given: Given, texts: Mapping[str, Mapping[str, str]]) -> Iterator[QueueEntry]:
    """Where citations of an article's own seed stand in its other versions, in other words.

    Args:
        given: what the editors have.
        texts: the clean text of each version by its day, in order, by the ids of the articles.
    """
    for article in given.annotations.articles:
        for day, text in texts.get(article.id or "", {}).items():
            prepared = prepare(text, article.language)
            for kind, entry, reading in _readings(given.annotations, article):
                near = _near(anchor(prepared, _selector(reading)))
                own = [item for item in entry.readings if item.article == article.id]
                known = {folded(item.quote or "") for item in own}
                is_new = near is not None and folded(near.words) not in known
                if near is None or not is_new or any(item.version == day for item in own):
                    continue
                yield QueueEntry(
                    version_id(f"{entry.id} {article.id}", day),
                    f"{kind} {entry.id}",
                    frozenset((folded(near.words),)),
                    (comment(f"score {near.score:.2f}: on {day} it reads: {near.line}"),),
                    (f"  {kind}: {entry.id}", "  reading:", *_moved(reading, near, day)),
                )


def _moved(reading: ReadingShape, near: Candidate, day: str) -> Iterator[str]:
    """The lines of a reading of another version."""
    yield f"    article: {quoted(reading.article or '')}"
    yield f"    version: {day}"
    yield f"    quote: {quoted(near.words)}"
    for key, words in (("prefix", near.prefix), ("suffix", near.suffix)):
        if words:
            yield f"    {key}: {quoted(words)}"
    if reading.mode:
        yield f"    mode: {reading.mode}"


def _near(outcome: Outcome) -> Candidate | None:
    """Where words that are not there as they are seem to stand now; nothing where they are gone."""
    if isinstance(outcome, Changed):
        return outcome.candidates[0]
    return outcome.near[0] if isinstance(outcome, Lost) and outcome.near else None


def _selector(reading: ReadingShape) -> Selector:
    return Selector(reading.quote or "", reading.prefix, reading.suffix)


def _addresses(origin: Origin) -> Iterator[str]:
    archived = agreed(of(origin.statements, Field.ARCHIVED), Field.ARCHIVED)
    if archived:
        yield f"    archived: {quoted(archived)}"


def _original(origin: Origin) -> Iterator[str]:
    if origin.original is not None:
        yield "    original:"
        yield f"      file: {quoted(origin.original.file)}"
        yield f"      sha256: {origin.original.sha256}"


def _citations(clean: CleanText, article: ArticleShape, annotations: Annotations) -> Iterator[str]:
    """What has become of every citation of the article's own seed in the new text."""
    text = prepare(clean.text, article.language)
    standing = 0
    listed: list[str] = []
    for _, entry, reading in _readings(annotations, article):
        outcome = anchor(text, _selector(reading))
        near = _near(outcome)
        if isinstance(outcome, Exact):
            standing += 1
        elif near:
            listed.append(comment(f"{reading.at('quote')} {entry.id}: {near.line}"))
        else:
            listed.append(comment(f"{reading.at('quote')} {entry.id}: its words are not there"))
    yield comment(f"Citations of {article.id} whose words stand in it as they are: {standing}.")
    if listed:
        yield comment("These do not:")
        yield from listed[:MOST]
    if listed[MOST:]:
        yield comment(f"and {len(listed) - MOST} more")


def _readings(
    annotations: Annotations, article: ArticleShape
) -> Iterator[tuple[str, PointShape | QuotationShape | MomentShape, ReadingShape]]:
    """What cites the article's own seed: the kind of its entry, the entry, the reading."""
    kinds: Mapping[str, Sequence[PointShape | QuotationShape | MomentShape]] = {
        "point": annotations.points,
        "quotation": annotations.quotations,
        "moment": annotations.timeline,
    }
    for kind, entries in kinds.items():
        for entry in entries:
            for reading in () if entry.withdrawn else entry.readings:
                if reading.article == article.id and reading.quote and not reading.version:
                    yield kind, entry, reading
