"""What words of the closed lists mean, as the pages tell readers."""

from __future__ import annotations

SCOPE = {
    "between": "between articles",
    "inside": "inside one article",
    "record": "against the record",
}
RECONCILABLE = "The words clash, but one state of affairs can satisfy them all."
DATE_CERTAINTY = {
    "certain": "Stated in an article or a record.",
    "inferred": "Worked out by the editors, who say how.",
    "disputed": "The articles disagree.",
}
CONDITION = {
    "original": "Written in the language in which we read it.",
    "translated": "Translated into that language, by a person or a machine.",
    "paraphrased": "Reworded from another text in the same language, often by a machine.",
}
KINDS = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "document": "Documents",
    "treaty": "Treaties",
    "event": "Events",
    "other": "Other",
}
"""Headings for the kinds of actor, in the order of the index."""
ONE = {
    "person": "Person",
    "organisation": "Organisation",
    "place": "Place",
    "document": "Document",
    "treaty": "Treaty",
    "event": "Event",
    "other": "Name",
}
"""What one actor of a kind is called."""
