"""Findings in print: for people, for programs, and as SARIF for code review.

Source of SARIF: the OASIS standard, version 2.1.0.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import dossier
from dossier import problems
from dossier.problems import Location, Problem
from dossier.verify.values import Finding, Place, Verdict

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
NONE = "There are no quotations in it."
_NONE_CODE = "quotation-none"
_LEVELS = {Verdict.AMBIGUOUS: "note", Verdict.SHORT: "note"}


def as_text(findings: Mapping[str, Sequence[Finding]], *, exact: bool = False) -> str:
    """Findings for people: every false quotation with both wordings, and a line of counts.

    Args:
        findings: by the document's name, in the order of the files.
        exact: whether quotations that are right are listed, too.
    """
    parts = [
        _paragraph(name, finding)
        for name, listed in findings.items()
        for finding in listed
        if exact or finding.verdict is not Verdict.EXACT
    ]
    counted = Counter(finding.verdict for listed in findings.values() for finding in listed)
    number = sum(counted.values())
    parts += [f"{name}: {NONE}\n" for name in _without(findings)]
    if not number:
        return "\n".join(parts)
    counts = ", ".join(f"{counted[verdict]} {verdict}" for verdict in Verdict if counted[verdict])
    parts.append(f"{number} {'quotation' if number == 1 else 'quotations'}: {counts}.\n")
    return "\n".join(parts)


def _without(findings: Mapping[str, Sequence[Finding]]) -> list[str]:
    """The documents in which there are no quotations."""
    return [name for name, listed in findings.items() if not listed]


def _paragraph_of(finding: Finding) -> str:
    """Where a quotation of a file without lines stands, before what is said of it."""
    return f"Paragraph {finding.paragraph}: " if finding.paragraph else ""


def _paragraph(name: str, finding: Finding) -> str:
    where = f"{name}:{finding.line}:{finding.column}" if finding.line else name
    if finding.paragraph:
        where = f"{name}, paragraph {finding.paragraph} (“{finding.opening}”)"
    lines = [f"{where}: {finding.verdict}", f"  quoted: “{finding.words}”", f"  {finding.why}"]
    if finding.difference:
        lines.append(f"  difference: {finding.difference}")
    lines += dict.fromkeys(f"  {place.origin}: {place.sentence}" for place in finding.places)
    return "\n".join(lines) + "\n"


def as_json(findings: Mapping[str, Sequence[Finding]]) -> str:
    """An object with the list ``quotations``, in the order of files and places.

    Line and column are one-based; 0 means the file as a whole. A file without lines, as of a word
    processor, has the number of the paragraph instead, one-based, else 0. Offsets of places are
    code points of the source's clean text, half-open. The list ``without`` names the files in
    which there are no quotations.
    """
    listed = [
        {
            "file": name,
            "line": finding.line,
            "column": finding.column,
            "paragraph": finding.paragraph,
            "verdict": finding.verdict,
            "false": finding.verdict.is_false,
            "words": finding.words,
            "why": finding.why,
            "difference": finding.difference,
            "speaker": finding.speaker,
            "cited": list(finding.cited),
            "places": [_place(place) for place in finding.places],
        }
        for name, findings_of_file in findings.items()
        for finding in findings_of_file
    ]
    content = {"quotations": listed, "without": _without(findings)}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _place(place: Place) -> dict[str, Any]:
    return {
        "source": place.origin,
        "start": place.span.start,
        "end": place.span.end,
        "words": place.words,
        "sentence": place.sentence,
    }


def as_sarif(findings: Mapping[str, Sequence[Finding]]) -> str:
    """A SARIF log of one run; quotations that are right are left out."""
    results = [
        _result(name, finding)
        for name, listed in findings.items()
        for finding in listed
        if finding.verdict is not Verdict.EXACT
    ]
    rules = [
        {
            "id": verdict.value,
            "shortDescription": {"text": f"{verdict.meaning}."},
            "defaultConfiguration": {"level": _LEVELS.get(verdict, "error")},
        }
        for verdict in Verdict
        if verdict is not Verdict.EXACT
    ]
    driver = {"name": "dossier verify", "version": dossier.__version__, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(name: str, finding: Finding) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": name.replace("\\", "/")}}
    if finding.line:
        location["region"] = {"startLine": finding.line, "startColumn": finding.column}
    message = f"{_paragraph_of(finding)}“{finding.words}”: {finding.why}"
    if finding.places:
        message += f" {finding.places[0].origin}: {finding.places[0].sentence}"
    return {
        "ruleId": finding.verdict.value,
        "level": _LEVELS.get(finding.verdict, "error"),
        "message": {"text": message},
        "locations": [{"physicalLocation": location}],
    }


def as_github(findings: Mapping[str, Sequence[Finding]]) -> str:
    """Workflow commands, which GitHub shows on the lines of a pull request."""
    wrong = [
        as_problem(name, finding)
        for name, listed in findings.items()
        for finding in listed
        if finding.verdict is not Verdict.EXACT
    ]
    empty = [
        Problem(
            Location(name, 0, 0),
            _NONE_CODE,
            NONE.removesuffix("."),
            found="no quotation marks, and no block quotations",
            expected="a text that quotes",
            is_doubt=True,
        )
        for name in _without(findings)
    ]
    return problems.as_github([*wrong, *empty])


def as_problem(name: str, finding: Finding) -> Problem:
    """A finding in the form in which the program says what is wrong with a file.

    Args:
        name: of the document.
        finding: a false quotation.
    """
    place = finding.places[0] if finding.places else None
    return Problem(
        Location(name, finding.line, finding.column),
        f"quotation-{finding.verdict}",
        f"{_paragraph_of(finding)}{finding.why.removesuffix('.')}",
        found=finding.words,
        expected=place.words if place else "",
        hint=f"{place.origin}: {place.sentence}" if place else "",
        is_doubt=not finding.verdict.is_false,
    )
