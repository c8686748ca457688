"""Cases of doubling sizes: those that a generator makes for this purpose, or its largest cases cut short.

The size of a case is the length of its longest list, string or array axis. Everything of that length is cut alike, so
that arguments that belong together keep matching. The package's validator says whether the result is allowed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from judge.guest.backends.numpy import ndarray
from judge.models import Case, Record
from judge.values import wire
from judge.values.wire import Array
from judge.verify.encoding import packed, wire_array

RUNGS = 12
SMALLEST = 8
_MODELS = 3
_MOST_TRIED = 12
_LONG = (list, str, Array)


class Rung(Record, frozen=True, kw_only=True):
    """Cases of one size."""

    size: int
    cases: tuple[Case, ...]


def made(cases: Sequence[Case]) -> list[Rung]:
    """Return one rung for each case that a generator has made for a size, which is its id."""
    return [
        Rung(size=int(case.id), cases=(msgspec.structs.replace(case, expected=None),))
        for case in cases
        if not case.backends
    ]


def ladders(cases: Sequence[Case]) -> Iterator[list[Rung]]:
    """Yield the ladder of the largest cases, then that of each of the largest cases by itself.

    A case may not bear cutting: the validator rejects a list that has become shorter than another argument says.
    """
    yield ladder(cases)
    for case in sorted(cases, key=lambda case: -size_of(wire.unpack(case.args)))[:_MOST_TRIED]:
        yield ladder([case])


def ladder(cases: Sequence[Case]) -> list[Rung]:
    """Return rungs of doubling sizes, the smallest first, from a few of the largest cases; none if all are small."""
    decoded = sorted(((size_of(wire.unpack(case.args)), case) for case in cases), key=lambda pair: -pair[0])
    if not decoded:
        return []
    largest = decoded[0][0]
    models = [case for size, case in decoded if size == largest][:_MODELS]
    rungs = [
        Rung(size=size, cases=tuple(_cut(case, largest, size, number) for number, case in enumerate(models)))
        for size in (largest >> step for step in range(RUNGS))
        if size >= SMALLEST
    ]
    return rungs[::-1]


def size_of(value: Any) -> int:
    """Return the length of the longest list, string or array axis anywhere in a decoded value."""
    return max(_lengths(value), default=0)


def _lengths(value: Any) -> Iterator[int]:
    if isinstance(value, list):
        yield len(value)
        for item in value:
            if isinstance(item, _LONG):
                yield from _lengths(item)
    elif isinstance(value, str):
        yield len(value)
    elif isinstance(value, Array):
        yield from value.shape


def _cut(case: Case, longest: int, size: int, number: int) -> Case:
    args = [_shortened(value, longest, size) for value in wire.unpack(case.args)]
    return msgspec.structs.replace(
        case, id=f"{case.id}-{number}-{size}", args=packed(args), expected=None, gradients=None
    )


def _shortened(value: Any, longest: int, size: int) -> Any:
    if isinstance(value, list):
        items = value[:size] if len(value) == longest else value
        return [_shortened(item, longest, size) if isinstance(item, _LONG) else item for item in items]
    if isinstance(value, str):
        return value[:size] if len(value) == longest else value
    if isinstance(value, Array) and longest in value.shape:
        values = ndarray(value)
        cut = values[tuple(slice(size if extent == longest else None) for extent in value.shape)]
        return wire_array(cut, value.dtype)
    return value
