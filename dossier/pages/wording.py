"""What words of the closed lists mean, as readers are told, where no sign says it already.

The tables of ``docs/about.md`` say the same; a test compares them.
"""

from __future__ import annotations

from dossier.model import Difference, Verdict

SCOPE = {
    "between": "between articles",
    "inside": "inside one article",
    "record": "against the record",
}
STATUS = {
    "genuine": "The articles report different things, and they cannot all be right.",
    "artefact": "Copying, translation or rewriting made the difference; the world did not.",
    "reconcilable": "The words clash, but one state of affairs can satisfy them all.",
    "rival-claims": "The articles report fairly what opposing sides claim.",
    "unresolved": "We do not know how the difference arose.",
}
CERTAINTY = {
    "certain": "A source outside the article shows it, or its own words leave no doubt.",
    "probable": "Everything we have speaks for it; a proof is missing.",
    "possible": "It fits, and so might something else.",
}
DATE_CERTAINTY = {
    "certain": "Stated in an article or a record.",
    "inferred": "Worked out by the editors, who say how.",
    "disputed": "The articles do not agree.",
}
CONDITION = {
    "original": "Written in the language in which we read it.",
    "translated": "Put into that language from another, by a person or a machine.",
    "paraphrased": "Reworded from another text in the same language, often by a machine.",
}
MODE = {
    "direct": "Printed between quotation marks.",
    "indirect": "Reported without them.",
    "mixed": "Partly between them.",
}
VERDICT = {
    Verdict.AGREE: "The articles that speak say the same.",
    Verdict.DIFFER: "They do not say the same, but what they say can stand together.",
    Verdict.CONTRADICT: "They cannot all be right, or one is worded so that it reads otherwise.",
    Verdict.ONLY_ONE: "One article alone says it.",
    Verdict.RECORD_ONLY: "No article speaks; a record does.",
}
DIFFERENCE = {
    Difference.SAME: "Every reading has the same words.",
    Difference.TRIVIAL: "Capitals, punctuation, spelling.",
    Difference.WORDING: "Other words, or another turn of phrase.",
    Difference.NUMBER: "A different number.",
    Difference.NAME: "A different name.",
    Difference.NEGATION: "A word that says no stands in one reading and not in another.",
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
