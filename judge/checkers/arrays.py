"""Arrays without NumPy: their elements, and whether an answer is certainly right.

Most answers are right, and asking the comparer in the sandbox costs more than comparing a few numbers here.
``surely_right`` never rejects an answer: everything that is not certainly right goes to the comparer, which also
explains differences.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Sequence
from functools import lru_cache

from judge.values import wire
from judge.values.dtypes import DEFAULT_TOLERANCE, DTYPES, Tolerance
from judge.values.wire import Array

Tolerances = Callable[[str, str], tuple[float, float] | None]
MOST_ELEMENTS = 4096
MOST_LOOKED_AT = 512  # elements compared one by one; beyond that the comparer is faster
_SCALARS = (bool, int, float, str, type(None))
_FEW_BYTES = 1 << 16  # longer answers are not decoded


def elements(array: Array) -> tuple[object, ...] | None:
    """Return the elements in C order, or None if the array is malformed or its dtype has no Python counterpart."""
    dtype = DTYPES.get(array.dtype)
    code = dtype.code if dtype is not None else None
    if code is None or any(extent < 0 for extent in array.shape):
        return None
    count = math.prod(array.shape)
    if count * struct.calcsize(f"<{code}") != len(array.data):
        return None
    return struct.unpack(f"<{count}{code}", array.data)


def without_numpy(value: object) -> object:
    """Return the number in a 0-d array; return every other value unchanged."""
    if isinstance(value, Array) and not value.shape:
        found = elements(value)
        return found[0] if found else value
    return value


def surely_right(expected: bytes, actual: wire.Buffer, tolerance: Tolerance) -> bool:
    """Return whether an encoded answer needs no comparer: it is the expected one, or is small and close to it.

    ``tolerance`` overrides the default ones. An ``Opaque`` stands for no answer and is never right.
    """
    if max(len(actual), len(expected)) > _FEW_BYTES:
        return wire.same(actual, expected) and not _holds_opaque(wire.unpack(expected))
    wanted = _unpacked(expected)
    if actual == expected:
        return not _holds_opaque(wanted)
    try:
        found = wire.unpack(actual)
    except wire.WireError:
        return False
    table = {**DEFAULT_TOLERANCE, **tolerance}
    # Arrays of different dtypes go to the comparer.
    return surely_close(wanted, found, lambda dtype, other: table.get(dtype, (0.0, 0.0)) if dtype == other else None)


@lru_cache(128)
def _unpacked(expected: bytes) -> object:
    """Return a decoded expected answer. It is cached, because many submissions are compared with it."""
    return wire.unpack(expected)


def _holds_opaque(value: object) -> bool:
    return any(map(_holds_opaque, value)) if isinstance(value, list) else isinstance(value, wire.Opaque)


def surely_close(expected: object, actual: object, tolerances: Tolerances) -> bool:
    """Return whether two decoded values have the same structure and all their arrays are small and close.

    ``tolerances`` returns (rtol, atol) for the dtypes of the expected and the actual array, or None if the two dtypes
    do not match. Close means ``|actual - expected| <= atol + rtol * |expected|`` in float64; NaN is close to NaN.
    """
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(actual) == len(expected) <= MOST_ELEMENTS
            and all(surely_close(wanted, found, tolerances) for wanted, found in zip(expected, actual, strict=True))
        )
    if isinstance(expected, Array):
        return isinstance(actual, Array) and _arrays_near(expected, actual, tolerances)
    return type(expected) is type(actual) and isinstance(expected, _SCALARS) and expected == actual


def _arrays_near(expected: Array, actual: Array, tolerances: Tolerances) -> bool:
    if actual.shape != expected.shape or not 0 <= math.prod(expected.shape) <= MOST_ELEMENTS:
        return False
    pair = tolerances(expected.dtype, actual.dtype)
    if pair is None:
        return False
    wanted, found = _expected_elements(expected.dtype, expected.shape, expected.data), elements(actual)
    return wanted is not None and found is not None and _all_near(wanted, found, *pair)


@lru_cache(64)
def _expected_elements(dtype: str, shape: tuple[int, ...], data: bytes | memoryview) -> tuple[object, ...] | None:
    """Return the elements of an expected array. They are cached, because many answers are compared with them."""
    return elements(Array(dtype, shape, data))


def _all_near(expected: Sequence[object], actual: Sequence[object], rtol: float, atol: float) -> bool:
    if expected == actual or _nearer_than(0.99 * atol, expected, actual):
        return True
    if len(expected) > MOST_LOOKED_AT:
        return False
    for wanted, found in zip(expected, actual, strict=True):
        if wanted == found:
            continue
        if not (isinstance(wanted, float) and isinstance(found, float)):
            return False
        # An infinite expected element makes the bound infinite; then only the same infinity may pass.
        both_nan = math.isnan(wanted) and math.isnan(found)
        if not abs(found - wanted) <= atol + rtol * abs(wanted) < math.inf and not both_nan:
            return False
    return True


def _nearer_than(atol: float, expected: Sequence[object], actual: Sequence[object]) -> bool:
    """Return whether the Euclidean distance, which is computed in C, is within the bound for one element."""
    if not (expected and isinstance(expected[0], float)):
        return False
    return math.dist(expected, actual) <= atol  # type: ignore[arg-type]  # all are of the first one's type
