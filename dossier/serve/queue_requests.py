"""Requests for the queue: its page, single proposals, and decisions.

Only whoever has read the page can decide: a decision has to send back the token that stands in it,
and a browser that says where the request comes from must name this server. So no page elsewhere
can make a browser decide for its editor, as long as it cannot read this one.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Collection, Mapping
from dataclasses import replace
from hmac import compare_digest
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

from dossier.frozen import dataclass
from dossier.proposals.desk import REJECTED, TAKEN, UNDONE, Choice, Decided, Desk
from dossier.proposals.pending import Pending, Proposal
from dossier.serve import queue_page
from dossier.serve.names import host_name

LONGEST = 1 << 20
"""Bytes of a decision, at most."""
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    # With "no-referrer" browsers send forms from nowhere ("Origin: null").
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
FORGED = (
    "This decision does not come from the queue as it is served now. If the server was started "
    "again, load the page again; nothing was decided."
)
_FILES = {
    queue_page.STYLE_PATH: ("queue.css", "text/css"),
    queue_page.SCRIPT_PATH: ("queue.js", "text/javascript"),
}
_SAID = {TAKEN: "Taken", REJECTED: "Rejected", UNDONE: "Undone", "changed": "Changed"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back."""

    status: HTTPStatus
    content: bytes
    kind: str
    location: str = ""
    """Where the browser is to go instead; empty for nowhere."""

    @property
    def headers(self) -> dict[str, str]:
        """All of them."""
        more = {"Location": self.location} if self.location else {}
        kind = f"{self.kind}; charset=utf-8"
        return {"Content-Type": kind, "Content-Length": str(len(self.content)), **HEADERS, **more}


class QueueRequests:
    """Answers what is asked below the path of the queue. Threads may share it."""

    def __init__(self, root: Path) -> None:
        """Nothing is read yet.

        Args:
            root: the story's folder.
        """
        self.desk = Desk(root)
        self.token = secrets.token_urlsafe(24)
        self._lock = threading.Lock()

    @staticmethod
    def owns(path: str) -> bool:
        """Whether a path is one of the queue's.

        Args:
            path: without its first slash.
        """
        return path == queue_page.PATH or path.startswith(
            (f"{queue_page.PATH}/", f"{queue_page.PATH}.")
        )

    def get(self, path: str, query: Mapping[str, str]) -> Answer:
        """The page, its style and script, a proposal, or the list of all.

        Args:
            path: without its first slash.
            query: the first value of each parameter.
        """
        if path in _FILES:
            name, kind = _FILES[path]
            return Answer(HTTPStatus.OK, Path(__file__).with_name(name).read_bytes(), kind)
        with self._lock:
            queued = self.desk.pending()
            if path == f"{queue_page.PATH}/list":
                return _json({"keys": [proposal.key for proposal in queued.proposals]})
            if path == f"{queue_page.PATH}/proposal":
                wanted = queued.find(query.get("key", ""))
                status = HTTPStatus.OK if wanted else HTTPStatus.NOT_FOUND
                return _json({"html": self._html(wanted) if wanted else ""}, status)
            if path != queue_page.PATH:
                return Answer(HTTPStatus.NOT_FOUND, b"There is no such page.\n", "text/plain")
            shown = _chosen(queued, query)
            return self._page(queued, shown, said=query.get("said", ""))

    def post(self, content: bytes, headers: Mapping[str, str], names: Collection[str]) -> Answer:
        """A decision.

        Args:
            content: a form's fields, as a browser encodes them.
            headers: of the request.
            names: under which this server may be reached.
        """
        try:
            fields = parse_qs(content.decode("utf-8"), keep_blank_values=True, max_num_fields=400)
        except ValueError:
            return Answer(HTTPStatus.BAD_REQUEST, b"These are no fields of a form.\n", "text/plain")
        given = {name: values[0] for name, values in fields.items()}
        sent = given.get("token", "").encode()
        if not compare_digest(sent, self.token.encode()) or not _is_own(headers, names):
            return Answer(HTTPStatus.FORBIDDEN, f"{FORGED}\n".encode(), "text/plain")
        with self._lock:
            before = self.desk.pending()
            decided = self._decide(given, fields.get("keep", []))
            after = self.desk.pending()
        if headers.get("Accept", "").startswith("application/json"):
            return self._told(decided, given, after)
        return self._shown_next(decided, given, before, after)

    def _decide(self, given: Mapping[str, str], kept: Collection[str]) -> Decided:
        choice = _choice(given, kept)
        match given.get("do"):
            case "take":
                return self.desk.take(choice)
            case "reject":
                return self.desk.reject(choice)
            case "undo":
                return self.desk.undo(int(given.get("number") or 0))
            case "leave":
                return Decided("left")
        return Decided("", message="There is nothing to do of this name.")

    def _told(self, decided: Decided, given: Mapping[str, str], after: Pending) -> Answer:
        """For the script of the page."""
        key = decided.where if decided.verdict == UNDONE else given.get("key", "")
        waiting = None if decided.verdict in (TAKEN, REJECTED) else after.find(key)
        shown = waiting and self._html(waiting, "" if decided.verdict else decided)
        return _json(
            {
                "verdict": decided.verdict,
                "said": said(decided),
                "number": decided.number,
                "key": waiting.key if waiting else "",
                "html": shown or "",
                "kinds": queue_page.kinds(after, waiting.kind if waiting else ""),
            }
        )

    def _shown_next(
        self, decided: Decided, given: Mapping[str, str], before: Pending, after: Pending
    ) -> Answer:
        """For a browser without scripts: the next page, or the same with what is wrong."""
        key = given.get("key", "")
        if not decided.verdict and (waiting := after.find(key)):
            shown = self._html(waiting, decided)
            content = queue_page.page(after, shown, self.token, said(decided), waiting.kind)
            return Answer(HTTPStatus.UNPROCESSABLE_ENTITY, content.encode(), "text/html")
        following = decided.where if decided.verdict == UNDONE else _after(before, after, key)
        query = f"?at={quote(following, safe='')}&said={quote(said(decided))}"
        return Answer(HTTPStatus.SEE_OTHER, b"", "text/html", f"/{queue_page.PATH}{query}")

    def _page(self, queued: Pending, shown: Proposal | None, said: str) -> Answer:
        content = queue_page.page(
            queued,
            self._html(shown) if shown else "",
            self.token,
            said,
            shown.kind if shown else "",
        )
        return Answer(HTTPStatus.OK, content.encode("utf-8"), "text/html")

    def _html(self, waiting: Proposal, refused: Decided | str = "") -> str:
        wrong = refused.problems if isinstance(refused, Decided) else ()
        message = refused.message if isinstance(refused, Decided) else ""
        return queue_page.proposal(waiting, self.desk.excerpts(waiting), self.token, wrong, message)


