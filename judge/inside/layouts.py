"""Arrays that hold the same values but do not lie side by side in memory, as what a solution gets often does.

A slice with a step, a transpose, a flipped image, a head of a projection: these are views. Code that asks for
``tensor.view(...)``, sets ``array.shape`` or reads the buffer works only on arrays that lie densely.
"""

from __future__ import annotations

import sys
from typing import Any


def strided(arguments: list[Any]) -> list[Any]:
    """The arguments with each array, also in lists, as a writable view with the same dtype, shape and values.

    The axes lie in the opposite order, every second place is unused, and numpy's last axis runs backwards. The unused
    places hold ones, so that what reads them is wrong.
    """
    return [_strided(argument) for argument in arguments]


def _strided(value: Any) -> Any:
    if type(value) is list:
        return strided(value)
    numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
    if numpy is not None and isinstance(value, numpy.ndarray) and value.ndim:
        view = numpy.ones((2 * value.shape[-1], *value.shape[-2::-1]), value.dtype).T[..., ::-2]
        view[...] = value
        return view
    if torch is not None and isinstance(value, torch.Tensor) and value.ndim:
        buffer = torch.ones((2 * value.shape[-1], *reversed(value.shape[:-1])), dtype=value.dtype)
        view = buffer.permute(*reversed(range(value.ndim)))[..., ::2]
        view.copy_(value)
        return view
    return value
