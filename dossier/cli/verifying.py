"""The command that holds any text against the articles."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier import build, seeds, verify
from dossier.cli.folder import require_dossier
from dossier.cli.output import finish
from dossier.model import Field
from dossier.verify import UnreadableDocumentError

if TYPE_CHECKING:
    from dossier.problems import Problem

FORMATS = {
    "text": verify.as_text,
    "json": verify.as_json,
    "sarif": verify.as_sarif,
    "github": verify.as_github,
}


@click.command("verify")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--captures",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of captures, instead of a dossier's articles.",
)
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="text")
@click.option("--all", "every", is_flag=True, help="List quotations that are right, too.")
@click.pass_obj
def verify_command(
    root: Path, files: tuple[Path, ...], captures: Path | None, form: str, every: bool
) -> None:
    """Check the quotations in FILES against the articles and records.

    FILES are Markdown, HTML, plain text, DOCX, ODT or RTF. Exit code: 0 every quotation is right;
    1 at least one is false, or left open; 2 something could not be read.
    """
    if captures is None:
        require_dossier(root)
    documents = [_document(path) for path in files]
    sources, problems = library(root, captures)
    finish(problems, "text")
    if sources is None:
        return  # what has no problems has sources
    findings = {doc.name: verify.verify(doc, sources) for doc in documents}
    if form == "text":
        click.echo(verify.as_text(findings, exact=every), nl=False)
    else:
        click.echo(FORMATS[form](findings), nl=False)
    if any(finding.verdict.is_false for listed in findings.values() for finding in listed):
        sys.exit(1)


def _document(path: Path) -> verify.Document:
    """A file that a person wrote.

    Raises:
        UnreadableDocumentError: it is not there, too large, or no text; the message says which.
    """
    name = path.as_posix()
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableDocumentError(f"{name} cannot be read: {reason}.") from error
    return verify.read(name, content)


def library(root: Path, captures: Path | None) -> tuple[verify.Library | None, tuple[Problem, ...]]:
    """The sources that a text may quote; none where they have problems.

    Args:
        root: the story's folder.
        captures: a folder of captures, instead of the story's articles and records.

    Raises:
        UnreadableDocumentError: there are no captures.
    """
    if captures is None:
        require_dossier(root)
        checked = build.check_annotations(root)
        if checked.dossier is None:
            return None, checked.problems
        return verify.library_of(checked.dossier), checked.problems
    raw_seeds, problems = seeds.read(captures)
    if problems:
        return None, problems
    if not raw_seeds:
        raise UnreadableDocumentError(f"There are no captures in {captures.as_posix()}.")
    cleaned = build.clean_seeds(raw_seeds, {}).values()
    return verify.library_of_captures(cleaned, _stated_languages(captures)), ()


def _stated_languages(folder: Path) -> dict[str, str]:
    """The languages that the originals beside captures say they have, by the captures' names.

    An original that cannot be read says nothing: it may be of a format whose reader is not
    installed, and its capture is text of its own.
    """
    originals = folder / seeds.ORIGINALS
    if not originals.is_dir():
        return {}
    from dossier import capture, metadata  # noqa: PLC0415 (most folders have no originals)

    stated = {}
    for path in sorted(path for path in originals.iterdir() if path.is_file()):
        texts, _ = capture.read(path.read_bytes(), path.name)
        judged = metadata.judged(item for text in texts for item in text.metadata)
        if language := metadata.agreed(judged, Field.LANGUAGE):
            stated[f"{path.name.partition('.')[0]}{seeds.SUFFIX}"] = language
    return stated
