"""An utterance's readings aligned word by word, and the apparatus under them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.derived.departures import Departures, Look, weighty
from dossier.frozen import dataclass
from dossier.interface import later, say, series
from dossier.model import (
    Cell,
    Collation,
    Difference,
    Entry,
    Quotation,
    Reading,
    Ruling,
    RulingKind,
    Variant,
    Witness,
    witnessed,
)
from dossier.pages.lines import lines
from dossier.pages.table import cell, group, row, table
from dossier.pages.wording import called
from dossier.render import (
    Register,
    addresses,
    as_of,
    container,
    element,
    escape,
    foreign,
    fragment,
    hidden,
    language_attributes,
    link,
)
from dossier.render.element import Value
from dossier.text import has_backward

_SILENT_LOOKS = (Look.BASE, Look.SAME, Look.GAP)
"""Looks that need no word under the cell."""

_WEIGHTY = (Difference.NUMBER, Difference.NAME, Difference.NEGATION)
"""Differences that are named even where words are only missing."""

_KEY = {
    Look.SAME: later("same words"),
    Look.TRIVIAL: later("capitals, punctuation, spelling"),
    Look.WORDING: later("different wording"),
    Look.NUMBER: later("different number"),
    Look.NAME: later("different name"),
    Look.NEGATION: later("negation (no, not, never)"),
    Look.LOST: later("missing here"),
    Look.ADDED: later("only here"),
}


_RULED = {
    RulingKind.TOGETHER: later("held together"),
    RulingKind.APART: later("kept apart"),
    RulingKind.VARIANT: "",
}
"""What an editor's word does, as readers see it; of a variant, how it differs."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A quotation with its collation, on its page."""

    register: Register
    quotation: Quotation
    collation: Collation
    entries: Sequence[Entry]
    """The apparatus, against the collation's base."""
    page: str

    def drawn(self) -> str:
        """The key, the tables, the apparatus, and the readings in other languages."""
        if len(self.collation.witnesses) < 2:
            return f"{say('No two readings are in one language.')}\n\n{self._apart()}"
        base = self.collation.base(self.quotation.nearest)
        departures = Departures(self.collation, base, self.entries)
        column_lines = lines(self.collation)
        tables = [
            self._table(
                line, departures, say("{part} of {all}", part=number, all=len(column_lines))
            )
            for number, line in enumerate(column_lines, start=1)
        ]
        region = container(
            "div",
            *tables,
            class_="collation",
            role="region",
            aria_label=say("{title}: readings aligned word by word", title=self.quotation.title),
            tabindex=0,
        )
        parts = [self._key(departures), region, self._apparatus(), self._ruled(), self._apart()]
        return "\n\n".join(filter(None, parts))

    def _apart(self) -> str:
        """The readings that stand in no table, whole; all of them where there is no table."""
        few = len(self.collation.witnesses) < 2
        witnesses = [*(self.collation.witnesses if few else ()), *self.collation.apart]
        if not witnesses:
            return ""
        listed = "\n".join(f"- {self._in_full(witness)}" for witness in witnesses)
        others = f"### {say('In other languages')} {{ data-search-exclude }}\n\n"
        heading = "" if few else others
        return f"{heading}{container('div', listed, class_='apart')}"

    def _in_full(self, witness: Witness) -> str:
        """A reading as it stands, and its translation if an editor gave one."""
        own = [reading for reading in self.quotation.readings if reading.witness == witness.id]
        language = witness.language or self.register.language
        words = foreign(witness.text, fragment(witness.text), language, self.register.language)
        translated = " ".join(escape(reading.translation) for reading in own if reading.translation)
        translation = element("small", translated) if translated else ""
        return " ".join(filter(None, [self._witness(witness.id), words, translation]))

    def _key(self, departures: Departures) -> str:
        looks = {
            departures.look(column, number)
            for column in range(len(self.collation.columns))
            for number in range(len(self.collation.witnesses))
        }
        base = self._name(self.collation.witnesses[departures.base].id)
        samples = [
            element("span", element("i", say("words"), class_=f"look-{sign}") + f" {say(text)}")
            for sign, text in _KEY.items()
            if sign in looks
        ]
        target = addresses.relative(self.page, f"{addresses.ABOUT}#quotations")
        meanings = link(say("What these mean"), target)
        parts = [element("span", say("Compared with {base}", base=base)), *samples, meanings]
        return " ".join(parts) + "\n{: .key }"

    def _table(self, columns: Sequence[int], departures: Departures, part: str) -> str:
        rows = [
            self._row(number, columns, departures)
            for number in range(len(self.collation.witnesses))
        ]
        name = say("Readings aligned word by word, part {part}", part=part)
        # The columns stand in the order in which the words are read.
        direction = self._voice().get("dir")
        return table(name, group("tbody", rows), class_="collation__table", dir=direction)

    def _voice(self) -> dict[str, Value]:
        """Language and direction of what is aligned, where they are not the page's."""
        page_language = self.register.language
        language = self.collation.witnesses[0].language or page_language
        text = " ".join(witness.text for witness in self.collation.witnesses)
        return language_attributes(text, language, page_language)

    def _row(self, number: int, columns: Sequence[int], departures: Departures) -> str:
        id_ = self.collation.witnesses[number].id
        cells = [self._cell(column, number, departures) for column in columns]
        classes = ["is-base"] if number == departures.base else []
        if witnessed(id_)[0] not in self.register.articles:
            classes.append("is-record")
        return row(
            cell(self._witness(id_), "th", scope="row"), *cells, class_=" ".join(classes) or None
        )

    def _witness(self, id_: str) -> str:
        """Who reads so, how it is given, and whether it is the nearest to the source."""
        own = next(reading for reading in self.quotation.readings if reading.witness == id_)
        target = addresses.reading(self.quotation, own)
        parts = [self._linked(id_, target)]
        if own.mode:
            parts.append(element("small", escape(called(own.mode)), class_="mode"))
        if id_ == self.quotation.nearest:
            parts.append(
                element("small", say("nearest to the source"), class_="collation__nearest")
            )
        return " ".join(parts)

    def _linked(self, id_: str, target: str) -> str:
        article, version = witnessed(id_)
        if article in self.register.articles:
            siglum = self.register.sigla.link(article, self.page, target)
            day = as_of(self.register, article, version)
            return f"{siglum} {element('small', day, class_='as-of')}" if day else siglum
        return link(self._name(id_), addresses.relative(self.page, target))

    def _cell(self, column: int, number: int, departures: Departures) -> str:
        cell_of_witness = self.collation.columns[column].cells[number]
        departs = departures.look(column, number)
        difference = departures.difference(column, number)
        labels = [] if departs in _SILENT_LOOKS else [called(departs)]
        classes = [f"look-{departs}"]
        if departs in (Look.LOST, Look.ADDED) and difference in _WEIGHTY:
            labels.append(called(difference))
            classes.append(f"of-{difference}")
        if self._is_ruled(column, number):
            labels.append(called("editor"))
        if cell_of_witness.moved is not None:
            labels.append(say("moved {number}", number=cell_of_witness.moved))
        words = (
            self._written(number, cell_of_witness)
            if cell_of_witness.tokens
            else hidden(say("nothing"))
        )
        label = element("small", escape(series(labels))) if labels else ""
        content = f"{element('span', words, class_='words')} {label}".strip()
        return cell(content, class_=" ".join(classes))

    def _is_ruled(self, column: int, number: int) -> bool:
        """Whether an editor has said of a cell's words where they stand, or how they differ."""
        id_ = self.collation.witnesses[number].id
        ruled = self.collation.columns[column].ruled
        return any(id_ == place.witness for ruling in ruled for place in ruling.words)

    def _ruled(self) -> str:
        """What an editor has put right in the alignment, and why."""
        columns = self.collation.columns
        rulings = dict.fromkeys(ruling for column in columns for ruling in column.ruled)
        if not rulings:
            return ""
        listed = "\n".join(f"- {self._ruling(ruling)}" for ruling in rulings)
        heading = f"### {say('Put right by an editor')} {{ data-search-exclude }}"
        return f"{heading}\n\n{container('div', listed, class_='ruled')}"

    def _ruling(self, ruling: Ruling) -> str:
        witnesses = {witness.id: witness for witness in self.collation.witnesses}
        words = " · ".join(
            self._tied(witnesses[place.witness], place.span.of(witnesses[place.witness].text))
            for place in ruling.words
        )
        kind = _RULED[ruling.kind]
        said = say(kind) if kind else called(str(ruling.difference))
        label = say("{label}: {text}", label=words, text=said)
        return f"{label}. {escape(ruling.because)}"

    def _tied(self, witness: Witness, words: str) -> str:
        """Words of a witness, with its name."""
        page_language = self.register.language
        language = witness.language or page_language
        attributes = language_attributes(words, language, page_language)
        tied = element("span", escape(words), class_="tied", **attributes)
        return f"{tied} {self._name(witness.id)}"

    def _written(self, number: int, cell_of_witness: Cell) -> str:
        id_, _ = witnessed(self.collation.witnesses[number].id)
        language = self.register.language
        if id_ in self.register.articles:
            language = self.register.articles[id_].language
        return foreign(
            cell_of_witness.text, fragment(cell_of_witness.text), language, self.register.language
        )

    def _apparatus(self) -> str:
        entries = list(weighty(self.entries))
        if not entries:
            return say("The readings match word for word.")
        listed = "\n".join(f"- {self._entry(entry)}" for entry in entries)
        heading = f"### {say('Apparatus')} {{ data-search-exclude }}"
        return f"{heading}\n\n{container('div', listed, class_='apparatus')}"

    def _entry(self, entry: Entry) -> str:
        lang = self._language()
        lemma = element("span", escape(entry.lemma), class_="lemma", lang=lang)
        if not entry.lemma:
            after = element("span", escape(entry.after), class_="lemma", lang=lang)
            lemma = say("after {words}", words=after) if entry.after else say("at the beginning")
        variants = [self._variant(variant) for variant in entry.variants]
        line = f"{lemma}{escape(']')} {' · '.join(variants)}"
        attributes = self._voice()
        return element("span", line, **attributes) if "dir" in attributes else line

    def _variant(self, variant: Variant) -> str:
        """The words, of which the last stays on one line with its siglum."""
        before, space, last = variant.text.rpartition(" ")
        if has_backward(variant.text):  # two elements would stand in the page's order
            before, space, last = "", "", variant.text
        words = self._marked(last) if last else element("em", say("left out"))
        first, *others = [self._name(id_) for id_ in variant.witnesses]
        tied = element("span", f"{words} {first}", class_="tied")
        return " ".join([f"{self._marked(before)}{space}{tied}", *others])

    def _marked(self, words: str) -> str:
        """Words of the apparatus, marked where their language is not the page's."""
        lang = self._language()
        return element("span", escape(words), lang=lang) if lang and words else escape(words)

    def _language(self) -> str | None:
        """Of the apparatus, where nothing around its lines says it."""
        attributes = self._voice()
        lang = attributes.get("lang")
        return lang if isinstance(lang, str) and "dir" not in attributes else None

    def _name(self, id_: str) -> str:
        article, version = witnessed(id_)
        if article in self.register.articles:
            mark = self.register.sigla.mark(article, "small")
            return f"{mark} {as_of(self.register, article, version)}" if version else mark
        return escape(self.register.records[id_].title)


def spoken_by(readings: Iterable[Reading]) -> tuple[str, ...]:
    """The articles that give an utterance, each once."""
    return tuple(dict.fromkeys(reading.article for reading in readings if reading.article))
