"""Mail, and what mail's format is used for: web pages with their parts in one file (MHTML).

Chromium names no charset in a page's own part. What it writes there is in the encoding that the
page's meta element names, so that the part is read like any page.

Text in the format *flowed* (RFC 3676): lines that end with a space go on in the next one.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage, MIMEPart

from dossier.capture import limits, web
from dossier.capture.charsets import Declaration, charset_in, decode
from dossier.capture.refusals import broken, empty, large
from dossier.capture.source import Source, UnreadableError
from dossier.model import Captured, Field, Metadatum

SIGNATURE = "-- "
_QUOTED = re.compile(r"(>*)( ?)(.*)", re.DOTALL)
FRAME_WORDS = 40
"""From so many words on, a frame of a page may be what the editor wants."""
_ZONE = re.compile(r"\d:\d\d(?::\d\d)?\s*(?P<zone>[+-]\d{4}|[A-Za-z]+)?")
_UNIVERSAL = frozenset({"GMT", "UT", "UTC", "Z"})
_BEGIN = re.compile(rb"(?m)^From \S[^\r\n]*\r?\n(?=>?[A-Za-z][\w-]*:)")
_PART = re.compile(rb"^--[^\r\n]{1,70}\r?\n[Cc]ontent-", re.MULTILINE)
"""How a part begins; they are counted before they are parsed, which takes long."""
_STUFFED = re.compile(rb"(?m)^>(?=>*From )")


def read(source: Source) -> tuple[Captured, ...]:
    """The text of a mail, or of a page saved as MHTML.

    Raises:
        UnreadableError: there is no text in it, or its encoding is not known.
    """
    if len(source.data) > limits.MOST_MAIL:
        raise large(source.name, len(source.data), limits.MOST_MAIL)
    if len(_PART.findall(source.data)) > limits.MOST_PARTS:
        raise large(source.name, 0, limits.MOST_PARTS, "parts")
    message = email.message_from_bytes(source.data, policy=email.policy.default)
    parts = _parts(message, source.name)
    pages = [part for part in parts if part.get_content_type() == "text/html"]
    located = any(part["Content-Location"] for part in parts)
    if located and pages and message.get_content_type() == "multipart/related":
        if _breaks_off(message):
            raise broken(
                source.name, "MHTML page", "it breaks off: the end of its parts is missing"
            )
        return _page(message, pages, source)
    return _mail(message, parts, source)


def read_mailbox(source: Source) -> tuple[Captured, ...]:
    """The texts of several mails in one file (mbox); a line that began with From is restored.

    Raises:
        UnreadableError: one of them cannot be read.
    """
    starts = list(_BEGIN.finditer(source.data))
    ends = [mark.start() for mark in starts[1:]] + [len(source.data)]
    texts: list[Captured] = []
    for number, (mark, end) in enumerate(zip(starts, ends, strict=True), 1):
        data = _STUFFED.sub(b"", source.data[mark.end() : end])
        try:
            made = read(replace(source, data=data))
        except UnreadableError as error:
            if error.problem.code == "capture-empty":
                continue
            raise
        texts += [replace(text, label=text.label or str(number)) for text in made]
    return tuple(texts)


def _parts(message: EmailMessage, name: str) -> list[MIMEPart]:
    """Every part that contains no others.

    A mail in a mail is one, too, whose own parts are left out: it is named as an attachment.
    """
    parts: list[MIMEPart] = []
    waiting: list[MIMEPart] = [message]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            waiting[:0] = part.iter_parts()
        else:
            parts.append(part)
        if len(parts) + len(waiting) > limits.MOST_PARTS:
            raise large(name, 0, limits.MOST_PARTS, "parts")
    if any(type(defect).__name__ == "StartBoundaryNotFoundDefect" for defect in message.defects):
        raise broken(name, "mail", "the parts that its head announces are missing")
    return parts


def _breaks_off(message: EmailMessage) -> bool:
    defects = [type(defect).__name__ for part in message.walk() for defect in part.defects]
    return "CloseBoundaryNotFoundDefect" in defects


def _page(message: EmailMessage, pages: list[MIMEPart], source: Source) -> tuple[Captured, ...]:
    """The page of an MHTML file, with what its head says."""
    address = str(message["Snapshot-Content-Location"] or "")
    located = [part for part in pages if _location(part) == address]
    main = (located or pages)[0]
    (captured,) = _web(main, source, address or _location(main))
    frames = [
        frame
        for part in pages
        if part is not main
        for (frame,) in [_web(part, source, _location(part))]
        if len(frame.text.split()) >= FRAME_WORDS
    ]
    doubts = tuple(
        f"A frame of the page was left out; it begins: “{' '.join(frame.text.split())[:60]}”."
        for frame in frames
    )
    metadata = _dated(message, Field.CAPTURED)
    return (
        replace(
            captured,
            metadata=(*captured.metadata, *metadata),
            doubts=(*captured.doubts, *doubts),
        ),
    )


def _location(part: MIMEPart) -> str:
    return str(part["Content-Location"] or "").strip()


def _web(part: MIMEPart, source: Source, address: str) -> tuple[Captured]:
    declared = str(part["Content-Type"] or "")
    page = replace(source, data=_payload(part, source.name), declared=declared, address=address)
    (captured,) = web.read(page)
    return (captured,)


def _payload(part: MIMEPart, name: str) -> bytes:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        raise broken(name, "mail", "a part without a body")
    return payload


def _body(message: EmailMessage, parts: list[MIMEPart]) -> MIMEPart | None:
    """The part with the text; the first one where a part that announces others has none."""
    try:
        return message.get_body(("html", "plain"))
    except AttributeError:
        texts = ("text/html", "text/plain")
        return next((part for part in parts if part.get_content_type() in texts), None)


def _mail(message: EmailMessage, parts: list[MIMEPart], source: Source) -> tuple[Captured, ...]:
    """The text of a mail: the page that it carries, or its plain text."""
    body = _body(message, parts)
    if body is None or not _payload(body, source.name).strip():
        raise empty(source.name)
    chosen = [part for part in parts if part is body or _continues(part, body)]
    made = [_text(part, source) for part in chosen]
    subject = str(message["Subject"] or "").strip()
    left = [_described(part) for part in parts if part not in chosen and _is_attached(part, body)]
    doubts = tuple(f"An attachment was left out: {name}." for name in left)
    if _breaks_off(message):
        doubts += ("The mail breaks off: the end of its parts is missing.",)
    metadata = [
        Metadatum(field, " ".join(str(value).split()), f"mail header {header}")
        for header, field in (("Subject", Field.HEADLINE), ("From", Field.BYLINE))
        for value in message.get_all(header, [])[:1]
        if str(value).strip()
    ]
    inner = [part.get_content() for part in parts if part.get_content_type() == "message/rfc822"]
    captured = Captured(
        "\n".join(text.text for text in made),
        (*made[0].metadata, *metadata, *_dated(message, Field.PUBLISHED)),
        doubts=(*(doubt for text in made for doubt in text.doubts), *doubts),
        label=subject,
    )
    within = [_mail(mail, _parts(mail, source.name), source) for mail in inner]
    return (captured, *(text for texts in within for text in texts))


def _continues(part: MIMEPart, body: MIMEPart) -> bool:
    """Whether a part stands in the mail's text, as mailing lists append one."""
    kinds = {part.get_content_type(), body.get_content_type()}
    return kinds == {"text/plain"} and not part.is_attachment() and not part.get_filename()


