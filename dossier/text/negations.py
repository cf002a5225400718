"""Words that turn a statement into its opposite, by language.

Add a language by adding a line; every word is written as ``normal_word`` gives it.
"""

from __future__ import annotations

import re

from dossier.text.word_list import word_list

NEGATIONS: dict[str, frozenset[str]] = {
    "ar": word_list("لا لم لن ليس ليست ليسوا ما غير بدون دون"),
    "de": word_list(
        "nicht nichts nie niemals niemand nein kein keine keinem keinen keiner keines nirgends "
        "weder ohne"
    ),
    "en": word_list(
        "not no never none nobody nothing nowhere neither nor cannot without non hardly barely "
        "scarcely cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt "
        "shouldnt couldnt mustnt aint"
    ),
    "es": word_list("no nunca jamás nada nadie ningún ninguna ninguno ni sin tampoco"),
    "fr": word_list("ne pas non jamais rien personne aucun aucune ni nul nulle sans"),
    "it": word_list("non no mai niente nulla nessun nessuna nessuno né neppure neanche senza"),
    "nl": word_list("niet niets nee nooit niemand geen nergens noch zonder"),
    "pl": word_list("nie nigdy nic nikt żaden żadna żadne ani bez"),
    "pt": word_list("não nunca jamais nada ninguém nenhum nenhuma nem sem"),
    "ru": word_list("не ни нет нельзя никогда ничего ничто никто никакой нигде без"),
    "uk": word_list("не ні нема немає ніколи нічого ніщо ніхто жоден ніде без"),
}
_EVERY = frozenset().union(*NEGATIONS.values())
_CONTRACTED = re.compile(r"\w+n't|n'\w.*", re.DOTALL)
"""English "didn't", French "n'est"."""
_PRIVATIVE = re.compile(r"un(?!an|der|i|to?\b|til)\w{4}")
"""But not "unanimous", "under", "union", "until"."""
_NEGATING_PREFIXES = (
    "anti", "anti-", "counter", "counter-", "de", "dis", "ex-", "il", "im", "in", "ir", "mis",
    "non", "non-", "un", "un-", "de-", "mis-",
)  # fmt: skip


def is_negation(word: str, language: str | None = None) -> bool:
    """Whether a word, in its normal form, negates.

    ``language`` is a tag as ``en`` or ``en-GB``; ``None``, as everywhere, asks all languages
    at once: for a guard it is better to see one negation too many. A language without a list
    is asked in all.
    """
    if _CONTRACTED.fullmatch(word):
        return True
    code = (language or "").partition("-")[0]
    return word in NEGATIONS.get(code, _EVERY)


def is_privative(word: str, language: str = "en") -> bool:
    """Whether a word, in its normal form, denies by its beginning: "unacceptable".

    Known of English only; in German "unsere" begins alike.
    """
    return language.partition("-")[0] == "en" and _PRIVATIVE.match(word) is not None


def negates(word: str, other: str) -> bool:
    """Whether one of two words, in normal form, is the other with a negating beginning.

    "able" and "unable", "agree" and "disagree", "starters" and "non-starters".
    """
    short, long = sorted((word, other), key=len)
    beginning = long[: len(long) - len(short)]
    return len(short) > 2 and long.endswith(short) and beginning in _NEGATING_PREFIXES


def is_negating_prefix(beginning: str) -> bool:
    """Whether a beginning of a word, in its normal form and with its hyphen, negates the rest."""
    return beginning in _NEGATING_PREFIXES
