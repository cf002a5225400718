"""Random sequences of edits, damage and kills: a site with kept pages is the one from nothing."""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from mkdocs.commands.build import build
from mkdocs.config import load_config

from dossier.publish import keeping, parallel
from tests.cli.interrupted import KILLED, forked

SETTINGS = """\
site_name: The Petrel
theme: {name: null, custom_dir: theme}
plugins:
  - material/search: {lang: en, separator: ' ', pipeline: []}
nav: [index.md, Deck: ferry.md]
validation: {anchors: warn, unrecognized_links: warn}
markdown_extensions: [attr_list, md_in_html, toc]
"""
FRAME = (
    "<title>{{ page.title }}</title>{% for item in nav %}{{ item.title }} {% endfor %}"
    "{{ page.toc }}{{ page.meta }}<main>{{ page.content }}</main>"
)
WORDS = ["calm", "gale", "*fog*", "[deck](ferry.md#deck)", "[lost](lost.md)", "\n\n## Log\n\n"]
MOST = 4
"""Edits of a sequence."""


def lay_out(root: Path) -> None:
    """A small site."""
    (root / "theme").mkdir(parents=True)
    (root / "theme" / "main.html").write_text(FRAME, "utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    texts = {
        "index.md": "# Light\n\n[Deck](ferry.md#deck) [mast](ferry.md#mast)\n",
        "ferry.md": "---\ntags: [Ship]\nday: 2023-03-04\n---\n\nText.\n\n## Deck { #deck }\n",
        **{f"{day}.md": f"# Day {day}\n\n{'Calm. ' * day}\n" for day in range(6)},
    }
    (root / "docs").mkdir()
    for name, text in texts.items():
        (root / "docs" / name).write_text(text, "utf-8")


def edit(root: Path, random: Random) -> str:
    """Change something; in words, what."""
    pages = sorted((root / "docs").glob("*.md"))
    page = random.choice(pages)
    match random.randrange(5):
        case 0:
            path = root / "docs" / f"new-{random.randrange(9)}.md"
            path.write_text(f"# New\n\n{random.choice(WORDS)}\n", "utf-8")
            return f"{path.name} is new"
        case 1 if page.name not in {"index.md", "ferry.md"}:
            page.unlink()
            return f"{page.name} is gone"
        case 2:
            settings = root / "mkdocs.yml"
            old, new = "[attr_list, md_in_html, toc]", "[attr_list, toc, tables]"
            text = settings.read_text("utf-8")
            settings.write_text(text.replace(*((old, new) if old in text else (new, old))), "utf-8")
            return "the settings are others"
        case _:
            page.write_text(page.read_text("utf-8") + random.choice(WORDS), "utf-8")
            return f"{page.name} is longer"


def damage(root: Path, random: Random) -> None:
    """Spoil some of what was kept."""
    kept = sorted((root / keeping.FOLDER).glob("*"))
    for path in random.sample(kept, len(kept) // 2):
        whole = path.read_bytes()
        others = random.choice(kept).read_bytes()
        spoilt = [
            b"",
            whole[: len(whole) // 2],
            whole.replace(b"a", b"b"),
            whole[:65] + others[65:],
        ]
        path.write_bytes(random.choice(spoilt))


def built(root: Path, processes: int, *, is_kept: bool) -> tuple[list[str], dict[str, bytes]]:
    """What is said, and the files of the site."""
    site = root / "site"
    shutil.rmtree(site, ignore_errors=True)
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(site))
    folder = root / keeping.FOLDER if is_kept else None
    config.plugins["ahead"] = parallel.Ahead(processes, folder)
    said: list[str] = []
    logger, listener = logging.getLogger("mkdocs"), logging.Handler(logging.WARNING)
    listener.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    logger.addHandler(listener)
    try:
        build(config)
    finally:
        logger.removeHandler(listener)
    files = (path for path in sorted(site.rglob("*")) if path.is_file())
    return said, {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def kill(root: Path, step: int) -> None:
    """Build, and be killed before a step on what is kept."""

    def act() -> int:
        left = step

        def watch(event: str, given: tuple[object, ...]) -> None:
            nonlocal left
            if event in {"open", "os.rename", "os.remove"} and keeping.FOLDER in str(given[0]):
                left -= 1
                if left < 0:
                    os._exit(KILLED)

        sys.addaudithook(watch)
        built(root, 1, is_kept=True)
        return 0

    forked(act)


def sequence(root: Path, random: Random) -> Iterator[str]:
    """After each of some edits, what differs from a site made from nothing; nothing if all is well.

    Args:
        root: an empty folder.
        random: chooses.
    """
    lay_out(root)
    for _ in range(MOST):
        done = edit(root, random)
        if random.random() < 0.3:
            kill(root, random.randrange(40))
        if random.random() < 0.5:
            damage(root, random)
        processes = random.choice([1, 1, 3])
        kept = built(root, processes, is_kept=True)
        yield "" if kept == built(root, 1, is_kept=False) else done


def main(number: int, seed: int) -> int:
    """Try sequences, and print what differed; at most 1."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1677888000")
    parallel.SHARE = 1
    wrong = []
    for turn in range(number):
        with tempfile.TemporaryDirectory() as folder:
            differing = sequence(Path(folder) / "site", Random(f"{seed} {turn}"))
            wrong += [f"{turn}: {done}" for done in differing if done]
    print("\n".join([*wrong, f"{number} sequences, {len(wrong)} differences"]))
    return min(len(wrong), 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sys.exit(main(options.number, options.seed))
