"""Finding paragraphs that speak about the site or the author rather than the story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Page
from dossier.clean.patterns import any_of, word_set
from dossier.clean.rule import Hit

APPEAL_WORDS = word_set(
    """
    subscribe unsubscribe newsletter newsletters inbox click cookies javascript follow sign signup
    register download please your our us
    abonnieren newsletter ihre unsere bitte abonnez inscrivez votre notre suscríbete su nuestro
    iscriviti abbonati nostro assine inscreva nosso подпишитесь подписывайтесь اشترك تابعونا
    """
)
"""Words that turn to the reader."""
PITCH_WORDS = APPEAL_WORDS | word_set(
    """
    subscription subscriptions subscriber subscribers email emails e-mail cookie privacy account
    password app browser login log registered facebook twitter instagram youtube comment comments
    reply moderated copyright reserved website site terms offers updates daily journalism donate
    membership podcast magazine free
    kommentar kommentare konto anmelden datenschutz werbung compte commentaire commentaires
    inscription suscripción boletín correo cuenta comentario comentarios commento commenti
    comentário comentários рассылка комментарии تعليق
    """
)
"""Words about a site and its readers' dealings with it."""
ENOUGH = 3
"""So many different ones, an appeal among them, make a pitch."""
QUOTED = re.compile(r'["“”„«»]')
"""A paragraph with a quotation belongs to the story."""
PITCH_LENGTH = range(5, 51)
"""How long a pitch is, in words."""

_NAME = r"^(?:\w[\w.'’-]*\s){1,4}"
_TRADE = (
    "reporter|writer|editor|journalist|correspondent|author|columnist|contributor|blogger|producer"
)
AUTHOR = any_of(
    rf"{_NAME}(?:is|was) (?:an?|the) (?:[\w-]+\s){{0,5}}(?:{_TRADE})\b",
    rf"{_NAME}(?:covers|writes about|reports on)\b",
    rf"\b(?:reach|contact|email|follow) (?:the (?:{_TRADE})s?|him|her|them|me) (?:at|on)\b",
)
"""Sentences that introduce the author or say how to reach them."""
AUTHOR_SIGNS = word_set(_TRADE.replace("|", " ")) | word_set(
    "covers writes reports reach contact email follow"
)
"""One of these stands in every such sentence: most lines need no search."""
AUTHOR_LENGTH = range(4, 46)


def pitches(page: Page) -> Iterator[Hit]:
    """Paragraphs with several words about a site and its readers' dealings with it."""
    for index, line in page:
        if line.length not in PITCH_LENGTH or APPEAL_WORDS.isdisjoint(line.words):
            continue
        pitch_words = PITCH_WORDS.intersection(line.words)
        if len(pitch_words) >= ENOUGH and not QUOTED.search(line.head):
            yield Hit(index, sure=False)


def authors(page: Page) -> Iterator[Hit]:
    """Lines that introduce the author or say how to reach them."""
    for index, line in page:
        may_be = line.length in AUTHOR_LENGTH and not AUTHOR_SIGNS.isdisjoint(line.words)
        if may_be and AUTHOR.search(line.head):
            yield Hit(index, sure=False)
