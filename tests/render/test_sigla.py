from __future__ import annotations

from dataclasses import replace

from dossier.render import Sigla, main_event
from tests.pages import factory as make

POST = make.article("post", "A", "Ferry aground", outlet="Harbour Post")
QUAY = make.article("quay", "B", "Ferry aground", outlet="The Quay")
RADIO = make.article("radio", "C", "Inquiry", outlet="راديو", events=("inquiry",))
EVENTS = (make.event("inquiry", "Inquiry"), make.event("grounding", "Grounding"))
DOSSIER = make.edition((POST, QUAY, RADIO), events=EVENTS).dossier
SIGLA = Sigla.of(DOSSIER)


def test_main_event_is_the_one_most_articles_tell_of() -> None:
    assert "grounding" == main_event(DOSSIER)


def test_of_equal_events_the_first_is_the_main_one() -> None:
    assert "inquiry" == main_event(make.edition((POST, RADIO), events=EVENTS).dossier)


def test_mark_names_the_outlet() -> None:
    assert '<abbr class="siglum outlet-1" title="Harbour Post">A</abbr>' == SIGLA.mark("post")


def test_article_of_another_event_is_hollow() -> None:
    assert '<abbr class="siglum outlet-3 outlet-hollow siglum--small" title="راديو">C</abbr>' == (
        SIGLA.mark("radio", "small")
    )


def test_link_says_which_outlet_it_leads_to() -> None:
    assert (
        '[<abbr class="siglum outlet-2" title="The Quay">B</abbr>'
        '<span class="visually-hidden"> The Quay</span>](../articles/quay.md#point-time)'
        "{ .linked-siglum }"
    ) == SIGLA.link("quay", "points/time.md", "articles/quay.md#point-time")


def test_name_of_another_direction_keeps_it_to_itself() -> None:
    assert SIGLA.named("radio").endswith('C</abbr> <span lang="ar" dir="rtl">راديو</span>')


def test_shapes_begin_again_after_ten_and_pairs_of_letters_fit() -> None:
    many = tuple(
        replace(POST, id=f"a{number}", siglum="AA" if number == 10 else "Z", number=number)
        for number in range(11)
    )
    sigla = Sigla.of(make.edition(many).dossier)

    assert 10 == sigla["a9"].shape
    assert '<abbr class="siglum outlet-1 siglum--pair" title="Harbour Post">AA</abbr>' == (
        sigla.mark("a10")
    )
