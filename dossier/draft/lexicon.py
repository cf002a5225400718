"""Words that tell names from other words, and what a name names. English first; extend freely."""

from __future__ import annotations

from dossier.speech import ACCORDING, SPEECH
from dossier.text.word_list import word_list

__all__ = [
    "ACCORDING",
    "BESIDE_WORDS",
    "CALENDAR",
    "CONNECTORS",
    "DOCUMENT",
    "GEOGRAPHIC",
    "GERMAN_PLACE_CUES",
    "ORGANISATION",
    "PARTICLES",
    "PLACE_CUES",
    "SPEECH",
    "STATEMENTS",
    "TITLES",
]

TITLES = word_list(
    """
    mr mrs ms miss dr sir dame lord lady prof professor president vice deputy assistant
    acting former prime minister foreign defence defense interior finance secretary general
    state chancellor ambassador senator representative congressman congresswoman governor
    mayor king queen prince princess pope bishop judge justice sheriff chief captain colonel
    major lieutenant sergeant officer commissioner spokesman spokeswoman spokesperson
    director chairman chairwoman leader
    sen rep gov gen adm col lt sgt capt cmdr maj cpl pvt rev hon pres sens reps admiral commodore
    commander brigadier marshal inspector constable detective superintendent councillor councilman
    councilwoman congressperson attorney solicitor premier sultan sheikh emir ayatollah imam rabbi
    archbishop cardinal father sister saint baron baroness count countess duke duchess
    """
)
"""Lower-case words that stand before a person's name as office or address."""

PARTICLES = word_list("von van der den de del della di da la le al bin ibn")
"""Words in lower case that belong to a name wherever they stand in it."""

GEOGRAPHIC = word_list(
    """
    gulf horn strait straits bay isle isles cape sea lake mount republic kingdom state states port
    university bank port coast valley province city town island islands
    """
)
"""Words that "of" may follow in a place's or an organisation's name."""

CONNECTORS = word_list("of the and for")
"""Words in lower case that join a name only behind a word that wants them: "Council of …"."""

ORGANISATION = word_list(
    """
    agency alliance army association authority bank board bureau cabinet commission
    committee company corporation council court department foundation government group house
    institute ministry office organisation organization parliament party police senate
    service times union university post
    """
)
"""Words that make the name they stand in an organisation's."""

DOCUMENT = word_list("treaty agreement accord convention pact protocol act")
"""Words that make the name they stand in a treaty's or a document's."""

PLACE_CUES = word_list("in at near from to across inside outside around towards toward")
"""Words before a place's name."""

GERMAN_PLACE_CUES = word_list("in nach aus")
"""The same in German, where they stand before other nouns only with an article."""

BESIDE_WORDS = word_list(
    """
    saying adding noting warning telling insisting arguing writing explaining stressing
    continued concluded recalled complained acknowledged conceded admitted testified observed
    responded joked remarked vowed promised predicted suggested countered lamented maintained
    contended quipped cautioned pledged reiterated repeated commented demanded believes believed
    thinks thought argues concedes admits acknowledges responds jokes predicts suggests concludes
    put puts summed sums claims read reads charged shouted wondered boasted bragged tweeting
    """
)
"""Verbs that give words to a speaker where quoted words stand beside them, and mean other things
elsewhere."""

STATEMENTS = word_list(
    """
    words view opinion statement answer reply comment remark remarks statements comments
    tweet testimony
    """
)
"""What somebody says, as a thing: "the words of", "a statement by"."""

CALENDAR = word_list(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec
    """
)
"""Names that name nobody."""
