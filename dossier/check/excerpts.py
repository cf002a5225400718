"""Records' own words: held against what was copied from each record, and translated.

What cannot be read again has no excerpt: its quotations stand as cited, and are marked so.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

from dossier import anchor
from dossier.check.by_id import by_id
from dossier.check.checker import Checker
from dossier.check.known import is_withdrawn
from dossier.check.plain import resolved
from dossier.model import Excerpt
from dossier.problems import Location, Problem, nearest
from dossier.schema import Annotations, ExcerptFile, ReadingShape, RecordShape, SourceShape

FOLDER = "annotations/excerpts"

GAP = "[…]"
"""Stands alone in a line where an excerpt leaves words of its record out."""

Voice = ReadingShape | SourceShape


def excerpts(annotations: Annotations) -> Mapping[str, anchor.TextIndex]:
    """The text of every excerpt that is as its record pins it, by the record's id."""
    pinned = {record.id: record.excerpt for record in annotations.records if record.excerpt}
    return {
        file.record: anchor.prepare(file.text)
        for file in annotations.excerpts
        if (shape := pinned.get(file.record)) and shape.sha256 == file.sha256
    }


def excerpt(annotations: Annotations, shape: RecordShape) -> Excerpt | None:
    """The excerpt of a record, if it has one that can be read.

    Args:
        annotations: as read, with the files of excerpts.
        shape: the record.
    """
    pinned = shape.excerpt
    excerpt_file = next((file for file in annotations.excerpts if file.record == shape.id), None)
    if pinned is None or excerpt_file is None:
        return None
    address = pinned.address or shape.url or ""
    return resolved(
        Excerpt, pinned, text=excerpt_file.text, sha256=excerpt_file.sha256, address=address
    )


def problems(annotations: Annotations) -> Iterator[Problem]:
    """Excerpts that are missing, changed, pinned by no record, or read nowhere."""
    files = {file.record: file for file in annotations.excerpts}
    named = Counter(record.id for record in annotations.records)
    unread = {item.id for item in annotations.unread if item.kind == "excerpts"}
    for record in annotations.records:
        if record.excerpt is None or record.torn & {"id", "excerpt"}:
            continue
        pinned, file = record.excerpt, files.get(record.id)
        if file is None:
            # A file with nearly this name is another problem, which says how it is to be called.
            if not {record.id, ""} & unread and not nearest(record.id, files.keys() - named.keys()):
                yield _missing(record)
        elif named[record.id] > 1:
            pass  # One of them has another's id, and its excerpt is that of the other.
        elif "sha256" not in pinned.torn and pinned.sha256 != file.sha256:
            yield _changed(pinned.at("sha256"), pinned.sha256, file)
        if not (pinned.address or record.url or "address" in pinned.torn or "url" in record.torn):
            yield _nowhere(record)
    yield from _unpinned(annotations)


def _missing(record: RecordShape) -> Problem:
    return Problem(
        record.at("excerpt"),
        "excerpt-missing",
        "The record's excerpt is not there",
        found=f"no {FOLDER}/{record.id}.txt",
        expected=f"{FOLDER}/{record.id}.txt",
        hint="Save there the words that were read; or delete excerpt:, and the record's quotations "
        "are marked as not checked again",
    )


def _changed(location: Location, pinned: str, file: ExcerptFile) -> Problem:
    return Problem(
        location,
        "excerpt-changed",
        "The excerpt is not the one that was copied",
        found=pinned,
        expected=file.sha256,
        hint=f"Bring {file.file} back as it was; or, if you read the record again, write the new "
        "hash and the day",
    )


def _nowhere(record: RecordShape) -> Problem:
    return Problem(
        record.at("excerpt"),
        "excerpt-address",
        "Where the excerpt was read is not said",
        found="neither a url of the record nor an address of the excerpt",
        expected="address: where the words were read",
        hint="Add it below excerpt:",
    )


def _unpinned(annotations: Annotations) -> Iterator[Problem]:
    """Files that no record names: nothing would be held against them."""
    if any(item.kind == "records" for item in annotations.unread):
        return
    records = by_id(annotations.records)
    # Of two records with one id, one has another's.
    is_id_wrong = len(records) < len(annotations.records) or any(
        "id" in record.torn for record in annotations.records
    )
    for file in annotations.excerpts:
        record = records.get(file.record)
        if record is None and is_id_wrong:
            continue
        if record is None:
            meant = nearest(file.record, records)
            yield Problem(
                Location(file.file),
                "excerpt-unused",
                "No record has this id",
                found=file.record,
                expected=f"{meant}.txt" if meant else "the id of a record, and .txt",
                hint="Rename the file, or delete it",
            )
        elif record.excerpt is None and "excerpt" not in record.torn:
            yield Problem(
                record.at(),
                "excerpt-unpinned",
                f"{file.file} is there, and the record does not name it",
                found="no excerpt:",
                expected=f"excerpt: {{sha256: {file.sha256}, read: the day of reading}}",
                hint="Add the line; and an address:, if it was not read at the record's url",
            )


