"""Find the first place where two values differ, in reading order, without recursion."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from judge.checkers.arrays import elements, without_numpy
from judge.checkers.canonical import canonical
from judge.values.dtypes import index_of
from judge.values.render import shorten
from judge.values.wire import Array

SameLeaf = Callable[[object, object], bool]
Step = tuple[object, object, object]  # where under its container, what is expected there, what is there

_SAFE = {int, str, bool, type(None)}  # values of these types are the same if and only if their types and == agree


class Difference(NamedTuple):
    """Two values that differ, and the path to them: list indexes and dict keys."""

    place: tuple[object, ...]
    expected: object
    actual: object


def first_difference(expected: object, actual: object, same_leaf: SameLeaf) -> Difference | None:
    """Return the first place where the structures differ or ``same_leaf(expected, actual)`` is false, else None."""
    stack: list[Iterator[Step]] = [iter([("", expected, actual)])]
    place: list[object] = [""]
    while stack:
        for label, one, other in stack[-1]:
            place[-1] = label
            steps = _steps(one, other)
            if steps is not None:
                stack.append(steps)
                place.append("")
                break
            other = other if isinstance(one, Array) else without_numpy(other)
            if isinstance(one, (list, tuple, dict)) or not same_leaf(one, other):
                return Difference(tuple(place[1:]), one, other)
        else:
            stack.pop()
            place.pop()
    return None


def _steps(expected: object, actual: object) -> Iterator[Step] | None:
    """Return the pairs of members of two containers with equal size and keys, or None for anything else."""
    if isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)) and len(expected) == len(actual):
        if _equal_scalars(expected, actual):
            return iter(())
        return zip(range(len(expected)), expected, actual, strict=True)
    if isinstance(expected, dict) and isinstance(actual, dict):
        return _dict_steps(expected, actual)
    if isinstance(expected, Array) and isinstance(actual, Array):
        return _array_steps(expected, actual)
    return None


def _equal_scalars(expected: list[object] | tuple[object, ...], actual: list[object] | tuple[object, ...]) -> bool:
    """Return True for long flat lists that are equal, as most answers are. False means that a closer look is needed."""
    types = list(map(type, expected))
    return set(types) <= _SAFE and types == list(map(type, actual)) and list(expected) == list(actual)


def _dict_steps(expected: dict[object, object], actual: dict[object, object]) -> Iterator[Step] | None:
    found = {canonical(key, list): value for key, value in actual.items()}
    wanted = {canonical(key, list): key for key in expected}
    if len(expected) != len(actual) or found.keys() != wanted.keys():
        return None
    return iter([(key, expected[key], found[name]) for name, key in wanted.items()])


def _array_steps(expected: Array, actual: Array) -> Iterator[Step] | None:
    if expected.dtype != actual.dtype or expected.shape != actual.shape:
        return None
    one, other = elements(expected), elements(actual)
    if one is None or other is None:
        return None
    labels = (index_of(flat, expected.shape) for flat in range(len(one)))
    return zip(labels, one, other, strict=True)


def place_text(place: tuple[object, ...]) -> str:
    """Return the path as text: ``[3][1]`` or ``['key'][0]``, with the middle of a long path left out."""
    steps = [*place[:4], None, *place[-4:]] if len(place) > 9 else list(place)
    return "".join("[…]" if step is None else _step_text(step) for step in steps)


def _step_text(step: object) -> str:
    if isinstance(step, tuple) and all(isinstance(part, int) for part in step):
        return f"[{', '.join(map(str, step))}]"  # an array's element
    return f"[{shorten(step, 40)}]"
