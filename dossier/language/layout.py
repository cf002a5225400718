"""The sections that a language's file may have, and what each of their keys holds.

``docs/languages.md`` has these as a table, and ``scripts/language.py`` writes a new file with all
of them as comments.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from dossier.frozen import dataclass


class Form(Enum):
    """How the value of a key is written."""

    WORDS = "words"
    """Words with white space between them, as folded text has them."""
    PATTERNS = "patterns"
    """Regular expressions for whole words, with white space between them."""
    PATTERN = "pattern"
    """One regular expression."""
    PHRASES = "phrases"
    """Phrases with a bar between them, and new lines wherever you like."""
    LIST = "list"
    """A list of several words each."""
    PAIRS = "pairs"
    """A list of lists of two texts, each of words."""
    TABLE = "table"
    """A table of its own: what is meant, and the phrases for it, with bars between them."""
    WORD_TABLE = "word table"
    """The same with words in place of phrases."""
    TEXT = "text"
    FLAG = "true"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a section."""

    form: Form
    what: str


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a language's file."""

    what: str
    """What the program does with it."""
    keys: Mapping[str, Key]
    is_whole: bool = False
    """Whether a section that is there has every key."""


def _keys(form: Form, text: str) -> dict[str, Key]:
    """Keys of one form, from lines of a key and what it holds."""
    parted = (line.strip().partition(" ") for line in text.strip().splitlines())
    return {key: Key(form, what.strip()) for key, _, what in parted}


