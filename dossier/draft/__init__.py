"""First proposals for a seed that nobody has annotated yet.

Everything proposed carries its reason, and a score where it could be wrong, as a comment; the
entries themselves have the shape of the annotation files, ready to be completed and moved.

What was turned down, as entries of its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from dossier.draft.additions import (
    ADDED_TO,
    ADDITIONS_HEAD,
    addition_key,
    additions,
    rejected_additions,
)
from dossier.draft.article import NOTES, article_draft, draft_id, next_siglum
from dossier.draft.captured import UNKNOWN, Origin
from dossier.draft.cast import names_by_article
from dossier.draft.lineage import Copied
from dossier.draft.moments import MOMENTS_HEAD, moment_entries
from dossier.draft.names import NameProposal, name_proposals
from dossier.draft.points import POINTS_HEAD, Given, folded, is_same, point_entries, point_key
from dossier.draft.queue import MARK, QueueEntry, is_changed, marked, unmarked
from dossier.draft.quotations import SURE, quotation_proposals
from dossier.draft.united_names import ACTORS_HEAD, actor_entries, actor_key, united
from dossier.draft.united_quotations import (
    QUOTATIONS_HEAD,
    quotation_entries,
    quoted_key,
    speaking,
    united_quotations,
)
from dossier.draft.version import LikelyVersion, is_untouched, version_sheet
from dossier.model import CleanText
from dossier.schema import Annotations, RejectedShape, modeline
from dossier.text.ids import free
from dossier.text.scalars import quoted

__all__ = [
    "ACTORS_HEAD",
    "ADDED_TO",
    "ADDITIONS_HEAD",
    "DEPTH",
    "MARK",
    "MOMENTS_HEAD",
    "NOTES",
    "POINTS_HEAD",
    "QUOTATIONS_HEAD",
    "REJECTED_HEAD",
    "SURE",
    "VERSION",
    "Copied",
    "Given",
    "LikelyVersion",
    "Origin",
    "QueueEntry",
    "actor_entries",
    "actor_key",
    "addition_key",
    "additions",
    "article_drafts",
    "article_ids",
    "drafts",
    "folded",
    "is_changed",
    "is_same",
    "is_untouched",
    "marked",
    "moment_entries",
    "names_by_article",
    "point_entries",
    "point_key",
    "quotation_entries",
    "quotation_proposals",
    "quoted_key",
    "rejected_additions",
    "rejection",
    "speaking",
    "united",
    "united_quotations",
    "unmarked",
]  # fmt: skip
REJECTED_HEAD = "# Rejected proposals. They are not made again; delete an entry to get it back.\n"
VERSION = "version.yml"
"""The file of a draft that proposes the capture as a version of an article."""
DEPTH = 2
"""How many folders below ``annotations/`` a draft lies."""


def drafts(
    cleaned: Sequence[CleanText],
    annotations: Annotations,
    rejected: Sequence[RejectedShape] = (),
) -> dict[str, str]:
    """All that is proposed for clean seeds by themselves, by path below ``annotations/drafts/``.

    Those are an article for each, and who is named and what is quoted in any of them. What other
    articles of the dossier add to that is left to the queue.

    Args:
        cleaned: seeds that have no article file.
        annotations: what the editors have already, so that nothing known is proposed again.
        rejected: what they turned down, so that it never returns.
    """
    ids = article_ids(cleaned, annotations, rejected)
    texts = {ids[clean.seed.name]: clean.text for clean in cleaned if clean.seed.name in ids}
    given = Given(annotations, rejected, texts, frozenset())
    names = names_by_article(texts)
    sayings = united_quotations(names, texts)
    sheets = {
        "actors": (ACTORS_HEAD, actor_entries(united(names), given, speaking(sayings))),
        "quotations": (QUOTATIONS_HEAD, quotation_entries(sayings, given)),
    }
    files = article_drafts(cleaned, annotations, rejected)
    for kind, (head, entries) in sheets.items():
        taken: set[str] = set()
        blocks = []
        for entry in entries:
            id_ = free(entry.name, taken)
            taken.add(id_)
            blocks.append(entry.text(id_))
        if blocks:
            files[f"{kind}.yml"] = modeline(kind, 1) + "\n".join((head, *blocks))
    return files


def article_drafts(
    cleaned: Sequence[CleanText],
    annotations: Annotations,
    rejected: Sequence[RejectedShape] = (),
    origins: Mapping[str, Origin] | None = None,
    copied: Mapping[str, Sequence[Copied]] = MappingProxyType({}),
    versions: Mapping[str, LikelyVersion] = MappingProxyType({}),
) -> dict[str, str]:
    """The articles drafted of clean seeds, by path below ``annotations/drafts/``.

    Args:
        cleaned: seeds that have no article file.
        annotations: what the editors have already, so that nothing known is proposed again.
        rejected: what they turned down, so that it never returns.
        origins: where new seeds come from, by their names; if given, only these are drafted, and
            the others keep their ids and sigla.
        copied: what they have in common with other texts, by their names.
        versions: the articles that new seeds look like, by the seeds' names.
    """
    sigla = [article.siglum for article in annotations.articles]
    events = [event.id for event in annotations.events]
    ids = article_ids(cleaned, annotations, rejected)
    articles = _words(rejected, "article")
    files: dict[str, str] = {}
    for clean in (item for item in cleaned if item.seed.name not in articles):
        name = ids[clean.seed.name]
        if origins is not None and clean.seed.name not in origins:
            sigla.append(next_siglum(sigla))
            continue
        origin = (origins or {}).get(clean.seed.name, UNKNOWN)
        elsewhere = _elsewhere(name_proposals(clean.text), annotations)
        runs = copied.get(clean.seed.name, ())
        made = article_draft(clean, sigla, events, origin, elsewhere, runs)
        drafted = modeline("articles", DEPTH) + made
        likely = versions.get(clean.seed.name)
        if likely:
            files[f"{name}/{VERSION}"] = version_sheet(clean, likely, origin, annotations, drafted)
        files[f"{name}/article.yml"] = drafted
        sigla.append(_siglum_of(made))
    return files


def article_ids(
    cleaned: Iterable[CleanText],
    annotations: Annotations,
    rejected: Sequence[RejectedShape] = (),
) -> dict[str, str]:
    """The ids of the articles that seeds are drafted as, by the names of the seeds.

    Args:
        cleaned: seeds that have no article file, in their order.
        annotations: whose articles have ids already.
        rejected: seeds among these are no articles.
    """
    turned_down = _words(rejected, "article")
    taken = {article.id for article in annotations.articles if article.id}
    ids: dict[str, str] = {}
    for clean in cleaned:
        if clean.seed.name not in turned_down:
            ids[clean.seed.name] = draft_id(clean.seed, taken)
            taken.add(ids[clean.seed.name])
    return ids


def _elsewhere(names: Sequence[NameProposal], annotations: Annotations) -> dict[str, str]:
    """Ids of actors by forms that name them in other articles only, and stand in this one."""
    elsewhere = {
        alias.text: actor.id
        for actor in annotations.actors
        for alias in actor.aliases
        if alias.articles
    }
    forms = sorted({form for name in names for form in name.forms} & elsewhere.keys())
    return {form: elsewhere[form] for form in forms}


def _words(rejected: Sequence[RejectedShape], proposal: str) -> frozenset[str]:
    return frozenset(
        word for shape in rejected if shape.proposal == proposal for word in shape.words
    )


def _siglum_of(draft: str) -> str:
    return next(line.split()[1] for line in draft.splitlines() if line.startswith("siglum:"))


def rejection(proposal: str, words: Sequence[str], kind: str = "") -> str:
    """A rejected proposal as an entry of ``annotations/drafts/rejected.yml``.

    Args:
        proposal: article, actor, quotation, point, timeline or addition.
        words: by which it is known again.
        kind: of a point, what its readings differ in; empty where that is not said.
    """
    listed = ", ".join(quoted(form) for form in words)
    note = f"- proposal: {proposal}\n  words: [{listed}]\n"
    return f"{note}  kind: {kind}\n" if kind else note
