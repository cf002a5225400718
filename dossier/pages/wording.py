"""What words of the closed lists mean, as the pages tell readers."""

from __future__ import annotations

from dossier.interface import later, say, say_number
from dossier.model import Disputes
from dossier.pages.head import listed

SCOPE = {
    "between": later("between articles"),
    "inside": later("inside one article"),
    "record": later("against the record"),
}
SCOPE_MEANINGS = {
    "between": later("One article contradicts another."),
    "inside": later("Two passages of the same article contradict each other."),
    "record": later("An article contradicts the record."),
}
STATUS = {
    "genuine": later("The articles report different things, and they cannot all be right."),
    "artefact": later(
        "The difference comes from copying, translation or rewriting, not from the events."
    ),
    "reconcilable": later("The words clash, but all of them can be true at once."),
    "rival-claims": later("The articles accurately report what opposing sides claim."),
    "unresolved": later("We do not know how the difference arose."),
}
CONTRADICTION_KINDS = {
    "number": later("How many, how much."),
    "duration": later("How long."),
    "date": later("When."),
    "place": later("Where."),
    "name": later("What somebody or something is called."),
    "title": later("Which office somebody holds."),
    "identity": later("Who or what is meant."),
    "subject": later("Who did it."),
    "attribution": later("Who said it."),
    "negation": later("Yes or no."),
    "condition": later("With an *if*, or without one."),
    "hedge": later("As a fact, or as a claim or possibility."),
    "wording": later("A word that means something else."),
    "tone": later("A loaded word, or a neutral one."),
    "fact": later("What happened."),
    "cause": later("Why it happened."),
    "term": later("A technical or legal term."),
    "tense": later("Done or planned; over or still going on."),
    "omission": later("What one leaves out changes what the other says."),
    "quotation-marks": later("Quoted or paraphrased; quotation marks that change who is speaking."),
    "changed-after-publication": later(
        "The outlet said one thing, and something else in a later version."
    ),
}
RECONCILABLE = later("The words clash, but one state of affairs can satisfy them all.")
STANCES = {
    "refused": later("refused"),
    "accepted": later("accepted"),
    "in-part": later("accepted in part"),
    "open": later("left open"),
}
"""How readers see the stance of an answer."""
DATE_CERTAINTY = {
    "certain": later("Stated in an article or a record."),
    "inferred": later("Worked out by the editors, who say how."),
    "disputed": later("The articles disagree."),
}
CONDITION = {
    "original": later("Written in the language in which we read it."),
    "translated": later("Translated into that language, by a person or a machine."),
    "paraphrased": later("Reworded from another text in the same language, often by a machine."),
}
KINDS = {
    "person": later("People"),
    "organisation": later("Organisations"),
    "place": later("Places"),
    "document": later("Documents"),
    "treaty": later("Treaties"),
    "event": later("Events"),
    "other": later("Other"),
}
"""Headings for the kinds of actor, in the order of the index."""
ONE = {
    "person": later("Person"),
    "organisation": later("Organisation"),
    "place": later("Place"),
    "document": later("Document"),
    "treaty": later("Treaty"),
    "event": later("Event"),
    "other": later("Name"),
}
"""What one actor of a kind is called."""

_WORDS = (
    later("original"),
    later("translated"),
    later("paraphrased"),
    later("synonym swap"),
    later("mistranslation"),
    later("garbled"),
    later("misspelling"),
    later("torn quotation"),
    later("lost words"),
    later("misplaced words"),
    later("pronoun"),
    later("reversed sense"),
    later("template damage"),
    later("wrong name"),
    later("idiom"),
    later("unclear"),
    later("name"),
    later("short"),
    later("spelling"),
    later("abbreviation"),
    later("title"),
    later("metonym"),
    later("descriptive"),
    later("number"),
    later("duration"),
    later("date"),
    later("place"),
    later("identity"),
    later("subject"),
    later("attribution"),
    later("negation"),
    later("condition"),
    later("hedge"),
    later("wording"),
    later("tone"),
    later("fact"),
    later("cause"),
    later("term"),
    later("tense"),
    later("omission"),
    later("quotation marks"),
    later("changed after publication"),
    later("trivial"),
    later("lost"),
    later("added"),
    later("editor"),
    later("direct"),
    later("indirect"),
    later("mixed"),
    later("contradiction"),
    later("reconcilable difference"),
    later("severity"),
    later("kind"),
    later("status"),
    later("scope"),
    later("sides"),
    later("event"),
    later("article"),
    later("actor"),
    later("verdict"),
    later("coverage"),
    later("origins"),
    later("topic"),
    later("label"),
    later("headline"),
    later("standfirst"),
    later("byline"),
    later("dateline"),
    later("crosshead"),
    later("paragraph"),
    later("caption"),
    later("photo credit"),
    later("agency credit"),
    later("initials"),
)
"""The words of the closed lists themselves, which are keys of the editors' files, and those that
the program sorts by."""


def called(word: str) -> str:
    """A word of a closed list, such as ``lost-words``, as readers see it."""
    return say(word.replace("-", " "))


def disputed_parts(disputes: Disputes) -> tuple[str, ...]:
    """Each number with its noun; what there is none of is left out."""
    contradictions, reconcilable = len(disputes.contradictions), len(disputes.reconcilable)
    parts = (
        contradictions
        and say_number("{number} contradiction", "{number} contradictions", contradictions),
        reconcilable
        and say_number(
            "{number} reconcilable difference",
            "{number} reconcilable differences",
            reconcilable,
        ),
    )
    return tuple(part for part in parts if part)


def disputed(disputes: Disputes) -> str:
    """As a phrase: “54 contradictions and 22 reconcilable differences”."""
    return listed(disputed_parts(disputes)) or say("no contradictions")
