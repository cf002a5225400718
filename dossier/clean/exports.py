"""Finding what archives put around an article: fields of an export, banners of a web archive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.clean.page import Line, Page
from dossier.clean.patterns import any_of, word_set
from dossier.clean.rule import Hit

LABELS = """
source | sources | section | edition | page | pages | volume | issue | first page | column
dateline | publication title | publication info | publication year | publication date
publication subject | publication type | source type | document type | language
language of publication | place of publication | country of publication | publisher
proquest document id | document url | document id | document number | database | last updated
copyright | location | subject | subjects | company | companies | industry | region | word count
length | issn | accession number | record number | record | index terms | links | load-date
classification | geographic | organization | graphic | people | identifier / keyword | credit line
quelle | ressort | rubrik | ausgabe | seite | seiten | dokumentnummer | dokument-id | datum
dauerhafte adresse des dokuments | erscheinungsdatum | erscheinungsort | jahrgang | nummer
deskriptoren | schlagwörter | wörter | verlag | alle rechte vorbehalten
nom de la source | type de source | périodicité | couverture géographique | provenance | origine
date de parution | numéro | page(s) | nombre de mots | référence du document | éditeur
fuente | sección | página | fecha | fecha de publicación | número de palabras | edición
fonte | sezione | pagina | data | data di pubblicazione | numero di parole | edizione | testata
data de publicação | seção | edição | página(s) | bron | rubriek | datum van publicatie | pagina's
aantal woorden | källa | publicerad | sida | upplaga | źródło | dział | strona | numer wydania
data wydania | источник | дата выпуска | номер выпуска | выпуск | рубрика | полоса | место издания
дата публикации | номер | издание | джерело | дата випуску | номер випуску | рубрика | видання
kaynak | tarih | sayfa | sayı | bölüm | المصدر | التاريخ | العدد | الصفحة | القسم
来源 | 日期 | 版面 | 版次 | 版名 | 字数 | 关键词 | 分类号 | 出版日期 | 报纸名称 | 專輯
掲載紙 | 掲載日 | 掲載面 | 朝夕刊 | 面 | 面名 | 文字数 | 発行日 | 언론사 | 게재일 | 날짜 | 지면 | 면
"""
"""What stands before the colon of an archive's fields, in many languages."""
TEXT_LABELS = """
headline | title | byline | author | authors | by | titel | autor | autorin | titre | auteur
auteurs | título | titolo | autore | auteur(s) | tytuł | заглавие | заголовок | автор | авторы
назва | автори | başlık | yazar | العنوان | الكاتب | 标题 | 作者 | 見出し | 執筆者 | 제목 | 기자
"""
"""Those whose words belong to the article."""
LONGEST = 30
"""No field has more words."""
TITLE_WORDS = 3
"""A headline has so many words at least."""
LABEL_LINES = 4
"""So many different labels on a page are an export's."""
_LABEL = re.compile(r"([^\W\d_][^:：\n]{0,34}?) ?[:：]")
FIELD_LABELS = frozenset(re.split(r" \| |\n", LABELS.strip()))
ALL_LABELS = FIELD_LABELS | frozenset(re.split(r" \| |\n", TEXT_LABELS.strip()))
COUNTED_WORDS = word_set(
    "mot mots word words wörter palabras parole palavras woorden ord słów слово слов слова #字 字"
)
COUNTED = re.compile(
    r".{2,80}?[•·|,;] ?(?:\w+:? )?\d+ "
    "(?:mots?|words?|Wörter|palabras|parole|palavras|woorden|ord|słów|слова?|字)"
)
"""Outlet, page and number of words."""
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
EXPORT_SIGN = "Load-Date: "
EXPORTED = any_of(
    r"^(?i:body|classification|graphic|details|full text|abstract|citation)$",
    r"^(?i:volltext|texte intégral)$",
    r"^(?i:(?:\w+ )?document link|link to document|back to (?:results|list))$",
)
"""Lines that are an archive's only on a page that has the sign of its export."""
CODES = word_set(
    "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPD IPC PUB AN"
)
"""Fields of two or three letters."""
TEXT_CODES = ("HD", "BY")
"""Those whose words belong to the article."""
_CODE = 3
"""No code has more letters."""
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
_ARCHIVED = (
    "archived|snapshot|cached|captured|archiviert\\w*|archivée?|archivad[ao]|archiviata?|arquivad[ao]"
    "|gearchiveerd|arkiverad|archiwalna|архивная|архивирован\\w*|архівн\\w*|arşivlen\\w*|存档|存檔|快照"
    "|アーカイブ|保存済み|مؤرشفة|نسخة مخبأة"
)
BANNER = any_of(
    rf"(?i:\b(?:{_ARCHIVED})).{{0,120}}(?:\b\d{{1,2}}[:.]\d\d|\b(?:19|20)\d\d\b)",
    r"^(?i:(?:all|other|no other) snapshots? from\b)",
    r"^(?i:this is (?:a cached copy|\S+ cache) of\b)",
)
"""Lines with which a web archive says when it kept a page."""
BANNER_LINES = 20
"""So many lines at most belong to the banner at the top of an archived page."""
FENCE = "---"
FRONT_LINES = 40
"""So many lines at most are the front matter of a clipped page."""
_FRONT = re.compile(r"[\w-]+:(?:\s|$)|- \S")
BANNER_LABELS = word_set(
    """
    full text only version view source page webpage screenshot share download zip .zip report bug
    or abuse search save history original link current live home back zur aktuellen seite version
    voir la page actuelle ver página atual actual vai alla pagina attuale naar de huidige pagina
    textversion vollversion quelltext menü hilfe help success fail capture
    """
)
"""The words of the banner's buttons."""
BANNER_WORDS = 5
"""No button has more words."""