def _is_attached(part: MIMEPart, body: MIMEPart) -> bool:
    """Whether a part may hold words that are not in the body."""
    if part.get_content_maintype() in {"image", "audio", "video", "message"}:
        return False
    if part.is_attachment() or part.get_filename():
        return True
    return part.get_content_maintype() != "text" or body.get_content_type() == "text/plain"


def _described(part: MIMEPart) -> str:
    return f"{part.get_filename() or 'without a name'} ({part.get_content_type()})"


def _text(part: MIMEPart, source: Source) -> Captured:
    if part.get_content_type() == "text/html":
        return _web(part, source, "")[0]
    header = str(part["Content-Type"] or "")
    charset = charset_in(header) if "charset" in header.lower() else ""
    declared = [Declaration(charset, "header Content-Type of the part")] if charset else []
    decoded = decode(_payload(part, source.name), source.name, declared, source.charset)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if part.get_param("format") == "flowed":
        text = unflowed(text, delete_space=str(part.get_param("delsp")).lower() == "yes")
    return Captured(text, doubts=decoded.doubts)


def _dated(message: EmailMessage, field: Field) -> tuple[Metadatum, ...]:
    """The date in the head; a zone that is missing or only named is a doubt."""
    # As it stands: a parsed date has lost the name of its zone.
    dates = [str(value) for name, value in message.raw_items() if name.lower() == "date"]
    value = " ".join(dates[0].split()) if dates else ""
    if not value:
        return ()
    zone = _ZONE.search(value)
    named = (zone["zone"] or "") if zone else ""
    doubt = ""
    if named == "-0000":
        doubt = "The offset -0000 means that the sender's time zone is not known."
    elif named.isalpha() and named.upper() not in _UNIVERSAL:
        doubt = f"The time zone is only named ({named}); several zones have such names."
    elif not named:
        doubt = "The time has no zone."
    origin = "MHTML header Date" if field is Field.CAPTURED else "mail header Date"
    return (Metadatum(field, value, origin, doubt),)


def unflowed(text: str, *, delete_space: bool) -> str:
    """Join the lines of each paragraph.

    Args:
        text: with line feeds as line ends.
        delete_space: whether the space at a line end is no part of the text (``DelSp=yes``).
    """
    lines: list[str] = []
    depth = -1
    """Of the quotation that an open line is in; -1 where no line is open."""
    for line in text.split("\n"):
        quoted = _QUOTED.fullmatch(line)
        assert quoted is not None
        marks, content = quoted[1], quoted[3]
        if depth == len(marks) and content != SIGNATURE:
            lines[-1] += content
        else:
            lines.append(f"{marks} {content}" if marks else content)
        flows = content.endswith(" ") and content != SIGNATURE
        depth = len(marks) if flows else -1
        if flows and delete_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(line.rstrip(" ") if line != SIGNATURE else line for line in lines)
