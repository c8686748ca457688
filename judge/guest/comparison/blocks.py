"""Compare large floating arrays block by block, in memory that is allocated once.

Intermediate results for a whole large array would take longer to allocate than to compute, and those of a block stay in
the processor's cache. Memory that is allocated for each block would be returned to the kernel each time, and every page
of it would cost a fault again. NumPy itself allocates such memory for unaligned operands. Operands in a message
may be unaligned, so they are copied first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from judge.guest.comparison.arrays import NDArray

_BLOCK = 1 << 14  # elements


def near_by_blocks(expected: NDArray, actual: NDArray, rtol: float, atol: float) -> bool:
    """Return whether large arrays of the same shape surely agree; if False, the full comparison decides."""
    if expected.size <= _BLOCK:
        return False
    scratch = np.empty((3, _BLOCK))
    flat = zip(_blocks(expected), _blocks(actual), strict=True)
    return all(_near(wanted, given, rtol, atol, scratch[:, : wanted.size]) for wanted, given in flat)


def _blocks(values: NDArray) -> Iterator[NDArray]:
    flat = values.reshape(-1)
    return (flat[start : start + _BLOCK] for start in range(0, flat.size, _BLOCK))


def _near(expected: NDArray, actual: NDArray, rtol: float, atol: float, scratch: NDArray) -> bool:
    """Return whether all values are within the tolerance, with NaN and infinities in the same places."""
    wanted, given, allowed = scratch
    wanted[...], given[...] = expected, actual
    off = np.subtract(given, wanted, out=given)
    np.abs(off, out=off)
    if off.max() <= atol:  # False if there is a NaN
        return True
    np.abs(wanted, out=allowed)
    allowed *= rtol
    allowed += atol
    near = off <= allowed
    near &= np.isfinite(wanted)  # the tolerance of an infinite value is infinite
    if near.all():
        return True
    given[...] = actual
    return bool((near | (wanted == given) | (np.isnan(wanted) & np.isnan(given))).all())
