"""Words around quotations that tell who speaks, of all languages that have any.

``layout`` of ``dossier.language`` says what each key holds.
"""

from __future__ import annotations

from dossier.draft.lexicon import SPEECH, TITLES
from dossier.language import words_everywhere


def _words(key: str) -> frozenset[str]:
    return words_everywhere("reporting", key)


BESIDE_WORDS = _words("beside")
VERBS = SPEECH | BESIDE_WORDS | _words("behind")
"""Verbs that give words to a speaker where a quotation stands beside them."""
VERBS_ALONE = SPEECH | (BESIDE_WORDS - _words("not_alone"))
"""Verbs that say so wherever they stand beside a name, without a quotation."""
TOLD = _words("told")
STATEMENTS, STATED_BY = _words("statements"), _words("stated_by")
AUXILIARIES, PREPOSITIONS = _words("auxiliaries"), _words("prepositions")
MALE, FEMALE, PRONOUNS = _words("male"), _words("female"), _words("pronouns")
LEADING = _words("leading")
SENTENCE_OPENERS = LEADING | PREPOSITIONS | _words("opening")
"""Words with which a clause may begin that stands before the subject."""
HUMAN = _words("human")
OFFICES = HUMAN | TITLES | _words("offices")
OFFICE_ENDINGS = tuple(sorted(_words("office_endings")))
COMPLEMENTIZERS = _words("complementizers")
MESSAGES, BELIEF, LINKS = _words("messages"), _words("belief"), _words("links")
NO_SPEAKER, OBJECT_OF = _words("no_speaker"), _words("object_of")
DETERMINERS, POSSESSIVES = _words("determiners"), _words("possessives")
DEMONSTRATIVES = _words("demonstratives")
AFTER_NAME = _words("after_name")
DEPENDING, NOT_BEFORE_VERB = _words("depending"), _words("not_before_verb")
