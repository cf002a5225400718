"""What words of the closed lists mean, as the pages tell readers."""

from __future__ import annotations

SCOPE = {
    "between": "between articles",
    "inside": "inside one article",
    "record": "against the record",
}
SCOPE_MEANINGS = {
    "between": "One article contradicts another.",
    "inside": "Two passages of the same article contradict each other.",
    "record": "An article contradicts the record.",
}
STATUS = {
    "genuine": "The articles report different things, and they cannot all be right.",
    "artefact": "The difference comes from copying, translation or rewriting, not from the events.",
    "reconcilable": "The words clash, but all of them can be true at once.",
    "rival-claims": "The articles accurately report what opposing sides claim.",
    "unresolved": "We do not know how the difference arose.",
}
CONTRADICTION_KINDS = {
    "number": "How many, how much.",
    "duration": "How long.",
    "date": "When.",
    "place": "Where.",
    "name": "What somebody or something is called.",
    "title": "Which office somebody holds.",
    "identity": "Who or what is meant.",
    "subject": "Who did it.",
    "attribution": "Who said it.",
    "negation": "Yes or no.",
    "condition": "With an *if*, or without one.",
    "hedge": "As a fact, or as a claim or possibility.",
    "wording": "A word that means something else.",
    "tone": "A loaded word, or a neutral one.",
    "fact": "What happened.",
    "cause": "Why it happened.",
    "term": "A technical or legal term.",
    "tense": "Done or planned; over or still going on.",
    "omission": "What one leaves out changes what the other says.",
    "quotation-marks": "Quoted or paraphrased; quotation marks that change who is speaking.",
    "changed-after-publication": (
        "The outlet said one thing, and something else in a later version."
    ),
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