def quoted(checker: Checker, shape: Voice) -> tuple[str, str, str]:
    """The language of a record's words, their translation and whose it is, all checked.

    The language is empty where it is the dossier's own, and so are the other two when there is
    nothing to translate.

    Args:
        checker: the check at work; problems go there.
        shape: what has the words and perhaps a translation.
    """
    record = checker.records.get(shape.record or "")
    own = record.language if record is not None else None
    language = shape.language or own or checker.language
    foreign = bool(shape.quote and checker.language) and language != checker.language
    translator = shape.translator or (record.translator if record else None) or ""
    if record is not None and not is_withdrawn(record):
        if not _other_language(checker, shape, record):
            _anchored(checker, shape)
        if foreign and "translation" not in shape.torn and "quote" not in shape.torn:
            _translated(checker, shape, record, language, translator)
    translation = shape.translation or ""
    return (
        language if foreign else "",
        translation,
        translator if translation else "",
    )


def _anchored(checker: Checker, shape: Voice) -> None:
    """The words stand in the excerpt; where they stand there more than once is of no matter."""
    text = checker.excerpts.get(shape.record or "")
    if text is None or not shape.quote or shape.torn & {"quote", "record"}:
        return
    from dossier.check import citation_problems  # noqa: PLC0415 (a story may have no excerpts)

    selector = anchor.Selector(shape.quote)
    outcome = anchor.anchor(text, selector)
    if not isinstance(outcome, (anchor.Exact, anchor.Ambiguous)):
        where = f"the excerpt of the record {shape.record}"
        checker.report(citation_problems.absent(shape.at("quote"), where, selector, outcome))


def _other_language(checker: Checker, shape: Voice, record: RecordShape) -> bool:
    """Whether words are given for a record's own that are in another language, or other letters.

    That is reported, and nothing more need be said of them.
    """
    if shape.torn & {"language", "quote"} or "language" in record.torn or not shape.quote:
        return False
    own = record.language or checker.language
    if not checker.language:
        return False
    if shape.language and shape.language != own:
        checker.report(
            Problem(
                shape.at("language"),
                "record-language",
                f"The record {record.id} is in another language",
                found=shape.language,
                expected=own,
                hint="Quote the record's own words and put the others under translation; or "
                f"correct the language of the record, at {record.at('language')}",
            )
        )
        return True
    if not shape.language and own == checker.language and _strange(checker, shape.quote):
        checker.report(
            Problem(
                shape.at("quote"),
                "record-language",
                "These words are not in the language of the dossier",
                found=shape.quote,
                expected=f"language: the tag of their language, on the record {record.id}",
                hint="Add language: and translator: to the record, and translation: here",
            )
        )
        return True
    return False


def _strange(checker: Checker, words: str) -> bool:
    """Whether most letters are of a script that the dossier's own title has none of."""
    own = _scripts(checker.title)
    letters = [_script(sign) for sign in words if sign.isalpha()]
    return bool(own) and sum(script not in own for script in letters) * 2 > len(letters)


def _scripts(words: str) -> set[str]:
    return {_script(sign) for sign in words if sign.isalpha()}


def _script(sign: str) -> str:
    """The first word of a letter's Unicode name: LATIN, CYRILLIC, ARABIC; CJK for its kind."""
    return unicodedata.name(sign, "UNKNOWN").partition(" ")[0]


def _translated(
    checker: Checker, shape: Voice, record: RecordShape, language: str, translator: str
) -> None:
    if not shape.translation:
        checker.report(
            Problem(
                shape.at("quote"),
                "translation-missing",
                f"A reader of the dossier cannot read this: it is in {language}",
                found="no translation",
                expected=f"translation: the words in {checker.language}",
                hint="Add it below the quote",
            )
        )
    elif not translator and "translator" not in shape.torn | record.torn:
        checker.report(nobodys(record))


def nobodys(record: RecordShape) -> Problem:
    """That nothing says who translated a record's words: the same for all of them, so told once.

    Args:
        record: one without a translator.
    """
    return Problem(
        record.at("language"),
        "translator-missing",
        "The record's words are quoted in translation, and nothing says whose it is",
        found="no translator",
        expected="translator: who translated its words, as in: the editors",
        hint="Add it to the record; or to each quotation, where their translators differ",
    )