def fields(page: Page) -> Iterator[Hit]:
    """Fields of an archive's export, and the banner of a web archive."""
    firsts = [line.text[: _CODE + 1].split(None, 1)[0] for _, line in page]
    is_coded = len(CODES.intersection(firsts)) >= CODE_LINES
    is_archived = "web.archive.org/" in page.seed.text
    labels = _labels(page)
    is_labelled = len(set(labels.values())) >= LABEL_LINES
    is_exported = is_labelled or EXPORT_SIGN in page.seed.text
    banner = (*_banner(page), *_front_matter(page))
    for index, line in page:
        if line.length > LONGEST and index not in banner:
            continue
        code = firsts[index] if is_coded and firsts[index] in CODES else ""
        is_field = bool(code) and code not in TEXT_CODES
        is_field = is_field or (is_labelled and labels.get(index) in FIELD_LABELS)
        is_field = is_field or _is_marked(line)
        is_field = is_field or (is_exported and bool(EXPORTED.match(line.text)))
        if is_field or index in banner or (is_archived and ARCHIVE.match(line.text)):
            yield Hit(index, sure=True)


def _front_matter(page: Page) -> range:
    """The fields that a program which clips pages as Markdown puts between two lines of hyphens."""
    lines = page.lines[:FRONT_LINES]
    if not lines or lines[0].text != FENCE:
        return range(0)
    end = next((index for index, line in enumerate(lines) if index and line.text == FENCE), 0)
    inside = lines[1:end]
    is_fields = bool(inside) and all(_FRONT.match(line.text) for line in inside)
    return range(end + 1) if is_fields else range(0)


def _labels(page: Page) -> dict[int, str]:
    """The labels of fields by line."""
    return {
        index: label
        for index, line in page
        if (":" in line.head or "：" in line.head)
        and (match := _LABEL.match(line.head))
        and (label := match[1].casefold()) in ALL_LABELS
    }


def _is_marked(line: Line) -> bool:
    """Whether a line is a field by its own words."""
    if not (line.text[0].isupper() or line.text[0].isdigit() or line.text[0].islower()):
        return False
    is_known = bool(line.words) and line.words[0] in FIELD_STARTS
    counts = bool(line.words) and line.words[-1] in COUNTED_WORDS
    return (is_known and bool(FIELDS.match(line.text))) or (
        counts and bool(COUNTED.fullmatch(line.text))
    )


def _banner(page: Page) -> range:
    """The lines of a web archive's banner: down to its last line, and the buttons below that.

    A headline must be left below it: where none is, the archive's word stands in the article.
    """
    above_prose = page.lines[: min(BANNER_LINES, page.prose[0] + 1)]
    last = max((i for i, line in enumerate(above_prose) if BANNER.search(line.head)), default=-1)
    if last < 0:
        return range(0)
    end = last + 1
    while end < len(page.lines) and _is_button(page.lines[end]):
        end += 1
    first_prose = next((i for i, line in page if i >= end and line.is_prose), len(page.lines))
    return (
        range(end) if any(_is_title(page.lines[i]) for i in range(end, first_prose)) else range(0)
    )


def _is_button(line: Line) -> bool:
    return line.length <= BANNER_WORDS and all(word in BANNER_LABELS for word in line.words)


def _is_title(line: Line) -> bool:
    return line.length >= TITLE_WORDS and not line.ends_sentence
