"""Sections on proposals: who is named, who speaks, which sentences stand side by side."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.language.layout.forms import Form, Section, keys

_COMPARING = Section(
    "words by which sentences of different articles are brought together and compared, for "
    "proposals; in the forms that newsrooms use",
    {
        **keys(
            Form.LIST,
            """
            families  words for one kind of event or thing: a sentence with one speaks of the \
same as one with another
            """,
        ),
        **keys(
            Form.TABLE,
            """
            questions  what is asked of a number beside a word of a family, by its first word
            """,
        ),
        **keys(
            Form.WORDS,
            """
            old         what stands behind or before a number that is an age
            possible    words before a verb that make it possible, or a claim
            future      words before a verb that put it into the future
            attempted   words before a verb that leave open whether it was done
            ongoing     words for what goes on
            done        words before a verb or its noun that say it is done
            indefinite  words that introduce a thing as one of its kind
            telling     verbs before somebody who was told something
            according   words before the source of a statement
            causes      words before a cause
            further     words beside a number that adds to another
            denying     verbs that deny what follows them
            limiting    words behind a negation that leave what follows as it is: not only
            """,
        ),
    },
)
_NAMES = Section(
    "words in names and beside them, which tell names from other words and what a name names, for "
    "drafts; asked of every text, whatever its language",
    {
        **keys(
            Form.WORDS,
            """
            titles             stand before a person's name as office or address
            courtesy           of these, forms of address that say no office
            vessels            stand before the name of a ship
            suffixes           stand behind a family name: jr
            optional_suffixes  of these, the ones that tell nobody from another: sr
            connectors         join a name only behind a word that wants them: Council of …
            small              have no letter in an abbreviation of the name
            of_places          may be followed by "of" in the name of a place or a body
            places             last words of the names of places
            first_places       first words of the names of places: gulf, cape
            place_kinds        stand behind the name of a place: province
            place_optional     may be left out of the name of a place, or be added to it
            bodies             make the name that they stand in an organisation's
            further_bodies     the same, where only that has to be decided what a name names
            outlets            the same, of newspapers and broadcasters
            taken_up           last words by which a longer name is taken up again: the Navy
            documents          make the name a treaty's or a document's
            occasions          make the name that of an event
            place_cues         stand before the name of a place
            place_sides        stand before it as adjectives, and off: northern
            persons_behind     stand behind the name of a person, and of nothing else: who, aged
            apposed            open the words behind a comma that say what a name is: a, his
            no_person          no name of a person has one of these
            calendar           months and days, which have capitals and name nobody
            nobody             open sentences with a capital, and name nobody
            counting           number words that stand before a name
            beside             stand beside a name in the line that says whose words are quoted
            nation_endings     of adjectives from names of countries: Ukrainian
            people_endings     of words made from a name, for people or for several
            nationalities      adjectives and nouns of nations, faiths and parties
            """,
        ),
        **keys(
            Form.PHRASES,
            """
            countries  countries, states, continents and large cities
            short      names with a colon, and the abbreviations that mean only them
            """,
        ),
        **keys(Form.PATTERN, "aged  an age before the name of a person: 62-year-old"),
    },
)
_REPORTING = Section(
    "words around quotations that tell who speaks, for drafts; asked of every text, whatever its "
    "language",
    keys(
        Form.WORDS,
        """
        beside          verbs that give words to a speaker where quoted words stand beside \
them, and mean other things elsewhere
        behind          more verbs that do so beside a quotation, in all their forms
        not_alone       of `beside`, verbs that never do without a quotation
        told            verbs before whoever was told something
        statements      what a quotation is called: words, view, statement
        auxiliaries     may stand between a speaker and the verb
        prepositions    no subject stands behind one of these
        male            pronouns of a man
        female          pronouns of a woman
        pronouns        subjects that name nobody
        leading         may open a sentence before its subject
        opening         may open a clause before the subject: yesterday
        human           nouns for those who speak, without a name
        offices         more words for what somebody is, before the name
        office_endings  how adjectives among them end: presidential
        complementizers  open a clause that somebody is said to have said: that
        messages        what is said or sent, or to whom, between a verb and "saying"
        belief          verbs that tell what somebody thinks
        links           stand before a participle that has the subject of the sentence
        no_speaker      nothing begins with one of these that says who speaks
        object_of       make a name behind them anything but a subject
        determiners     open a noun phrase
        demonstratives  take up a sentence before, without a noun: on this
        possessives     his, their
        stated_by       stand between such a word and whoever says it: of, by
        depending       behind these, a verb has the subject of another
        not_before_verb  behind these, what looks like a verb of speech is none
        after_name      tell more of a name behind it: Lind of Northport
        """,
    ),
)
DRAFTS: Mapping[str, Section] = {
    "comparing": _COMPARING,
    "names": _NAMES,
    "reporting": _REPORTING,
}
