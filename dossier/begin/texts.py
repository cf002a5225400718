"""The texts of a story that has just been begun, with places for what an editor answered."""

from __future__ import annotations

DOSSIER = """\
# yaml-language-server: $schema=.schema/dossier.json
# The dossier as a whole. Every key, and more than are here, is explained in docs/editing.md
# under "dossier.yml". Lines that begin with # are for you; the site does not show them.
format: {format}
begun: {begun}
title: {title}
# One sentence under the title.
standfirst: One story, told by several outlets, each in its own words.
question: {question}
# Of your own words, not of the articles.
language: {language}
# Who answers for the dossier, the day it was last edited, and where to write to: an address of
# mail or of a page. Take the # away and write yours; until then the site names nobody.
# editors: [Your name]
# edited: {begun}
# contact: you@example.org
# Under which conditions others may use what you write: for example CC BY 4.0.
licence: No licence has been chosen yet for the words of the editors.
rights: >-
  The articles belong to their publishers. Their words are quoted here so that they can be
  compared and commented on.
# The headings of the matrix. Each point names one of them by its id. Add more as you need them.
topics:
  - id: the-story
    title: The story
# Later, when there are points: a summary, each sentence with the points that back it.
"""

EVENTS = """\
# yaml-language-server: $schema=.schema/events.json
# The occasions that the story turns on. Every article names those that it reports, by their ids.
- id: {id}
  title: {title}
  date: {date}
"""

SEEDS = """\
Put the captured articles into this folder: the text of each as one file in UTF-8, with a name
that ends in `.txt`. Do not tidy them. This file may stay or go; an empty folder is not kept by
Git.
"""

README = """\
# {title}

{question}

An annotated dossier: one news story as several articles tell it, who says what in which exact
words, and where the articles contradict each other.

## Two commands

With Python 3.11 or later and nothing else installed:

```sh
python3 scripts/build.py    # checks the annotations and builds the site into site/
python3 scripts/serve.py    # the same, and shows every edit in the browser
```

On Windows write `py` for `python3`. The first run sets up what it needs in `.venv/`. When the
build has finished, open `site/index.html`: the site needs no server.

## Add an article

1. Save its text as a file in `seeds/`, as it was captured, with a name that ends in `.txt`.
2. Run `python3 scripts/draft.py`. It writes proposals into `annotations/drafts/`.
3. Complete them, and accept them with `python3 scripts/accept.py`.

The guide says each step and explains every key: the page *Editing* of the site, or {guide}.

## Publishing

Pushed to the main branch on GitHub, the site is built and published with GitHub Pages: choose
*Settings → Pages → Source: GitHub Actions* once. A pull request is checked and built: problems
stand at their lines, and the site can be downloaded from the page of the run.
{tests}
## Licence

{licence} The texts of the articles in `seeds/` belong to their publishers; they stand here so
that they can be compared and commented on. For the words of the editors, see `licence` in
[annotations/dossier.yml](annotations/dossier.yml).
"""

GUIDE = "[docs/editing.md](docs/editing.md#begin-another-story)"
GUIDE_APART = "`docs/editing.md` in this folder, once the site has been built"

TESTS = """
## Tests

```sh
python3 scripts/test.py
```

runs every check of the program and of the annotations, browser included. [The
house](docs/contributing.md) shows how the program is laid out.
"""

LICENCE = "The program is under the [MIT licence](LICENSE)."
LICENCE_APART = (
    "The program that makes the site is pinned in `requirements.lock`; it is under the MIT licence."
)
