"""Where and why the parser stopped, with the surrounding text."""

from __future__ import annotations

import yaml
from yaml.tokens import FlowMappingEndToken, FlowSequenceEndToken, ScalarToken, Token

from dossier.annotations.compose import LOADER
from dossier.annotations.source import Source
from dossier.frozen import dataclass
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class ParserError:
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
    def line_text(self) -> str:
        """The line where it stopped."""
        return self.source.lines[self.line] if self.line < len(self.source.lines) else ""

    @property
    def above(self) -> int | None:
        """The nearest line above it that is neither empty nor a comment."""
        return self.nearest_above(self.line)

    def nearest_above(self, line: int) -> int | None:
        """The nearest line above another that is neither empty nor a comment."""
        for number in range(line - 1, self.first_line - 1, -1):
            words = self.source.lines[number].strip()
            if words and not words.startswith("#"):
                return number
        return None

    def problem(
        self,
        code: str,
        message: str,
        found: str = "",
        expected: str = "",
        hint: str = "",
        *,
        at_start: bool = False,
    ) -> Problem:
        """A problem at the place where the parser stopped.

        Args:
            code: of the problem.
            message: a sentence without a full stop.
            found: what stands there.
            expected: what should.
            hint: what to do.
            at_start: whether the place is where the parser began what it was doing.
        """
        place = self.since if at_start else (self.line, self.column)
        return Problem(self.source.at(*place), code, message, found, expected, hint)


def parser_error(source: Source, first_line: int) -> ParserError:
    """What stopped the reading, in the words of PyYAML's own parser.

    Those of libyaml, which reads, are less exact. Where the two stop at different lines, what
    the other parser says is about something else, and there are no words.

    Args:
        source: the whole file.
        first_line: where in the file the text begins that is no YAML, from 0.
    """
    text = "\n".join(source.lines[first_line:])
    stopped, explained = _stop(text, LOADER), _stop(text, yaml.SafeLoader)
    assert stopped is not None, "only asked where reading stopped"
    line, column = _place(stopped.problem_mark)
    if (
        explained is None or abs(_place(explained.problem_mark)[0] - line) > 1
    ):  # at the end they differ
        explained = yaml.MarkedYAMLError(problem_mark=stopped.problem_mark)
    line, column = _place(explained.problem_mark)
    since_line, since_column = _place(explained.context_mark or explained.problem_mark)
    return ParserError(
        source=source,
        says=explained.problem or "",
        line=first_line + line,
        column=column,
        doing=explained.context or "",
        since=(first_line + since_line, since_column),
        last=_token_before(text, line, column),
        first_line=first_line,
    )


def _stop(text: str, loader: type) -> yaml.MarkedYAMLError | None:
    try:
        for _ in yaml.parse(text, Loader=loader):
            pass
    except yaml.MarkedYAMLError as error:
        return error
    except ValueError:  # a number by an escape that no character has
        return None
    return None


def _place(mark: yaml.Mark | None) -> tuple[int, int]:
    assert mark is not None, "PyYAML marks every problem"
    return mark.line, mark.column


def _token_before(text: str, line: int, column: int) -> Token | None:
    """The last text or closing bracket that ends at or before a place."""
    last_token: Token | None = None
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if (token.end_mark.line, token.end_mark.column) > (line, column):
                break
            if isinstance(token, (ScalarToken, FlowMappingEndToken, FlowSequenceEndToken)):
                last_token = token
    except (yaml.YAMLError, ValueError):
        return last_token
    return last_token
