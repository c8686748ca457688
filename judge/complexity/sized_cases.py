"""Cases of growing sizes: those that a generator makes for this purpose, or its largest cases, shortened.

The size of a case is the length of its longest list, string or array axis, or its first whole number if it has none of
these. Everything of that length is cut alike, so that arguments that belong together keep matching. The package's
validator says whether the shortened case is allowed. Sizes double, or grow in equal steps if the largest case is too
small for doubling.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from judge.complexity.fit import MIN_POINTS
from judge.guest.backends.numpy import ndarray
from judge.models import Case, Record
from judge.values import wire
from judge.values.wire import Array
from judge.verify.encoding import packed, wire_array

MOST_SIZES = 12
SMALLEST = 8
_CASES_PER_SIZE = 3
_MOST_TRIED = 12
_LONG = (list, str, Array)

_WHOLE = slice(None)

Kept = Mapping[int, slice]
"""The part that is kept of everything of a given length."""


class SizedCases(Record, frozen=True, kw_only=True):
    """Cases of one size."""

    size: int
    cases: tuple[Case, ...]


class Doubling:
    """Sizes that double. Lengths that differ from the largest by at most ``slack`` are cut by the same amount."""

    def __init__(self, slack: int = 0) -> None:
        self._slack = slack

    def sizes(self, largest: int) -> list[int]:
        """Return the sizes up to ``largest``, smallest first."""
        return [size for step in reversed(range(MOST_SIZES)) if (size := largest >> step) >= SMALLEST]

    def kept(self, largest: int, size: int) -> Kept:
        """Return, for each length that is cut from ``largest`` to ``size``, the slice to keep."""
        return {largest + more: slice(size + more) for more in range(-self._slack, self._slack + 1)}


class Stepping(Doubling):
    """Sizes in equal steps, for a largest size that can be halved too few times.

    Lists keep their end instead of their beginning, because the end of a small case tends to decide how long a
    depth-first search takes.
    """

    def sizes(self, largest: int) -> list[int]:
        if len(super().sizes(largest)) >= MIN_POINTS:
            return []
        return list(range(largest, 1, -max(1, math.ceil(largest / MOST_SIZES))))[::-1]

    def kept(self, largest: int, size: int) -> Kept:
        return {length: slice(length - part.stop, None) for length, part in super().kept(largest, size).items()}


def generated_sizes(cases: Sequence[Case]) -> list[SizedCases]:
    """Return the cases that the generator's ``sized`` has made, by size; the id of such a case is its size."""
    return [
        SizedCases(size=int(case.id), cases=(msgspec.structs.replace(case, expected=None),))
        for case in cases
        if not case.backends
    ]


def cut_candidates(cases: Sequence[Case], way: type[Doubling]) -> Iterator[list[SizedCases]]:
    """Yield sequences of sizes with their cases, to be tried one after the other, the most natural first.

    Cutting can make a case invalid, for example if another argument says how long a list is. So each of the largest
    cases is also tried by itself. Then lists that are one element longer or shorter are cut as well, because a list of
    n + 1 borders belongs to n values.
    """
    largest_first = sorted(cases, key=lambda case: -size_of(wire.unpack(case.args)))[:_MOST_TRIED]
    for slack in (0, 1):
        yield cut_sizes(cases, way(slack))
        yield from (cut_sizes([case], way(slack)) for case in largest_first)


def cut_sizes(cases: Sequence[Case], way: Doubling) -> list[SizedCases]:
    """Return at most ``_CASES_PER_SIZE`` of the largest cases, cut to each size, the smallest size first."""
    decoded = sorted(((size_of(wire.unpack(case.args)), case) for case in cases), key=lambda pair: -pair[0])
    if not decoded:
        return []
    largest = decoded[0][0]
    chosen = [case for size, case in decoded if size == largest][:_CASES_PER_SIZE]
    return [
        SizedCases(
            size=size,
            cases=tuple(_cut(case, number, (largest, size), way) for number, case in enumerate(chosen)),
        )
        for size in way.sizes(largest)
    ]


def uncut_sizes(cases: Sequence[Case]) -> list[SizedCases]:
    """Return whole cases by size, each size at least twice the one before, for cases that cannot be cut."""
    by_size: dict[int, list[Case]] = {}
    for case in cases:
        by_size.setdefault(size_of(wire.unpack(case.args)), []).append(case)
    sizes: list[SizedCases] = []
    for size in sorted(by_size, reverse=True):
        if size > 1 and (not sizes or 2 * size <= sizes[-1].size):
            chosen = by_size[size][:_CASES_PER_SIZE]
            plain = [msgspec.structs.replace(case, expected=None, gradients=None) for case in chosen]
            sizes.append(SizedCases(size=size, cases=tuple(plain)))
    return sizes[::-1]


def size_of(args: Any) -> int:
    """Return the length of the longest list, string or array axis in decoded arguments, or else the first number."""
    return (
        max((length for value in args for length in _lengths(value)), default=0)
        if _has_lengths(args)
        else next(filter(_is_number, args), 0)
    )


def _has_lengths(args: list[Any]) -> bool:
    return any(isinstance(value, _LONG) for value in args)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


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


def _cut(case: Case, number: int, sizes: tuple[int, int], way: Doubling) -> Case:
    """Return the case, whose size is the first of ``sizes``, cut to the second."""
    args, (largest, size) = wire.unpack(case.args), sizes
    if _has_lengths(args):
        args = [_shortened(value, way.kept(largest, size)) for value in args]
    else:
        args = [size if _is_number(value) and value == largest else value for value in args]
    return msgspec.structs.replace(
        case, id=f"{case.id}-{number}-{size}", args=packed(args), expected=None, gradients=None
    )


def _shortened(value: Any, kept: Kept) -> Any:
    if isinstance(value, list):
        items = value[kept.get(len(value), _WHOLE)]
        return [_shortened(item, kept) if isinstance(item, _LONG) else item for item in items]
    if isinstance(value, str):
        return value[kept.get(len(value), _WHOLE)]
    if isinstance(value, Array) and not kept.keys().isdisjoint(value.shape):
        values = ndarray(value)
        cut = values[tuple(kept.get(extent, _WHOLE) for extent in value.shape)]
        return wire_array(cut, value.dtype)
    return value
