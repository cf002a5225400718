"""Whose words the articles carry."""

from __future__ import annotations

from dataclasses import replace

from dossier.compare import voices
from dossier.model import Heard
from tests import story

DOSSIER = story.dossier()


def test_words_of_each_speaker_are_counted_once_in_each_article() -> None:
    expected = (
        Heard("captain", "courier", 9, 0, named=False),
        Heard("captain", "telegraph", 9, 0, named=False),
        Heard("captain", "tidewire", 9, 0, named=False),
        Heard("harbour-master", "courier", 7, 0, named=False),
        Heard("harbour-master", "tidewire", 9, 0, named=False),
        Heard("town-council", "telegraph", 8, 0, named=True),
    )
    assert expected == voices(DOSSIER).heard


def test_a_second_quotation_with_the_same_words_counts_nothing_more() -> None:
    quotation = next(item for item in DOSSIER.quotations if item.speaker == "captain")
    twice = replace(DOSSIER, quotations=(*DOSSIER.quotations, replace(quotation, id="again")))
    assert voices(DOSSIER).heard == voices(twice).heard


def test_of_a_mixed_reading_what_stands_between_marks_is_quoted() -> None:
    quotation = next(item for item in DOSSIER.quotations if item.id == "no-ship-sails")
    (reading,) = quotation.readings
    text = next(a for a in DOSSIER.articles if a.id == "telegraph").text
    start = text.index("“No ship sails")
    end = text.index(" to applause")
    assert reading.citation is not None
    span = replace(reading.citation.span, start=start, end=end)
    wider = replace(reading, mode="mixed", citation=replace(reading.citation, span=span))
    changed = replace(quotation, readings=(wider,))
    heard = voices(replace(DOSSIER, quotations=(changed,))).heard
    assert (Heard("town-council", "telegraph", 8, 2, named=True),) == heard


def test_what_stands_between_marks_and_in_no_quotation_is_kept_apart() -> None:
    loose = [
        (item.article, [place.exact for place in item.places])
        for item in voices(DOSSIER).unattributed
    ]
    words = ["gave up after ten minutes"]
    assert [("courier", words), ("telegraph", ["for one hour"]), ("tidewire", words)] == loose
