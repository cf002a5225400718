"""One article's voice: its words in their sentence, and a line of the editors under them."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.model import Point, Quotation, Reading
from dossier.pages.sentence import Sentences, in_sentence
from dossier.pages.wording import called
from dossier.render import Register, addresses, as_of, container, escape, translated

_UNALTERED = "original"
"""The condition of an article that needs no word beside its quotations."""


def quoted_reading(
    register: Register,
    sentences: Sentences,
    page: str,
    owner: Point | Quotation,
    reading: Reading,
    made_of_it: Sequence[str] = (),
) -> str:
    """A reading of an article as a block.

    Args:
        register: of the dossier.
        sentences: of its articles.
        page: the path of the page it stands on.
        owner: what the reading belongs to.
        reading: an article's.
        made_of_it: what the editors say of it; Markdown, empty ones are left out.

    Raises:
        ValueError: the reading is a record's.
    """
    if reading.citation is None:
        raise ValueError(reading)
    target = addresses.reading(owner, reading)
    siglum = register.sigla.link(reading.article, page, target)
    sentence = in_sentence(register, sentences, reading.citation, reading.stress)
    article = register.articles[reading.article]
    altered = article.condition if article.condition != _UNALTERED else ""
    about = (
        escape(article.outlet),
        escape(called(altered)) if altered else "",
        as_of(register, reading.article, reading.version),
        translated(register, reading),
        *made_of_it,
        escape(reading.note),
        escape(reading.cut),
    )
    gist = " · ".join(part for part in about if part)
    return container("div", f"> {siglum} {sentence}", f"{gist}\n{{: .gist }}", class_="voice")
