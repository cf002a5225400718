"""What kind of difference a column holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from dossier.collate.kinds import Kind
from dossier.collate.slots import Slot
from dossier.model import Difference
from dossier.text import SCALE_WORDS, negates

_SCALES = {f"#{value}": value for values in SCALE_WORDS.values() for value in values.values()}


def differences(found: Sequence[Slot]) -> list[Difference]:
    """The weightiest difference of each slot, read beside its neighbours."""
    return [_difference(found, at) for at in range(len(found))]


def _difference(found: Sequence[Slot], at: int) -> Difference:
    slot = found[at]
    present = [keys for keys in slot.keys if keys]
    weightiest = between(present, slot.ground.vocabulary.kinds)
    if slot.is_same:
        return Difference.SAME
    if weightiest is None:
        weightiest = Difference.TRIVIAL if not slot.absent else Difference.WORDING
    for witness in slot.absent:
        weightiest = _heavier(weightiest, _omission(found, at, witness))
    return weightiest


def between(readings: Sequence[tuple[str, ...]], kinds: Mapping[str, Kind]) -> Difference | None:
    """How readings of one place differ; nothing when they are the same but for small things."""
    amounts = [_with_amounts(keys) for keys in readings]
    if len({"".join(keys) for keys in amounts}) <= 1:
        return None
    shared = set.intersection(*(set(keys) for keys in amounts))
    differing = [[key for key in keys if key not in shared] for keys in amounts]
    if _polarity(amounts, differing, kinds):
        return Difference.NEGATION
    if _varies(amounts, kinds, Kind.NAME):
        return Difference.NAME
    if _varies(amounts, kinds, Kind.NUMBER) and _counts(amounts, differing, kinds):
        return Difference.NUMBER
    return Difference.WORDING


def _varies(amounts: Sequence[Sequence[str]], kinds: Mapping[str, Kind], kind: Kind) -> bool:
    """Whether the words of one kind are not the same in all readings."""
    return (
        len({frozenset(key for key in keys if _kind(key, kinds) is kind) for keys in amounts}) > 1
    )


def _counts(
    amounts: Sequence[Sequence[str]], differing: Sequence[Sequence[str]], kinds: Mapping[str, Kind]
) -> bool:
    """Whether readings without a number have nothing else in its place."""
    numbered = [any(_kind(key, kinds) is Kind.NUMBER for key in keys) for keys in amounts]
    return all(
        has or not any(_kind(key, kinds) is Kind.CONTENT for key in keys)
        for has, keys in zip(numbered, differing, strict=True)
    )


def _kind(key: str, kinds: Mapping[str, Kind]) -> Kind:
    """The kind of an atom, or of a number put together from several."""
    return Kind.NUMBER if key.startswith("#") else kinds[key]


def _polarity(
    amounts: Sequence[Sequence[str]], differing: Sequence[Sequence[str]], kinds: Mapping[str, Kind]
) -> bool:
    """Whether one reading denies what another does not."""
    denied = {any(_kind(key, kinds) is Kind.NEGATION for key in keys) for keys in amounts}
    if len(denied) > 1:
        return True
    return any(
        negates(one, two)
        for at, first in enumerate(differing)
        for second in differing[at + 1 :]
        for one in first
        for two in second
    )


def _omission(found: Sequence[Slot], at: int, witness: int) -> Difference:
    """What the lack of words means: of a negation, name or number alone, that is what differs."""
    kinds = found[at].ground.vocabulary.kinds
    met: Counter[Kind] = Counter()
    for slot in _gap(found, at, witness):
        if any(slot.ground.moved.get((w, a)) for w, cell in enumerate(slot.cells) for a in cell):
            return Difference.WORDING
        met.update(kinds[key] for keys in slot.keys for key in keys)
    here = {kinds[key] for keys in found[at].keys for key in keys}
    weighty = set(met) - {Kind.FUNCTION}
    for kind, difference in (
        (Kind.NEGATION, Difference.NEGATION),
        (Kind.NAME, Difference.NAME),
        (Kind.NUMBER, Difference.NUMBER),
    ):
        if weighty == {kind} and kind in here:
            return difference
    return Difference.WORDING


def _gap(found: Sequence[Slot], at: int, witness: int) -> Sequence[Slot]:
    """The neighbouring slots in which the witness has nothing."""
    start, end = at, at + 1
    while start > 0 and witness in found[start - 1].absent:
        start -= 1
    while end < len(found) and witness in found[end].absent:
        end += 1
    return found[start:end]


def _with_amounts(keys: Sequence[str]) -> tuple[str, ...]:
    """The keys with neighbouring number words read as one number: #2 #1000 is #2000."""
    result: list[str] = []
    total, current = Fraction(0), Fraction(0)
    counting = False
    for key in (*keys, ""):
        if key.startswith("#"):
            value = Fraction(key[1:])
            if not counting:
                total, current, counting = Fraction(0), value, True
            elif key in _SCALES and value > 100:
                total, current = total + max(current, Fraction(1)) * value, Fraction(0)
            elif key in _SCALES:
                current = max(current, Fraction(1)) * value
            else:
                current += value
            continue
        if counting:
            result.append(f"#{total + current}")
            counting = False
        if key:
            result.append(key)
    return tuple(result)


def _heavier(one: Difference, two: Difference) -> Difference:
    order = list(Difference)
    return max(one, two, key=order.index)
