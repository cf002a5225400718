"""What browsers learn while the site is served: that there are new pages, or what is wrong."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

from dossier.frozen import dataclass
from dossier.problems import Problem, as_records


@dataclass(frozen=True, slots=True)
class Status:
    """How things stand."""

    state: str
    """Names this state; another one has another name, even after the server is started anew."""
    edition: str
    """Names the pages: a browser that shows others loads its page again."""
    heading: str = ""
    """What the problems mean, in a sentence; empty when there is none."""
    problems: tuple[Problem, ...] = ()
    """Those to be shown, in order."""
    notes: tuple[str, ...] = ()
    """What else there is to say: of the renderer, of the program, of problems left out."""

    def as_fields(self) -> dict[str, object]:
        """What the script in the page reads; each problem as ``check --format json`` has it."""
        return {
            "state": self.state,
            "edition": self.edition,
            "heading": self.heading,
            "problems": as_records(self.problems),
            "notes": list(self.notes),
        }


class StatusBoard:
    """The present status, for every browser to read. Threads may share it."""

    def __init__(self) -> None:
        """Nothing has happened yet."""
        self._changed = threading.Condition()
        self._began = f"{time.time_ns():x}"
        self._number = 0
        self._status = Status(f"{self._began}-0", self.edition(0))

    def edition(self, number: int) -> str:
        """The name of an edition of the pages, unlike those that an earlier server gave."""
        return f"{self._began}-{number}"

    def publish(
        self,
        edition: int,
        heading: str = "",
        problems: tuple[Problem, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> None:
        """Put a new status up, and wake everybody who waits for one.

        Args:
            edition: the number of the pages that are shown.
            heading: what the problems mean, in a sentence; empty when there is none.
            problems: those to be shown, in order.
            notes: what else there is to say, a paragraph each.
        """
        with self._changed:
            status = Status(self._status.state, self.edition(edition), heading, problems, notes)
            if status != self._status:
                self._number += 1
                self._status = replace(status, state=f"{self._began}-{self._number}")
                self._changed.notify_all()

    def wait(self, seen: str, seconds: float) -> Status:
        """The status, as soon as it is another than the one seen, or when the time is over.

        Args:
            seen: the name of the state that is known already; empty for none.
            seconds: at most.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._status.state != seen, seconds)
            return self._status
