"""Where and why the parser stopped, with what stands around it."""

from __future__ import annotations

from dataclasses import dataclass

import yaml
from yaml.tokens import FlowMappingEndToken, FlowSequenceEndToken, ScalarToken, Token

from dossier.annotations.source import Source
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Complaint:
    """Where the parser stopped, and why, in its own words. Lines and columns from zero."""

    source: Source
    says: str
    line: int
    column: int
    doing: str
    since: tuple[int, int]
    """Where it began what it was doing."""
    last: Token | None
    """The last text or closing bracket before that place."""
    first_line: int

    @property
    def shown(self) -> str:
        """The line where it stopped."""
        return self.source.lines[self.line] if self.line < len(self.source.lines) else ""

    def at(self, problem: str, message: str, **more: str) -> Problem:
        """A problem at the place where the parser stopped."""
        return Problem(self.source.at(self.line, self.column), problem, message, **more)

    def begun(self, problem: str, message: str, **more: str) -> Problem:
        """A problem where the parser began what it was doing."""
        return Problem(self.source.at(*self.since), problem, message, **more)


def complaint(source: Source, first_line: int) -> Complaint:
    """What PyYAML's own parser says; libyaml's words and places are less exact."""
    text = "\n".join(source.lines[first_line:])
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        assert mark is not None, "PyYAML marks every problem"
        since = error.context_mark or mark
        return Complaint(
            source=source,
            says=error.problem or "",
            line=first_line + mark.line,
            column=mark.column,
            doing=error.context or "",
            since=(first_line + since.line, since.column),
            last=_token_before(text, mark.line, mark.column),
            first_line=first_line,
        )
    return Complaint(source, "", first_line, 0, "", (first_line, 0), None, first_line)


def _token_before(text: str, line: int, column: int) -> Token | None:
    """The last text or closing bracket that ends at or before a place."""
    found: Token | None = None
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if (token.end_mark.line, token.end_mark.column) > (line, column):
                break
            if isinstance(token, (ScalarToken, FlowMappingEndToken, FlowSequenceEndToken)):
                found = token
    except yaml.YAMLError:
        return found
    return found
