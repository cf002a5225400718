from __future__ import annotations

from dataclasses import replace

from dossier.model import Source, Span
from dossier.render import Register, quoted, recorded, recorded_words, stress, words
from tests.pages import factory as make

POST = make.article("post", "A", "It ran aground *at noon*, no later.", outlet="Post")
RADIO = make.article("radio", "B", "قالت القبطان", outlet="Radio", language="ar")
LOG = make.record_reading(
    "log",
    says="12.07",
    quote="um 12.07",
    language="de",
    translation="at 12.07",
    translator="the *desk*",
)
POINT = make.point("time", make.reading(POST, "ran aground *at noon*", stress="*at noon*"), LOG)
REGISTER = Register.of(
    make.edition((POST, RADIO), points=(POINT,), records=(make.record("log", "The log"),)).dossier
)
PAGE = "points/time.md"


def test_block_of_words_begins_with_the_siglum_that_leads_to_them() -> None:
    assert (
        '> [<abbr class="siglum outlet-1" title="Post">A</abbr>'
        '<span class="visually-hidden"> Post</span>](../articles/post.md#point-time)'
        '{ .linked-siglum } ran aground <em class="stress">\\*at noon\\*</em>'
    ) == quoted(REGISTER, PAGE, POINT, POINT.readings[0])


def test_words_say_their_language() -> None:
    reading = make.reading(RADIO, "قالت القبطان")

    assert '<span lang="ar" dir="rtl">قالت القبطان</span>' == words(REGISTER, reading)


def test_overlapping_stress_is_written_once() -> None:
    citation = make.cite(POST, "ran aground")
    spans = (Span(3, 10), Span(7, 14))

    assert '<em class="stress">ran agr</em><em class="stress">ound</em>' == stress(citation, spans)


PUBLISHED = "<small data-search-exclude>(Port authority, 5 May 2031)</small>"


def test_record_speaks_apart_with_its_words_and_their_translation() -> None:
    assert (
        f"**Outside the articles** [The log](../records/index.md#log) {PUBLISHED}: 12.07; "
        '<span class="quoted">“<span lang="de">um 12.07</span>”</span>; '
        'translated by the \\*desk\\*: <span class="quoted translation">“at 12.07”</span>\n'
        "{: .outside }"
    ) == recorded(REGISTER, PAGE, LOG)


def test_source_of_a_quotation_speaks_like_a_record() -> None:
    source = Source("log", "12.07", "en", "", "")

    assert (
        f"**Outside the articles** [The log](../records/index.md#log) {PUBLISHED}: "
        '<span class="quoted">“12.07”</span>\n'
        "{: .outside }"
    ) == recorded(REGISTER, PAGE, source)


def test_record_that_alone_speaks_for_a_side_is_quoted_and_then_translated() -> None:
    assert (
        "[On record](../records/index.md#log): "
        '<span class="quoted">“<span lang="de">um 12.07</span>”</span>; '
        'translated by the \\*desk\\*: <span class="quoted translation">“at 12.07”</span>\n'
        "{: .outside }"
    ) == recorded_words(REGISTER, PAGE, LOG)


def test_what_the_editors_make_of_a_record_is_never_given_for_its_words() -> None:
    assert (
        "[On record](../records/index.md#log), in the editors’ words: 12.07\n{: .outside }"
    ) == recorded_words(REGISTER, PAGE, replace(LOG, quote="", translation=""))


def test_a_record_without_an_excerpt_is_marked_wherever_it_speaks() -> None:
    unread = Register.of(
        make.edition(
            (POST, RADIO), points=(POINT,), records=(make.record("log", "The log", kept=""),)
        ).dossier
    )
    mark = (
        ' <small class="unchecked" data-search-exclude>as cited; not checked again</small>\n'
        "{: .outside }"
    )
    assert recorded(unread, PAGE, LOG).endswith(mark)
    assert recorded_words(unread, PAGE, LOG).endswith(mark)


def test_translation_stands_beside_an_articles_words_and_never_instead() -> None:
    reading = replace(
        make.reading(RADIO, "قالت القبطان"), translation="said the captain", translator="the desk"
    )
    block = quoted(REGISTER, PAGE, make.point("said", reading), reading)

    assert '<span lang="ar" dir="rtl">قالت القبطان</span> <small class="in-translation">' in block
    assert (
        'translated by the desk: <span class="quoted translation">“said the captain”</span></small>'
    ) in block
