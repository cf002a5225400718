"""Hands out the site while it is edited, each page with a small script that follows the status."""

from __future__ import annotations

import contextlib
import hashlib
import html
import json
import mimetypes
import sys
import threading
import traceback
from collections.abc import Callable, Collection, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from dossier.serve.names import LOCAL, host_name
from dossier.serve.queue_page import PATH as QUEUE_PATH
from dossier.serve.queue_requests import LONGEST, Answer, QueueRequests
from dossier.serve.rendering import Rendered
from dossier.serve.status import StatusBoard

SCRIPT = Path(__file__).with_name("live.js")
SCRIPT_PATH = ".live/script.js"
STATUS_PATH = ".live/status"
PATIENCE = 25.0
"""Seconds after which a browser that waits for a status is answered with the old one."""
FIRST_BUILD = 120.0
"""Seconds that a browser may wait for a file which only a whole build makes."""

MISSING = "404.html"
BARE = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title></head>
<body><h1>{title}</h1><pre style="white-space: pre-wrap">{text}</pre></body>
</html>
"""
"""Stands in for a page that cannot be made yet."""
NOTHING = "The site has no page with this address; it may appear once the annotations are fixed."

REFUSED = """\
This server answers only requests for addresses of this machine, and this one asks for {name}:
otherwise any page in your browser could read the dossier. If the name is yours, start the server
with --allow-host {name}
"""
"""For whoever reached the server under a name that it does not know."""

_TYPES = {
    ".css": "text/css", ".csv": "text/csv", ".html": "text/html", ".js": "text/javascript",
    ".json": "application/json", ".jsonld": "application/ld+json", ".md": "text/markdown",
    ".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain", ".woff2": "font/woff2",
    ".xml": "text/xml",
}  # fmt: skip
"""The same on every machine, whatever its own list of types says."""


class Server(ThreadingHTTPServer):
    """Answers browsers on this machine."""

    daemon_threads = True

    def __init__(
        self,
        address: tuple[str, int],
        get: Callable[[str], Rendered | None],
        whole_build: Callable[[str, float], bytes | None],
        board: StatusBoard,
        names: Collection[str] = (),
        queue: QueueRequests | None = None,
    ) -> None:
        """Take the port; browsers that ask before ``begin`` wait.

        Args:
            address: host and port.
            get: a file of the site by its path, made when asked for.
            whole_build: a file that only a whole build makes, and how many seconds to wait for it.
            board: where the status stands.
            names: further names under which it may be reached.
            queue: answers what is asked of the queue of proposals; nothing where there is none.

        Raises:
            OSError: the port is taken.
        """
        super().__init__(address, _Handler)
        self.names = frozenset(
            name.casefold().strip("[].") for name in (*LOCAL, address[0], *names)
        )
        self.get = get
        self.whole_build = whole_build
        self.board = board
        self.queue = queue
        self.cost = ""
        """The processor time of the last change, as the browser's own tools show it."""
        self._thread = threading.Thread(target=self.serve_forever, args=[0.1], daemon=True)

    def begin(self) -> None:
        """Begin to answer."""
        if not self._thread.is_alive():
            self._thread.start()

    def end(self) -> None:
        """Answer no more, and give the port back."""
        if self._thread.is_alive():
            self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of a fault, but not of browsers that break off when the reader goes on.

        Args:
            request: the socket.
            client_address: host and port.
        """
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    timeout = 60
    """Seconds after which a connection that nobody uses is closed."""

    def do_GET(self) -> None:
        if not self._is_for_us():
            return
        url = urlsplit(self.path)
        path = unquote(url.path).removeprefix("/")
        if path == STATUS_PATH:
            self._status(parse_qs(url.query).get("seen", [""])[0])
        elif path == SCRIPT_PATH:
            self._answer(HTTPStatus.OK, path, SCRIPT.read_bytes())
        elif self.server.queue and self.server.queue.owns(path):
            query = {name: values[0] for name, values in parse_qs(url.query).items()}
            self._of_queue(lambda queue: queue.get(path, query))
        else:
            self._file(path if path and not path.endswith("/") else f"{path}index.html")

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_POST(self) -> None:
        """A decision on a proposal; nothing else is written by the server."""
        self.close_connection = True  # what is refused may not have been read to its end
        if not self._is_for_us():
            return
        length = self.headers.get("Content-Length", "")
        path = unquote(urlsplit(self.path).path).removeprefix("/")
        if self.server.queue is None or path != QUEUE_PATH:
            self._plain(HTTPStatus.NOT_FOUND, "Nothing can be sent to this address.")
        elif not length.isdigit() or int(length) > LONGEST:
            self._plain(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "This is too much to send.")
        else:
            content, headers = (
                self.rfile.read(int(length)),
                {name.title(): value for name, value in self.headers.items()},
            )
            self._of_queue(lambda queue: queue.post(content, headers, self.server.names))

    def _of_queue(self, answer: Callable[[QueueRequests], Answer]) -> None:
        """Answer for the queue; a fault is told, and the files are as they were or written."""
        assert self.server.queue is not None
        try:
            made = answer(self.server.queue)
        except Exception:  # of the disk, or of ours: the next request may find it mended
            self._plain(HTTPStatus.INTERNAL_SERVER_ERROR, traceback.format_exc())
            return
        self._send(made.status, made.headers)
        if self.command != "HEAD":
            with contextlib.suppress(ConnectionError):
                self.wfile.write(made.content)

    def _plain(self, status: HTTPStatus, words: str) -> None:
        content = f"{words}\n".encode("utf-8", "replace")
        about = {"Content-Type": "text/plain; charset=utf-8", "Content-Length": str(len(content))}
        self._send(status, {**about, "Connection": "close"})
        if self.command != "HEAD":
            with contextlib.suppress(ConnectionError):
                self.wfile.write(content)

    def _is_for_us(self) -> bool:
        """Whether the request names this machine; one that does not is refused.

        A page elsewhere can have its own name lead to this machine (DNS rebinding), and then
        reads whatever is answered. The name stays its own, and the browser says it.
        """
        hosts = self.headers.get_all("Host", [])
        names = [host_name(host) for host in hosts]
        if len(names) == 1 and names[0] in self.server.names:
            return True
        words = REFUSED.format(name=names[0] if names and names[0] else "a name")
        self._plain(HTTPStatus.FORBIDDEN, words.rstrip("\n"))
        return False

    def _status(self, seen: str) -> None:
        status = self.server.board.wait(seen, PATIENCE)
        self._answer(HTTPStatus.OK, "status.json", json.dumps(status.as_fields()).encode())

    def _file(self, path: str) -> None:
        try:
            rendered = self.server.get(path)
            folder = rendered is None and self.server.get(f"{path}/index.html") is not None
        except Exception:  # whatever the renderer raises: it is shown, and the next save may fix it
            self._bare(
                HTTPStatus.INTERNAL_SERVER_ERROR,
                "This page could not be built",
                traceback.format_exc(),
            )
            return
        if rendered is not None:
            self._rendered(path, rendered)
        elif folder:
            query = urlsplit(self.path).query
            to = quote(f"/{path}/") + (f"?{query}" if query else "")
            self._send(HTTPStatus.FOUND, {"Location": to, "Content-Length": "0"})
        else:
            self._from_whole_build(path)

    def _from_whole_build(self, path: str) -> None:
        page = path.endswith(".html")
        content = self.server.whole_build(path, 0 if page else FIRST_BUILD)
        missing = self.server.whole_build(MISSING, 0) if content is None else None
        if content is not None:
            self._answer(HTTPStatus.OK, path, content)
        elif missing is not None:
            self._answer(HTTPStatus.NOT_FOUND, MISSING, self._followed(missing))
        else:
            self._bare(HTTPStatus.NOT_FOUND, "Page not found", NOTHING)

    def _rendered(self, path: str, rendered: Rendered) -> None:
        content, timing = rendered.content, ""
        if path.endswith(".html"):
            content = self._followed(content, rendered.edition)
            timing = f"{self.server.cost}mkdocs;dur={rendered.seconds * 1000:.0f}"
        self._answer(HTTPStatus.OK, path, content, timing)

    def _bare(self, status: HTTPStatus, title: str, text: str) -> None:
        page = BARE.format(title=html.escape(title), text=html.escape(text))
        self._answer(status, MISSING, self._followed(page.encode()))

    def _followed(self, page: bytes, edition: int | None = None) -> bytes:
        """The page with the script, which gets the number of the page's edition."""
        status = self.server.board.wait("", 0)
        name = status.edition if edition is None else self.server.board.edition(edition)
        tag = f'<script src="/{SCRIPT_PATH}" data-edition="{name}"></script>'.encode()
        before, end, after = page.rpartition(b"</body>")
        return before + tag + end + after

    def _answer(self, status: HTTPStatus, path: str, content: bytes, timing: str = "") -> None:
        ending = Path(path).suffix.lower()
        if ending == ".html":
            # Not even for the way back, which would show the page as it was.
            keeping = {"Cache-Control": "no-store"}
        else:
            tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
            keeping = {"Cache-Control": "no-cache", "ETag": tag}
            if self.headers.get("If-None-Match") == tag:
                self._send(HTTPStatus.NOT_MODIFIED, keeping)
                return
        kind = _TYPES.get(ending) or mimetypes.guess_type(path)[0] or "application/octet-stream"
        is_text = kind.startswith("text/") or ending in (".json", ".jsonld", ".svg")
        about = {
            "Content-Type": f"{kind}; charset=utf-8" if is_text else kind,
            "Content-Length": str(len(content)),
        }
        self._send(status, {**about, **keeping, **({"Server-Timing": timing} if timing else {})})
        if self.command != "HEAD":
            with contextlib.suppress(ConnectionError):
                self.wfile.write(content)

    def _send(self, status: HTTPStatus, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name it has)
        """Say nothing."""
