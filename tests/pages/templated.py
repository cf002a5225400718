"""What jinja2 would be like for a page: the one of loaded words, written as a template.

    python -m tests.pages.templated

compares it byte for byte with the page that there is, and both in processor time.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time

from jinja2 import Environment, StrictUndefined

from dossier import build
from dossier.interface import groups, say, series, speaking
from dossier.model import Edition, Use, WordChoice
from dossier.pages import words
from dossier.pages.changes import last_change
from dossier.pages.correcting import corrections
from dossier.pages.head import head, searched
from dossier.pages.outlets import outlets
from dossier.pages.revision import revised
from dossier.pages.sentence import Sentences, in_sentence
from dossier.render import Register, addresses, escape, link, page
from dossier.render.escape import attribute
from tests import story

PAIRS = 41

TEMPLATE = """\
{%- for choice in choices %}
{%- set uses = uses_of(choice) %}
{%- set points = points_of(choice) %}
<section id="{{ choice.id | attribute }}" markdown="1">

## {{ choice.title | escape }}

<div class="wide" tabindex="0" role="region" aria-label="{{ choice.title | attribute }}"\
 markdown="1">

<table class="heard" aria-label="{{ choice.title | attribute }}" markdown="1">
<thead markdown="1">
<tr markdown="1">
<th scope="col" markdown="span">{{ say("Word") }}</th>
{% for article in articles -%}
<th scope="col" markdown="span">{{ sigla.mark(article.id, "small") }}</th>
{% endfor -%}
<th scope="col" markdown="span">{{ say("What it presupposes") }}</th>
</tr>
</thead>
<tbody markdown="1">
{% for term in choice.terms -%}
{% set number = loop.index0 -%}
<tr markdown="1">
<th scope="row" markdown="span">{{ term.word | escape }}</th>
{% for article in articles -%}
<td class="heard__count" markdown="span">{{ counted(uses, number, article) }}</td>
{% endfor -%}
<td markdown="span">{{ term.presupposes | escape }}</td>
</tr>
{% endfor -%}
</tbody>
</table>

</div>

{{ say("Each place once: in the article’s own voice / in somebody else’s words.") }}
{: .small }

{% if uses -%}
<details data-search-exclude markdown="1">

<summary>{{ say("Every place in its sentence") }}</summary>

{% for use in uses -%}
- {{ place(choice, use) }}
{% endfor %}
</details>

{% endif -%}
{% if choice.note -%}
{{ choice.note | escape }}
{: .note }

{% endif -%}
{% if points -%}
{{ say("Compared:") }} {{ groups(points) }}
{: .small }

{% endif -%}
{% for block in further(choice) if block -%}
{{ block }}

{% endfor -%}
</section>

{% endfor %}"""

ENVIRONMENT = Environment(  # escaping for HTML would break Markdown: ours is a filter
    undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True
)
ENVIRONMENT.filters |= {"escape": escape, "attribute": attribute}
ENVIRONMENT.globals |= {"say": say, "groups": groups}
COMPILED = ENVIRONMENT.from_string(TEMPLATE)


def templated(edition: Edition) -> str:
    """The page by the template; what is no HTML of its own is called as it is."""
    register, sentences = Register.of(edition.dossier), Sentences.of(edition.dossier)
    meta = {
        "title": say("Loaded words"),
        "description": say("Which article uses which word, how often, and what it presupposes."),
        "kind": "words",
        "section": addresses.COMPARE,
        **searched(say("Loaded words"), 0.7),
    }
    deck = say(
        "A word can take for granted what is disputed. Counted is every place where a listed "
        "form appears, headlines too."
    )
    top = head(escape(say("Loaded words")), say("One thing, several words"), deck)

    def place(choice: WordChoice, use: Use) -> str:
        article = register.articles[use.citation.article]
        is_full = not article.in_excerpts
        target = addresses.place(article, use.citation) if is_full else ""
        siglum = register.sigla.link(article.id, words.PAGE, target, "small")
        voice = escape(say(words.MANNERS[use.manner]))
        speaker = register.actors.get(use.speaker)
        voices = series((voice, escape(speaker.name))) if speaker else voice
        term = f"**{escape(choice.terms[use.term].word)}**"
        label = series((f"{siglum} {term}", voices))
        text = in_sentence(register, sentences, use.citation) if is_full else ""
        return say("{label}: {text}", label=label, text=text) if text else label

    body = COMPILED.render(
        choices=edition.dossier.words,
        articles=edition.dossier.articles,
        sigla=register.sigla,
        uses_of=lambda choice: [use for use in edition.voices.uses if use.choice == choice.id],
        points_of=lambda choice: [
            link(escape(point.question), addresses.relative(words.PAGE, addresses.point(point.id)))
            for point in (register.points[id_] for id_ in choice.points)
        ],
        counted=lambda uses, number, article: _counted(uses, number, article.id),
        place=place,
        further=lambda choice: [
            revised(choice.revision),
            last_change(edition, f"words/{choice.id}", words.PAGE),
            corrections(edition, choice.at, choice.title),
        ],
    )
    return page(meta, top, outlets(register, words.PAGE), body.strip("\n"))


def _counted(uses: list[Use], number: int, article: str) -> str:
    manners = [use.manner for use in uses if use.term == number and use.citation.article == article]
    own = manners.count("own")
    return f"{own} / {len(manners) - own}" if manners else "–"


def seconds(make: Callable[[Edition], object], edition: Edition) -> float:
    """Of processor time, for twenty pages."""
    start = process_time()
    for _ in range(20):
        make(edition)
    return process_time() - start


def main() -> None:
    """Compare them, turn and turn about."""
    edition = build.work_out(story.dossier())
    with speaking("en"):
        same = templated(edition) == words.pages(edition)[words.PAGE]
        pairs = [(seconds(words.pages, edition), seconds(templated, edition)) for _ in range(PAIRS)]
    ratio = median(template / ours for ours, template in pairs)
    print(f"the same page: {same}; the template takes {ratio:.2f} of our time ({PAIRS} pairs)")


if __name__ == "__main__":
    main()
