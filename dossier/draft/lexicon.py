"""Words that tell names from other words, and what a name names. English first; extend freely."""

from __future__ import annotations

TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady prof professor president vice deputy assistant acting "
    "former prime minister foreign defence defense interior finance secretary general state "
    "chancellor ambassador senator representative congressman congresswoman governor mayor "
    "king queen prince princess pope bishop judge justice sheriff chief captain colonel major "
    "lieutenant sergeant officer commissioner spokesman spokeswoman spokesperson director "
    "chairman chairwoman leader".split()
)
"""Lower-case words that stand before a person's name as office or address."""

CONNECTORS = frozenset("of the and for von van der den de del della di da la le al bin ibn".split())
"""Words in lower case that may stand inside a name."""

ORGANISATION = frozenset(
    "agency alliance army association authority bank board bureau cabinet commission committee "
    "company corporation council court department foundation government group house institute "
    "ministry office organisation organization parliament party police senate service times "
    "union university post".split()
)
"""Words that make the name they stand in an organisation's."""

DOCUMENT = frozenset("treaty agreement accord convention pact protocol act".split())
"""Words that make the name they stand in a treaty's or a document's."""

PLACE_CUES = frozenset("in at near from to across inside outside around towards toward".split())
"""Words before a place's name."""

SPEECH = frozenset(
    "said says told tells added adds asked asks warned warns stressed stresses explained wrote "
    "writes claimed claims insisted noted notes replied mentioned described stated announced "
    "confirmed denied argued declared tweeted urged".split()
)
"""Verbs that give words to a speaker."""

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb mar apr jun jul aug sept sep "
    "oct nov dec".split()
)
"""Names that name nobody."""
