"""Seeds and the articles that are annotated from them: each has the other, once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import sha256

from dossier.check.checker import ArticleText
from dossier.check.known import is_withdrawn
from dossier.check.whole import is_torn
from dossier.model import CleanText, Seed
from dossier.problems import Location, Problem, nearest
from dossier.schema import Annotations, ArticleShape, VersionShape

SEEDS = "seeds"
"""The folder, as problems name it; among unreadable seeds it stands for all of them."""

Pinned = ArticleShape | VersionShape
"""What names a seed and pins its hash."""

MARK = "\ufeff"
"""The byte order mark that some programs put before a text."""


def texts(
    annotations: Annotations, cleaned: Mapping[str, CleanText], unplaced: Collection[str] = ()
) -> dict[str, ArticleText]:
    """The articles whose words can be looked up: the seed is there and as it was pinned.

    Args:
        annotations: as read.
        cleaned: the clean texts, by the seed's name.
        unplaced: names of seeds of which an overrule has a problem.
    """
    by_article: dict[str, ArticleText] = {}
    for article in annotations.articles:
        clean = cleaned.get(article.seed)
        if clean is not None and article.id and is_pinned(article, clean.seed):
            settled = is_settled(article) and clean.seed.name not in unplaced
            by_article.setdefault(article.id, ArticleText(article, clean, settled))
    return by_article


def is_settled(shape: Pinned) -> bool:
    """Whether what the editor asks of cleaning could be read."""
    return not ("cleaning" in shape.torn or is_torn(shape.cleaning))


def every(annotations: Annotations) -> list[Pinned]:
    """Whatever names a seed: articles, each with its versions."""
    shapes: list[Pinned] = []
    for article in annotations.articles:
        shapes += [article, *article.versions]
    return shapes


def annotated(annotations: Annotations) -> frozenset[str]:
    """The names of all seeds that an article has, as its own or as a version."""
    return frozenset(shape.seed for shape in every(annotations))


def has_unread(annotations: Annotations) -> bool:
    """Whether there is an article of which it is not known which seeds it has."""
    return any(item.kind == "articles" for item in annotations.unread)


def families(articles: Iterable[ArticleShape], seeds: Iterable[Seed]) -> dict[str, str]:
    """The seeds of articles with versions: for each, one name that all of its family have.

    Where the name of a seed cannot be read, its hash says which it is; where a list of versions
    cannot be read, any seed that no article names may be one of them.

    Args:
        articles: as read.
        seeds: all that could be read.
    """
    by_hash = {seed.sha256: seed.name for seed in seeds}
    family_by_seed: dict[str, str] = {}
    named: set[str] = set()
    in_doubt = ""
    for article in articles:
        pinned: list[Pinned] = [article, *article.versions]
        names = [_named(capture, by_hash) for capture in pinned]
        named.update(names)
        if len(names) > 1 or "versions" in article.torn:
            family_by_seed |= dict.fromkeys(filter(None, names), article.seed)
        if "versions" in article.torn or not all(names):
            in_doubt = article.seed
    if in_doubt:
        others = (name for name in by_hash.values() if name not in named)
        family_by_seed |= dict.fromkeys(others, in_doubt)
    return family_by_seed


def _named(capture: Pinned, by_hash: Mapping[str, str]) -> str:
    """The name of an article's or a version's seed; empty where it cannot be known."""
    pinned = "" if "sha256" in capture.torn else by_hash.get(capture.sha256, "")
    return pinned or ("" if "seed" in capture.torn else capture.seed)


def is_pinned(article: Pinned, seed: Seed) -> bool:
    """Whether nothing says that the seed changed since it was annotated.

    Args:
        article: as read, with the hash that the editor pinned.
        seed: the one that it names.
    """
    return not article.torn & {"seed", "sha256"} and article.sha256 == seed.sha256


def problems(
    annotations: Annotations,
    cleaned: Mapping[str, CleanText],
    unreadable: Collection[str],
    unclaimed: Collection[str],
) -> Iterator[Problem]:
    """Seeds missing, changed, shared or left out, and sigla that stand twice.

    Args:
        annotations: as read.
        cleaned: the clean texts, by the seed's name.
        unreadable: names of seeds that are there but could not be read.
        unclaimed: names of seeds of which it is a problem to have no article.
    """
    articles = every(annotations)
    present = {*cleaned, *unreadable}
    swapped = {id(article): name for article in articles if (name := _meant(article, cleaned))}
    for article in articles:
        if id(article) in swapped:
            yield _swapped(article, swapped[id(article)])
            continue
        if "seed" not in article.torn and article.seed not in present:
            if not _is_reported(article.seed, unreadable):
                yield _missing(article, present)
        elif article.seed in cleaned:
            yield from _changed(article, cleaned[article.seed].seed)
    others = [article for article in annotations.articles if id(article) not in swapped]
    yield from _twice(others, "seed", "seed-twice", "Two articles have the same seed")
    standing = [article for article in annotations.articles if not is_withdrawn(article)]
    yield from _twice(standing, "siglum", "siglum-twice", "Two articles have the same siglum")
    yield from _unannotated(annotations, present, {*unclaimed} - {*swapped.values()})


def _is_reported(name: str, unreadable: Collection[str]) -> bool:
    """Whether another problem says already why a seed is not there."""
    ending = (other for other in unreadable if other.casefold() == name.casefold())
    return SEEDS in unreadable or any(ending)


def _meant(article: Pinned, cleaned: Mapping[str, CleanText]) -> str:
    """The seed whose hash an article has, when it names another."""
    named = cleaned.get(article.seed)
    if article.torn & {"seed", "sha256"} or named is None or is_pinned(article, named.seed):
        return ""
    names = (name for name, clean in cleaned.items() if clean.seed.sha256 == article.sha256)
    return next(names, "")


def _swapped(article: Pinned, name: str) -> Problem:
    return Problem(
        article.at("seed"),
        "seed-changed",
        "The hash below belongs to another seed",
        found=article.seed,
        expected=name,
        hint=f"Write {name}, or the hash of this seed",
    )


def _missing(article: Pinned, present: Collection[str]) -> Problem:
    meant = nearest(article.seed, present)
    return Problem(
        article.at("seed"),
        "seed-missing",
        f"There is no such file in {SEEDS}/",
        found=article.seed,
        expected=meant or ", ".join(sorted(present)),
        hint=f"Did you mean {meant}?" if meant else "The name ends in .txt and has no folder",
    )


def _changed(article: Pinned, seed: Seed) -> Iterator[Problem]:
    if "sha256" not in article.torn and article.sha256 != seed.sha256:
        yield Problem(
            article.at("sha256"),
            "seed-changed",
            f"The seed {seed.name} is not the one that was annotated",
            found=article.sha256,
            expected=seed.sha256,
            hint=_how_changed(article.sha256, seed)
            or "Restore the seed's old bytes; or enter the new hash, and every citation "
            "is checked against the new text",
        )


def _how_changed(pinned: str, seed: Seed) -> str:
    """What an editor's program has done to a seed whose words are the same."""
    lines = seed.text.removeprefix(MARK).replace("\r\n", "\n")
    for text, hint in (
        (
            seed.text.removeprefix(MARK),
            "a byte order mark was added before the text: save it without one",
        ),
        (lines, "it now has Windows line endings: save it with Unix line endings (LF)"),
        (
            lines.replace("\n", "\r\n"),
            "it had Windows line endings: save it with them (CRLF)",
        ),
        (seed.text.rstrip("\n"), "empty lines were added at its end: delete them"),
        (f"{seed.text}\n", "the line ending after its last line is missing: put it back"),
    ):
        if sha256(text.encode("utf-8")).hexdigest() == pinned:
            return f"The words are the same; {hint}"
    return ""


