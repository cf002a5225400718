"""Verbs that give words to a speaker."""

from __future__ import annotations

from dossier.text.word_list import word_list

SPEECH = word_list(
    """
    said says told tells added adds asked asks warned warns stressed stresses explained
    wrote writes claimed claims insisted noted notes replied mentioned described stated
    announced confirmed denied argued declared tweeted urged

    sagte sagt erklärte erklärt betonte betont ergänzte meinte warnte berichtete antwortete
    forderte kritisierte bestätigte

    dit déclaré déclare assuré assure affirmé affirme expliqué explique ajouté ajoute précisé
    précise indiqué indique souligné souligne estimé estime répondu répond lancé lance averti
    insisté poursuivi poursuit raconté raconte confié martelé

    dijo dice afirmó afirma declaró declara señaló señala explicó explica aseguró asegura añadió
    añade agregó agrega indicó indica sostuvo manifestó expresó advirtió advierte comentó
    respondió responde preguntó insistió subrayó recordó

    disse diz afirmou afirma declarou explicou explica acrescentou ressaltou destacou alertou
    respondeu perguntou contou

    detto dice dichiarato affermato spiegato spiega aggiunto aggiunge sottolineato risposto

    сказал сказала сказали говорит заявил заявила заявили отметил отметила подчеркнул
    подчеркнула добавил добавила пояснил пояснила сообщил сообщила рассказал рассказала ответил
    ответила спросил спросила уточнил уточнила

    сказав сказала каже заявив заявила зазначив зазначила підкреслив підкреслила додав додала
    пояснив пояснила повідомив повідомила розповів розповіла відповів відповіла запитав

    powiedział powiedziała mówi oświadczył oświadczyła dodał dodała stwierdził stwierdziła
    podkreślił podkreśliła zaznaczył zaznaczyła odpowiedział zapytał

    dedi söyledi belirtti vurguladı açıkladı ekledi

    zei zegt verklaarde sade säger
    """
)
"""Verbs that give words to a speaker: English, German, French, Spanish, Portuguese, Italian,
Russian, Ukrainian, Polish, Turkish, Dutch and Swedish, as reports have them in the past and the
present."""
