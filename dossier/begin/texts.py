"""The texts of a story that has just been begun, with places for what an editor answered."""

from __future__ import annotations

DOSSIER = """\
# yaml-language-server: $schema=.schema/dossier.json
# The dossier as a whole. All its keys, including some not used here, are explained in
# docs/editing.md under "dossier.yml". Lines that begin with # are for you; the site does not
# show them.
format: {format}
begun: {begun}
title: {title}
# One sentence under the title.
standfirst: One story, told by several outlets, each in its own words.
question: {question}
# The language of your own words, not of the articles.
language: {language}
# Who is responsible for the dossier, the day it was last edited, and where to write to: a mail
# address or a web page. Remove the # and fill in yours; until then the site names nobody.
# editors: [Your name]
# edited: {begun}
# contact: you@example.org
# The terms under which others may use what you write, for example CC BY 4.0.
licence: No licence has been chosen yet for the words of the editors.
rights: >-
  The articles belong to their publishers. Their words are quoted here so that they can be
  compared and commented on.
# The headings of the matrix. Each point refers to one of them by its id. Add more as needed.
topics:
  - id: the-story
    title: The story
# Later, when there are points: a summary, each sentence with the points that support it.
"""

EVENTS = """\
# yaml-language-server: $schema=.schema/events.json
# The events the story turns on. Every article lists the ids of those it covers.
- id: {id}
  title: {title}
  date: {date}
"""

SEEDS = """\
Put the captured articles in this folder: the text of each as one UTF-8 file with a name that
ends in `.txt`. Do not tidy them. You can keep this file or delete it; it is here because Git
does not keep empty folders.
"""

README = """\
# {title}

{question}

An annotated dossier: one news story as several articles report it, who says what in which exact
words, and where the articles contradict each other.

## Two commands

All you need is Python 3.11 or later:

```sh
python3 scripts/build.py    # checks the annotations and builds the site into site/
python3 scripts/serve.py    # does the same, and shows every edit in the browser
```

On Windows, type `py` instead of `python3`. The first run sets up what it needs in `.venv/`. When
the build has finished, open `site/index.html`; the site needs no server.

## Add an article

1. Save the page, the PDF or the mail, and run `python3 scripts/add.py FILE`; or save its text as
   a file in `seeds/`, as it was captured, with a name that ends in `.txt`.
2. Run `python3 scripts/draft.py`. It writes proposals into `annotations/drafts/`.
3. Complete them, and accept them with `python3 scripts/accept.py`.

The guide describes each step and explains every key: see *Editing* on the site, or {guide}.

## Publishing

Choose *Settings → Pages → Source: GitHub Actions* once. From then on, whatever is pushed to the
main branch on GitHub is built and published with GitHub Pages. Pull requests are checked and built
too: problems are shown on the lines they concern, and you can download the site from the page of
the run.
{tests}
## Licence

{licence} The texts of the articles in `seeds/` belong to their publishers; they are included so
that they can be compared and discussed. For the words of the editors, see `licence` in
[annotations/dossier.yml](annotations/dossier.yml).
"""

GUIDE = "[docs/editing.md](docs/editing.md#begin-another-story)"
GUIDE_APART = "`docs/editing.md` in this folder, once the site has been built"

TESTS = """
## Tests

```sh
python3 scripts/test.py
```

runs every check of the program and of the annotations, including browser tests.
[Architecture](docs/contributing.md) explains how the program is organised.
"""

LICENCE = "The program is under the [MIT licence](LICENSE)."
LICENCE_APART = (
    "The program that makes the site is pinned in `requirements.lock`; it is under the MIT licence."
)
