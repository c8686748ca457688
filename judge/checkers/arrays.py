"""The elements of arrays that turn up inside plain data, without numpy."""

from __future__ import annotations

import math
import struct

from judge.values.wire import Array

_FORMATS = {
    "bool": "?",
    "int8": "b",
    "int16": "h",
    "int32": "i",
    "int64": "q",
    "uint8": "B",
    "uint16": "H",
    "uint32": "I",
    "uint64": "Q",
    "float16": "e",
    "float32": "f",
    "float64": "d",
}


def elements(array: Array) -> list[object] | None:
    """The elements in C order; None where the array is malformed or of a dtype that has no Python counterpart."""
    code = _FORMATS.get(array.dtype)
    if code is None or any(extent < 0 for extent in array.shape):
        return None
    count = math.prod(array.shape)
    if count * struct.calcsize(f"<{code}") != len(array.data):
        return None
    return list(struct.unpack(f"<{count}{code}", array.data))


def without_numpy(value: object) -> object:
    """The number that a 0-d array is; every other value as it is."""
    if isinstance(value, Array) and not value.shape:
        found = elements(value)
        return found[0] if found else value
    return value


def index_of(flat: int, shape: tuple[int, ...]) -> tuple[int, ...]:
    """The index of the element at place ``flat`` in C order."""
    index: list[int] = []
    for extent in reversed(shape):
        flat, rest = divmod(flat, extent)
        index.append(rest)
    return tuple(reversed(index))
