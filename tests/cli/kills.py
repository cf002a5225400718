"""Kills every command before each of its steps on the disk, and counts what was lost.

A file of the editors is as before or as after, a page and a site whole; the next run ends the
work. The live server is killed at moments that a seed chooses, while files are saved.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from dossier.publish import renderer
from dossier.publish.programs import surroundings
from tests import story
from tests.cli.interrupted import KILLED, killed, run, without_room
from tests.cli.test_never_lost import COMMANDS, SETTLED, ended, is_whole, pages
from tests.copied import copy_story
from tests.proposals.conftest import contents, drafted
from tests.publish.test_replacing import SETTINGS, quick

FILES = Path(__file__).parents[1] / "capture/files"
CAPTURES = {
    "page": ["add", str(FILES / "article.html")],
    "export": ["add", str(FILES / "factiva.txt"), "--all"],
}
"""Of one capture with a structure and a draft of each kind, and of several articles in a file."""
MOST = 5000
"""Steps; no command takes as many."""
Stop = Callable[[Path, list[str], int], int]


def _files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path; half-written ones are none."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".writing-")
    }


def of_proposals(below: Path) -> Iterator[str]:
    """Drafts, decisions on them and editions, killed or without room; what was lost, or nothing."""
    for name, words in COMMANDS.items():
        root = drafted(below / name)
        if name in SETTLED:
            run(root, ["accept", "courier/article.yml"])
        if name == "draft":
            shutil.rmtree(root / "annotations/drafts")
        before = contents(root)
        done = shutil.copytree(root, below / f"{name}-done")
        run(done, words)
        after = contents(done)
        for stop in (killed, without_room):
            yield from _each(root, words, stop, before, after)


def _each(
    root: Path, words: list[str], stop: Stop, before: dict[str, bytes], after: dict[str, bytes]
) -> Iterator[str]:
    for step in range(MOST):
        with tempfile.TemporaryDirectory() as folder:
            copy = shutil.copytree(root, Path(folder) / "copy")
            code = stop(copy, words, step)
            found = {name: text for name, text in contents(copy).items() if ".writing-" not in name}
            lost = is_whole(found, before, after)
            is_ended = ended(copy, words, after)
        wrong = f"lost {lost}" if lost else "" if is_ended else "the next run does not end it"
        yield f"{stop.__name__} {words} before step {step}: {wrong}" if wrong else ""
        if code == 0:
            return


def of_captures(below: Path) -> Iterator[str]:
    """Captures added, killed or without room: no seed without its original and its draft."""
    for name, words in CAPTURES.items():
        root = story.lay_out(below / name)
        before = _files(root)
        done = shutil.copytree(root, below / f"{name}-done")
        run(done, words)
        after = _files(done)
        for stop in (killed, without_room):
            for step in range(MOST):
                with tempfile.TemporaryDirectory() as folder:
                    copy = shutil.copytree(root, Path(folder) / "copy")
                    code = stop(copy, words, step)
                    torn = is_whole(_files(copy), before, after)
                    alone = [seed for seed in _added(copy, before) if not is_kept(copy, seed)]
                    run(copy, words)
                    now = _files(copy)
                    is_ended = now == after and not [*copy.rglob(".writing-*")]
                yield (
                    f"{stop.__name__} {words[1:]} before step {step}: torn {torn}, alone {alone}, "
                    f"not ended {sorted({*now} ^ {*after}) or not is_ended}"
                    if torn or alone or not is_ended
                    else ""
                )
                if code == 0:
                    break


def _added(root: Path, before: dict[str, bytes]) -> list[str]:
    """The names of the seeds that were not there before."""
    new = [path for path in (root / "seeds").glob("*.txt") if f"seeds/{path.name}" not in before]
    return [path.stem for path in new]


def is_kept(root: Path, seed: str) -> bool:
    """Whether a seed has a draft, and the draft's original is there."""
    draft = root / "annotations/drafts" / seed / "article.yml"
    if not draft.is_file():
        return False
    original = re.search(r'file: "(.+)"', draft.read_text("utf-8"))
    return original is not None and (root / "seeds/originals" / original[1]).is_file()


