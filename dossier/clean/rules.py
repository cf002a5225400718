"""The rules of cleaning, in the order in which they may claim a line."""

from __future__ import annotations

from dossier.clean.exports import fields
from dossier.clean.labels import labels
from dossier.clean.markup.boxes import cards, frame, hidden, links, named, struck
from dossier.clean.phrases import (
    ADVERTISING,
    BUTTONS,
    COMMENTS,
    CONSENT,
    GALLERY,
    LINKS,
    NAVIGATION,
    RELATED,
    RIGHTS,
    SECTIONS,
    SHARE,
    SUBSCRIPTION,
    SUPPORT,
)
from dossier.clean.prints import page_heads
from dossier.clean.prompts import (
    LONGEST,
    authors,
    either,
    finder,
    follows,
    link_lists,
    listed_links,
    pitches,
    rights,
    tags,
    teasers,
    trails,
)
from dossier.clean.repetition import repeated, shared, slogans
from dossier.clean.residue import addresses, cues, ornaments, scripts, templates
from dossier.clean.rule import Mark, Rule
from dossier.clean.times import timestamps
from dossier.clean.wires import wires

ELEMENT_RULES = (
    Rule("struck", "Struck out on the page", Mark.INSERT, struck),
    Rule("hidden", "On the page, but not shown by a browser", Mark.INSERT, hidden),
    Rule("frame", "In the menu, head or foot of the page", Mark.BREAK, frame),
    Rule("comment-box", "In the page's box for comments", Mark.END, named("comments")),
    Rule(
        "related-box",
        "In a box with links to other articles",
        Mark.BREAK,
        named("related"),
    ),
    Rule("share-box", "In a box for sharing and following", Mark.INSERT, named("share")),
    Rule(
        "offer-box",
        "In a box with an offer or a sign-up",
        Mark.INSERT,
        named("subscription"),
    ),
    Rule("advertising-box", "In a box for advertising", Mark.INSERT, named("advertising")),
    Rule("navigation-box", "In a box for navigation", Mark.BREAK, named("navigation")),
    Rule("consent-box", "In a box about cookies or consent", Mark.BREAK, named("consent")),
    Rule("window-box", "In a window that opens over the page", Mark.BREAK, named("window")),
    Rule("form", "In a form or a poll", Mark.INSERT, named("form")),
    Rule("player-box", "In a player of film or sound", Mark.INSERT, named("player")),
    Rule("author-box", "In a box about the author", Mark.BREAK, named("author")),
    Rule("tag-box", "In a box with the article's tags", Mark.BREAK, named("tags")),
    Rule("teaser-box", "In a row of teasers of other articles", Mark.BREAK, cards),
    Rule(
        "links",
        "A link among links, below the article or in a paragraph of its own",
        Mark.BREAK,
        links,
    ),
)
"""Rules that go by what the elements of a web page say of its lines."""
RULES = (
    Rule(
        "script",
        "A script or style sheet of the page, not part of the article",
        Mark.INSERT,
        scripts,
    ),
    Rule(
        "template",
        "Part of the page's template that was never filled in",
        Mark.INSERT,
        templates,
    ),
    Rule(
        "page-head",
        "The head or foot of a printed page, or where its article goes on",
        Mark.INSERT,
        page_heads,
    ),
    Rule("cue", "The number or the time of a subtitle", Mark.INSERT, cues),
    Rule("wire", "A note of the agency to newsrooms, not part of the report", Mark.INSERT, wires),
    Rule("field", "A field or banner that an archive put around the article", Mark.BREAK, fields),
    Rule("slogan", "A slogan of the outlet, repeated under its articles", Mark.BREAK, slogans),
    Rule(
        "comments",
        "The form, count or rules of the readers' comments",
        Mark.END,
        finder(COMMENTS),
    ),
    Rule("see-also", "A link to another article", Mark.INSERT, listed_links(LINKS)),
    Rule(
        "related",
        "A list of links to other articles",
        Mark.BREAK,
        either(link_lists(RELATED), tags),
    ),
    Rule("teaser", "The cut-off title or beginning of another article", Mark.BREAK, teasers),
    Rule("share", "A prompt to share, follow or print", Mark.BREAK, either(finder(SHARE), follows)),
    Rule("support", "A request for money", Mark.BREAK, finder(SUPPORT)),
    Rule(
        "advertising",
        "An advertising label or notice",
        Mark.INSERT,
        finder(ADVERTISING, sure_from=1),
    ),
    Rule(
        "consent", "A notice about cookies, consent or privacy choices", Mark.BREAK, finder(CONSENT)
    ),
    Rule(
        "subscription",
        "A subscription or newsletter offer",
        Mark.BREAK,
        finder(SUBSCRIPTION),
    ),
    Rule(
        "rights",
        "A notice about rights or terms of use",
        Mark.END,
        either(finder(RIGHTS), rights),
    ),
    Rule(
        "gallery",
        "A counter or button of a picture gallery",
        Mark.INSERT,
        finder(GALLERY),
    ),
    Rule(
        "navigation",
        "A button or link of the page's navigation",
        Mark.BREAK,
        either(finder(NAVIGATION), trails),
    ),
    Rule(
        "label", "A button, a link or the head of a list, in a page's own words", Mark.BREAK, labels
    ),
    Rule("button", "The label of a button or a player", Mark.BREAK, finder(BUTTONS, sure_from=1)),
    Rule(
        "section",
        "The name of a section of the site",
        Mark.BREAK,
        finder(SECTIONS, sure_from=LONGEST),
    ),
    Rule("pitch", "About the site, not the story", Mark.BREAK, pitches),
    Rule("author-note", "Introduces the author", Mark.BREAK, authors),
    Rule("address", "An address or account with hardly any other words", Mark.BREAK, addresses),
    Rule("timestamp", "When the page was published or updated", Mark.BREAK, timestamps),
    Rule("ornament", "A number or symbol without words", Mark.BREAK, ornaments),
    Rule("repeated", "The same line appears earlier on the page", Mark.BREAK, repeated),
    Rule("shared", "The same line appears in another seed of the dossier", Mark.BREAK, shared),
    *ELEMENT_RULES,
)
"""A line goes under the name of the first rule that is sure of it; where none is sure, the
first that speaks against it decides what a doubt is called."""
