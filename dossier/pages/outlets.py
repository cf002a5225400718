"""What the letters stand for: a line for pages that quote many articles side by side."""

from __future__ import annotations

from dossier.render import Register, addresses, element, escape, link, named


def outlets(register: Register, page: str) -> str:
    """Every article's siglum, outlet and the condition of its words, as one paragraph.

    Args:
        register: of the dossier.
        page: the path of the page it stands on.
    """
    if not register.articles:
        return ""
    return f"{' '.join(_outlet(register, page, id_) for id_ in register.articles)}\n{{: .outlets }}"


def _outlet(register: Register, page: str, id_: str) -> str:
    article = register.articles[id_]
    target = addresses.relative(page, addresses.article(id_))
    name = link(named(article.outlet, register.language), target)
    condition = element("small", escape(article.condition))
    return element("span", f"{register.sigla.mark(id_, 'small')} {name} {condition}")
