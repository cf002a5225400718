"""Loaded words: who uses which how often, in whose voice, and what each presupposes."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.frozen import dataclass
from dossier.interface import groups, later, say, series
from dossier.model import Edition, Use, WordChoice
from dossier.pages import withdrawn
from dossier.pages.changes import last_change
from dossier.pages.correcting import corrections
from dossier.pages.head import head, no_article, searched
from dossier.pages.outlets import outlets
from dossier.pages.revision import revised
from dossier.pages.sentence import Sentences, in_sentence
from dossier.pages.table import cell, group, row, table
from dossier.render import Meta, Register, addresses, container, element, escape, link, page

PAGE = addresses.WORDS

MANNERS = {
    "own": later("in its own voice"),
    "quoted": later("quoted"),
    "reported": later("reported"),
    "marks": later("in quotation marks"),
}
"""How readers see in whose voice a word stands."""
_WEIGHT = 0.7
"""Among search results: it counts what other pages show."""


def pages(edition: Edition) -> dict[str, str]:
    """The one page of loaded words."""
    meta: dict[str, Meta] = {
        "title": say("Loaded words"),
        "description": say("Which article uses which word, how often, and what it presupposes."),
        "kind": "words",
        "section": addresses.COMPARE,
        **searched(say("Loaded words"), _WEIGHT),
    }
    title = say("One thing, several words")
    kicker = escape(say("Loaded words"))
    gone = withdrawn.section(edition, "words")
    if not edition.dossier.words:
        begun = bool(edition.dossier.articles)
        nothing = say("No loaded words have been entered yet.") if begun else no_article(PAGE)
        return {PAGE: page(meta, head(kicker, title, nothing), gone)}
    made = WordsPage(edition, Register.of(edition.dossier), Sentences.of(edition.dossier))
    return {PAGE: page(meta, *made.blocks(kicker, title), gone)}


@dataclass(frozen=True, slots=True)
class WordsPage:
    """What the page is made from."""

    edition: Edition
    register: Register
    sentences: Sentences

    def blocks(self, kicker: str, title: str) -> Iterator[str]:
        """All of the page, in order.

        Args:
            kicker: Markdown.
            title: plain text.
        """
        deck = say(
            "A word can take for granted what is disputed. Counted is every place where a listed "
            "form appears, headlines too."
        )
        yield head(kicker, title, deck)
        yield outlets(self.register, PAGE)
        for choice in self.edition.dossier.words:
            yield self._choice(choice)

    def _choice(self, choice: WordChoice) -> str:
        uses = [use for use in self.edition.voices.uses if use.choice == choice.id]
        points = [
            link(escape(point.question), addresses.relative(PAGE, addresses.point(point.id)))
            for point in (self.register.points[id_] for id_ in choice.points)
        ]
        compared = f"{say('Compared:')} {groups(points)}\n{{: .small }}" if points else ""
        return container(
            "section",
            f"## {escape(choice.title)}",
            self._table(choice, uses),
            self._places(choice, uses),
            f"{escape(choice.note)}\n{{: .note }}" if choice.note else "",
            compared,
            revised(choice.revision),
            last_change(self.edition, f"words/{choice.id}", PAGE),
            corrections(self.edition, choice.at, choice.title),
            id=choice.id,
        )

    def _table(self, choice: WordChoice, uses: list[Use]) -> str:
        articles = self.edition.dossier.articles
        top = row(
            cell(say("Word"), "th", scope="col"),
            *(cell(self.register.sigla.mark(a.id, "small"), "th", scope="col") for a in articles),
            cell(say("What it presupposes"), "th", scope="col"),
        )
        rows = (
            row(
                cell(escape(term.word), "th", scope="row"),
                *(
                    cell(
                        _counted([u for u in uses if u.term == n and u.citation.article == a.id]),
                        class_="heard__count",
                    )
                    for a in articles
                ),
                cell(escape(term.presupposes)),
            )
            for n, term in enumerate(choice.terms)
        )
        heads, body = group("thead", [top]), group("tbody", rows)
        made = table(escape(choice.title), heads, body, class_="heard")
        note = say("Each place once: in the article’s own voice / in somebody else’s words.")
        scrolled = container(
            "div", made, class_="wide", tabindex=0, role="region", aria_label=choice.title
        )
        return f"{scrolled}\n\n{note}\n{{: .small }}"

    def _places(self, choice: WordChoice, uses: list[Use]) -> str:
        lines = [f"- {self._place(choice, use)}" for use in uses]
        if not lines:
            return ""
        summary = element("summary", say("Every place in its sentence"))
        return container("details", summary, "\n".join(lines), data_search_exclude=True)

    def _place(self, choice: WordChoice, use: Use) -> str:
        """The word, the article, in whose voice, and the sentence."""
        article = self.register.articles[use.citation.article]
        is_whole = not article.in_excerpts
        target = addresses.place(article, use.citation) if is_whole else ""
        siglum = self.register.sigla.link(article.id, PAGE, target, "small")
        voice = escape(say(MANNERS[use.manner]))
        speaker = self.register.actors.get(use.speaker)
        said = series((voice, escape(speaker.name))) if speaker else voice
        term = f"**{escape(choice.terms[use.term].word)}**"
        shown = series((f"{siglum} {term}", said))
        words = in_sentence(self.register, self.sentences, use.citation) if is_whole else ""
        return say("{label}: {text}", label=shown, text=words) if words else shown


def _counted(uses: list[Use]) -> str:
    if not uses:
        return "–"
    own = sum(use.manner == "own" for use in uses)
    return f"{own} / {len(uses) - own}"
