"""Each command's pipeline, to be read like a table of contents.

Everything is gathered before anything is written, and nothing is written while there is a
problem. The most expensive results are cached by their inputs, for the live server's sake.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from dossier import check, export, pages, raster, search, seeds, shipped, write
from dossier.annotations import OTHER_FORMAT, parse
from dossier.annotations import read as read_annotations
from dossier.cache import kept
from dossier.frozen import dataclass
from dossier.lazy import LazyModule
from dossier.model import (
    Agreement,
    Article,
    Changes,
    CleanText,
    Collation,
    Descent,
    Dossier,
    Edition,
    Entry,
    Origins,
    Overrule,
    Passage,
    Point,
    Quotation,
    Ruling,
    Seed,
    Voices,
    Witness,
)
from dossier.model.readings import witness_texts
from dossier.problems import Location, Problem
from dossier.schema import Annotations, DossierShape, original_files

if TYPE_CHECKING:
    from dossier import clean, collate, compare
    from dossier.collate import versions
    from dossier.published import Site
else:  # a story may have nothing yet that needs them
    clean = LazyModule("dossier.clean")
    collate = LazyModule("dossier.collate")
    compare = LazyModule("dossier.compare")
    versions = LazyModule("dossier.collate.versions")

SEEDS = seeds.SEEDS
ANNOTATIONS = "annotations"
DOCS = "docs"
SOURCES = (ANNOTATIONS, SEEDS)
"""The folders whose files an editor changes."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What stands on the disk, as values."""

    captures: seeds.Captures
    annotations: Annotations
    problems: tuple[Problem, ...]
    """Of both."""

    @property
    def seeds(self) -> tuple[Seed, ...]:
        """What was captured, as text."""
        return self.captures.seeds

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """Why no entry may be moved: the dossier's format is another, or its captures are missing.

        Of a dossier in another format nothing else was read.
        """
        codes = {*OTHER_FORMAT, *(problem.code for problem in self.captures.missing)}
        return tuple(problem for problem in self.problems if problem.code in codes)

    @property
    def unreadable(self) -> frozenset[str]:
        """The names of the seeds that are there and could not be read; or the folder's own."""
        files = (problem.location.file for problem in self.problems)
        names = frozenset(
            file.removeprefix(f"{SEEDS}/") for file in files if f"{file}/".startswith(f"{SEEDS}/")
        )
        return names | {SEEDS} if self.captures.missing else names

    def located(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Problems at the files where they are: captures may be in a private folder."""
        private = private_folder(self.annotations)
        return tuple(_moved(problem, private) if private else problem for problem in problems)


@dataclass(frozen=True, slots=True)
class Checked:
    """The dossier, or why there is none."""

    dossier: Dossier | None
    problems: tuple[Problem, ...]
    """Sorted by file, line and column."""
    notices: tuple[str, ...] = ()
    """What was not checked and why, a sentence each."""
    doubts: tuple[Problem, ...] = ()
    """What is odd and stops nothing."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    edition: Edition | None
    written: write.Written
    problems: tuple[Problem, ...]
    notices: tuple[str, ...] = ()
    """What was not checked and why, a sentence each."""
    doubts: tuple[Problem, ...] = ()
    """What is odd and stops nothing."""


def build_site_source(  # noqa: PLR0913 (one for each option)
    root: Path,
    repository: str = "",
    branch: str = "main",
    site: Site | None = None,
    address: str = "",
    *,
    strict: bool = False,
    parquet: bool = False,
) -> Built:
    """Seeds and annotations in, Markdown and data in ``docs/`` out.

    Args:
        root: the project's folder.
        repository: its public address, for links to the source; empty when unknown.
        branch: the one that these links lead to.
        site: as it was published before; nothing when that is not asked.
        address: at which the site will be published; empty when unknown.
        strict: whether doubts are problems.
        parquet: whether the tables are written in that form, too.

    Raises:
        MissingLibraryError: nothing here can write Parquet.
        OSError: the disk refused.
    """
    checked = check_annotations(root, site, strict=strict)
    if checked.dossier is None:
        nothing = write.Written((), (), 0)
        return Built(None, nothing, checked.problems, checked.notices, checked.doubts)
    edition = work_out(checked.dossier, repository, branch, address)
    drawable = raster.signs(root) if address else frozenset()
    edition = replace(edition, signs=drawable, parquet=parquet)
    laid_out = {**lay_out(edition), **method_pages(root)}
    built = write_out(root, edition, laid_out)
    return replace(built, notices=checked.notices, doubts=checked.doubts)


def clear_half_written(root: Path) -> None:
    """Remove what commands left half-written when they were killed; the story's lock is held.

    Raises:
        OSError: the disk refused.
    """
    for folder in (DOCS, ANNOTATIONS):
        write.clear_half_written(root / folder)


def check_annotations(root: Path, site: Site | None = None, *, strict: bool = False) -> Checked:
    """Read everything, anchor every citation, and say all that is wrong at once.

    Args:
        root: the project's folder.
        site: as it was published before; nothing when that is not asked.
        strict: whether doubts are problems.
    """
    return check_gathered(gather(root), site, strict=strict)


def check_gathered(
    gathered: Gathered, site: Site | None = None, *, strict: bool = False
) -> Checked:
    """Hold what stands on the disk, or could stand there, against the seeds.

    Args:
        gathered: seeds and annotations.
        site: as it was published before, to be held against as well.
        strict: whether doubts are problems.
    """
    written = gathered.annotations
    articles = written.articles
    overruled = check.overrules(written, gathered.seeds)
    families = check.families(articles, gathered.seeds)
    cleaned = clean_seeds(gathered.seeds, overruled.placed, families)
    dossier, check_problems = check.resolve(
        written, cleaned, gathered.unreadable, overruled, gathered.captures.originals
    )
    deleted, notices = _since(written, site)
    problems = {*gathered.problems, *overruled.problems, *check_problems, *deleted}
    problems = {*gathered.located(problems)}
    doubted = check.doubted(written, cleaned.values())
    unsorted_doubts = (
        *check.date_doubts(written),
        *(check.lineage_doubts(written) if articles else ()),
        *(check.choice_doubts(written) if written.words or written.positions else ()),
        *check.language_doubts(written),
        *check.doubts(doubted),
        *(check.duplicates(doubted, articles) if len(doubted) > 1 else ()),
    )
    doubts = tuple(sorted(gathered.located(unsorted_doubts)))
    if strict:
        problems |= {replace(doubt, is_doubt=False) for doubt in doubts}
        doubts = ()
    return Checked(None if problems else dossier, tuple(sorted(problems)), notices, doubts)


def _since(
    annotations: Annotations, site: Site | None
) -> tuple[tuple[Problem, ...], tuple[str, ...]]:
    """What a published site has and the dossier has no more, or why that is not known."""
    if site is None or annotations.dossier is None:
        return (), ()
    if site.published is None:
        return (), (site.notice,)
    begun, other = annotations.dossier.begun or "", site.published.begun
    if begun != other:
        days = [f"was begun on {day}" if day else "gives no day" for day in (other, begun)]
        statement = f"{site.place} lists another story: that one {days[0]}, this one {days[1]}."
        return (), (f"{statement} They are not compared.",)
    return check.deleted_since(annotations, site.published, site.place), ()


def gather(root: Path, originals: Iterable[str] = ()) -> Gathered:
    """Read the two folders that a dossier is made from.

    Of a dossier in another format nothing else is read: its seeds can wait, too.

    Args:
        root: the story's folder.
        originals: captured files, besides those of its articles, whose hashes are asked for.
    """
    written, annotation_problems = read_annotations(root / ANNOTATIONS, root=root)
    if any(problem.code in OTHER_FORMAT for problem in annotation_problems):
        return Gathered(seeds.Captures(), written, annotation_problems)
    shape = written.dossier
    captures = seeds.gather(
        root,
        private_folder(written),
        shape.at("private") if shape else Location(ANNOTATIONS),
        {*originals, *original_files(written.articles)},
    )
    return Gathered(captures, written, (*captures.problems, *annotation_problems))


def private_folder(annotations: Annotations) -> str:
    """The folder that holds a story's captures in place of ``seeds/``; empty for none."""
    shape = annotations.dossier
    torn = shape is None or "private" in shape.torn
    return "" if torn or shape is None else shape.private or ""


def sources(root: Path) -> tuple[Path, ...]:
    """The folders whose files an editor changes.

    Raises:
        OSError: the disk refused.
    """
    file = root / ANNOTATIONS / "dossier.yml"
    shapes = parse(file.read_bytes(), file.name, "dossier").shapes if file.is_file() else ()
    private = next((shape.private for shape in shapes if isinstance(shape, DossierShape)), None)
    folders = [root / folder for folder in SOURCES]
    return (*folders, root / private) if private and seeds.is_near(private) else tuple(folders)


def _moved(problem: Problem, folder: str) -> Problem:
    """A problem of a capture, in the folder where the captures are."""
    file = problem.location.file
    if not f"{file}/".startswith(f"{SEEDS}/"):
        return problem
    place = f"{folder.rstrip('/')}{file.removeprefix(SEEDS)}"
    return replace(problem, location=replace(problem.location, file=place))


def clean_seeds(
    raw_seeds: tuple[Seed, ...],
    overrules: Mapping[str, tuple[Overrule, ...]],
    families: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, CleanText]:
    """Every seed cleaned, by its file's name.

    Args:
        raw_seeds: all that could be read.
        overrules: the editors', by the names of seeds.
        families: the same name for all seeds of one article, where it has several.
    """
    if not raw_seeds:
        return {}
    shared = clean.shared_lines(raw_seeds, families)
    return {
        seed.name: _cleaned(seed, shared[seed.name], overrules.get(seed.name, ()))
        for seed in raw_seeds
    }


def work_out(
    dossier: Dossier, repository: str = "", branch: str = "main", address: str = ""
) -> Edition:
    """What the articles make of each other: collations, agreement, shared wording, origins.

    Args:
        dossier: without a problem.
        repository: its public address; empty when unknown.
        branch: the one that links to the source lead to.
        address: at which the site will be published; empty when unknown.
    """
    names = tuple(alias.text for actor in dossier.actors for alias in actor.aliases)
    collated = {
        quotation.id: _collated(witnesses, quotation.nearest, names, quotation.rulings)
        for quotation in dossier.quotations
        if len(witnesses := _witnesses(quotation, dossier)) > 1
    }
    passages, verbatim = _shared_wording(dossier.articles)
    descent, origins, voices = _origins(dossier)
    return Edition(
        dossier=dossier,
        collations={id_: collation for id_, (collation, _) in collated.items()},
        apparatus={id_: apparatus for id_, (_, apparatus) in collated.items()},
        agreements=agreements(dossier),
        passages=passages,
        verbatim=verbatim,
        descent=descent,
        origins=origins,
        changes=_changes(dossier, names),
        voices=voices,
        version=sha256(repr(dossier).encode("utf-8")).hexdigest()[:12],
        repository=repository,
        branch=branch,
        address=address,
    )


_SharedWording = tuple[tuple[Passage, ...], Mapping[tuple[str, str], tuple[Passage, ...]]]


def _shared_wording(articles: tuple[Article, ...]) -> _SharedWording:
    """The passages that each two articles share, and the stretches nearly letter for letter."""
    if articles:
        return compare.passages(articles), compare.verbatim(articles)
    return (), {}


def _origins(dossier: Dossier) -> tuple[Descent, Origins, Voices]:
    """Who took from whom, how many origins each point has, and whose words there are."""
    if not dossier.articles and not dossier.points:
        return Descent((), (), ()), {}, Voices()
    origins = compare.point_origins(dossier.points, dossier.articles)
    return compare.descent(dossier.articles), origins, compare.voices(dossier)


def _changes(dossier: Dossier, names: tuple[str, ...]) -> dict[str, tuple[Changes, ...]]:
    return {a.id: versions.steps(a, names) for a in dossier.articles if a.versions}


def agreements(dossier: Dossier) -> dict[str, Agreement]:
    """How the readings of each point stand to each other, by its id."""
    return {point.id: _agreement(point, dossier) for point in dossier.points}


def _agreement(point: Point, dossier: Dossier) -> Agreement:
    agreement = compare.agreement(point, dossier.articles, dossier.language)
    rests_on = compare.versions_behind(point, agreement.silent, dossier.articles)
    return replace(agreement, versions=rests_on)


def lay_out(edition: Edition) -> dict[str, str]:
    """The Markdown of every page of an edition, by path below ``docs/``."""
    return pages.pages(edition)


def method_pages(root: Path) -> dict[str, str]:
    """The pages about the method that the story does not have by hand, by path below ``docs/``.

    Raises:
        IncompletePackageError: the package lacks its data files.
        UnusableManifest: the manifest of ``docs/`` was damaged.
    """
    ours = write.written(root / DOCS)
    # A page with a kind is no page by hand: nobody is sent to edit what the build writes.
    return {
        path: text.replace("---\n", "---\nkind: prose\n", 1)
        for path, text in shipped.method_pages().items()
        if path in ours or not (root / DOCS / path).is_file()
    }


def write_out(root: Path, edition: Edition, laid_out: Mapping[str, str]) -> Built:
    """Write the pages of an edition, as laid out, and its data files beside them.

    Args:
        root: the project's folder.
        edition: for the data files.
        laid_out: Markdown by path below ``docs/``.

    Raises:
        OSError: the disk refused.
    """
    index = search.parts(edition.dossier, {**write.by_hand(root / DOCS, "*.md"), **laid_out})
    drawn = raster.draw(root, export.drawings(edition))
    files = {**laid_out, **export.packed(edition), **drawn, **index}
    written, problems = write.write(root / DOCS, files)
    return Built(None if problems else edition, written, problems)


@kept(most=256)
def _cleaned(seed: Seed, elsewhere: frozenset[str], overrules: tuple[Overrule, ...]) -> CleanText:
    return clean.clean(seed, elsewhere=elsewhere, overrules=overrules)


@lru_cache(maxsize=1024)
def _collated(
    witnesses: tuple[Witness, ...],
    nearest: str,
    names: tuple[str, ...],
    rulings: tuple[Ruling, ...],
) -> tuple[Collation, tuple[Entry, ...]]:
    """The readings of a quotation word by word, and what the others have for the nearest's."""
    collation = collate.ruled(collate.collate(witnesses, names), rulings, names)
    return collation, collate.apparatus(collation, collation.base(nearest), names)


def _witnesses(quotation: Quotation, dossier: Dossier) -> tuple[Witness, ...]:
    """The readings that give words, one for each article and each record."""
    languages = {article.id: article.language for article in dossier.articles}
    for reading in quotation.readings:
        own = languages.get(reading.article, reading.language or dossier.language)
        languages.setdefault(reading.witness, own)
    return tuple(
        Witness(name, words, languages[name])
        for name, words in witness_texts(quotation.readings).items()
    )