def of_pages(below: Path, stride: int) -> Iterator[str]:
    """Writing the pages, killed or without room."""
    root, after = _changed(below, ["build", "--pages-only"])
    for stop in (killed, without_room):
        for step in range(0, MOST, stride):
            with tempfile.TemporaryDirectory() as folder:
                copy = shutil.copytree(root, Path(folder) / "copy")
                before, written = pages(copy), contents(copy)
                code = stop(copy, ["build", "--pages-only"], step)
                now = pages(copy)
                torn = [
                    name
                    for name in now
                    if name != "docs/.written.json"
                    and now[name] not in (before.get(name), after.get(name))
                ]
                is_same = written == contents(copy)
                run(copy, ["build", "--pages-only"])
                is_ended = pages(copy) == after
            wrong = torn or not is_same or not is_ended
            yield f"{stop.__name__} pages before step {step}: {torn}" if wrong else ""
            if code == 0:
                break


def _changed(below: Path, words: list[str]) -> tuple[Path, dict[str, bytes]]:
    """A project that was built and then changed, and its pages when it is built again."""
    root = story.lay_out(below / "changed")
    run(root, words)
    dossier = root / "annotations/dossier.yml"
    dossier.write_text(dossier.read_text("utf-8").replace("Petrel", "Kittiwake"), "utf-8")
    done = shutil.copytree(root, below / "changed-done")
    run(done, words)
    return root, pages(done)


def of_sites(below: Path, stride: int) -> Iterator[str]:
    """Whole builds, killed: the site is the last one or the new one.

    A program of thirty pages stands in for the renderer, whose own writing is in a folder apart.
    """
    renderer.building = quick
    root = story.lay_out(below / "changed")
    (root / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    run(root, ["build"])
    dossier = root / "annotations/dossier.yml"
    dossier.write_text(dossier.read_text("utf-8").replace("Petrel", "Kittiwake"), "utf-8")
    done = shutil.copytree(root, below / "changed-done")
    run(done, ["build"])
    old, new = _files(root / "site"), _files(done / "site")
    for step in range(0, MOST, stride):
        with tempfile.TemporaryDirectory() as folder:
            copy = shutil.copytree(root, Path(folder) / "copy")
            code = killed(copy, ["build"], step)
            site = _files(copy / "site")
            is_away = not site and _files(copy / "build" / "last-site") == old
            is_kept = site in (old, new) or is_away
            run(copy, ["build"])
            is_ended = _files(copy / "site") == new
        yield "" if is_kept and is_ended else f"site before step {step}"
        if code != KILLED:
            return


def of_serving(below: Path, number: int, random: Random) -> Iterator[str]:
    """The live server, killed while files are saved."""
    root = copy_story(below / "served")
    dossier = root / "annotations/dossier.yml"
    texts = [dossier.read_text("utf-8").replace("Petrel", name) for name in ("Petrel", "Gannet")]
    done = shutil.copytree(root, below / "served-done")
    run(done, ["build", "--pages-only"])
    after = pages(done)
    for turn in range(number):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = subprocess.Popen(
            [sys.executable, "-m", "dossier.serve.live", str(root), str(port)],
            cwd=root, env=surroundings(), stdin=subprocess.PIPE, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        _answered(port)
        for text in texts[::-1]:
            dossier.write_text(text, "utf-8")
            time.sleep(random.random() / 2)
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
        code = run(root, ["build", "--pages-only"])[0]
        is_well = code == 0 and dossier.read_text("utf-8") == texts[0] and pages(root) == after
        yield "" if is_well else f"the server, killed the {turn + 1}. time"


def _answered(port: int) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/index.html", timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return


def main(stride: int, times: int, seed: int) -> int:
    """Print what was lost, and the sums; at most 1."""
    sums, failed = [], []
    with tempfile.TemporaryDirectory() as folder:
        below = Path(folder)
        tried: dict[str, Iterator[str]] = {
            "proposals": of_proposals(below / "proposals"),
            "captures": of_captures(below / "captures"),
            "pages": of_pages(below / "pages", stride),
            "sites": of_sites(below / "sites", stride),
            "the live server": of_serving(below / "serving", times, Random(seed)),
        }
        for name, kills in tried.items():
            told = list(kills)
            failed += [wrong for wrong in told if wrong]
            sums.append(f"{len(told)} of {name}")
            print(f"{name}: {len(told)} kills", flush=True)
    print("\n".join(failed))
    print(f"{', '.join(sums)}: {len(failed)} lost something")
    return min(len(failed), 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stride", type=int, default=1, help="every so many steps of a build")
    parser.add_argument("--times", type=int, default=20, help="kills of the live server")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(main(given.stride, given.times, given.seed))
