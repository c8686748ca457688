"""Describe a difference in one line, for the author of the answer."""

from __future__ import annotations

from judge.checkers.difference import Difference, SameLeaf, first_difference, place_text
from judge.checkers.multiset import Surplus, surplus, surplus_text
from judge.values.render import printable, shorten
from judge.values.wire import Array, Opaque

_SHOWN = 80  # characters of each of the two values
_NAMES = {
    bool: "the boolean",
    int: "the integer",
    float: "the float",
    str: "the string",
    bytes: "the bytes",
    list: "the list",
    tuple: "the list",
    dict: "the dict",
    Array: "the array",
}


def describe(difference: Difference, same_leaf: SameLeaf) -> str:
    """Return the message for the first difference that ``first_difference`` finds with ``same_leaf``."""
    place, expected, actual = difference
    if isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)):
        text = _lengths(expected, actual, same_leaf)
    elif isinstance(expected, dict) and isinstance(actual, dict):
        text = _keys(expected, actual)
    elif isinstance(expected, str) and isinstance(actual, str):
        text = _strings(expected, actual)
    elif isinstance(expected, Array) and isinstance(actual, Array):
        text = _arrays(expected, actual)
    elif _family(expected) is _family(actual):
        text = f"expected {shorten(expected, _SHOWN)}, got {shorten(actual, _SHOWN)}"
    elif not place:
        text = f"returned {named(actual)} where {named(expected)} is expected{_hint(expected, actual)}"
    else:
        text = f"{named(actual)} where {named(expected)} is expected"
    return f"at {place_text(place)}: {text}" if place else text


def named(value: object) -> str:
    """Return a value with the name of its type, for use in a sentence: ``the string '3'``."""
    if isinstance(value, Opaque):
        return printable(value.what)
    name = _NAMES.get(type(value))
    return f"{name} {shorten(value, _SHOWN)}" if name else shorten(value, _SHOWN)


def _family(value: object) -> type:
    return list if isinstance(value, tuple) else type(value)


def _hint(expected: object, actual: object) -> str:
    if actual is None:
        changed = ", or was the input changed in place" if isinstance(expected, (list, tuple)) else ""
        return f": is a return missing{changed}?"
    if isinstance(actual, Array) and isinstance(expected, (list, tuple)):
        return ": .tolist() makes one of the other"
    return ""


def _lengths(
    expected: list[object] | tuple[object, ...], actual: list[object] | tuple[object, ...], same_leaf: SameLeaf
) -> str:
    text = f"expected {count_of_elements(len(expected))}, got {len(actual)}"
    apart = surplus(expected, actual, list)
    if not (apart.missing and apart.too_many):
        return f"{text}: {surplus_text(apart)}"
    size = min(len(expected), len(actual))
    inside = first_difference(expected[:size], actual[:size], same_leaf)
    if inside is None:
        return text
    where = place_text(inside.place)
    return f"{text}; first difference at {where}: {named(inside.actual)} where {named(inside.expected)} is expected"


def count_of_elements(count: int) -> str:
    """Return the length of a list in words."""
    return f"{count} element" if count == 1 else f"{count} elements"


def _keys(expected: dict[object, object], actual: dict[object, object]) -> str:
    apart: Surplus = surplus(list(expected), list(actual), list)
    return f"the dict's keys differ: {surplus_text(apart)}"


def _strings(expected: str, actual: str) -> str:
    text = f"expected {shorten(expected, _SHOWN)}, got {shorten(actual, _SHOWN)}"
    if len(expected) <= _SHOWN // 2 and len(actual) <= _SHOWN // 2:
        return text
    pairs = zip(expected, actual, strict=False)
    index = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(expected), len(actual)))
    if len(expected) != len(actual):
        text += f" ({len(expected)} and {len(actual)} characters)"
    start = max(index - 10, 0)
    around = [repr(whole[start : index + 10]) for whole in (expected, actual)]
    return f"{text}; first difference at character {index}: …{around[0]}… and …{around[1]}…"


def _arrays(expected: Array, actual: Array) -> str:
    if (expected.dtype, expected.shape) == (actual.dtype, actual.shape):
        return f"the bytes of an array {shorten(expected)} differ"
    return f"expected an array {shorten(expected, _SHOWN)}, got {shorten(actual, _SHOWN)}"
