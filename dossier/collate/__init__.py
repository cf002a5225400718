"""Readings of one utterance aligned word by word."""

from dossier.collate.apparatus import apparatus
from dossier.collate.rulings import ruled
from dossier.collate.table import collate, collate_words

__all__ = ["apparatus", "collate", "collate_words", "ruled"]