def _twice(
    articles: Iterable[ArticleShape], key: str, code: str, message: str
) -> Iterator[Problem]:
    first: dict[str, ArticleShape] = {}
    for article in articles:
        value = str(getattr(article, key))
        if key in article.torn:
            continue
        other = first.setdefault(value, article)
        if other is not article and not (key == "siglum" and _is_copy(article, other)):
            yield Problem(
                article.at(key),
                code,
                message,
                found=value,
                expected=f"a {key} of its own",
                hint=f"The other one is at {other.at(key)}",
            )


def _is_copy(article: ArticleShape, other: ArticleShape) -> bool:
    """Whether two articles are of one seed: then the copy is the mistake, not its siglum."""
    return "seed" not in article.torn | other.torn and article.seed == other.seed


DRAFT = "annotations/drafts/{}/article.yml"
"""Where the draft of a seed's article lies."""


def _unannotated(
    annotations: Annotations, present: Collection[str], readable: Collection[str]
) -> Iterator[Problem]:
    """Seeds without an article.

    An article that names no known seed may belong to any of them, and one that cannot be read, or
    whose list of them cannot, may have versions; its own problem comes first.
    """
    used = annotated(annotations)
    is_torn = any("versions" in article.torn for article in annotations.articles)
    if used - set(present) or has_unread(annotations) or is_torn:
        return
    for name in sorted(set(readable) - used):
        draft = name.removesuffix(".txt")
        yield Problem(
            Location(f"{SEEDS}/{name}"),
            "seed-unannotated",
            "No article is annotated from this seed",
            found="no file in annotations/articles/ that names it",
            expected=f"seed: {name}",
            hint=f"{DRAFT.format(draft)} is a draft of one: complete it, and "
            f"python3 scripts/accept.py {DRAFT.format(draft)} turns it into the article"
            if draft in annotations.drafted
            else "python3 scripts/draft.py writes a draft of one; complete it, and "
            "scripts/accept.py turns it into the article",
        )
