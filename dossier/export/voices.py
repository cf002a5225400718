"""The table of who is heard: one row for each speaker in each article."""

from __future__ import annotations

from dossier.export.tables import table
from dossier.model import Edition


def heard(edition: Edition) -> str:
    """Words in quotation marks and words that report, by speaker and article.

    ``named`` says whether the article names the speaker; it is empty for what is no person.
    ``gender`` is empty where the editors give no words of an article for it.
    """
    actors = {actor.id: actor for actor in edition.dossier.actors}
    articles = {article.id: article for article in edition.dossier.articles}
    head = (
        *("speaker", "name", "kind", "side", "gender", "named"),
        *("article", "siglum", "outlet", "direct", "indirect", "article_words"),
    )
    rows = (
        (
            *(line.speaker, actors[line.speaker].name, actors[line.speaker].kind),
            actors[line.speaker].speaks_for,
            gender.said if (gender := actors[line.speaker].gender) else "",
            ("yes" if line.named else "no") if actors[line.speaker].kind == "person" else "",
            *(line.article, articles[line.article].siglum, articles[line.article].outlet),
            *(line.direct, line.indirect, edition.voices.lengths[line.article]),
        )
        for line in edition.voices.heard
    )
    return table(head, rows)
