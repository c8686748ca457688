"""Simplify arrays: rounder, smaller and fewer values. Rows are dropped elsewhere (``judge.verify.shrink_steps``)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from judge.guest.backends.numpy import ndarray
from judge.values.wire import Array
from judge.verify.encoding import wire_array

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Values = NDArray[Any]

_ELEMENTWISE = 64  # larger arrays are made simpler in blocks
# The weight of a number is twice its magnitude, but at most twice LARGEST, and one more if it is negative. DIGIT is
# added if the number is not whole, again if it has more than one decimal, and again if it has more than two.
LARGEST = 1e12
DIGIT = 1000
ODD = 1_000_000  # the weight of a NaN or an infinity


def without(array: Array, axis: int, start: int, stop: int) -> Array:
    """Return the array without the slices ``start`` to ``stop`` of an axis."""
    import numpy as np

    return wire_array(np.delete(ndarray(array), np.s_[start:stop], axis), array.dtype)


def weight(array: Array) -> int:
    """Return the weight of an array's values: large ones weigh more than small, fractions more than whole numbers."""
    import numpy as np

    values = ndarray(array)
    if values.dtype.kind in "bc":
        return int(np.count_nonzero(values)) * 2
    with np.errstate(all="ignore"):
        finite = np.isfinite(values)
        size = np.where(finite, np.minimum(np.abs(values.astype(np.float64)), LARGEST), ODD)
        digits = sum(np.count_nonzero(finite & (values != np.round(values, places))) for places in (0, 1, 2))
        return int(2 * size.sum()) + int(np.count_nonzero(values < 0)) + DIGIT * int(digits)


def simpler(array: Array) -> Iterator[Array]:
    """Yield arrays of the same shape and dtype that may be simpler, the largest change first."""
    for values in _values(ndarray(array)):
        yield wire_array(values, array.dtype)


def _values(values: Values) -> Iterator[Values]:
    import numpy as np

    yield np.zeros_like(values)
    yield from _rounder(values)
    flat = values.reshape(-1)
    size = block = flat.size
    while block > 1 and size // block <= _ELEMENTWISE:
        block = (block + 1) // 2
        for start in range(0, size, block):
            yield _changed(flat, np.s_[start : start + block], 0).reshape(values.shape)
    if size <= _ELEMENTWISE:
        for index in range(size):
            for value in (1, *(item[0] for item in _rounder(flat[index : index + 1]))):
                yield _changed(flat, np.s_[index : index + 1], value).reshape(values.shape)


def _rounder(values: Values) -> Iterator[Values]:
    """Yield the array with all values rounder or smaller."""
    import numpy as np

    if values.dtype.kind not in "fiu":
        return
    with np.errstate(all="ignore"):
        if values.dtype.kind == "f":
            yield np.where(np.isfinite(values), values, 0).astype(values.dtype)
            yield np.clip(np.rint(values), -9, 9).astype(values.dtype)
            yield from (np.round(values, places).astype(values.dtype) for places in (0, 1, 2))
        if values.dtype.kind != "u":
            yield np.abs(values)
        for divisor in (64, 8, 2):
            yield np.trunc(values / divisor).astype(values.dtype)
        if values.dtype.kind in "iu":
            yield (values - np.sign(values)).astype(values.dtype)


def _changed(flat: Values, place: slice, value: Any) -> Values:
    copy = flat.copy()
    copy[place] = value
    return copy
