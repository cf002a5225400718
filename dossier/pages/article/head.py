"""The head of an article's page: who, when, the headline, and the layers' switches."""

from __future__ import annotations

from dossier.interface import say
from dossier.model import Article, Block, Role, Span
from dossier.pages.article.body import Body
from dossier.pages.article.sheet import Sheet
from dossier.pages.head import topped
from dossier.render import addresses, container, element, escape, fragment, link, named, spoken

NAME = "headline--name"
"""The anchor of the headline's words alone. No id of an entry has two hyphens together."""

_MANY = 8
"""From this many articles on, the switcher shows letters only."""


def switcher(sheet: Sheet) -> str:
    """All articles in a row, this one marked."""
    articles = sheet.register.articles.values()
    lines = [f"- {_entry(sheet, article)}" for article in articles]
    many = " switcher--many" if len(lines) >= _MANY else ""
    return container(
        "nav", "\n".join(lines), class_=f"switcher{many}", aria_label=say("Articles"),
        data_search_exclude=True,
    )  # fmt: skip


def _entry(sheet: Sheet, other: Article) -> str:
    name = element("span", named(other.outlet, sheet.register.language), class_="switcher__name")
    text = f"{sheet.register.sigla.mark(other.id, 'small')} {name}"
    current = '{ aria-current="page" }' if other is sheet.article else ""
    return f"[{text}]({sheet.to(addresses.article(other.id))}){current}"


def head(sheet: Sheet, body: Body) -> str:
    """Siglum and outlet, event and date, the headline or why there is none, standfirst.

    Args:
        sheet: the page's article.
        body: writes its words.
    """
    above = [_small(block, body) for block in sheet.head if block.role is Role.LABEL]
    below = [_small(block, body) for block in sheet.head if block.role is not Role.LABEL]
    top = topped(_kicker(sheet), *above, _headline(sheet, body), _name(sheet, body))
    return "\n\n".join([top, *_note(sheet), *_incomplete(sheet), *below, *_rights(sheet)])


def title(article: Article) -> str:
    """The page's name, as plain text."""
    if article.headline:
        return article.headline.exact
    return say("{outlet}: no headline", outlet=article.outlet)


def _kicker(sheet: Sheet) -> str:
    events = [sheet.register.events[event] for event in sheet.article.events]
    listed_events = " · ".join(
        say(
            "{title}, {date}",
            title=link(escape(event.title), sheet.to(addresses.event(event.id))),
            date=spoken(event.date),
        )
        for event in events
    )
    more = element("span", listed_events, class_="kicker__more")
    return f"{sheet.register.sigla.named(sheet.article.id)} {more}\n{{: .kicker }}"


def _headline(sheet: Sheet, body: Body) -> str:
    article, block = sheet.article, sheet.headline
    voice = ""
    if article.headline is None:
        words = element("span", say("Headline missing"), class_="editorial")
    else:
        exact, span = article.headline.exact, article.headline.span
        words = _split(block, span, body) if block else fragment(exact)
        voice = _voice(sheet, exact)
    anchor = sheet.anchors[block] if block else "title"
    name = f' aria-labelledby="{NAME}"' if _has_references(sheet, body) else ""
    return f"# {words} {{ #{anchor} .headline data-search-exclude{name}{voice} }}"


def _has_references(sheet: Sheet, body: Body) -> bool:
    """Whether signs of notes stand among the headline's words."""
    block = sheet.headline
    return sheet.article.headline is not None and block is not None and body.is_noted(block.span)


def _name(sheet: Sheet, body: Body) -> str:
    """The headline without the signs of its notes: so it is read aloud."""
    headline = sheet.article.headline
    if headline is None or not _has_references(sheet, body):
        return ""
    return container("p", escape(headline.exact), id=NAME, hidden=True, data_search_exclude=True)


def _note(sheet: Sheet) -> list[str]:
    """What the editors say of the headline."""
    note = sheet.article.headline_note
    return [f"{escape(note)}\n{{: .no-headline }}"] if note else []


def _incomplete(sheet: Sheet) -> list[str]:
    """That the capture is, and why: nothing can be said of what the article leaves out."""
    why = sheet.article.incomplete
    label = element("b", say("Capture incomplete:"))
    return [f"{label} {escape(why)}\n{{: .incomplete }}"] if why else []


def _split(block: Block, cited: Span, body: Body) -> str:
    """The headline, with what else stands on its line set quieter."""
    before = Span(block.span.start, cited.start)
    after = Span(cited.end, block.span.end)
    return "".join(
        [
            element("small", body.words(before), class_="headline__rest") if len(before) else "",
            body.words(cited),
            element("small", body.words(after), class_="headline__rest") if len(after) else "",
        ]
    )


def _small(block: Block, body: Body) -> str:
    sheet = body.sheet
    voice = _voice(sheet, block.span.of(sheet.article.text))
    return f"{body.words(block.span)}\n{{: .{block.role} #{sheet.anchors[block]}{voice} }}"


def _voice(sheet: Sheet, text: str) -> str:
    return "".join(f' {name}="{value}"' for name, value in sheet.voice(text).items())


def _rights(sheet: Sheet) -> list[str]:
    if not sheet.in_excerpts:
        return []
    notice = say(
        "Only the words this dossier cites are shown, out of respect for the publisher’s rights."
    )
    return [f"{notice}\n{{: .rights }}"]
