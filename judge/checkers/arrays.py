"""The elements of arrays inside plain data, without NumPy."""

from __future__ import annotations

import math
import struct

from judge.values.dtypes import DTYPES
from judge.values.wire import Array


def elements(array: Array) -> list[object] | None:
    """Return the elements in C order, or None if the array is malformed or its dtype has no Python counterpart."""
    dtype = DTYPES.get(array.dtype)
    code = dtype.code if dtype is not None else None
    if code is None or any(extent < 0 for extent in array.shape):
        return None
    count = math.prod(array.shape)
    if count * struct.calcsize(f"<{code}") != len(array.data):
        return None
    return list(struct.unpack(f"<{count}{code}", array.data))


def without_numpy(value: object) -> object:
    """Return the number in a 0-d array; return every other value unchanged."""
    if isinstance(value, Array) and not value.shape:
        found = elements(value)
        return found[0] if found else value
    return value
