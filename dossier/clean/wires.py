"""Finding what agencies write to newsrooms: slugs, notes on revisions, embargoes, takes."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, word_set
from dossier.clean.rule import Hit

REVISIONS = """
Adds|Updates|Recasts|Corrects|Changes|Rewrites|Repeats|Refiles|Releads|Removes|Fixes|Clarifies
Zusammenfassung|Neu|Aktualisierung|Aktualisiert|Überblick|Berichtigung|Korrektur|Wiederholung
Ergänzung|Ergänzt|Durchgehend|Tagesüberblick|Ajoute|Actualise|Précise|Rectifie|Répétition
Actualiza|Amplía|Corrige|Añade|Repite|Aggiorna|Aggiunge|Ripetizione|Nuova versione|Atualiza
Acrescenta|Repete|Herhaling|Toevoeging|Uppdaterar|Uppdaterad|Повтор|Повторяется|Добавлен|Добавлены
Добавлена|Дополняет|Расширено|Уточняется|Обновлено|Доповнено|Оновлено|Güncelleme|Aktualizacja
"""
"""How a note in brackets begins that says what is new in this version of a report."""
_REVISION = "|".join(REVISIONS.split("\n")).strip("|")

WIRE = any_of(
    r"^\(?MORE\)?$|^\((?i:more)\)$|^[-–—]{1,2} ?(?i:more)(?: to come)? ?[-–—]{1,2}$",
    r"^\((?i:more to come|à suivre|suite|folgt|wird fortgesetzt|sigue|segue|continua)\)$",
    r"^(?:-?30-|###|(?i:-?ends-?)|\*{3} ?ENDS ?\*{3})$",
    r"^\W*(?:URGENT|URGENTE|BULLETIN|FLASH|ALERT|ALERTE|ADVISORY|EIL|EILMELDUNG|BLITZ|МОЛНИЯ"
    r"|СРОЧНО)\W*$",
    r"^(?:Eds|EDS|ATTN|EDITORS?)(?:\.|:|:? ?Note:|:? ?NOTE:)\s",
    r"^(?:[A-Z]\w+ )?(?:Photos?|Video|Graphics?|Pictures) (?:planned|available|upcoming|sent)\b",
    rf"^[(\[](?i:{_REVISION})\b[^()]*[)\]]$",
    r"^\(\([^()]*(?:@|\+\d)[^()]*\)\)$",
    r"^(?:[a-z] [a-z] )?BC-[\w<>./-]+(?:[ ,].{0,60})?$",
    r"^(?:[a-z] [a-z] )?(?:AM|PM)-[\w<>./ -]+,.{0,60}$|^[A-Z]{2}--[A-Z]\w.{0,60}$",
    r"^\^?[a-z]{3}\d{4} .{0,30}\b\d{4}$",
    r"^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}\w{0,4}<?$",
    r"^\d{6} [A-ZÄ][a-zä]{2} \d\d$",
    r"^(?:[^\W\d_][\w.-]*/){2,8}$",
    r"^(?:ATTENTION|ATENCIÓN|ACHTUNG|ATTENZIONE) ?[-–—:].*///$",
    r"^[A-Z]{2}[A-Z-]+/[A-Z-]*(?: \([^()]{2,60}\))?$",
    r"^(?:STRICTLY )?(?:EMBARGO(?:ED)?|EMBARGAD[AO]|SOTTO EMBARGO|ЭМБАРГО|ЕМБАРГО|AMBARGO"
    r"|SPERRFRIST|SOUS EMBARGO)\b.{0,16}(?:UNTIL|TILL|BIS|JUSQU|HASTA|FINO|ATÉ|ДО|:|\d)",
    r"^NOT FOR RELEASE BEFORE\b",
    r"^(?:FOR IMMEDIATE RELEASE|Zur sofortigen Veröffentlichung)$",
    r"^(?:Keywords|KEYWORDS|Slug|SLUG): [\w /.,-]+$",
)
"""Notes of an agency to its newsrooms: between takes, above and below a report."""
WIRE_WORDS = 30
WIRE_STARTS = word_set(
    """
    # a b c d e f g h i j k l m n o p q r s t u v w x y z more ends urgent bulletin flash alert
    advisory eds ap afp reuters photo photos video graphic graphics pictures adds updates recasts
    corrects changes rewrites repeats refiles releads bc keywords slug am pm us eu ml as af lt
    urgente alerte eil eilmeldung blitz молния срочно attn editor editors attention atención
    achtung attenzione strictly embargo embargoed embargado embargada sotto эмбарго ембарго ambargo
    sperrfrist sous not for zur à suite folgt wird sigue segue continua
    """
) | word_set(REVISIONS.replace("|", " ").casefold())
"""The first word of every such note but for addresses: most lines need no search."""


def wires(page: Page) -> Iterator[Hit]:
    """Notes of an agency to the newsrooms."""
    for index, line in page:
        if _may_be(line) and WIRE.search(line.head):
            yield Hit(index, sure=True)


def _may_be(line: Line) -> bool:
    """Whether a line begins as a note can, or has its slashes."""
    if line.length > WIRE_WORDS:
        return False
    if line.words and line.words[0] in WIRE_STARTS:
        return True
    text, last = line.text, line.text[-1]
    return (
        last == "/"
        or (last.isdigit() and text[-4:].isdigit())
        or text.startswith("((")
        or ("/" in text and text[:2].isupper() and "/" in text[-60:])
    )
