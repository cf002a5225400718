"""Words that tell names from other words, and what a name names. English first; extend freely."""

from __future__ import annotations

from dossier.text.word_list import word_list

TITLES = word_list(
    """
    mr mrs ms miss dr sir dame lord lady prof professor president vice deputy assistant
    acting former prime minister foreign defence defense interior finance secretary general
    state chancellor ambassador senator representative congressman congresswoman governor
    mayor king queen prince princess pope bishop judge justice sheriff chief captain colonel
    major lieutenant sergeant officer commissioner spokesman spokeswoman spokesperson
    director chairman chairwoman leader
    """
)
"""Lower-case words that stand before a person's name as office or address."""

PARTICLES = word_list("von van der den de del della di da la le al bin ibn")
"""Words in lower case that belong to a name wherever they stand in it."""

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

SPEECH = word_list(
    """
    said says told tells added adds asked asks warned warns stressed stresses explained
    wrote writes claimed claims insisted noted notes replied mentioned described stated
    announced confirmed denied argued declared tweeted urged
    """
)
"""Verbs that give words to a speaker."""

CALENDAR = word_list(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec
    """
)
"""Names that name nobody."""