def said(decided: Decided) -> str:
    """What became of a decision, in a sentence; empty where it was only left.

    Args:
        decided: as the desk has it.
    """
    if decided.message:
        return decided.message
    if not decided.verdict:
        why = "; ".join(problem.message for problem in decided.problems[:2])
        return f"Not taken: {decided.title}. {why}."
    word = _SAID.get(decided.verdict, "")
    place = f" ({decided.where})" if decided.verdict in (TAKEN, REJECTED) else ""
    return f"{word}: {decided.title}{place}" if word else ""


def _choice(given: Mapping[str, str], kept: Collection[str]) -> Choice:
    values = {
        name.removeprefix("value."): value
        for name, value in given.items()
        if name.startswith("value.")
    }
    count = int(given["readings"]) if given.get("readings", "").isdigit() else 0
    dropped = tuple(number for number in range(count) if str(number) not in kept)
    choice = Choice(given.get("key", ""), given.get("digest", ""), values, dropped)
    return replace(choice, into=given.get("into", ""))


def _is_own(headers: Mapping[str, str], names: Collection[str]) -> bool:
    """Whether a browser says that the request comes from a page of this server, or says nothing."""
    site, origin = headers.get("Sec-Fetch-Site", ""), headers.get("Origin", "")
    if site not in ("", "same-origin"):
        return False
    return not origin or host_name(urlsplit(origin).netloc) in names


def _chosen(queued: Pending, query: Mapping[str, str]) -> Proposal | None:
    """The proposal that is asked for, or else the first."""
    asked = queued.find(query.get("at", ""))
    return asked or next(iter(queued.proposals), None)


def _after(before: Pending, after: Pending, key: str) -> str:
    """The key of the first proposal behind another that still waits; empty where none does."""
    keys = [proposal.key for proposal in before.proposals]
    place = keys.index(key) + 1 if key in keys else 0
    return next((other for other in (*keys[place:], *keys[:place]) if after.find(other)), "")


def _json(value: object, status: HTTPStatus = HTTPStatus.OK) -> Answer:
    return Answer(status, json.dumps(value).encode(), "application/json")
