"""Serves a built site as GitHub Pages does: compressed, at any place, with its own 404 page."""

from __future__ import annotations

import contextlib
import gzip
import mimetypes
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit


@contextlib.contextmanager
def served(site: Path, below: str = "/") -> Iterator[str]:
    """Serve a folder on this machine; gives the address of its front page's folder.

    Args:
        site: the built site.
        below: the path that it is published under, with slashes around it.
    """
    handler = type("Handler", (_Handler,), {"site": site.resolve(), "below": below})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{below}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


POLICY = "default-src 'self'"
"""As a careful server would have it: no script and no style within a page, nothing from outside."""


class _Handler(BaseHTTPRequestHandler):
    site: Path
    below: str

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = self._file(path.removeprefix(self.below)) if path.startswith(self.below) else None
        if file is not None:
            self._answer(HTTPStatus.OK, file)
        else:
            self._answer(HTTPStatus.NOT_FOUND, self.site / "404.html")

    def _file(self, name: str) -> Path | None:
        file = (self.site / name).resolve()
        if not file.is_relative_to(self.site):
            return None
        file = file / "index.html" if file.is_dir() else file
        return file if file.is_file() else None

    def _answer(self, status: HTTPStatus, file: Path) -> None:
        body = gzip.compress(file.read_bytes(), compresslevel=1)
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        text = kind.startswith("text/") or "javascript" in kind
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name it has)
        """Say nothing."""
