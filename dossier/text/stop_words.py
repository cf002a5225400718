"""Words that carry little of what a sentence says, by language.

Add a language by adding a line block; every word is written as ``normal_word`` gives it.
"""

from __future__ import annotations

from functools import cache

from dossier.text.omissions import leave_out
from dossier.text.word_list import word_list

STOP_WORDS: dict[str, frozenset[str]] = {
    "en": word_list(
        """
        a about above after again against all also although always am among an and another any
        are around as at away be became because become been before being below between both but
        by came can come could did do does doing done down due during each either else even ever
        every few for from further get gets got had has have having he her here hers herself
        him himself his how however i if in into is it its itself just last less let like made
        make many may me might more most much must my myself near next now of off often on once
        one only onto or other others our ours out over own per quite rather said same say says
        she should since so some still such than that the their theirs them themselves then there
        therefore these they this those though through thus till to today together too toward
        towards under until unto up upon us very via was we well were what when where whether
        which while who whom whose why will with within would yet you your yours
        he's i'd i'll i'm i've it's let's she's that's there's they'd they'll they're they've
        we'd we'll we're we've what's who's you'd you'll you're you've
        """
    ),
    "de": word_list(
        """
        aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dem den denn
        der des die dies diese dieser dieses doch du durch ein eine einem einen einer eines er es
        für hat hatte haben hier ich ihr ihre im in ist ja jede jeder man mehr mit nach noch nun
        nur ob oder sehr sein seine seit sich sie sind so über um und uns unter vom von vor war
        waren was weil wenn wer werden wie wir wird wurde wurden zu zum zur
        """
    ),
    "es": word_list(
        """
        a al ante aunque como con cuando de del desde donde durante e el ella ellos en entre era
        es esa ese eso esta este esto estos fue fueron ha había han hasta la las le les lo los
        más me mi muy o para pero por porque que se ser si sobre son su sus también te tu u un
        una uno unos y ya yo
        """
    ),
    "fr": word_list(
        """
        à au aussi aux avec ce ces cet cette comme dans de des donc du elle elles en est et été
        eux il ils je l'a la le les leur leurs lui mais même mes mon nos notre nous on ont ou où
        par pour qu'il que qui sa se ses si son sont sur ta te tes ton tu un une vos votre vous y
        """
    ),
    "it": word_list(
        """
        a ad al alla alle anche che chi ci come con cui da dal dalla de dei del della delle di e
        è ed era fra gli ha hanno i il in io la le lei lo loro lui ma mi nel nella o per perché
        più poi quando questa questo se si sono su sua sul sulla suo tra tu un una uno vi
        """
    ),
    "nl": word_list(
        """
        aan al als bij dan dat de der deze die dit door een en er haar had heb heeft het hij hoe
        hun ik in is je kan maar me meer men met naar nog nu of om omdat ook op over te toch tot
        uit van veel voor was wat we wel werd wij zal ze zich zij zijn zo
        """
    ),
    "pt": word_list(
        """
        a ao aos as até com como da das de dela dele do dos e é ela ele eles em entre era essa
        esse esta este eu foi há isso já lhe mais mas me mesmo na nas no nos o os ou para pela
        pelo por que se ser seu seus são sua suas também te tem um uma você
        """
    ),
    "ru": word_list(
        """
        а бы был была были было в вам вас весь во вот все всё вы где да для до его ее её если
        есть еще ещё же за здесь и из или им их к как ко когда кто ли мне мы на над о об он она
        они оно от по под при с со так также такой там те то того тоже той только том ты у уже
        чем что чтобы это этой этом этот я
        """
    ),
    "uk": word_list(
        """
        а або але в від він вона вони все ви для до є за з і із й його її їх як що це ця цей
        щоб та так також там те то того тому у уже ще ми ми на над о по при про під я якщо
        """
    ),
}
_EVERY = frozenset().union(*STOP_WORDS.values())


def is_stop_word(word: str, language: str | None = "en") -> bool:
    """Whether a word, in its normal form, carries little meaning.

    Args:
        word: in its normal form.
        language: a tag as ``en`` or ``en-GB``; nothing asks all languages at once. A language
            without a list has no stop words.
    """
    if language is None:
        return word in _EVERY
    return word in _stop_words(language.partition("-")[0])


@cache
def _stop_words(code: str) -> frozenset[str]:
    """The stop words of a language, with and without what its writers may leave out."""
    words = STOP_WORDS.get(code, frozenset())
    return words | {leave_out(word, code) for word in words}
