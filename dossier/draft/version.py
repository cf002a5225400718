"""A capture of an article that is there already, proposed as a version of it."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.anchor import Candidate, Changed, Exact, Lost, Selector, anchor, prepare
from dossier.draft.captured import Origin
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
from dossier.text.scalars import comment, quoted

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
    clean: CleanText, likely: LikelyVersion, origin: Origin, annotations: Annotations
) -> str:
    """The lines for ``versions``, and what became of each citation of the article.

    Nothing here is accepted by a command: an article's file is the editor's own, so the lines are
    to be pasted.

    Args:
        clean: the new seed, cleaned.
        likely: the article that it looks like.
        origin: where the seed comes from.
        annotations: all, for what cites the article.
    """
    article = likely.article
    day = agreed(of(origin.statements, Field.CAPTURED), Field.CAPTURED)
    file = article.at().file or "the article's file"
    lines = [
        comment(f"This capture looks like another version of {article.id}: {likely.reason}."),
        comment(f"If it is one, put these lines into {file} (the entry alone where versions are"),
        comment("there already), and delete this folder. If it is not, complete article.yml."),
        "versions:",
        f"  - seed: {quoted(clean.seed.name)}",
        f"    sha256: {clean.seed.sha256}",
        f"    day: {day}" if day else f"    # day: {UNDATED}",
        *_addresses(origin),
        *_original(origin),
        *_notice(),
        *_citations(clean, article, day or "the day above", annotations),
    ]
    return "\n".join(lines) + "\n"


def _addresses(origin: Origin) -> Iterator[str]:
    archived = agreed(of(origin.statements, Field.ARCHIVED), Field.ARCHIVED)
    if archived:
        yield f"    archived: {quoted(archived)}"


def _original(origin: Origin) -> Iterator[str]:
    if origin.original is not None:
        yield "    original:"
        yield f"      file: {quoted(origin.original.file)}"
        yield f"      sha256: {origin.original.sha256}"


def _notice() -> Iterator[str]:
    yield "    # notice: exact words in which the outlet says what it changed, if it does"
    yield "    # note: what a reader should know about it"


def _citations(
    clean: CleanText, article: ArticleShape, day: str, annotations: Annotations
) -> Iterator[str]:
    """Every citation of the article's own seed, held against the new text."""
    text = prepare(clean.text, article.language)
    standing = 0
    listed: list[str] = []
    for owner, reading in _readings(annotations, article):
        outcome = anchor(text, Selector(reading.quote or "", reading.prefix, reading.suffix))
        if isinstance(outcome, Exact):
            standing += 1
        elif isinstance(outcome, Changed):
            listed += _moved(owner, reading, outcome.candidates[0], article, day)
        elif isinstance(outcome, Lost) and outcome.near:
            listed += _moved(owner, reading, outcome.near[0], article, day)
        else:
            listed.append(comment(f"{reading.at('quote')} {owner}: its words are not there"))
    yield comment(f"Citations of {article.id} whose words stand in it as they are: {standing}.")
    if listed:
        yield comment(
            "These do not. Where the outlet changed what it says, add the reading below the other, "
            "and perhaps a contradiction of the kind changed-after-publication:"
        )
        yield from listed[: 2 * MOST]


def _moved(
    owner: str, reading: ReadingShape, near: Candidate, article: ArticleShape, day: str
) -> Iterator[str]:
    """Where a citation seems to stand now, as a proposal."""
    yield comment(f"{reading.at('quote')} {owner} (score {near.score:.2f}): {near.line}")
    context = "".join(
        f", {key}: {quoted(words)}"
        for key, words in (("prefix", near.prefix), ("suffix", near.suffix))
        if words
    )
    entry = f"article: {article.id}, version: {day}, quote: {quoted(near.words)}{context}"
    yield f"#     - {{{entry}}}"


def _readings(
    annotations: Annotations, article: ArticleShape
) -> Iterator[tuple[str, ReadingShape]]:
    """What cites the article's own seed, with the id of its entry."""
    entries: list[PointShape | QuotationShape | MomentShape] = [
        *annotations.points,
        *annotations.quotations,
        *annotations.timeline,
    ]
    for entry in entries:
        for reading in entry.readings:
            if reading.article == article.id and reading.quote and not reading.version:
                yield entry.id, reading
