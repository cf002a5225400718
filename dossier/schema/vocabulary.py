"""The closed lists of words an editor chooses from."""

from __future__ import annotations

from typing import Literal

Certainty = Literal["certain", "probable", "possible"]
DateCertainty = Literal["certain", "inferred", "disputed"]
Condition = Literal["original", "translated", "paraphrased"]
Publish = Literal["full", "excerpts"]
ActorKind = Literal["person", "organisation", "place", "document", "treaty", "event", "other"]
AliasKind = Literal[
    "name", "short", "spelling", "misspelling", "garbled", "translated", "abbreviation",
    "title", "metonym", "descriptive",
]  # fmt: skip
GlossKind = Literal[
    "synonym-swap", "mistranslation", "garbled", "misspelling", "torn-quotation", "lost-words",
    "misplaced-words", "pronoun", "reversed-sense", "template-damage", "wrong-name", "idiom",
    "unclear",
]  # fmt: skip
ContradictionKind = Literal[
    "number", "duration", "date", "place", "name", "title", "identity", "subject",
    "attribution", "negation", "condition", "hedge", "wording", "tone", "fact", "cause",
    "term", "tense", "omission", "quotation-marks", "changed-after-publication",
]  # fmt: skip
VariantKind = Literal["trivial", "wording", "number", "name", "negation"]
Severity = Literal["critical", "high", "medium", "low"]
Status = Literal["genuine", "artefact", "reconcilable", "rival-claims", "unresolved"]
Asked = Literal["editor", "changed", "state"]
SiteOption = Literal["content-security-policy", "noindex"]
Mode = Literal["direct", "indirect", "mixed"]
Period = Literal["before", "story", "after"]
