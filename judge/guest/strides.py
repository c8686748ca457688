"""Arrays that hold the same values but do not lie side by side in memory, as what a solution gets often does.

A slice with a step, a transpose, a flipped image, a head of a projection: these are views. Code that asks for
``tensor.view(...)``, sets ``array.shape`` or reads the buffer works only on arrays that lie densely.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any


def strided(arguments: list[Any]) -> list[Any]:
    """The arguments with each array, also in lists, as a writable view with the same dtype, shape and values.

    The axes lie in the opposite order; along the longest one every second place is unused, and in numpy it runs
    backwards (torch has no negative strides). The unused places hold ones, so that what reads them is wrong.
    """
    return [_strided(argument) for argument in arguments]


def _strided(value: Any) -> Any:
    if type(value) is list:
        return strided(value)
    numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
    if numpy is not None and isinstance(value, numpy.ndarray) and value.ndim:
        view = numpy.ones(_sizes(value.shape), value.dtype).T[_every_second(value.shape, -2)]
        view[...] = value
        return view
    if torch is not None and isinstance(value, torch.Tensor) and value.ndim:
        buffer = torch.ones(_sizes(value.shape), dtype=value.dtype)
        view = buffer.permute(*reversed(range(value.ndim)))[_every_second(value.shape, 2)]
        view.copy_(value)
        return view
    return value


def _longest(shape: Sequence[int]) -> int:
    return max(range(len(shape)), key=lambda axis: shape[axis])


def _sizes(shape: Sequence[int]) -> tuple[int, ...]:
    """The buffer's shape: the axes in the opposite order, the longest one twice as long."""
    longest = _longest(shape)
    return tuple(2 * size if axis == longest else size for axis, size in enumerate(shape))[::-1]


def _every_second(shape: Sequence[int], step: int) -> tuple[slice, ...]:
    return (*[slice(None)] * _longest(shape), slice(None, None, step))
