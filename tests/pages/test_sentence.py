from __future__ import annotations

from dossier.pages.sentence import Sentences, in_sentence
from dossier.render import Register
from tests.pages import factory as make
from tests.pages.reading import text

ARTICLE = make.article("post", "A", "It rained. Nobody left, he said. Then it stopped.")


def _sentence(words: str, publish: str = "full") -> str:
    article = make.article("post", "A", ARTICLE.text, publish=publish)
    dossier = make.edition((article,)).dossier
    line = in_sentence(Register.of(dossier), Sentences.of(dossier), make.cite(article, words))
    return text(line)


def test_words_stand_in_their_sentence() -> None:
    assert "Nobody left, he said." == _sentence("Nobody left")


def test_words_across_two_sentences_stand_in_both() -> None:
    assert "Nobody left, he said. Then it stopped." == _sentence("he said. Then")


def test_whole_sentence_brings_no_neighbour() -> None:
    assert "It rained." == _sentence("It rained.")


def test_article_in_excerpts_gives_the_words_alone() -> None:
    assert "Nobody left" == _sentence("Nobody left", publish="excerpts")


def test_cited_words_are_marked() -> None:
    dossier = make.edition((ARTICLE,)).dossier
    citation = make.cite(ARTICLE, "Nobody left")
    line = in_sentence(Register.of(dossier), Sentences.of(dossier), citation)
    assert '<mark class="cited">Nobody left</mark>, he said.' == line
