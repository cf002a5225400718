"""What the letters stand for: a line for pages that quote many articles side by side."""

from __future__ import annotations

from dossier.interface import say_number, series
from dossier.pages.head import listed
from dossier.pages.wording import called
from dossier.render import Register, addresses, as_of, container, element, escape, link, named

_MOST = 8
"""More articles than this fill a screen: they are unfolded by who wants them."""


def outlets(register: Register, page: str) -> str:
    """Every article's siglum, outlet and the condition of its words; many of them folded.

    Args:
        register: of the dossier.
        page: the path of the page it stands on.
    """
    if not register.articles:
        return ""
    letters = " ".join(_outlet(register, page, id_) for id_ in register.articles)
    paragraph = f"{letters}{_outlined(register)}\n{{: .outlets }}"
    if len(register.articles) <= _MOST:
        return paragraph
    summary = element("summary", _every_letter(len(register.articles)))
    return container("details", summary, paragraph, class_="letters", data_search_exclude=True)


def _outlined(register: Register) -> str:
    """What a letter in outline means, where there are some."""
    outlined = [id_ for id_ in register.articles if register.sigla[id_].hollow]
    if not outlined:
        return ""
    letters = listed(escape(register.sigla[id_].letter) for id_ in outlined)
    sentence = say_number(
        "{letters} is in outline: it covers another event than most articles",
        "{letters} are in outline: they cover another event than most articles",
        len(outlined),
        letters=letters,
    )
    return f" {element('small', sentence)}"


def _every_letter(number: int) -> str:
    return say_number(
        "The letters of all {number} article", "The letters of all {number} articles", number
    )


def _outlet(register: Register, page: str, id_: str) -> str:
    article = register.articles[id_]
    target = addresses.relative(page, addresses.article(id_))
    name = link(named(article.outlet, register.language), target)
    version = as_of(register, id_)
    facts = series(filter(None, [escape(called(article.condition)), version]))
    condition = element("small", facts)
    return element("span", f"{register.sigla.mark(id_, 'small')} {name} {condition}")
