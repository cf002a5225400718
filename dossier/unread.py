"""What is still to be read: articles that could speak on a point, and that nobody has asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dossier.frozen import dataclass
from dossier.model import Agreement, Article, Dossier, Point

LIST = "python3 scripts/unread.py"
"""The command that lists what is not read yet."""

ANSWERS = (
    "How to answer, for each:",
    "  it says something   add a reading to the point, with its exact words",
    "  it says nothing     name the article under the point's silent:",
    "  all of an event's   when every point of an event is answered, name the event under the",
    "                      article's read: and no silent: is needed for it",
    "If its id is listed under the point's unread:, delete it there.",
)
"""What an editor does about it, line by line."""


@dataclass(frozen=True, slots=True)
class Unread:
    """An article with the points that it is not read for yet."""

    article: Article
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often articles are asked, and how often nobody has read them for it."""

    unread: int
    asked: int
    """Whose captures are incomplete are asked where they speak, and else left out."""

    def __str__(self) -> str:
        """As a line for the terminal; empty where all is read."""
        if not self.unread:
            return ""
        return f"Not read yet: {self.unread} of {self.asked} (list them: {LIST})"


def tally(agreements: Mapping[str, Agreement]) -> Tally:
    """Count over all points."""
    counted = agreements.values()
    return Tally(
        sum(len(agreement.unread) for agreement in counted),
        sum(agreement.asked for agreement in counted),
    )


def unread(dossier: Dossier, agreements: Mapping[str, Agreement]) -> Iterator[Unread]:
    """The articles that are not read for all points yet, in the order of their sigla.

    Args:
        dossier: for the articles.
        agreements: of its points, by their ids.
    """
    for article in dossier.articles:
        unread_points = tuple(
            point for point in dossier.points if article.id in agreements[point.id].unread
        )
        if unread_points:
            yield Unread(article, unread_points)


def as_text(dossier: Dossier, agreements: Mapping[str, Agreement]) -> str:
    """The whole list: by article, each point with its id, its question and its place.

    Args:
        dossier: for articles and points.
        agreements: of its points, by their ids.
    """
    count = tally(agreements)
    if not dossier.articles:
        return "There is no article yet."
    if not count.unread:
        torn = ", ".join(article.siglum for article in dossier.articles if article.incomplete)
        but = f" Nobody can tell what incomplete captures leave out: {torn}." if torn else ""
        return f"Every article has been read for every point of its events.{but}"
    lines = [f"Not read yet: {count.unread} of {count.asked}"]
    for entry in unread(dossier, agreements):
        article = entry.article
        lines += ["", f"{article.siglum} {article.id} ({article.outlet}), {article.at}"]
        lines += [f"  {point.at}: {point.id}: {point.question}" for point in entry.points]
    return "\n".join([*lines, "", *ANSWERS])
