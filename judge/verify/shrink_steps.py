"""Propose smaller versions of a case's arguments. Arguments are decoded values (``judge.values.wire``),
never changed.

Two kinds of steps: ``fewer`` drops elements, rows and columns; lists and axes of equal length shrink together, because
their lengths usually depend on one another. ``simpler`` leaves sizes alone and brings numbers nearer to zero.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from judge.values.wire import Array
from judge.verify import shrink_arrays
from judge.verify.shrink_arrays import DIGIT, LARGEST, ODD

Path = tuple[int, ...]
Site = tuple[Path, int]  # the path to a list or an array, and an axis of it

# The lengths to which a list or an axis is cut at first, the shortest first.
_KEPT = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128, 256, 1024, 4096)
_LOOKED_INTO = 16  # members of a list whose own lengths are looked at
_MEMBERS = 300  # members of a list that are made simpler one by one
_SMALL = 16  # the largest integer that may be a length, and the longest list that is shortened together with it
_CONSTRUCTOR = 4  # the most arguments of a class's constructor, which are the first list of its case


def measure(value: Any) -> tuple[int, int]:
    """Return the size of a value: its number of elements and their weight. A smaller pair means a simpler value."""
    if isinstance(value, list):
        parts = [measure(item) for item in value]
        return 1 + sum(count for count, _ in parts), sum(weight for _, weight in parts)
    if isinstance(value, dict):
        count, weight = measure(list(value.values()))
        return count + len(value), weight
    if isinstance(value, Array):
        return 1 + math.prod(value.shape), shrink_arrays.weight(value)
    if isinstance(value, str):
        return 1 + len(value), sum(ord(char) - 97 if char > "a" else 97 - ord(char) for char in value)
    return 1, _weight(value)


def elements(value: Any) -> int:
    """Return the number of atoms in a value; a string counts as its characters."""
    if isinstance(value, list):
        return sum(map(elements, value))
    if isinstance(value, dict):
        return sum(map(elements, value.values()))
    if isinstance(value, Array):
        return math.prod(value.shape)
    return max(1, len(value)) if isinstance(value, str) else 1


def _weight(value: Any) -> int:
    if isinstance(value, bool) or value is None:
        return int(bool(value))
    if isinstance(value, int):
        return 2 * abs(value) + (value < 0)
    if not isinstance(value, float):
        return 0
    if not math.isfinite(value):
        return ODD
    digits = sum(value != round(value, places) for places in (0, 1, 2))
    return int(2 * min(abs(value), LARGEST)) + (value < 0) + DIGIT * digits


def fewer(args: list[Any]) -> Iterator[list[Any]]:
    """Yield the arguments with parts removed, the largest cut first."""
    by_length: dict[int, list[Site]] = {}
    for length, site in _sites(args, ()):
        by_length.setdefault(length, []).append(site)
    groups: list[tuple[int, list[Site]]] = []
    for length, sites in sorted(by_length.items(), reverse=True):
        groups += [(length, sites), *((length, [site]) for site in sites if len(sites) > 1)]
    for length, group in groups:
        for start, stop in cuts(length):
            yield _without(args, group, start, stop)
    yield from _at_each(args, _fewer_inside)
    yield from _fewer_by_one(args, [(length, group) for length, group in groups if length <= _SMALL])


def _fewer_by_one(args: list[Any], groups: list[tuple[int, list[Site]]]) -> Iterator[list[Any]]:
    """Yield the arguments with one element and one unit of a number less, such as a length and a capacity together."""
    for path in _counts(args):
        less = _replaced(args, path, lambda value: value - 1)
        for length, group in groups:
            for start in range(length):
                yield _without(less, group, start, start + 1)


def _counts(args: list[Any]) -> Iterator[Path]:
    """Yield the paths to the small positive integers among the arguments, and in a list that may be a constructor's."""
    for index, value in enumerate(args):
        inside = enumerate(value) if index == 0 and isinstance(value, list) and len(value) <= _CONSTRUCTOR else ()
        for path, item in (((index,), value), *(((index, at), item) for at, item in inside)):
            if _is_number(item) and 0 < item <= _SMALL:
                yield path


