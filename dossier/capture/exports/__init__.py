"""Exports of press archives: several articles in one text, each with its fields."""

from dossier.capture.exports.factiva import untabled
from dossier.capture.exports.parting import parted

__all__ = ["parted", "untabled"]
