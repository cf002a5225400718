"""Edits a copy of the project and watches it change in a browser; `bench_serve.py` runs this."""

from __future__ import annotations

import beside  # noqa: F401 (the folder above)

# isort: split
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Page, sync_playwright

import browser
from script import ROOT, surroundings

COPIED = ("annotations", "seeds", "docs", "dossier", "scripts", "mkdocs.yml")
PATIENCE = 60
"""Seconds after which something must be wrong."""
REST = 0.5
"""Seconds between two edits."""
POINT = re.compile(r"^- id: (?P<id>\S+)\n +question: (?P<question>.+)$", re.MULTILINE)
SHOWN = """() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return performance.timeOrigin + (paint?.startTime ?? performance.now());
}"""
"""When the page was first drawn, in milliseconds since 1970."""


@dataclass(frozen=True, slots=True)
class Edit:
    """How long one edit took, in seconds."""

    whole: float
    """From the saving until the browser has drawn the new words."""
    ours: float
    """Processor time for checking everything and making all pages as Markdown."""
    renderer: float
    """Processor time for the HTML of the page that is looked at."""


def main(program: Path, runs: int) -> None:
    """Measure, and print a line for each page."""
    print(f"\n{'page':40}{'ours':>8}{'MkDocs':>8}{'the rest':>10}{'whole':>8}{'worst':>8}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        project = copy(Path(folder))
        points, point, question = contradicted(project)
        started = playwright.chromium.launch(executable_path=program, args=[*browser.ARGUMENTS])
        with served(project) as address:
            for path in (f"points/{point}.html", "contradictions/index.html", "compare/index.html"):
                page = started.new_page()
                page.goto(address + path)
                edits = [edit(page, points, question, number) for number in range(runs + 1)][1:]
                page.close()
                report(path, edits)
        started.close()
    print("\nSeconds, medians over the edits. Ours and MkDocs: CPU time. The rest: noticing the")
    print("file, the browser, and waiting while other programs use the CPU.")


def copy(project: Path) -> Path:
    """Copy what is served, so that nothing of the editors' is touched."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, project / name)
        else:
            shutil.copy2(ROOT / name, project / name)
    return project


def contradicted(project: Path) -> tuple[Path, str, str]:
    """A file of points, and id and question of one of them that carries a contradiction."""
    folder = project / "annotations"
    for file in (*folder.glob("points.yml"), *sorted(folder.glob("points/*.yml"))):
        text = file.read_text(encoding="utf-8")
        for match in POINT.finditer(text):
            entry = text[match.end() :].partition("\n- id:")[0]
            if "\n  contradiction:" in entry and match["question"].count('"') == 0:
                return file, match["id"], match["question"]
    sys.exit("No point in the annotations has a contradiction.")


@contextmanager
def served(project: Path) -> Iterator[str]:
    """Run `serve.py` on a free port; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, str(project / "scripts" / "serve.py"), "--port", str(port)]
    variables = surroundings({"DOSSIER_PYTHON": sys.executable, "PYTHONPATH": None})
    process = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/"
    try:
        wait_for(address)
        yield address
    finally:
        process.terminate()
        process.wait(PATIENCE)


def wait_for(address: str) -> None:
    """Wait until somebody answers."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urlopen(address, timeout=PATIENCE):
                return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    sys.exit(f"Nothing responds at {address}")


def edit(page: Page, points: Path, question: str, number: int) -> Edit:
    """Ask another question, and wait until it stands in the page."""
    time.sleep(REST)
    new_question = f"{question.removesuffix('?').rstrip('0123456789 ')} {number + 1}?"
    text = points.read_text(encoding="utf-8")
    before = next(match["question"] for match in POINT.finditer(text) if same(match, question))
    with page.expect_response(lambda answer: answer.url == page.url) as answered:
        began = time.time()
        points.write_text(
            text.replace(f"question: {before}\n", f"question: {new_question}\n"), "utf-8"
        )
    page.get_by_text(new_question).first.wait_for(timeout=PATIENCE * 1000, state="attached")
    total = page.evaluate(SHOWN) / 1000 - began
    timing = answered.value.header_value("server-timing") or ""
    ours, renderer = (
        float(milliseconds) / 1000 for milliseconds in re.findall(r"dur=(\d+)", timing)
    )
    return Edit(total, ours, renderer)


def same(match: re.Match[str], question: str) -> bool:
    """Whether this is the question that is changed, whatever the last edit made of it."""
    return match["question"].startswith(question.removesuffix("?"))


def report(path: str, edits: list[Edit]) -> None:
    """Print the medians."""
    total, ours, renderer = (
        statistics.median(getattr(measured, name) for measured in edits)
        for name in ("whole", "ours", "renderer")
    )
    worst = max(measured.whole for measured in edits)
    browser = total - ours - renderer
    print(f"{path:40}{ours:8.2f}{renderer:8.2f}{browser:10.2f}{total:8.2f}{worst:8.2f}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
