"""The index of the site's search, by :func:`parts`.

It is made from the Markdown of the pages and lies among the site's files, so that it is the same
whatever turns the pages into HTML. The program that reads it is in ``dossier/theme/assets/search``.
"""

from __future__ import annotations

from collections.abc import Mapping

from dossier.languages import primary
from dossier.model import Dossier
from dossier.render import addresses
from dossier.search.index import index_parts
from dossier.search.names import Form, as_one_word
from dossier.search.places import exonyms
from dossier.search.vocabulary import peoples
from dossier.text import STOP_WORDS

__all__ = ["parts"]


def parts(dossier: Dossier, pages: Mapping[str, str]) -> dict[str, str]:
    """The scripts of the index, by path below ``docs/``.

    Args:
        dossier: for the forms of names, and the languages whose function words count little.
        pages: Markdown by path below ``docs/``.
    """
    forms = [
        Form(text, addresses.actor(actor.id))
        for actor in dossier.actors
        for text in (actor.name, actor.native, *actor.also, *(form.text for form in actor.aliases))
        if text
    ]
    languages = [dossier.language, *sorted({article.language for article in dossier.articles})]
    codes = list(dict.fromkeys(primary(language) for language in languages))
    places = [
        (addresses.actor(actor.id), (actor.name, actor.native, *actor.also))
        for actor in dossier.actors
        if actor.kind == "place"
    ]
    things = [
        (text, addresses.actor(actor.id))
        for actor in dossier.actors
        if actor.kind != "person"
        for text in (actor.name, *actor.also)
    ]
    strange = [
        *(Form(text, page) for page, names in places for text in exonyms(names)),
        *(Form(text, page, False) for page, names in places for text in peoples(codes, names)),
        *(Form(text, page) for form, page in things for text in as_one_word(form)),
    ]
    function_words = [word for code in codes for word in STOP_WORDS.get(code, ())]
    return index_parts(pages, forms, function_words, codes, strange)
