"""The texts of a sheet: words to be compared, with nothing marked in them yet."""

from __future__ import annotations

from dossier.model import Point, Quotation, Reading, Source
from dossier.pages.sentence import Sentences, in_sentence
from dossier.render import Register, addresses, as_of, container, escape, recorded, translated


def texts(register: Register, sentences: Sentences, page: str, owner: Point | Quotation) -> str:
    """Each article's words in their sentence, under its letter; empty without any.

    A sentence that one article gives for several readings stands once.

    Args:
        register: of the dossier.
        sentences: of its articles.
        page: the path of the sheet.
        owner: the point or the quotation.
    """
    blocks = dict.fromkeys(
        _text(register, sentences, page, owner, reading)
        for reading in owner.readings
        if reading.citation
    )
    return container("div", *blocks, class_="voices lesson-texts") if blocks else ""


def records(register: Register, page: str, owner: Point | Quotation) -> str:
    """What is on record, apart from the articles; empty without any.

    Args:
        register: of the dossier.
        page: the path of the sheet.
        owner: the point or the quotation.
    """
    source = owner.source if isinstance(owner, Quotation) else None
    read = (reading for reading in owner.readings if reading.record)
    voices: list[Reading | Source] = [*([source] if source else []), *read]
    return "\n\n".join(recorded(register, page, voice) for voice in voices)


def _text(
    register: Register,
    sentences: Sentences,
    page: str,
    owner: Point | Quotation,
    reading: Reading,
) -> str:
    if reading.citation is None:
        raise ValueError(reading)
    siglum = register.sigla.link(reading.article, page, addresses.reading(owner, reading))
    about = (
        escape(register.articles[reading.article].outlet),
        as_of(register, reading.article, reading.version),
        translated(register, reading),
    )
    gist = " · ".join(part for part in about if part)
    sentence = in_sentence(register, sentences, reading.citation)
    return container("div", f"> {siglum} {sentence}", f"{gist}\n{{: .gist }}", class_="voice")
