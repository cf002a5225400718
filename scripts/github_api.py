"""Pull requests through GitHub's REST API, using only the standard library.

The program `gh` could do the same. But it is not on every runner, the wording of its errors
changes, and a test would need a stand-in for the program, whereas now a local server is enough.
"""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from typing import Any

from script import UnusableError

SECONDS = 30
"""So long an answer may take."""

SETTING_OFF = "not permitted to create or approve pull requests"
"""In GitHub's answer when a setting keeps workflows from opening pull requests."""

ADVICE = {
    401: "The workflow's token is no longer valid: run the workflow again.",
    403: "The workflow's token may not do this: somebody restricted what workflows may do, "
    "under Settings, Actions, General.",
    404: "The repository was not found, or the workflow's token may not see it.",
    429: "Too many requests were made to GitHub: run the workflow again in an hour.",
}
NONE = "GitHub's response could not be understood."
_UNFIT = (AttributeError, KeyError, TypeError, ValueError)
"""What comes of an answer that is JSON and has other keys than GitHub gives."""
LATER = "GitHub itself is having problems: run the workflow again later."


class NotPermitted(Exception):
    """A setting of the repository, or of its organization, keeps workflows from this."""


@dataclass(frozen=True, slots=True)
class Api:
    """GitHub as one repository's workflow sees it."""

    address: str
    """Such as ``https://api.github.com``."""
    repository: str
    """Its owner and its name: ``owner/name``."""
    token: str

    def open_request(self, branch: str, base: str) -> int:
        """The number of the open pull request from one branch into another; 0 if there is none.

        Raises:
            UnusableError: GitHub refused, or could not be reached.
        """
        owner = self.repository.partition("/")[0]
        query = urllib.parse.urlencode({"state": "open", "head": f"{owner}:{branch}", "base": base})
        answer = self._ask("GET", f"pulls?{query}")
        try:
            numbers = [
                int(request["number"])
                for request in answer
                # A fork may have a branch of the same name.
                if (request["head"]["repo"] or {}).get("full_name") == self.repository
            ]
        except _UNFIT as error:
            raise UnusableError(NONE) from error
        return numbers[0] if numbers else 0

    def create(self, branch: str, base: str, title: str, body: str) -> int:
        """Open a pull request; its number.

        Raises:
            NotPermitted: the setting is off.
            UnusableError: GitHub refused for another reason, or could not be reached.
        """
        fields = {"head": branch, "base": base, "title": title, "body": body}
        answer = self._ask("POST", "pulls", fields)
        try:
            return int(answer["number"])
        except _UNFIT as error:
            raise UnusableError(NONE) from error

    def update(self, number: int, title: str, body: str) -> None:
        """Give a pull request a new title and new words.

        Raises:
            UnusableError: GitHub refused, or could not be reached.
        """
        self._ask("PATCH", f"pulls/{number}", {"title": title, "body": body})

    def _ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> Any:
        request = urllib.request.Request(
            f"{self.address.rstrip('/')}/repos/{urllib.parse.quote(self.repository)}/{path}",
            data=None if fields is None else json.dumps(fields).encode(),
            method=method,
            headers={
                "Accept": "application/vnd.github+json",
                "Content-Type": "application/json",
                "User-Agent": "dossier",
                "X-GitHub-Api-Version": "2022-11-28",
            },
        )
        # Not sent on, should the answer lead to another server.
        request.add_unredirected_header("Authorization", f"Bearer {self.token}")
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            message = _message(error.read())
            if error.code == 403 and SETTING_OFF in message:
                raise NotPermitted from error
            raise UnusableError(_refusal(error.code, message)) from error
        except OSError as error:
            reason = getattr(error, "reason", error)
            raise UnusableError(f"GitHub could not be reached ({reason}).") from error
        except (ValueError, http.client.HTTPException) as error:
            raise UnusableError(NONE) from error


def _message(content: bytes) -> str:
    """What GitHub says in its answer, in one line."""
    try:
        answer = json.loads(content)
    except ValueError:
        return ""
    if not isinstance(answer, dict):
        return ""
    details = [detail for detail in answer.get("errors") or [] if isinstance(detail, dict)]
    words = [answer.get("message", ""), *(detail.get("message", "") for detail in details)]
    return " ".join(" ".join(str(word) for word in words).split())[:500]


def _refusal(code: int, message: str) -> str:
    advice = LATER if code >= 500 else ADVICE.get(code, "")
    return f"GitHub refused ({code}{': ' if message else ''}{message}). {advice}".rstrip()
