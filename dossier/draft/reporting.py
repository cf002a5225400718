"""Words around quotations that tell who speaks. English first; the verbs of all languages we know.

``lexicon.py`` has the verbs that nearly always give words to a speaker; those here do so where a
quotation stands beside them.
"""

from __future__ import annotations

from dossier.draft.lexicon import BESIDE_WORDS, SPEECH, TITLES
from dossier.text.word_list import word_list

VERBS = (
    SPEECH
    | BESIDE_WORDS
    | word_list(
        """
        say tell add explain write insist note reply respond describe announce confirm deny argue
        claim declare ask continue continues call calls called calling describes describing
        explains responding stating states declaring announcing announces confirms denies
        reported reports reporting asserted asserts asserting alleged alleges alleging
        elaborated elaborates elaborating agreed agrees assured assures assuring criticized
        criticizes criticised criticises criticizing denounced denounces denouncing condemned
        condemns condemning accused accuses accusing praised praises praising mocked mocks mocking
        promising pledges pledging vows vowing vents vented quips joking jokingly barked barks
        yelled yells yelling screamed screams screaming chanted chants chanting sang sings
        whispered whispers muttered cried cries exclaimed exclaims interjected interjects
        interrupted asking questioned questions questioning wonders wondering worried worries
        fears feared hoped hopes recalling recalls recounted recounts remembered remembers
        reflected reflects reasoned concluding emphasized emphasizes emphasised emphasising
        emphasizing underlined underscored reiterates reiterating repeats repeating estimated
        estimates labeled labelled labels labeling dubbed dubs likened characterized
        characterizes characterised dismissed dismisses dismissing rejected rejects rejecting
        blasted blasts blasting slammed slams slamming ripped rips fired shot chided chides
        chiding scolded urges urging demands demanding proposed proposes offered offers cited
        cites citing quoted quotes quoting referred refers pointed points pointing touted touts
        hailed hails lauded thanked thanks welcomed expressed expresses voiced voices shared
        shares posted posts posting published publishes penned emailed texted tweets retweeted
        mused muses opined opines ventured ventures surmised assumed implored begged pleaded
        pleads appealed swore swears thundered bellowed growled snapped snaps sniped fumed
        boasting brags bragging teased teases recommended recommends suggesting predicting
        indicated indicates revealed reveals revealing disclosed stressing clarified clarifies
        counseled advised advises instructed ordered ordering replying answering answered answers
        rejoined retorted retorts countering objects objected protested protests complains
        complaining lamenting laments regretted apologized apologised confessed confesses
        confided confides testifies testifying swearing signed titled proclaimed proclaims
        proclaiming asserts maintains contends insists observes remarks remarking commenting
        comments concurred concurs echoed echoes echoing summarised summarized summarizes
        defended defends defending explained spoke speaks speaking talked talks talking vowing
        challenged challenges invoked promised portrayed portrays painted framed
        """
    )
)
"""Verbs that give words to a speaker where a quotation stands beside them."""

AUXILIARIES = word_list(
    """
    has have had is was were are be been being will would did does do could can might may must
    should also then later once again just still even never not recently simply only repeatedly
    previously further always often already ever first himself herself themselves itself both all
    now soon n't went on to who adding
    """
)
"""Words that may stand between a speaker and the verb."""

PREPOSITIONS = word_list(
    """
    of in at on from for to with after before during by as about into over under near outside
    inside when while because since until against among around through despite following who
    whose which that where and but or than amid via referring
    """
)
"""Words behind which no subject stands."""

MALE = word_list("he him his")
FEMALE = word_list("she her hers")
PRONOUNS = word_list("he she they it i we you")
"""Subjects that name nobody."""

LEADING = word_list(
    """
    but and yet still so then now later afterwards meanwhile however instead though although
    while when after before as if because since despite earlier also indeed perhaps
    """
)
"""Words that may open a sentence before its subject."""

HUMAN = word_list(
    """
    spokesman spokeswoman spokesperson official officials officer officers police expert experts
    analyst analysts adviser advisor advisers aide aides lawyer attorney lawyers attorneys doctor
    nurse professor researcher researchers scientist scientists witness witnesses resident
    residents neighbor neighbour neighbors neighbours man woman boy girl mother father brother
    sister son daughter wife husband friend friends colleague employee employees worker workers
    student students teacher teachers driver pilot captain soldier soldiers fighter fighters
    leader leaders chief minister ministers senator congressman congresswoman president governor
    mayor judge prosecutor prosecutors critic critics supporter supporters voter voters source
    sources insider insiders reporter reporters journalist author writer editor owner manager
    director chairman chairwoman founder coach player candidate candidates campaign team company
    group government ministry department agency statement report newspaper website others
    someone somebody people victim survivor fisherman farmer priest bishop activist activists
    organizer organizers diplomat diplomats ambassador envoy strategist strategists consultant
    pollster historian economist psychologist guest host audience crowd protester protesters
    demonstrator republican democrat republicans democrats delegate delegates
    """
)
"""Nouns for those who speak, without a name."""

SENTENCE_OPENERS = (
    LEADING
    | PREPOSITIONS
    | word_list("here there today yesterday tonight early late earlier later")
)
"""Words with which a clause may begin that stands before the subject."""

OFFICES = (
    HUMAN
    | TITLES
    | word_list(
        """
    former retired top senior longtime deputy then ex fellow veteran conservative liberal
    billionaire businessman tycoon star pop host of the .
    """
    )
)
"""Words for what somebody is that stand before the name."""

OFFICE_ENDINGS = ("al", "ic", "ive", "ary", "ish", "ese")
"""Ends of adjectives that stand among them: "presidential", "Democratic"."""

MESSAGES = word_list(
    """
    statement statements memo letter release tweet tweets ad video message messages report email
    mail post press interview column speech article note reporters supporters audience
    """
)
"""What is said or sent, or to whom, between the verb of a sentence and "saying"."""

BELIEF = word_list("believes believed thinks thought hopes hoped fears feared worries")
"""Verbs that tell what somebody thinks, and not to whom words belong."""

LINKS = word_list("and but then by while before after when is was are were be been in also")
"""Words before a participle that has the subject of the sentence."""

NO_SPEAKER = word_list(
    """
    of in at on from for to with after before during by about into over under until while when and
    but or because since against among that which where who whose if than
    """
)
"""Words with which nothing begins that says who speaks."""

OBJECT_OF = word_list(
    """
    of in at on from for to with during by about into over under near against among through
    despite following amid via like
    """
)
"""Words that make a name behind them anything but a subject."""

DETERMINERS = word_list("the a an this that mr mrs ms .")
POSSESSIVES = word_list("our his her their its")
AFTER_NAME = word_list("of from in at on for with who")
"""Words behind a name that tell more of it: "Lind of Northport said"."""
