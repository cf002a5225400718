"""Takes screenshots of pages in a browser; `screenshots.py` runs this where Playwright is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

import browser
import page_kinds

WIDTHS = (360, 768, 1440)
HEIGHT = 900
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def main(program: Path, site: Path, target: Path, kinds: list[str]) -> None:
    """Take a picture of each kind of page at every width, in both schemes."""
    target.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=[*browser.ARGUMENTS])
        for kind in kinds or page_kinds.KINDS:
            page = site / page_kinds.example(site, kind)
            for width in WIDTHS:
                for scheme in SCHEMES:
                    take(started, page, target / f"{kind}-{width}-{scheme}.png", width, scheme)
        started.close()


def take(
    started: Browser, page: Path, picture: Path, width: int, scheme: Literal["light", "dark"]
) -> None:
    """Take one picture of a whole page, as it lies in the folder."""
    context = started.new_context(
        viewport={"width": width, "height": HEIGHT}, color_scheme=scheme, reduced_motion="reduce"
    )
    tab = context.new_page()
    tab.goto(page.as_uri(), wait_until="networkidle")
    tab.screenshot(path=picture, full_page=True)
    context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