def _sites(value: Any, path: Path) -> Iterator[tuple[int, Site]]:
    """Yield the length and the place of every list and axis, except the list of the arguments itself."""
    if isinstance(value, Array):
        for axis, length in enumerate(value.shape):
            yield length, (path, axis)
    if isinstance(value, list):
        if path:
            yield len(value), (path, 0)
        for index, item in enumerate(value[:_LOOKED_INTO]):
            yield from _sites(item, (*path, index))


def cuts(length: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges to leave out: all after a short beginning, then pieces, halves first."""
    for kept in _KEPT:
        if kept < length:
            yield kept, length
    piece = length // 2
    while piece:
        for start in range(0, length, piece):
            yield start, min(start + piece, length)
        piece //= 2


def _without(args: list[Any], sites: list[Site], start: int, stop: int) -> list[Any]:
    # The deepest parts first: a cut further out would move them.
    for path, axis in sorted(sites, key=lambda site: len(site[0]), reverse=True):
        args = _replaced(args, path, lambda value, axis=axis: _cut(value, axis, start, stop))
    return args


def _cut(value: Any, axis: int, start: int, stop: int) -> Any:
    if isinstance(value, Array):
        return shrink_arrays.without(value, axis, start, stop)
    rest = value[:start] + value[stop:]
    while None in value and rest and rest[-1] is None:  # a tree in level order does not end with a null
        rest.pop()
    return rest


def _replaced(value: Any, path: Path, change: Any) -> Any:
    if not path:
        return change(value)
    return [_replaced(item, path[1:], change) if index == path[0] else item for index, item in enumerate(value)]


def _fewer_inside(value: Any) -> Iterator[Any]:
    if isinstance(value, str):
        yield from (value[:start] + value[stop:] for start, stop in cuts(len(value)))
    elif isinstance(value, dict):
        for key in value:
            yield {other: item for other, item in value.items() if other != key}


def simpler(args: list[Any]) -> Iterator[list[Any]]:
    """Yield the arguments with simpler numbers and characters: a whole list at once, then one by one."""
    yield from _at_each(args, _simpler_list)
    yield from _at_each(args, _simpler_leaf)


def _at_each(value: Any, candidates: Any) -> Iterator[Any]:
    """Yield the value with one part, possibly the whole, replaced by each candidate for it in turn."""
    yield from candidates(value)
    if isinstance(value, list):
        for index, item in enumerate(value[:_MEMBERS]):
            for candidate in _at_each(item, candidates):
                yield [*value[:index], candidate, *value[index + 1 :]]
    elif isinstance(value, dict):
        for key, item in value.items():
            for candidate in _at_each(item, candidates):
                yield {**value, key: candidate}


def _simpler_list(value: Any) -> Iterator[Any]:
    if not isinstance(value, list) or not any(_is_number(item) for item in value):
        return
    yield [0 if _is_number(item) else item for item in value]
    yield [abs(item) if _is_number(item) else item for item in value]
    for divisor in (10, 2):
        yield [_divided(item, divisor) if _is_number(item) else item for item in value]


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _divided(value: int, divisor: int) -> int:
    """Return the quotient, rounded towards 0."""
    return -(-value // divisor) if value < 0 else value // divisor


def _simpler_leaf(value: Any) -> Iterator[Any]:
    if isinstance(value, bool):
        yield False
    elif isinstance(value, int):
        yield from _integers(value)
    elif isinstance(value, float):
        yield from _floats(value)
    elif isinstance(value, str):
        for index, char in enumerate(value[:_MEMBERS]):
            yield from (value[:index] + simple + value[index + 1 :] for simple in "a0" if simple != char)
    elif isinstance(value, Array):
        yield from shrink_arrays.simpler(value)


def _integers(value: int) -> Iterator[int]:
    """Yield 0, the absolute value, then half, three quarters, … of the way back to the value."""
    yield 0
    if value < 0:
        yield -value
    step = value
    while step:
        yield value - step
        step = _divided(step, 2)


def _floats(value: float) -> Iterator[float]:
    yield from (0.0, 1.0)
    if math.isfinite(value):
        yield from (abs(value), *(float(round(value, places)) for places in (0, 1, 2)))
        if abs(value) < LARGEST:
            yield from map(float, _integers(int(value)))
