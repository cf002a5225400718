"""What the words of the closed lists mean, as readers are told: one sentence each.

The tables of ``docs/about.md`` say the same; a test compares them.
"""

from __future__ import annotations

from dossier.model import Difference, Verdict

SEVERITY = {
    "critical": "A reader leaves with a false picture of what happened.",
    "high": "A reader takes away a false fact or a false meaning.",
    "medium": "A reader is confused, or loses a nuance that matters.",
    "low": "A reader loses little; the sense survives.",
}
STATUS = {
    "genuine": "The articles report different things, and they cannot all be right.",
    "artefact": "Copying, translation or rewriting made the difference; the world did not.",
    "reconcilable": "The words clash, but one state of affairs can satisfy them all.",
    "rival-claims": "The articles report fairly what opposing sides claim.",
    "unresolved": "We do not know how the difference arose.",
}
SCOPE = {
    "between": "between articles",
    "inside": "inside one article",
    "record": "against the record",
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
SIGN = {
    Verdict.AGREE: "=",
    Verdict.DIFFER: "~",
    Verdict.CONTRADICT: "≠",
    Verdict.ONLY_ONE: "1",
    Verdict.RECORD_ONLY: "0",
}
SHORT = {
    Verdict.AGREE: "agree",
    Verdict.DIFFER: "differ",
    Verdict.CONTRADICT: "contradict",
    Verdict.ONLY_ONE: "one source",
    Verdict.RECORD_ONLY: "record only",
}
DIFFERENCE = {
    Difference.SAME: "Every reading has the same word.",
    Difference.TRIVIAL: "Capitals, punctuation, spelling.",
    Difference.WORDING: "Another word or another turn of phrase.",
    Difference.NUMBER: "A different number.",
    Difference.NAME: "A different name.",
    Difference.NEGATION: "A word that says no stands in one reading and not in another.",
}
