"""Recognising what each kept line is in newsroom terms."""

from dossier.clean.roles.kept import Article, Recogniser, article
from dossier.clean.roles.table import RECOGNISERS, recognise

__all__ = ["RECOGNISERS", "Article", "Recogniser", "article", "recognise"]
