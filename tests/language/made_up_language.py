"""What is known of a language that nobody speaks: its file is the only thing added.

A program of its own, called by ``test_made_up.py``: tables of all languages are made once.
"""

from __future__ import annotations

import json
from importlib.resources import files

from dossier.language import sections

sections.FOLDERS.append(files("tests.language") / "made_up")

from dossier import clean  # noqa: E402
from dossier.anchor import Lost, Reason, Selector, anchor, prepare  # noqa: E402
from dossier.claims import claim, relation, turning_cut  # noqa: E402
from dossier.collate.function_words import function_words  # noqa: E402
from dossier.language.days import written_day  # noqa: E402
from dossier.model import Seed, Span  # noqa: E402
from dossier.speech import direct_speech  # noqa: E402
from dossier.text import is_stop_word, number_value, opposed, sentences  # noqa: E402

CODE = "qaa"
PROSE = "Tu mastruk diruvat kwe tu pontuk ni tu portuk ostuvat klozuk, maruk nemuk savuvat nikuk."
PAGE = f"""Pontuk ni tu portuk klozuk
Verkuk od Anna Brenn
Novigat 3 primuk 2031

{PROSE}

Sharuk tu artikuk nu

Klikuk artikuk

Komentuki
"""


def known() -> dict[str, bool]:
    """For each kind, whether what the file says of it is known to the program."""
    seed = clean_page()
    day = written_day("3 sekunduk 2031")
    denied = "Tu mastruk nezuvat kwe tu lampuk ostuvat."
    cited = Span(denied.index("tu lampuk"), len(denied) - 1)
    page = prepare("Tu pontuk ostuvat nokk klozuk.", CODE)
    outcome = anchor(page, Selector("tu pontuk ostuvat klozuk"))
    return {
        "number words": relation(claim("karadosu horaki", CODE), claim("42 horaki", CODE)).value
        == "same",
        "hedges": claim("plik od tresu horaki", CODE) != claim("tresu horaki", CODE),
        "single numbers": number_value("tresu", CODE) == 3,
        "months": day is not None and str(day.day) == "2031-02-03",
        "days": claim("3 primuk 2031", CODE) == claim("3.1.2031", CODE),
        "clauses": turning_cut(denied, cited, CODE) is not None,
        "negations": isinstance(outcome, Lost) and outcome.reason is Reason.NEGATION,
        "opposites": opposed("graduk", "mikuk", CODE),
        "stop words": is_stop_word("vu", CODE),
        "function words": function_words(CODE).same_class("tu", "su"),
        "short forms": len(sentences("Tu sruk. Brenn ostuvat. Nikuk.", CODE)) == 2,
        "speech": bool(direct_speech("- Tu pontuk ostuvat klozuk - diruvat Brenn.")),
        "furniture": "Sharuk" not in seed and "Klikuk" not in seed and "Komentuki" not in seed,
        "article": PROSE in seed,
    }


def clean_page() -> str:
    """The clean text of a page in the language."""
    return clean.clean(Seed("page.txt", PAGE, "0" * 64)).text


if __name__ == "__main__":
    print(json.dumps(known()))
