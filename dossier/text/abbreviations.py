"""Short forms that end in a stop without ending a sentence."""

from __future__ import annotations

from dossier.text.word_list import word_list

BEFORE_NAMES = word_list(
    """
    mr mrs ms mx dr prof rev fr sr br st mt ft messrs mme mlle hon gen lt col maj capt cpl sgt
    cmdr adm brig sen rep gov pres supt insp det atty herr hr dhr sra srta dott ing av avv
    """
)
"""Never the end of a sentence: a name follows."""
BEFORE_NUMBERS = word_list("no nos nr art arts p pp vol ch fig sec para approx ca c par")
"""Not the end of a sentence when digits follow."""
WITHIN_SENTENCES = word_list(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc ltd corp co bros vs etc al dept est ave blvd rd jr bzw usw ggf vgl z.b d.h u.a
    """
)
"""The end of a sentence only when a word follows that begins one."""
SENTENCE_STARTERS = word_list(
    """
    a after although an and as at because before but by despite during even every for from he
    her here his how however if in instead it its many meanwhile more most my no not now on
    once one only our over she since so some still such that the their then there these they
    this those though through to today tomorrow under until we were what when where whether
    which while who why with yesterday yet you
    aber auch da das dem den der die doch ein eine er es ich in ihr sie so und wir
    au ce ces cette elle en et il ils la le les mais nous on un une
    ella el en es esta la las los pero se un una y
    в и он она они но это мы на по
    """
)
"""Words that, capitalised after a short form, show that a new sentence has begun."""
