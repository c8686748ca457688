"""Find the first place where two values differ, in reading order, and describe the difference in one line, for the
author of the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from judge.checkers.arrays import elements, without_numpy
from judge.checkers.canonical import canonical
from judge.checkers.multiset import MANY, Surplus, surplus, surplus_text
from judge.text.phrases import NOTHING, Phrase, joined, mark, phrase
from judge.values.dtypes import index_of
from judge.values.render import printable_phrase, shorten
from judge.values.wire import Array, Opaque

SameLeaf = Callable[[object, object], bool]
Step = tuple[object, object, object]  # the place in the container, the expected member, the actual member

_SAFE = {int, str, bool, type(None)}  # values of these types are the same if and only if their types and == agree
_SHOWN = 80  # characters of each of the two values
_NAMES = {
    bool: mark("the boolean {value}"),
    int: mark("the integer {value}"),
    float: mark("the float {value}"),
    str: mark("the string {value}"),
    bytes: mark("the bytes {value}"),
    list: mark("the list {value}"),
    tuple: mark("the list {value}"),
    dict: mark("the dict {value}"),
    Array: mark("the array {value}"),
}


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
        for label, wanted, given in stack[-1]:
            place[-1] = label
            steps = _steps(wanted, given)
            if steps is not None:
                stack.append(steps)
                place.append("")
                break
            given = given if isinstance(wanted, Array) else without_numpy(given)
            if isinstance(wanted, (list, tuple, dict)) or not same_leaf(wanted, given):
                return Difference(tuple(place[1:]), wanted, given)
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
    wanted, given = elements(expected), elements(actual)
    if wanted is None or given is None:
        return None
    labels = (index_of(flat, expected.shape) for flat in range(len(wanted)))
    return zip(labels, wanted, given, strict=True)


def place_text(place: tuple[object, ...]) -> str:
    """Return the path as text: ``[3][1]`` or ``['key'][0]``, with the middle of a long path left out."""
    steps = [*place[:4], None, *place[-4:]] if len(place) > 9 else list(place)
    return "".join("[…]" if step is None else _step_text(step) for step in steps)


def _step_text(step: object) -> str:
    if isinstance(step, tuple) and all(isinstance(part, int) for part in step):
        return f"[{', '.join(map(str, step))}]"  # an array's element
    return f"[{shorten(step, 40)}]"


def describe(difference: Difference, same_leaf: SameLeaf) -> Phrase:
    """Return the message for the first difference that ``first_difference`` finds with ``same_leaf``."""
    place, expected, actual = difference
    if isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)):
        fault = _lengths(expected, actual, same_leaf)
    elif isinstance(expected, dict) and isinstance(actual, dict):
        fault = _keys(expected, actual)
    elif isinstance(expected, str) and isinstance(actual, str):
        fault = _strings(expected, actual)
    elif isinstance(expected, Array) and isinstance(actual, Array):
        fault = _arrays(expected, actual)
    elif _family(expected) is _family(actual):
        fault = expected_got(shorten(expected, _SHOWN), shorten(actual, _SHOWN))
    elif not place:
        returned = phrase(
            "returned {actual} where {expected} is expected", actual=named(actual), expected=_wanted(expected, actual)
        )
        fault = joined(returned, _hint(expected, actual))
    else:
        fault = _instead(expected, actual)
    return phrase("at {place}: {fault}", place=place_text(place), fault=fault) if place else fault


def expected_got(expected: object, actual: object) -> Phrase:
    """Return the sentence that names the expected value and the actual one."""
    return phrase("expected {expected}, got {actual}", expected=expected, actual=actual)


def named(value: object) -> Phrase:
    """Return a value with the name of its type, for use in a sentence: ``the string '3'``."""
    if isinstance(value, Opaque):
        return printable_phrase(value.what, _SHOWN)
    return phrase(_NAMES.get(type(value), "{value}"), value=shorten(value, _SHOWN))


def _wanted(expected: object, actual: object) -> Phrase:
    """Return the expected value, with the name of its type unless the actual value is None or an ``Opaque``.

    A node is written as its value, so ``the integer 5`` instead of None would ask for a value in place of a node.
    """
    if actual is None or isinstance(actual, Opaque):
        return phrase("{value}", value=shorten(expected, _SHOWN))
    return named(expected)


def _instead(expected: object, actual: object) -> Phrase:
    return phrase("{actual} where {expected} is expected", actual=named(actual), expected=named(expected))


def _family(value: object) -> type:
    return list if isinstance(value, tuple) else type(value)


def _hint(expected: object, actual: object) -> Phrase:
    if actual is None and isinstance(expected, (list, tuple)):
        return phrase(": is a return missing, or was the input changed in place?")
    if actual is None:
        return phrase(": is a return missing?")
    if isinstance(actual, Array) and isinstance(expected, (list, tuple)):
        return phrase(": .tolist() makes one of the other")
    return NOTHING


def _lengths(
    expected: list[object] | tuple[object, ...], actual: list[object] | tuple[object, ...], same_leaf: SameLeaf
) -> Phrase:
    lengths = wrong_length(len(expected), len(actual))
    if len(expected) + len(actual) <= MANY:
        apart = surplus(expected, actual, list)
        if not (apart.missing and apart.too_many):
            return phrase("{fault}: {details}", fault=lengths, details=surplus_text(apart))
    size = min(len(expected), len(actual))
    inside = first_difference(expected[:size], actual[:size], same_leaf)
    if inside is None:
        return lengths
    where = phrase("; first difference at {place}: ", place=place_text(inside.place))
    return joined(lengths, where, _instead(inside.expected, inside.actual))


def wrong_length(expected: int, actual: int) -> Phrase:
    """Return the sentence that names the expected number of elements and the actual one."""
    if expected == 1:
        return phrase("expected {expected} element, got {actual}", expected=expected, actual=actual)
    return phrase("expected {expected} elements, got {actual}", expected=expected, actual=actual)


def _keys(expected: dict[object, object], actual: dict[object, object]) -> Phrase:
    if len(expected) + len(actual) > MANY:
        return phrase("the dict's keys differ")
    apart: Surplus = surplus(list(expected), list(actual), list)
    return phrase("the dict's keys differ: {details}", details=surplus_text(apart))


def _strings(expected: str, actual: str) -> Phrase:
    whole = expected_got(shorten(expected, _SHOWN), shorten(actual, _SHOWN))
    if len(expected) <= _SHOWN // 2 and len(actual) <= _SHOWN // 2:
        return whole
    pairs = zip(expected, actual, strict=False)
    index = next((at for at, (wanted, found) in enumerate(pairs) if wanted != found), min(len(expected), len(actual)))
    lengths = NOTHING
    if len(expected) != len(actual):
        lengths = phrase(" ({expected} and {actual} characters)", expected=len(expected), actual=len(actual))
    start = max(index - 10, 0)
    around = [repr(text[start : index + 10]) for text in (expected, actual)]
    where = phrase(
        "; first difference at character {index}: …{expected}… and …{actual}…",
        index=index,
        expected=around[0],
        actual=around[1],
    )
    return joined(whole, lengths, where)


def _arrays(expected: Array, actual: Array) -> Phrase:
    if (expected.dtype, expected.shape) == (actual.dtype, actual.shape):
        return phrase("the bytes of an array {value} differ", value=shorten(expected))
    array = phrase("an array {value}", value=shorten(expected, _SHOWN))
    return expected_got(array, shorten(actual, _SHOWN))
