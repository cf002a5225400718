"""What every check needs at hand: the ids, the articles' texts, and the list of problems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from dossier import anchor
from dossier.check.known import Known
from dossier.check.near_dates import advice, suggestion
from dossier.check.unresolved_references import Missing
from dossier.dates import bounds
from dossier.frozen import dataclass
from dossier.model import CleanText
from dossier.problems import Location, Problem
from dossier.schema import ArticleShape, RecordShape, Shape

UNANNOTATED = "seed-unannotated"


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article whose words can be looked up."""

    shape: ArticleShape
    clean: CleanText
    settled: bool = True
    """Whether cleaning did what the editor's ``cleaning:`` block asks for; otherwise nothing
    can be said about what it removed."""

    @property
    def id(self) -> str:
        """The article's id."""
        return self.shape.id or ""

    @property
    def words(self) -> anchor.TextIndex:
        """The clean text, ready for many citations."""
        return anchor.prepare(self.clean.text, self.shape.language)

    @property
    def captured(self) -> anchor.TextIndex:
        """The seed's text, ready for many citations."""
        return anchor.prepare(self.clean.seed.text, self.shape.language)


@dataclass(slots=True)
class Checker:
    """One check at work. Problems gather here; nothing else changes."""

    known: Known
    texts: dict[str, ArticleText]
    """By article id; only articles whose seed is there and as it was pinned."""
    versions: Mapping[tuple[str, str], ArticleText] = field(default_factory=dict)
    """By the article's id and the version's day; not those of ``texts``."""
    articles: Mapping[str, ArticleShape] = field(default_factory=dict)
    """By id, as read."""
    language: str = ""
    """The dossier's own; empty where it cannot be read."""
    title: str = ""
    """The dossier's, in its own script."""
    records: Mapping[str, RecordShape] = field(default_factory=dict)
    excerpts: Mapping[str, anchor.TextIndex] = field(default_factory=dict)
    """By record id; only those that are as they were pinned."""
    originals: Mapping[str, str] | None = None
    """The hashes of the captured files by their names; nothing where they are not at hand."""
    problems: list[Problem] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    """References that lead nowhere; they become problems when all are known."""
    asked_for: tuple[str, ...] = ()
    """Keys that every entry must have, because the dossier says so."""
    elsewhere: dict[tuple[str, str], list[Location]] = field(default_factory=dict)
    """Where an article is read on an event that it does not report, by article and event."""

    @property
    def incomplete(self) -> bool:
        """Whether an article is still to be written: its words may be anything."""
        return any(problem.code == UNANNOTATED for problem in self.problems)

    def text(self, article: str, version: str = "") -> ArticleText | None:
        """The text that a citation is of, if it is at hand.

        Args:
            article: the article's id.
            version: the day of one of its versions; empty for its own seed.
        """
        return self.versions.get((article, version)) if version else self.texts.get(article)

    def report(self, problem: Problem | None) -> None:
        """Take a problem to the list, if there is one."""
        if problem is not None:
            self.problems.append(problem)

    def refer(self, shape: Shape, key: str, kind: str) -> None:
        """Check the id, or every id of the list, that stands under a key.

        Args:
            shape: an entry, as read.
            key: as written in YAML.
            kind: of the entries that are named there: ``actors``.
        """
        value = getattr(shape, key.replace("-", "_"))
        if value is None or key in shape.torn:
            return
        if isinstance(value, str):
            listed = [(value, shape.at(key))]
        else:
            listed = [(id_, shape.at(key, index)) for index, id_ in enumerate(value)]
        for index, (id_, location) in enumerate(listed):
            if id_ in [other for other, _ in listed[:index]]:
                self.report(_again(key, id_, location))
        self.missing += [
            Missing(location, kind, id_)
            for id_, location in listed
            if not self.known.has(kind, id_)
        ]

    def day(self, shape: Shape, key: str) -> str:
        """The date under a key, after a check that it is a single day.

        Args:
            shape: an entry, as read.
            key: as written in YAML.

        Returns:
            The date in EDTF; empty where there is none.
        """
        value = self.date(shape, key)
        span = bounds(value)
        if span and key not in shape.torn and (span[0] != span[1] or value[-1] in "?~%"):
            self.report(
                Problem(
                    shape.at(key),
                    "date-invalid",
                    "This is not a single day",
                    found=value,
                    expected="a day as in 2022-01-10",
                    hint="Write year, month and day",
                )
            )
        return value

    def date(self, shape: Shape, key: str) -> str:
        """The date under a key, after a check that there can be such a date.

        Args:
            shape: an entry, as read.
            key: as written in YAML.

        Returns:
            The date in EDTF; empty where there is none.
        """
        value = str(getattr(shape, key.replace("-", "_")) or "")
        if value and key not in shape.torn and bounds(value) is None:
            meant = suggestion(value)
            self.report(
                Problem(
                    shape.at(key),
                    "date-invalid",
                    "This is not a date",
                    found=value,
                    expected=meant or "a date as in 2022-01-10, 2022-01, 2022~ or 2021/2022",
                    hint=f"Write {meant}" if meant else advice(value),
                )
            )
        return value


def _again(key: str, id_: str, location: Location) -> Problem:
    return Problem(
        location,
        "listed-twice",
        f"This id appears twice under {key}",
        found=id_,
        expected="each id once",
        hint="Delete it, or name the one that was meant",
    )
