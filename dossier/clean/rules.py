"""The rules of cleaning, in the order in which they may claim a line."""

from __future__ import annotations

from dossier.clean.phrases.comments import COMMENTS
from dossier.clean.phrases.furniture import ADVERTISING, NAVIGATION
from dossier.clean.phrases.notices import CONSENT, RIGHTS, SUBSCRIPTION
from dossier.clean.phrases.related import RELATED
from dossier.clean.phrases.sharing import SHARE, SUPPORT
from dossier.clean.prompts import finder
from dossier.clean.repetition import repeated, shared, slogans
from dossier.clean.residue import scripts, templates
from dossier.clean.rule import Rule

RULES = (
    Rule("script", "A script or style sheet of the page, no words of the article", scripts),
    Rule("template", "Residue of the page's template that was never filled in", templates),
    Rule("slogan", "A slogan of the outlet, repeated under every article", slogans),
    Rule("comments", "The form, the count or the rules of the readers' comments", finder(COMMENTS)),
    Rule("related", "A link or a heading of links to other articles", finder(RELATED)),
    Rule("share", "A prompt to share, follow or print", finder(SHARE)),
    Rule("support", "A request for money", finder(SUPPORT)),
    Rule("advertising", "A label or a notice of advertising", finder(ADVERTISING)),
    Rule("consent", "A notice on cookies, consent or privacy choices", finder(CONSENT)),
    Rule("subscription", "An offer of a subscription or a newsletter", finder(SUBSCRIPTION)),
    Rule("rights", "A notice on rights or terms of use", finder(RIGHTS)),
    Rule("navigation", "A button or a link of the page's navigation", finder(NAVIGATION)),
    Rule("repeated", "The same line stands on the page before", repeated),
    Rule("shared", "The same line stands in another seed of the dossier", shared),
)
