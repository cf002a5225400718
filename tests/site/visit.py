"""A reader at a browser, and everything that went wrong while reading."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Page, Request, Response

WIDE = 1440
NARROW = 360
WIDTHS = (NARROW, 768, WIDE)
HEIGHT = 900
"""Pixels, as is every width."""

PATIENCE, OFTEN = 30_000, 25
"""Milliseconds: how long something is waited for, and how often it is asked for."""

LEFT = "net::ERR_ABORTED"
"""What becomes of a request when the reader leaves the page before its answer."""

Scheme = Literal["light", "dark"]


@dataclass
class Visitor:
    """A page in the browser; every request and every complaint is noted."""

    page: Page
    scripts: bool = True
    """Whether pages may run scripts."""
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    """Errors of scripts, messages of the console, answers that are errors."""

    @classmethod
    @contextlib.contextmanager
    def at(
        cls, browser: Browser, *, width: int = WIDE, scheme: Scheme = "light", scripts: bool = True
    ) -> Iterator[Visitor]:
        """Open an empty browser window, and close it in the end."""
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHT},
            color_scheme=scheme,
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        reader = cls(context.new_page(), scripts)
        reader._listen()
        try:
            yield reader
        finally:
            context.close()

    def read(self, address: str) -> None:
        """Open an address and wait until the page looks as it will look."""
        self.page.goto(address, wait_until="load")
        if self.scripts:
            # Asked again when the page comes anew meanwhile, as it may while somebody edits.
            self.until("document.fonts.status === 'loaded'")
        else:  # there nothing is asked again: no timer of the page runs
            self.page.evaluate("document.fonts.ready.then(() => null)")

    def until(self, condition: str) -> None:
        """Wait until an expression is true.

        It is asked from outside, again and again: the policy of the site lets no page evaluate
        a text, as Playwright's own way of waiting would.

        Raises:
            AssertionError: it never is.
        """
        for _ in range(PATIENCE // OFTEN):
            # Whatever is asked while the page comes anew has no answer.
            with contextlib.suppress(Error):
                if self.page.evaluate(condition):
                    return
            self.page.wait_for_timeout(OFTEN)
        raise AssertionError(condition)

    def read_to_the_end(self, address: str) -> None:
        """Open an address and wait until nothing more is asked for."""
        self.page.goto(address, wait_until="networkidle")

    def outside(self, address: str) -> list[str]:
        """The requests that left the site at ``address``."""
        inside = urlsplit(address).netloc
        own = {"data", "blob", "about"}
        return [
            asked
            for asked in self.requests
            if urlsplit(asked).netloc != inside and urlsplit(asked).scheme not in own
        ]

    def _listen(self) -> None:
        self.page.on("request", self._request)
        self.page.on("response", self._response)
        self.page.on("requestfailed", self._failed)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        self.page.on(
            "console",
            lambda it: (
                self.complaints.append(f"{it.type}: {it.text}")
                if it.type in {"error", "warning"}
                else None
            ),
        )

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _failed(self, request: Request) -> None:
        if request.failure != LEFT:
            self.complaints.append(f"failed: {request.url}: {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.complaints.append(f"{response.status}: {response.url}")
