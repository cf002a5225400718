"""Finding what the machinery of a page left in its text: scripts, styles, templates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, word_set
from dossier.clean.rule import Hit

CODE = any_of(
    r"^\W{0,3}function\b\s*\w*\s*\(",
    r"\bfunction\s*\([\w\s,]*\)\s*\{",
    r"^(?:var|let|const)\s+[\w$]+\s*=",
    r"^(?:if|for|while|switch)\s*\(.*\)\s*(?:\{|\w.*;)?$",
    r"^(?:return|break|continue)\b.*;$",
    r"^[\w$.]+\([^()]*\)\s*;$",
    r"^[\w$.\[\]]+\s*=[^=].*;$",
    r"^[\w$]+\.[\w$.]+\(.*\)?[;,{(]?$",
    r"^[\w$]+\.[\w$.]+\s[?:&|]+$",
    r"^[)\]}]+[\s(,;)]",
    r"^[)\]};{(]+$",
    r"^(?:window|document|jQuery|googletag|dataLayer)\b[.(\[]",
    r"^\$\(.+",
    r"=>\s*\{",
    r"^[^{}]+\{(?:[^{}]*:[^{}]*\}?)?$",
    r"^[@.#][^{}]*\{.*\}$",
    r"^[a-z-]+\s*:\s*[^;:]{1,60};$",
    r"^[\"']?[\w$]+[\"']?\s*:\s*[\[{\"'].*[,\[{]$",
    r"^<[!/?a-zA-Z][^<>]*>?$",
)
"""Shapes that a line of a script, a style sheet or a tag has, and a line of prose has not."""
TEMPLATE_STARTS = frozenset("%{[$?*/nuNLlPp")
"""Every shape begins with one of these or holds a per cent sign: most lines need no search."""
TEMPLATE_WORDS = 20
"""The longest line of template residue."""
CODE_SIGNS = frozenset("{}();=<>[]|&$")
"""Prose has few of these; a line of code that fits no shape above still has many."""
LOOSE_ENDS = (" ?", " :")
"""How a line of code without any of the signs ends, when it goes on below."""
COMMENT_SIGNS = ("//", "/*", "*/", "<!--", "-->")
TEMPLATES = any_of(
    r"^%\w\b.*:?$",
    r"(?:^|\s)%[ds](?:\s|$)",
    r"^\{\{.*\}\}$",
    r"^\{%.*%\}$",
    r"^\[/?[a-z_-]+(?:\s+[\w-]+=[^\]]*)*/?\]",
    r"^\$\{.*\}$",
    r"^(?:null|undefined|NaN|\[object Object\])$",
    r"^(?i:lorem ipsum|placeholder)\b",
    r"^[?*/]{1,4}>$",
)
"""Shapes of template residue: a value that nobody filled in, a shortcode nobody ran."""


def scripts(page: Page) -> Iterator[Hit]:
    """Lines of scripts, style sheets and tags, and broken lines between two of them."""
    marked = [is_code(line) for _, line in page]
    for index, line in page:
        between = any(marked[max(0, index - 2) : index]) and any(marked[index + 1 : index + 3])
        broken = between and signs(line) >= 2 and not line.ends_sentence
        if marked[index] or broken:
            yield Hit(index, sure=True)


def is_code(line: Line) -> bool:
    """Whether a line has the shape of code."""
    if CODE_SIGNS.isdisjoint(line.head) and not line.head.endswith(LOOSE_ENDS):
        return line.head.startswith(COMMENT_SIGNS)
    if line.length > 12 and line.ends_sentence and signs(line) * 4 < line.length:
        return False
    return line.head.startswith(COMMENT_SIGNS) or bool(CODE.search(line.head))


def signs(line: Line) -> int:
    """How many signs of code a line has."""
    return sum(1 for letter in line.head if letter in CODE_SIGNS)


def templates(page: Page) -> Iterator[Hit]:
    """Lines with a placeholder that was never filled, or a shortcode that was never run."""
    for index, line in page:
        has_sign = line.text[0] in TEMPLATE_STARTS or "%" in line.head
        if has_sign and line.length <= TEMPLATE_WORDS and TEMPLATES.search(line.head):
            yield Hit(index, sure=True)


WIRE = any_of(
    r"^\(?MORE\)?$",
    r"^\(more\)$",
    r"^(?:-?30-|###|ENDS|\*{3} ?ENDS ?\*{3})$",
    r"^(?:URGENT|BULLETIN|FLASH|ALERT|ADVISORY)$",
    r"^Eds(?:\.|:|:? ?Note:)\s",
    r"^(?:[A-Z]\w+ )?(?:Photos?|Video|Graphics?|Pictures) (?:planned|available|upcoming|sent)\b",
    r"^\((?:Adds|Updates|Recasts|Corrects|Changes|Rewrites|Repeats|Refiles|Releads)\b[^()]*\)$",
    r"^\(\([^()]*(?:@|\+\d)[^()]*\)\)$",
    r"^(?:[a-z] [a-z] )?BC-[\w<>./-]+(?:[ ,].{0,60})?$",
    r"^(?:Keywords|KEYWORDS|Slug|SLUG): [\w /.,-]+$",
)
"""Notes of an agency to its newsrooms: between takes, above and below a report."""
WIRE_WORDS = 30
WIRE_STARTS = word_set(
    """
    # a b c d e f g h i j k l m n o p q r s t u v w x y z more ends urgent bulletin flash alert
    advisory eds ap afp reuters photo photos video graphic graphics pictures adds updates recasts
    corrects changes rewrites repeats refiles releads bc keywords slug
    """
)
"""The first word of every such note but for addresses: most lines need no search."""
FIELDS = any_of(
    r"^\d+ of \d+ DOCUMENTS?$|^Dokument \d+ von \d+$|^Document \d+ (?:de|sur) \d+$",
    r"^(?:UPDATE|SPRACHE|GRAFIK|RUBRIK|ZEITUNGS-CODE|LANGUE|RUBRIQUE|DATE-CHARGEMENT"
    r"|TYPE-PUBLICATION): \S",
    r"^(?:LOAD-DATE|PUBLICATION-TYPE|JOURNAL-CODE|DOCUMENT-TYPE|LANGUAGE|SECTION|GRAPHIC|COUNTRY|STATE|CITY"
    r"|SUBJECT|ORGANIZATION|COMPANY|TICKER|INDUSTRY|PERSON|GEOGRAPHIC|NOTES|ACC-NO|ISSN|TYPE): \S",
    r"^(?i:load-date|publication-type|document-type|section|length): (?:\S+ ?){1,8}$",
    r"^(?i:length|longueur|länge): ?\d+ \w+$",
    r"^(?:End of Document|(?:Document|Dokument|Documento) [A-Z]{2,}\w{12,})$",
    r"^(?:Language|Sprache|Langue): [A-Z]{4,}(?:; [A-ZÄÖÜÉÇ]+)?$",
    r"^(?:Subject|Industry|Geographic|Organization|Company|Person|City|State|Country): .*\(\d+%\)",
    r"^(?:.{0,30}: ?)?(?:news|web)·\d{8}·\S+·\S+$",
    r"^(?:Edition|Ausgabe|Édition) \d+;?$",
)
FIELD_STARTS = word_set(
    """
    # load publication journal document language section graphic country state city subject
    organization company ticker industry person geographic notes acc issn type length longueur
    länge end edition ausgabe édition
    dokument documento update sprache grafik rubrik zeitungs langue rubrique date news web numéro
    """
)
"""The first word of every such line."""
"""Fields and heads that archives write around an article they export."""
EXPORT_SIGN = "Load-Date: "
EXPORTED = any_of(r"^(?:Body|Classification|Graphic)$")
"""Lines that are an archive's only on a page that has the sign of its export."""
CODES = word_set(
    "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPD IPC PUB AN"
)
"""Fields of two or three letters."""
TEXT_CODES = ("HD", "BY")
"""Those whose words belong to the article."""
CODE_LINES = 5
"""So many different codes on a page are an export's."""
ARCHIVE = any_of(
    r"^The Wayback Machine - https?://",
    r"^[\d,]+ captures?$",
    r"^About this capture$",
    r"^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:\s+[A-Z]{3}){0,2}$",
    r"^TIMESTAMPS$",
    r"^(?:Saved from|Archived from|archived \d|Webpage archived|Archive\.\w+)\b.{0,80}$",
    r"^Collected by$|^COLLECTED BY$",
)
"""What web archives put around a page."""