_GRAMMAR = Section(
    "how the language is written, as far as rules in the program ask for it",
    {
        **_keys(Form.WORDS, "rules  which of the rules of `dossier/language/rules.py` it follows"),
        **_keys(
            Form.TEXT,
            """
            month_first   the regions that write the month before the day: en-us
            letters       the accented Latin letters that its writers never leave the accent of; \
without this key, that is every letter
            before_units  letters that are written in front of a unit or a day
            ends          marks that end a sentence in this language and not in others
            """,
        ),
        **_keys(
            Form.PATTERN,
            """
            before_numbers  what is written in front of a number or a day
            before_names    what is written in front of a name
            """,
        ),
    },
)
_AMOUNTS = Section(
    "number words, units, currencies, months and days beside those of the CLDR in `xx.json`, "
    "or in place of them",
    {
        **_keys(
            Form.PHRASES,
            """
            endings   of nouns in the cases that a number asks for
            articles  words before a noun that do not count
            neutral   words beside an amount that change nothing of what it says
            deictic   words beside which an amount says something else: before, twice, ago
            joiners   words between the parts of a number: and
            """,
        ),
        **_keys(
            Form.TABLE,
            """
            before      words before an amount by their use
            within      early, mid, late: words for a part of a month, a year or a decade
            hedges      barely_over, over, at_least, nearly, under, up_to, about: before a number
            after       the same, after a number and its unit
            numbers     minus, point, half, and_a_half and the like
            whole       whole numbers by their digits
            ordinals    numbers that order, by their digits
            scales      what multiplies the number before it, by its digits
            fractions   parts of a whole: 1/2; and words that link them
            fused_half  words for half of a unit, by the unit
            fused_two   words for two of a unit, by the unit
            ranges      every, between, to, and, or
            few         words for a few, by the least and the most: 3-9
            many        words for an unknown number of tens, hundreds and so on
            tens        round numbers meant roughly: une vingtaine
            glued       letters that multiply the number they stand at: 90k
            units       units by the CLDR's names: length-mile
            currencies  currencies by ISO code; dollar and the like where the name says not whose
            inside      units that stand inside words, where words stand without spaces
            clock       words of times of day, by their use
            days        ordinal: what stands behind the number of a day; of, year: words beside \
it; months_1 to months_12, weekdays_1 (Monday) to weekdays_7: further names
            respelt     letters that change where number words meet
            """,
        ),
    },
)
_CLAUSES = Section(
    "how a cut turns the sense of a citation, where commas show where clauses end",
    {
        **_keys(
            Form.PATTERNS,
            """
            denying         words that deny what follows them, or call it doubtful
            contents        what is not so where it is negated: "does not believe that"
            falsely         by which words of speech deny what follows them
            complementizers begin a clause that says what is believed, said, denied
            reported        verbs of a clause that is reported without such a word
            infinitive      a word before an infinitive behind a comma
            conditions      words that make a statement a condition
            only            may stand before a condition
            without         makes an irreal statement a condition
            irreal          the verbs of such a statement
            breaks          words that begin a clause of its own
            verbs           words that state something, by their form
            no_verbs        words of that form which do not
            articles        what stands right behind one of these is no verb
            prepositions    these begin words that say where or when
            """,
        ),
        **_keys(
            Form.LIST,
            """
            parted        words that deny what follows them, in two parts, in any order
            stipulations  several words that make a statement a condition
            idioms        several words with a negation that deny nothing
            """,
        ),
    },
    is_whole=True,
)
_SCOPES = Section(
    "the same as `clauses`, finer, for a language without commas between clauses: English",
    {
        **_keys(
            Form.WORDS,
            """
            denying      verbs and others that deny what follows them
            before_noun  of these, the ones that deny a thing as well: ruled out a vote
            dropping     of these, the ones that deny one of `intents`
            intents      what can be dropped: plans to sell
            holding      verbs that hold somebody "from" doing what follows
            conditions   words that make a statement a condition
            opening      words that make a condition only where a sentence begins
            falsely      adverbs by which words of speech or belief deny what follows them
            presuming    what follows these is so, denied or not; "to" excepted
            counting     behind "not" at the beginning, these make it part of the subject
            cancelled    with a negation directly before them, these say that something is so
            contents     words before "that" whose clause they deny or affirm; before other \
words, "that" begins a clause of its own
            weighed      words that a statement is called false by, after it
            turning_out  verbs before one of these words: turned out to be a hoax
            heads        nouns whose clause may be called false
            undone       participles behind a verb to be: the strike was averted
            auxiliary    verbs that help others, and forms of "to be"
            before_verb  behind these stands a verb
            past         past tenses that show no ending
            said         verbs of speech among them
            pronouns     behind "and", these begin a clause
            relative     these begin a clause about a thing
            new_clause   behind these a negation has no hold on what follows
            joining      these join words, and clauses too
            leaning      may stand between a negation and what it denies
            of_nothing   with "of": a negation before them denies what follows
            hardly       these deny, but not before a number
            few          these deny before one of `hopes`
            hopes        what few of deny: hopes, chances
            none         negations that can stand in the subject of a statement
            adverbs      may stand before a past tense
            no_adverbs   end as adverbs do, and are none
            before_gerund  behind these, a verb ends in -ing
            before_thing   behind "to", these begin a thing and no verb
            """,
        ),
        **_keys(
            Form.LIST,
            """
            phrases       several words that deny what follows them
            stipulations  several words that make a statement a condition
            inverting     of these, the ones that count only behind "would have"
            idioms        several words with a negation that deny nothing
            """,
        ),
    },
    is_whole=True,
)
_ABBREVIATIONS = Section(
    "short forms with a stop, in small letters and without their last stop, for cutting sentences",
    _keys(
        Form.WORDS,
        """
        names     a name follows: never the end of a sentence
        numbers   not the end of a sentence when digits follow
        within    the end of a sentence only before a word that begins one
        listing   "and so on": the end of a sentence before any capital
        starters  words that, capitalised after a short form, show that a new sentence has begun
        ordinals  words before a number with a stop that show that it is an ordinal: am 4. Mai
        ordered   words after such a number that show the same
        """,
    ),
)
_COMPARING = Section(
    "words by which sentences of different articles are brought together and compared, for "
    "proposals; in the forms that newsrooms use",
    {
        **_keys(
            Form.LIST,
            """
            families  words for one kind of event or thing: a sentence with one speaks of the \
same as one with another
            """,
        ),
        **_keys(
            Form.TABLE,
            """
            questions  what is asked of a number beside a word of a family, by its first word
            """,
        ),
        **_keys(
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
_FURNITURE = Section(
    "what pages say beside their article; asked of every page, whatever its language. A phrase "
    "stands for a whole line, one that ends in … for every line that begins so, # for any number",
    _keys(
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
        marks         words that a page says to its reader, of buttons and links; one that ends \
in … stands for all that begin so
        things        what such words speak of
        small         what joins both
        reserved      all rights reserved; the last word is the one that is looked for
        bylines       what stands before the name of the author, as it is written
        notes         how notes of the editors begin: correction
        jumps         what opens a line that says on what page an article goes on (a pattern)
        pages         what such a line calls a page (a pattern)
        """,
    ),
)
SECTIONS: Mapping[str, Section] = {
    "grammar": _GRAMMAR,
    "script": Section(
        "letters that tell the language of a text",
        {
            **_keys(
                Form.PATTERN,
                """
                letters         those of a script that is this language's, nearly always
                others_letters  letters of the script that only other languages have
                own_letters     letters that this language alone has among those of its script
                """,
            ),
            **_keys(Form.TEXT, "share  of the letters of a text that `letters` must be: 0.5"),
        },
    ),
    "calendar": Section(
        "months, days and times as pages print them; `months` and `weekdays` where there is no "
        "`xx.json` from the CLDR",
        {
            **_keys(
                Form.PHRASES,
                """
                months    the twelve, each with its short forms
                weekdays  the seven, from Monday on
                """,
            ),
            **_keys(
                Form.WORDS,
                """
                beginnings  how the names of months begin
                dates       the names of months and days in lines that pages print
                times       words that stand around a date or a time of day
                signs       of these, words that make a number a time
                """,
            ),
        },
    ),
    "amounts": _AMOUNTS,
    "number_words": Section(
        "single number words, by value: what an article is not, and a number is",
        {
            **_keys(
                Form.WORD_TABLE,
                """
                values  the words for each number
                scales  what multiplies the number before it
                """,
            ),
            **_keys(Form.WORDS, "round  words for numbers that nobody counted: tens, thousands"),
        },
    ),
    "stop_words": Section(
        "words that carry little of what a sentence says; they also tell the language of a text",
        _keys(Form.WORDS, "words  in normal form"),
    ),
    "function_words": Section(
        "function words that can stand in each other's place, for collation",
        _keys(
            Form.WORDS,
            """
            determiners    articles, and what stands in their place
            pronouns       who and whom
            prepositions   what stands before a noun
            auxiliaries    verbs that help others
            coordinators   and, or, but
            subordinators  that, which, who
            degrees        very, quite
            """,
        ),
    ),
    "negations": Section(
        "how the language denies",
        {
            **_keys(
                Form.WORDS,
                """
                words     words that deny
                prefixes  beginnings that turn a word round: unsafe
                """,
            ),
            **_keys(
                Form.PATTERN,
                """
                inside  what denies wherever it stands in a word
                signs   the same in a script without spaces: each that stands in a text denies once
                """,
            ),
            **_keys(
                Form.TEXT,
                """
                before  letters of other words that may be written in front of a denying one
                as      the language whose negations hold in this one, too
                """,
            ),
            **_keys(
                Form.FLAG,
                """
                unmistakable  that none of its words is a common one of another language: they \
are asked for where the language is not known
                """,
            ),
        },
    ),
    "opposites": Section(
        "words that, put in each other's place, turn what is said or who is meant",
        {
            **_keys(
                Form.PAIRS,
                """
                pairs  a word of the first against any word of the second
                stems  the same of beginnings of words, for verbs of many forms
                """,
            ),
            **_keys(Form.LIST, "persons  groups of pronouns that mean the same person or persons"),
            **_keys(
                Form.WORDS,
                """
                endings   of adjectives by gender, number and case
                prefixes  what is written in front of another word
                """,
            ),
        },
    ),
    "clauses": _CLAUSES,
    "scopes": _SCOPES,
    "abbreviations": _ABBREVIATIONS,
    "speech": Section(
        "who speaks",
        {
            **_keys(
                Form.WORDS,
                "verbs  that give words to a speaker, as reports have them",
            ),
            **_keys(
                Form.LIST,
                "according  what stands before the name of whoever says something, folded",
            ),
        },
    ),
    "comparing": _COMPARING,
    "furniture": _FURNITURE,
}
"""In the order in which they stand in a file."""
