"""The command that holds any text against the articles."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from dossier import build, seeds, verify
from dossier.cli.folder import require_dossier
from dossier.cli.output import finish
from dossier.problems import DossierError

if TYPE_CHECKING:
    from dossier.model import Dossier

FORMATS = {
    "text": verify.as_text,
    "json": verify.as_json,
    "sarif": verify.as_sarif,
    "github": verify.as_github,
}
MOST_BYTES = 5_000_000
"""Of a document."""


class UnreadableDocumentError(DossierError):
    """A document could not be read."""


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

    FILES are Markdown, HTML or plain text. Exit code: 0 every quotation is right; 1 at least one
    is false; 2 something could not be read.
    """
    if captures is None:
        require_dossier(root)
    documents = [_document(path) for path in files]
    library = _captured(captures) if captures else _annotated(root)
    findings = {doc.name: verify.verify(doc, library) for doc in documents}
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
        if path.is_file() and path.stat().st_size > MOST_BYTES:
            raise UnreadableDocumentError(
                f"{name} is larger than a document: {path.stat().st_size:,} bytes, "
                f"at most {MOST_BYTES:,} are read."
            )
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableDocumentError(f"{name} cannot be read: {reason}.") from error
    return verify.document(name, _decoded(name, content))


def _decoded(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableDocumentError(
            f"{name} is not UTF-8: the byte {content[error.start]:#04x} at offset {error.start}. "
            "Save it as UTF-8 text."
        ) from error


def _annotated(root: Path) -> verify.Library:
    """The articles and records of the dossier; leaves with its problems if it has any."""
    checked = build.check_annotations(root)
    finish(checked.problems, "text")
    return verify.library_of(cast("Dossier", checked.dossier))  # without problems there is one


def _captured(folder: Path) -> verify.Library:
    """The captures of a folder; leaves with the problems of those that cannot be read."""
    captures, problems = seeds.read(folder)
    finish(problems, "text")
    if not captures:
        raise UnreadableDocumentError(f"There are no captures in {folder.as_posix()}.")
    return verify.library_of_captures(build.clean_seeds(captures, {}).values())
