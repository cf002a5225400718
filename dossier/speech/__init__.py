"""Where somebody speaks directly in a text: where quotations begin and end, for every reader.

* :func:`direct_speech`: the spans of the words that are spoken.
* :data:`CLOSING`: opening marks, and what may close them.
* :data:`SPEECH`: verbs that give words to a speaker.
* :data:`ACCORDING`: what stands before the name of one.
"""

from dossier.speech.direct import CLOSING, direct_speech
from dossier.speech.verbs import ACCORDING, SPEECH

__all__ = ["ACCORDING", "CLOSING", "SPEECH", "direct_speech"]
