from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from dossier.model import Evidence, Lineage, Role, Side
from tests.pages import factory as make
from tests.pages.reading import body, headings, meta, section, text
from tests.pages.shore import (
    COUNT,
    POST,
    QUAY,
    TIME,
    edition,
    page,
    passage,
)
from tests.render.site import html

POINTED = page(edition(points=(TIME, COUNT)))


def test_page_knows_its_neighbours_and_how_to_be_cited() -> None:
    front = meta(page(edition()))
    assert front.pop("linked")["mainEntity"]["@type"] == "NewsArticle"
    assert front.pop("source")["outlet"] == "Harbour Post"
    assert {
        "title": "Heron aground",
        "description": "Harbour Post: the article, annotated.",
        "kind": "article",
        "section": "articles/index.md",
        "tags": ["Article"],
        "search": {"boost": 1.0},
        "cite": "Harbour Post, “Heron aground”, as captured in post.txt; article A in: "
        "The desk: The ferry",
        "part": "Heron aground.",
        "next": {"title": "B The Quay", "page": "articles/quay.md"},
    } == front


def test_page_leads_to_the_file_to_correct_when_the_repository_is_known() -> None:
    made = replace(edition(), repository="https://example.org/story")

    address = "https://example.org/story/edit/main/annotations/story.yml#L1"
    assert address == meta(page(made))["edit"]["address"]


def test_head_names_outlet_event_and_date() -> None:
    assert "A Harbour Post The ferry runs aground, Sunday 4 May 2031" in text(body(POINTED))


def test_headline_stands_apart_from_the_rest_of_its_line() -> None:
    assert (
        '# Heron aground<small class="headline__rest"> \\| Post</small> '
        "{ #headline .headline data-search-exclude }"
    ) in page(edition())


def test_crossheads_are_headings() -> None:
    assert ["# Heron aground | Post", "## Who was on board?"] == headings(page(edition()))


def test_article_without_headline_says_so_and_why() -> None:
    bare = replace(POST, headline=None, headline_note="The capture begins with the text.")

    shown = text(body(page(edition(bare))))

    assert "Headline missing The capture begins with the text." in shown


def test_section_name_and_standfirst_stand_in_the_head() -> None:
    head = body(page(edition())).partition('<div class="provenance"')[0]

    assert "Harbour\n{: .label #label }" in head
    assert "Nobody was hurt.\n{: .standfirst #standfirst }" in head


def test_paragraphs_are_numbered() -> None:
    assert ["Paragraph 1", "Paragraph 2"] == re.findall(
        r'aria-label="(Paragraph \d)" data-drawn="\d"></span>\]\(#p\d\)', page(edition())
    )


def test_caption_is_called_what_it_is() -> None:
    assert (
        '<span class="drawn role" role="img" aria-label="Caption:"></span>The ferry in 2030\n'
        "{: .caption }"
    ) in page(edition())


def test_dateline_is_marked() -> None:
    assert '<span class="credit">SKERRY (CP) -</span> The Heron' in page(edition())


def test_contradiction_is_marked_at_the_words_that_differ() -> None:
    assert (
        '<span class="point point--opens" id="point-time">ran aground at </span>'
        '<mark class="contradiction point point--closes" data-of="point-time">noon</mark>,'
        '[<span class="drawn" role="img" aria-label="contradiction 1"'
        ' data-drawn="1"></span>]'
        "(#note-time){ .reference .reference--contradiction } they said."
    ) in POINTED


def test_note_on_a_contradiction_has_the_other_side_and_the_way_to_all() -> None:
    assert "1 back to the words When was it? B The Quay aground at one All sides" == text(
        section(POINTED, "Notes and glosses").partition("</section>")[0]
    )


def test_note_on_a_contradiction_leads_back_to_the_words() -> None:
    assert '[1<span class="visually-hidden"> back to the words</span>](#point-time)' in POINTED


def test_article_that_contradicts_itself_is_shown_all_its_sides() -> None:
    early, late = (make.reading(POST, words) for words in ("Forty people", "All are well"))
    found = make.contradiction(Side("a", (early,)), Side("b", (late,)))
    made = edition(points=(make.point("self", early, late, contradiction=found),))

    notes = text(section(page(made), "Notes and glosses"))

    assert "A Harbour Post Forty people A Harbour Post All are well" in notes


def test_record_speaks_in_a_note_only_in_the_editors_words() -> None:
    log = make.record_reading("log", says="12.07", quote="um 12.07", language="de")
    said = make.reading(POST, "at noon")
    found = make.contradiction(Side("noon", (said,)), Side("12.07", (log,)))
    made = edition(
        points=(make.point("time", said, log, contradiction=found),),
        records=(make.record("log", "The log"),),
    )

    assert "On record: “um 12.07” All sides" in text(section(page(made), "Notes and glosses"))


def test_gloss_has_a_letter_and_a_note() -> None:
    made = edition(make.glossed(POST, "All are well", "Nobody is hurt"))

    assert "a back to the words All are well] Nobody is hurt garbled · ◐ probable" == text(
        section(page(made), "Notes and glosses").partition("</section>")[0]
    )


def test_quotation_of_several_articles_says_how_many_have_it() -> None:
    blame = make.quotation(
        "well", make.reading(POST, "All are well"), make.reading(QUAY, "aground")
    )

    assert (
        '<mark class="quotation" id="quotation-well">All are well</mark>.”'
        '[<span class="drawn" role="img" aria-label="2 articles with this quotation: well'
    ) in page(edition(quotations=(blame,)))


