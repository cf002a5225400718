"""Sections on what words say, by which texts are anchored, collated, compared and cut."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.language.layout.forms import Form, Section, keys

_GRAMMAR = Section(
    "how the language is written, as far as rules in the program ask for it",
    {
        **keys(Form.WORDS, "rules  which of the rules of `dossier/language/rules.py` it follows"),
        **keys(
            Form.TEXT,
            """
            month_first   the regions that write the month before the day: en-us
            letters       the accented Latin letters that its writers never leave the accent of; \
without this key, that is every letter
            before_units  letters that are written in front of a unit or a day
            ends          marks that end a sentence in this language and not in others
            """,
        ),
        **keys(
            Form.PATTERN,
            """
            before_numbers  what is written in front of a number or a day
            before_names    what is written in front of a name
            """,
        ),
        **keys(
            Form.WORDS,
            """
            hyphenated  words that are often tied to the next by a hyphen of their own: half
            syllables   the same of words with which other words begin, too: co
            elisions    words that are written in front of another with an apostrophe
            contracted  what stands behind the apostrophe of a verb: ve
            turning     beginnings that turn a word round, with their hyphen: pre-
            after_consonants  what is written behind a name that ends in a consonant
            after_vowels      the same behind a vowel
            after_any         the same behind either
            with_article      prepositions with an article in them: vom
            after_one         a pronoun for people stands before these: one can see
            has_is            an apostrophe and s behind these is a verb: it's
            one_or_a          words for one that are mostly an article
            doubled_l         verbs whose l is doubled before an ending in one tradition
            """,
        ),
    },
)
_AMOUNTS = Section(
    "number words, units, currencies, months and days beside those of the CLDR in `xx.json`, "
    "or in place of them",
    {
        **keys(
            Form.PHRASES,
            """
            endings   of nouns in the cases that a number asks for
            articles  words before a noun that do not count
            neutral   words beside an amount that change nothing of what it says
            deictic   words beside which an amount says something else: before, twice, ago
            joiners   words between the parts of a number: and
            """,
        ),
        **keys(
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
        **keys(
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
        **keys(
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
        **keys(
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
            before_thing  behind "to", these begin a thing and no verb
            inverted      these begin a condition before their subject: had the radio not failed
            forming       directly behind these, a denying word tells what a thing is: the failed \
attempt
            helping       verbs that a participle may depend on
            irreal        verbs of what is not so: would
            false         call a statement false behind "that is"
            asides        behind a mark, these open words that only say where or when
            """,
        ),
        **keys(
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
    keys(
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
SENSE: Mapping[str, Section] = {
    "grammar": _GRAMMAR,
    "script": Section(
        "letters that tell the language of a text",
        {
            **keys(
                Form.PATTERN,
                """
                letters         those of a script that is this language's, nearly always
                others_letters  letters of the script that only other languages have
                own_letters     letters that this language alone has among those of its script
                """,
            ),
            **keys(Form.TEXT, "share  of the letters of a text that `letters` must be: 0.5"),
        },
    ),
    "calendar": Section(
        "months, days and times as pages print them; `months` and `weekdays` where there is no "
        "`xx.json` from the CLDR",
        {
            **keys(
                Form.PHRASES,
                """
                months    the twelve, each with its short forms
                weekdays  the seven, from Monday on
                """,
            ),
            **keys(
                Form.WORDS,
                """
                beginnings  how the names of months begin
                dates       the names of months and days in lines that pages print
                times       words that stand around a date or a time of day
                signs       of these, words that make a number a time
                """,
            ),
            **keys(Form.PATTERN, "at  stands before a time of day that is alone in a line"),
            **keys(Form.WORDS, "other_words  names of months that may be other words: may"),
        },
    ),
    "amounts": _AMOUNTS,
    "number_words": Section(
        "single number words, by value: what an article is not, and a number is",
        {
            **keys(
                Form.WORD_TABLE,
                """
                values  the words for each number
                scales  what multiplies the number before it
                """,
            ),
            **keys(
                Form.WORDS,
                """
                round    words for numbers that nobody counted: tens, thousands
                manners  words with a value that write no number in another way: twice
                """,
            ),
        },
    ),
    "stop_words": Section(
        "words that carry little of what a sentence says; they also tell the language of a text",
        keys(Form.WORDS, "words  in normal form"),
    ),
    "function_words": Section(
        "function words that can stand in each other's place, for collation",
        keys(
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
            **keys(
                Form.WORDS,
                """
                words     words that deny
                prefixes  beginnings that turn a word round: unsafe
                """,
            ),
            **keys(
                Form.PATTERN,
                """
                inside  what denies wherever it stands in a word
                signs   the same in a script without spaces: each that stands in a text denies once
                """,
            ),
            **keys(
                Form.TEXT,
                """
                before  letters of other words that may be written in front of a denying one
                as      the language whose negations hold in this one, too
                """,
            ),
            **keys(
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
            **keys(
                Form.PAIRS,
                """
                pairs  a word of the first against any word of the second
                stems  the same of beginnings of words, for verbs of many forms
                """,
            ),
            **keys(Form.LIST, "persons  groups of pronouns that mean the same person or persons"),
            **keys(
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
            **keys(
                Form.WORDS,
                "verbs  that give words to a speaker, as reports have them",
            ),
            **keys(
                Form.PATTERN,
                """
                quoting   what joins quoted words to the sentence they stand in
                saying    the same: somebody, and a verb of saying
                inserted  what a reporter says between commas inside a quotation
                """,
            ),
            **keys(
                Form.LIST,
                "according  what stands before the name of whoever says something, folded",
            ),
        },
    ),
}
