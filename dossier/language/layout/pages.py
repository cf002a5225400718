"""Sections on what pages, agencies and archives say around an article, by which it is cleaned."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.language.layout.forms import Form, Section, keys

_FURNITURE = Section(
    "what pages say beside their article; asked of every page, whatever its language. A phrase "
    "stands for a whole line, one that ends in … for every line that begins so, # for any number",
    {
        **keys(
            Form.PHRASES,
            """
            share         to share, follow, print or save
            related       what heads a list of links, or the tags of an article
            links         what introduces one link, or is a button to it
            subscription  what sells subscriptions and newsletters
            comments      comment forms, counts and calls
            consent       cookies, and what a reader agrees to
            advertising   what stands above and below advertisements
            rights        notices of rights
            navigation    menus and players
            sections      names of sections, which can as well head a part of an article
            buttons       labels of buttons and players; hardly a part of an article is headed so
            support       what asks for donations
            gallery       pages of a gallery
            marks         words that a page says to its reader, of buttons and links; one that \
ends in … stands for all that begin so
            things        what such words speak of
            small         what joins both
            reserved      all rights reserved; the last word is the one that is looked for
            bylines       what stands before the name of the author, as it is written
            notes         how notes of the editors begin: correction
            jumps         what opens a line that says on what page an article goes on (a pattern)
            """,
        ),
        **keys(
            Form.WORDS,
            """
            also          in a line of a few words: below it stands what else is to be read
            appeals       turn to the reader on behalf of the site: subscribe
            ours          the same, where other words of the kind stand beside them: our, follow
            reader        speak to the reader: you
            dealings      speak of a site and its readers' dealings with it: account
            requests      open a request to the reader: listen, watch
            author_signs  one of these stands in every sentence that `authors` or `contacts` finds
            leaning       are written together with the next word
            jump_starts   open a line that `jumps`, `continued` or `printed` finds, too
            """,
        ),
        **keys(
            Form.PATTERN_LINES,
            """
            pages      what a line calls a page that says where the article goes on
            follow     asks to follow somebody, up to the name of the network; begins with a word
            joining    stands between the names of networks
            authors    what introduces an author, behind the name
            contacts   how an author can be reached
            views      what counts how often a post was seen, behind the number
            printed    what the program of a printer writes on a page
            fronts     what the first page of a newspaper is called
            continued  whole lines that say where an article goes on in print
            """,
        ),
    },
)
_WIRES = Section(
    "what agencies write to newsrooms above, in and below a report; asked in every language",
    {
        **keys(
            Form.PATTERN_LINES,
            """
            revisions  how a note in brackets begins that says what is new in this version
            takes      in brackets: more to come
            alerts     how urgent a report is, alone in a line
            attention  opens a line to the newsrooms
            embargo    opens a line on when a report may be printed
            until      stands before that time
            notes      other notes, from the beginning of their line
            tails      heads of notes below a report: all that follows is for newsrooms
            """,
        ),
        **keys(Form.WORDS, "starts  the first words of lines that `notes` finds"),
    },
)
_ARCHIVES = Section(
    "what archives of newspapers and of the web write around an article; asked in every language",
    {
        **keys(
            Form.PHRASES,
            """
            fields          what stands before the colon of a field
            article_fields  the same of fields whose words belong to the article
            """,
        ),
        **keys(
            Form.PATTERN_LINES,
            """
            words     what a number of words is called
            lines     lines that only an archive writes, from their beginning
            headings  the same of lines that others may write, too
            kept      says that a web archive has kept a page
            banners   other lines in which it says so, from their beginning
            frames    what it writes on a page that has its address, from the beginning
            """,
        ),
        **keys(
            Form.WORDS,
            """
            starts   the first words of lines that `lines` finds
            buttons  words of the buttons of web archives
            """,
        ),
    },
)
_CREDITS = Section(
    "who wrote, took the pictures or reported: bylines, credits, datelines; asked in every "
    "language",
    {
        **keys(
            Form.WORDS,
            """
            by             stands before the name of an author
            leads          stand there, too, before other words than names
            and            joins names
            in             stands between a name and a place
            between        stands between the words of a name, or a name and a paper
            outlets        words of outlets and buttons, which are in nobody's name
            agency_signs   one of these, or an agency, stands in every line on agencies
            picture_signs  more words, one of which stands in every credit of a picture
            side_signs     one of these stands in every line that `inside` finds
            signs          one of these, or of `by`, stands in every credit
            """,
        ),
        **keys(
            Form.PHRASES,
            """
            agencies  what news agencies are called together
            pictures  labels before the maker of a picture
            """,
        ),
        **keys(
            Form.PATTERN_LINES,
            """
            sources          labels before a source
            material         opens a line on whose material was used
            reporting        lines on who else reported
            our              our, in "our correspondent"
            labels           labels before an author, with a colon behind them
            unlabelled       whole lines of a name and a trade
            trades           what somebody is who writes
            reporters        the same, behind the name in a dateline
            picture_credits  more labels of pictures, in brackets or alone in a line
            makers           other lines on whose a picture is
            ends             how a caption ends with that
            brackets         the same in brackets
            captions         how a caption begins
            inside           what a caption says of the sides of a picture
            datelines        how a report begins: with an outlet, or a day and "by wire"
            """,
        ),
    },
)
PAGES: Mapping[str, Section] = {
    "furniture": _FURNITURE,
    "wires": _WIRES,
    "archives": _ARCHIVES,
    "credits": _CREDITS,
}
