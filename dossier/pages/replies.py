"""What those concerned answer to a contradiction: their words, marked as theirs."""

from __future__ import annotations

from dossier.interface import say, series
from dossier.model import Contradiction, Reply
from dossier.render import container, escape, foreign, fragment, in_translation, link, spoken


def replies(contradiction: Contradiction, language: str) -> str:
    """Every reply, each under the name of who answers; empty where nobody did.

    Args:
        contradiction: perhaps with replies.
        language: the dossier's.
    """
    return "\n\n".join(_reply(reply, language) for reply in contradiction.reply)


def _reply(reply: Reply, language: str) -> str:
    words = foreign(reply.words, fragment(reply.words), reply.language, language)
    published = f" ({link(say('published'), reply.url)})" if reply.url else ""
    name = say("{name} replies", name=escape(reply.by))
    heading = f"{series((f'**{name}**', escape(spoken(reply.date))))}{published}"
    blocks = [f"{heading}\n{{: .small }}", f"> {words}"]
    if reply.translation:
        meaning = in_translation(reply.translation, reply.translator, language)
        blocks.append(f"{meaning}\n{{: .small }}")
    blocks.append(f"{say('These words are theirs, not the dossier’s.')}\n{{: .small }}")
    return container("div", *blocks, class_="reply")
