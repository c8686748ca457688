"""Recognise a wrong array as the transpose, a multiple or an offset of the right one, if that is beyond doubt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from judge.text.phrases import NOTHING, Phrase, phrase

if TYPE_CHECKING:
    from judge.guest.comparison.arrays import NDArray

_MAX_SIZE = 1 << 21  # elements; with more, a hint takes too long
_MIN_SIZE = 3  # elements; fewer may fit a factor or an offset by chance
_NEARLY = 0.05


def shape_hint(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> Phrase:
    """Return a hint if the numbers are right and only their arrangement is wrong, otherwise ``NOTHING``."""
    if not expected.size or expected.size != actual.size or not _comparable(expected, actual):
        return NOTHING
    swapped = expected.swapaxes(-1, -2) if expected.ndim >= 2 else expected
    if actual.shape == swapped.shape and _close(swapped, actual, rtol, atol):
        return phrase("; it is the expected result with the last two axes swapped")
    if actual.shape == expected.T.shape and _close(expected.T, actual, rtol, atol):
        return phrase("; it is the transpose of the expected result")
    if _close(expected.reshape(-1), actual.reshape(-1), rtol, atol):
        return phrase("; the numbers are right, only the shape is not")
    return NOTHING


def value_hint(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> Phrase:
    """Return a hint if a wrong answer of the right shape is related to the expected one, otherwise ``NOTHING``."""
    if expected.size < _MIN_SIZE or not _comparable(expected, actual):
        return NOTHING
    if not np.any(actual):
        return phrase("; the whole answer is zero")
    if expected.dtype == bool:
        if np.all(expected != actual):
            return phrase("; it is the expected result with True and False exchanged")
        return NOTHING
    square = expected.ndim >= 2 and expected.shape[-1] == expected.shape[-2]
    if square and _close(expected.swapaxes(-1, -2), actual, rtol, atol):
        return phrase("; it is the expected result with the last two axes swapped")
    return _scaled(expected, actual, rtol, atol) or _narrower(expected, actual)


def _narrower(expected: NDArray, actual: NDArray) -> Phrase:
    """Return a hint if the answer is nearly right and a narrower dtype could hold each of its numbers."""
    if expected.dtype.kind != "f" or not _close(expected, actual, _NEARLY, _NEARLY * float(np.abs(expected).max())):
        return NOTHING
    for name, narrowed in _NARROWED.items():
        if np.array_equal(narrowed(actual), actual) and not np.array_equal(narrowed(expected), expected):
            return phrase(
                "; its values have only the precision of {dtype}: some step is computed in that dtype", dtype=name
            )
    return NOTHING


def _as_bfloat16(values: NDArray) -> NDArray:
    return (values.astype(np.float32).view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)


def _scaled(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> Phrase:
    """Return a hint if the answer is the expected result times a factor, or plus an offset."""
    wanted, given = expected.astype(np.float64).reshape(-1), actual.astype(np.float64).reshape(-1)
    finite = np.isfinite(wanted) & np.isfinite(given)
    wanted, given = wanted[finite], given[finite]
    if wanted.size < _MIN_SIZE:
        return NOTHING
    with np.errstate(all="ignore"):
        largest, smallest = int(np.argmax(wanted)), int(np.argmin(wanted))
        spread = wanted[largest] - wanted[smallest]
        size = max(abs(wanted[largest]), abs(wanted[smallest]))
        if not spread > 100 * (atol + rtol * size):
            return NOTHING  # the expected numbers are all equal, so a factor or an offset would fit by chance
        anchor = int(np.argmax(np.abs(wanted)))
        factor = given[anchor] / wanted[anchor]
        if factor == -1 and _close(-wanted, given, rtol, atol):
            return phrase("; it is the expected result with the opposite sign")
        if f"{factor:.4g}" not in ("0", "1") and _close(factor * wanted, given, rtol, atol):
            return phrase("; it is the expected result times {factor}", factor=f"{factor:.4g}")
        offset = float(np.median(given - wanted))
        if abs(offset) < spread * 1e3 and _close(wanted + offset, given, rtol, atol):
            shown = f"{abs(offset):.4g}"
            if offset > 0:
                return phrase("; it is the expected result plus {offset}", offset=shown)
            return phrase("; it is the expected result minus {offset}", offset=shown)
    return NOTHING


def _comparable(expected: NDArray, actual: NDArray) -> bool:
    return expected.size <= _MAX_SIZE and expected.dtype != object and actual.dtype != object


def _close(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> bool:
    with np.errstate(all="ignore"):
        wanted, given = expected.astype(np.float64), actual.astype(np.float64)
        return bool(np.all(np.isclose(given, wanted, rtol=rtol, atol=atol, equal_nan=True)))


_NARROWED: Mapping[str, Callable[[NDArray], NDArray]] = {
    "bfloat16": _as_bfloat16,
    "float16": lambda values: values.astype(np.float16),
    "float32": lambda values: values.astype(np.float32),
}