def test_points_and_quotations_are_listed_under_their_paragraph() -> None:
    said = make.quotation("well", make.reading(POST, "All are well"), title="All are well")

    drawn = re.findall(
        r'aria-label="([^"]+)"></span>', page(edition(points=(COUNT,), quotations=(said,)))
    )
    assert ["Points:", "How many?", "Quotations:", "All are well"] == drawn[-4:]


def test_name_leads_to_its_actor_and_is_quieter_the_second_time() -> None:
    brandt = make.actor(
        "heron", "Heron", *(make.cite(POST, words) for words in ("Heron", "Brandt"))
    )
    second = make.actor(
        "ferry", "Ferry", make.cite(POST, "The Heron ran"), make.cite(POST, "Brandt")
    )

    assert "[Brandt](../actors/ferry.md){ #mention-ferry-2 .actor .actor--again }" in page(
        edition(actors=(second,))
    )
    # The headline does not count as a first time.
    assert "[Brandt](../actors/heron.md){ #mention-heron-2 .actor }" in page(
        edition(actors=(brandt,))
    )


def test_shared_wording_leads_to_the_matching_paragraph() -> None:
    shared = passage(make.cite(POST, "ran aground at noon"), make.cite(QUAY, "aground at one"))
    made = replace(edition(), passages=(shared,))

    for name, where, target in (
        ("post", "B The Quay", "quay.md#p2"),
        ("quay", "A Harbour Post", "post.md#p1"),
    ):
        link = rf'aria-label="{where}: shares these words"[^\]]*\]\({re.escape(target)}\)'
        assert re.search(link, page(made, name))


def test_shared_wording_is_drawn_and_counted() -> None:
    shared = passage(make.cite(POST, "ran aground at noon"), make.cite(QUAY, "aground at one"))

    shown = text(body(page(replace(edition(), passages=(shared,)))))

    assert "In common with Where How much B The Quay 1 passage" in shown


def test_origin_condition_and_trust_are_in_view() -> None:
    known = replace(
        POST, publisher="Reposts Ltd", agencies=("CP", "AP"), initials="ab",
        lineage=(Lineage("Coast Press", "certain", ()),), condition="translated",
        condition_note="Twice.", trust="Hardly.",
    )  # fmt: skip

    shown = text(body(page(edition(known))))

    assert (
        "Origin Harbour Post, in a copy published by Reposts Ltd. From Coast Press (● certain). "
        "Who took from whom. Names CP and AP. Signed ab. Published Tuesday 6 May 2031. "
        "Condition Translated. Twice. Trust in its quotations Hardly."
    ) in shown


def test_evidence_leads_to_its_words() -> None:
    seen = Evidence("The dateline.", make.cite(POST, "SKERRY"), "Share this!", "log")
    made = edition(replace(POST, origin=(seen,)), records=(make.record("log", "The log"),))

    written = page(made)

    assert '- <b>Origin</b>: The dateline. [<span class="quoted">“SKERRY”</span>](#p1)' in written
    assert '<span class="quoted">“Share this\\!”</span> ([removed](#removed))' in written
    assert "[The log](../records/index.md#log)" in written


def test_words_in_another_direction_say_so() -> None:
    radio = make.article("radio", "A", "ندوة", "قالت القبطان", language="ar")
    headline = replace(radio.clean.blocks[0], role=Role.HEADLINE)
    clean = replace(radio.clean, blocks=(headline, *radio.clean.blocks[1:]))

    written = page(edition(replace(radio, clean=clean)), "radio")

    assert '# ندوة { #headline .headline data-search-exclude lang="ar" dir="rtl" }' in written
    assert 'قالت القبطان\n{: .paragraph lang="ar" dir="rtl" }' in written


def test_switches_are_there_for_layers_that_the_article_has() -> None:
    assert ["contradiction", "point"] == [
        part.partition('"')[0] for part in POINTED.split('type="checkbox" id="layer-')[1:]
    ]


def test_no_two_elements_have_one_id() -> None:
    for whole in (POST, replace(POST, headline=None)):
        written = page(edition(whole, QUAY, points=(TIME, COUNT)))
        ids = re.findall(r'\bid="([^"]+)"', html(body(written)))
        assert [] == [id_ for id_, times in Counter(ids).items() if times > 1]


def test_headline_has_the_anchor_of_its_block() -> None:
    second = replace(POST.clean.blocks[0], role=Role.HEADLINE)
    clean = replace(POST.clean, blocks=(second, *POST.clean.blocks[1:]))

    assert "{ #headline-2 .headline data-search-exclude }" in page(
        edition(replace(POST, clean=clean))
    )


def test_page_without_a_headline_of_its_own_has_a_title() -> None:
    assert "{ #title .headline data-search-exclude }" in page(edition(replace(POST, headline=None)))


def test_many_articles_that_share_nothing_are_counted() -> None:
    others = [make.article(f"a{number}", "B", "Aground") for number in range(6)]

    assert "No shared wording with 6 other articles." in text(body(page(edition(POST, *others))))


def test_only_the_fullest_of_many_tracks_are_in_sight() -> None:
    told = "Forty sheep were drowned near the old mill, and no one said why"
    words = [told[: 20 + number] for number in range(10)]
    post = make.article("post", "A", "Aground", told)
    others = [make.article(f"a{number}", "B", each) for number, each in enumerate(words)]
    shared = tuple(
        passage(make.cite(post, each), make.cite(other, each))
        for each, other in zip(words, others, strict=True)
    )
    shown = page(replace(edition(post, *others), passages=shared))

    seen, folded = shown.split("<summary>2 more articles</summary>")
    tracks = r"\[1 passage\]\(\.\./compare/post--(a\d)\.md\)"
    assert [f"a{number}" for number in range(2, 10)] == re.findall(tracks, seen)
    assert ["a0", "a1"] == re.findall(tracks, folded)
