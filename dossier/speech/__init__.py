"""Where somebody speaks directly in a text: where quotations begin and end, for every reader.

* :func:`direct_speech`: the spans of the words that are spoken.
* :data:`CLOSING`: opening marks, and what may close them.
* :data:`SPEECH`: verbs that give words to a speaker.
"""

from dossier.speech.direct import CLOSING, direct_speech
from dossier.speech.verbs import SPEECH

__all__ = ["CLOSING", "SPEECH", "direct_speech"]