def fields(page: Page) -> Iterator[Hit]:
    """Fields of an archive's export, and the banner of a web archive."""
    firsts = [line.text.split(None, 1)[0] for _, line in page]
    is_coded = len(CODES.intersection(firsts)) >= CODE_LINES
    is_archived = "web.archive.org/" in page.seed.text
    is_exported = EXPORT_SIGN in page.seed.text
    for index, line in page:
        if line.length > WIRE_WORDS or not (line.text[0].isupper() or line.text[0].isdigit()):
            continue
        code = firsts[index] if is_coded and firsts[index] in CODES else ""
        is_field = bool(code) and code not in TEXT_CODES
        is_field = is_field or (line.words[0] in FIELD_STARTS and bool(FIELDS.match(line.text)))
        is_field = is_field or (is_exported and bool(EXPORTED.match(line.text)))
        if is_field or (is_archived and ARCHIVE.match(line.text)):
            yield Hit(index, sure=True)


def wires(page: Page) -> Iterator[Hit]:
    """Notes of an agency to the newsrooms."""
    for index, line in page:
        may_be = line.length <= WIRE_WORDS and (
            line.text.startswith("((") or (bool(line.words) and line.words[0] in WIRE_STARTS)
        )
        if may_be and WIRE.search(line.head):
            yield Hit(index, sure=True)


def page_heads(page: Page) -> Iterator[Hit]:
    """The heads and feet of the pages that a text was copied from."""
    return (Hit(index, sure=True) for index, line in page if line.is_page_head)


def ornaments(page: Page) -> Iterator[Hit]:
    """Lines without a letter: numbers, bullets, rules."""
    for index, line in page:
        if not any(map(str.isalpha, line.head)):
            yield Hit(index, sure=False)


ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S*@\w\S*|\b[\w-]+\.(?:com|org|net|info)\b\S*")
"""An address on the web, of mail, or an account."""
ADDRESS_WORDS = 3
"""A line of an address has at most so many words beside it."""


def addresses(page: Page) -> Iterator[Hit]:
    """Lines of an address or an account, with hardly a word more."""
    for index, line in page:
        is_short = line.length <= ADDRESS_WORDS + 5 and ("." in line.head or "@" in line.head)
        if is_short and ADDRESS.search(line.head):
            other_words = ADDRESS.sub(" ", line.head).split()
            if len(other_words) <= ADDRESS_WORDS:
                yield Hit(index, sure=False)
