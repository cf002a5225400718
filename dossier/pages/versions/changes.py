"""What an outlet changed in an article: what matters first, small things folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dossier.interface import later, later_number, say, say_number
from dossier.model import Change, ChangeKind, Changes, Edit, Point, Quotation, Span, Version
from dossier.pages.head import head, listed
from dossier.pages.versions.sheet import Owner, Sheet, day_of
from dossier.render import (
    Meta,
    Way,
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    isolated,
    link,
    page,
    ways,
    within_marks,
)

LEFT_OUT = "[…]"

_CALLED = {
    ChangeKind.NEGATION: later("What it denies"),
    ChangeKind.NUMBER: later("Number"),
    ChangeKind.NAME: later("Name"),
    ChangeKind.DROPPED: later("Dropped"),
    ChangeKind.ADDED: later("Added"),
    ChangeKind.WORDING: later("Wording"),
    ChangeKind.MOVED: later("Moved"),
    ChangeKind.TRIVIAL: later("Capitals, punctuation, spelling"),
}
_COUNTED = {
    ChangeKind.NEGATION: later_number(
        "{number} change of what it denies", "{number} changes of what it denies"
    ),
    ChangeKind.NUMBER: later_number("{number} change of a number", "{number} changes of numbers"),
    ChangeKind.NAME: later_number("{number} change of a name", "{number} changes of names"),
    ChangeKind.DROPPED: later_number("{number} passage dropped", "{number} passages dropped"),
    ChangeKind.ADDED: later_number("{number} passage added", "{number} passages added"),
    ChangeKind.WORDING: later_number("{number} passage reworded", "{number} passages reworded"),
    ChangeKind.MOVED: later_number("{number} passage moved", "{number} passages moved"),
    ChangeKind.TRIVIAL: later_number("{number} trivial change", "{number} trivial changes"),
}


def changed(sheet: Sheet) -> str:
    """The page of one article: each version against the one before it."""
    article = sheet.article
    path = addresses.versions(article.id)
    title = say("What {outlet} changed", outlet=isolated(article.outlet))
    meta: dict[str, Meta] = {
        "title": title,
        "description": say(
            "What {outlet} changed in its article after publication.", outlet=article.outlet
        ),
        "kind": "versions",
        "section": addresses.ARTICLES,
        "search": {"exclude": True},
        **ways(back=Way(article.outlet, addresses.article(article.id))),
    }
    steps = sheet.edition.changes.get(article.id, ())
    blocks = [
        block for number, step in enumerate(steps, 1) for block in _step(sheet, path, step, number)
    ]
    kicker = sheet.register.sigla.named(article.id)
    return page(meta, head(kicker, title, _deck(sheet, path)), *blocks)


def _deck(sheet: Sheet, path: str) -> str:
    versions = sheet.article.versions
    days = listed(
        link(escape(day_of(version)), addresses.relative(path, sheet.page(version)))
        for version in versions
    )
    sentence = say_number(
        "{number} version of one article, captured on {days}.",
        "{number} versions of one article, captured on {days}.",
        len(versions),
        days=days,
    )
    read = next((version for version in versions if version.is_read), None)
    if read is None:
        return sentence
    cited = say("Unless it says otherwise, this dossier cites that of {day}.", day=day_of(read))
    return f"{sentence} {cited}"


def _step(sheet: Sheet, path: str, step: Changes, number: int) -> Iterator[str]:
    older, newer = sheet.version(step.older), sheet.version(step.newer)
    days = say("From {older} to {newer}", older=escape(day_of(older)), newer=escape(day_of(newer)))
    yield f"## {days} {{ #step-{number} }}"
    yield _summary(step)
    yield from _said(sheet, newer)
    weighty = [change for change in step.changes if change.kind is not ChangeKind.TRIVIAL]
    for place, change in enumerate(weighty, 1):
        yield _change(sheet, path, (older, newer), change, f"change-{number}-{place}")
    trivial = step.of(ChangeKind.TRIVIAL)
    if trivial:
        entries = [
            _change(sheet, path, (older, newer), change, f"change-{number}-{place}")
            for place, change in enumerate(trivial, len(weighty) + 1)
        ]
        summary = element("summary", escape(_number(ChangeKind.TRIVIAL, len(trivial))))
        yield container("details", summary, *entries, class_="changes-folded")


def _summary(step: Changes) -> str:
    if not step.changes:
        return say("The words are the same; only what cleaning removed differs.")
    counts = Counter(change.kind for change in step.changes)
    parts = [_number(kind, counts[kind]) for kind in ChangeKind if counts[kind]]
    return f"{escape(listed(parts))}."


def _number(kind: ChangeKind, number: int) -> str:
    return say_number(*_COUNTED[kind], number)


def _said(sheet: Sheet, version: Version) -> Iterator[str]:
    """What the outlet says of its changes, and what the editors do."""
    language = sheet.register.language
    if version.notice is None:
        yield f"{say('No note of the outlet on these changes is on record here.')}\n{{: .note }}"
    else:
        exact = version.notice.of(version.text)
        words = foreign(exact, fragment(exact), sheet.article.language, language)
        yield say("The outlet says: {words}", words=within_marks(words, language))
    if version.note:
        yield f"{escape(version.note)}\n{{: .note }}"
    if version.archived:
        yield f"{link(say('Archived copy of this version'), version.archived)}\n{{: .small }}"


def _change(
    sheet: Sheet, path: str, versions: tuple[Version, Version], change: Change, anchor: str
) -> str:
    """A change with its words before and after, and the way to both places."""
    label = element("b", escape(say(_CALLED[change.kind])), class_="change__kind")
    also = f" {say('and moved')}" if change.moved and change.kind is not ChangeKind.MOVED else ""
    ways_there = [
        _there(sheet, path, version, span, name)
        for version, span, name in zip(
            versions, (change.before, change.after), (say("before"), say("after")), strict=True
        )
        if span is not None
    ]
    facts = f"{label}{also} · {' · '.join(ways_there)}\n{{: .change__facts }}"
    return container(
        "div",
        facts,
        *_words(sheet, versions, change),
        _cited(sheet, path, versions, change),
        class_=f"change change--{change.kind}",
        id=anchor,
    )


def _there(sheet: Sheet, path: str, version: Version, span: Span, name: str) -> str:
    target, place = sheet.place(version, span)
    return link(
        say("{label}: {text}", label=name, text=escape(place)), addresses.relative(path, target)
    )


def _words(sheet: Sheet, versions: tuple[Version, Version], change: Change) -> Iterator[str]:
    """The passage as it was and as it is; one that only moved is shown once."""
    older, newer = versions
    sides = [
        ("del", older, change.before, [edit.before for edit in change.edits]),
        ("ins", newer, change.after, [edit.after for edit in change.edits]),
    ]
    if change.kind is ChangeKind.MOVED and not change.edits:
        sides = sides[1:]
    for tag, version, span, spans in sides:
        if span is not None:
            whole = not change.edits and change.kind is not ChangeKind.MOVED
            marked = [span] if whole else spans
            words = _marked(sheet, version, span, marked, change.edits, tag)
            text = foreign(
                span.of(version.text), words, sheet.article.language, sheet.register.language
            )
            side = element("small", say("before") if tag == "del" else say("after"))
            yield f"> {side} {text}\n{{: .change__{tag} }}"


def _marked(
    sheet: Sheet,
    version: Version,
    within: Span,
    spans: Sequence[Span],
    edits: Sequence[Edit],
    tag: str,
) -> str:
    """A stretch with what differs in elements of its own; what may not be shown is left out."""
    shown = sheet.shown(version, within)
    if not shown:
        return escape(LEFT_OUT)
    written = []
    for piece in shown:
        position = piece.start
        for number, span in enumerate(spans):
            start, end = max(span.start, position), min(span.end, piece.end)
            if start < end:
                look = f"look-{edits[number].difference}" if edits else None
                written.append(fragment(version.text[position:start]))
                written.append(element(tag, fragment(version.text[start:end]), class_=look))
                position = end
        written.append(fragment(version.text[position : piece.end]))
    before = f"{escape(LEFT_OUT)} " if shown[0].start > within.start else ""
    after = f" {escape(LEFT_OUT)}" if shown[-1].end < within.end else ""
    return " ".join(f"{before}{''.join(written)}{after}".split())


def _cited(sheet: Sheet, path: str, versions: tuple[Version, Version], change: Change) -> str:
    """What of the dossier rests on words that were changed."""
    owners: dict[str, str] = {}
    for version, span in zip(versions, (change.before, change.after), strict=True):
        if span is None:
            continue
        for owner, _, cited in sheet.readings(version):
            if cited.meets(span):
                target, name = _owner(owner)
                owners[target] = link(escape(name), addresses.relative(path, target))
    if not owners:
        return ""
    sentence = say("Cited under {entries}", entries=listed(owners.values()))
    return f"{sentence}\n{{: .change__cited }}"


def _owner(owner: Owner) -> tuple[str, str]:
    if isinstance(owner, Point):
        return addresses.point(owner.id), owner.question
    if isinstance(owner, Quotation):
        return addresses.quotation(owner.id), owner.title
    return addresses.moment(owner.id), owner.title
