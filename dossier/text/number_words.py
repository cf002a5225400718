"""Numbers in words, by language.

Add a language by adding a table; every word is written as ``normal_word`` gives it.
"""

from __future__ import annotations

from fractions import Fraction

from dossier.text.word_list import word_list


def _counted(words: str, first: int = 0, step: int = 1) -> dict[str, Fraction]:
    """The words of a list in order, with the number that each stands for."""
    return {word: Fraction(first + index * step) for index, word in enumerate(words.split())}


_ENGLISH_SCALES = {
    "hundred": Fraction(100),
    "thousand": Fraction(1000),
    "million": Fraction(10**6),
    "billion": Fraction(10**9),
    "trillion": Fraction(10**12),
}
_ENGLISH = {
    **_counted("zero one two three four five six seven eight nine ten eleven twelve thirteen"),
    **_counted("fourteen fifteen sixteen seventeen eighteen nineteen", 14),
    **_counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    **_counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh", 1),
    **_counted("twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth", 12),
    **_counted("nineteenth twentieth", 19),
    **_counted("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 30, 10),
    **_ENGLISH_SCALES,
    **{word + "th": value for word, value in _ENGLISH_SCALES.items()},
    **_counted("nought once twice thrice"),
    "dozen": Fraction(12),
    "double": Fraction(2),
    "triple": Fraction(3),
    "half": Fraction(1, 2),
    "quarter": Fraction(1, 4),
}

NUMBER_WORDS: dict[str, dict[str, Fraction]] = {
    "de": _counted("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    "en": _ENGLISH,
    "es": _counted("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    "fr": _counted("zéro un deux trois quatre cinq six sept huit neuf dix onze douze"),
    "it": _counted("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici"),
    "nl": _counted("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf"),
    "pt": _counted("zero um dois três quatro cinco seis sete oito nove dez onze doze"),
    "ru": _counted("ноль один два три четыре пять шесть семь восемь девять десять"),
    "uk": _counted("нуль один два три чотири п'ять шість сім вісім дев'ять десять"),
}
"""What a word amounts to. Scales ("hundred") have the value they have when alone."""

SCALE_WORDS: dict[str, dict[str, Fraction]] = {
    "en": {**_ENGLISH_SCALES, "dozen": Fraction(12), "score": Fraction(20)},
}
"""Words that multiply the number before them: "two hundred", "a dozen"."""

ROUND_NUMBERS: dict[str, frozenset[str]] = {
    "de": word_list("dutzende hunderte tausende millionen milliarden"),
    "en": word_list("tens dozens scores hundreds thousands millions billions trillions"),
    "es": word_list("decenas cientos miles millones"),
    "fr": word_list("dizaines centaines milliers millions milliards"),
    "ru": word_list("десятки сотни тысячи миллионы миллиарды"),
}
"""Words for numbers that nobody counted: "tens of thousands"."""
