"""The fixed weights with which gradients are compared, and which arguments have gradients.

A solution and a reference get the same weights.
"""

from __future__ import annotations

from typing import Any

from judge.values.wire import Array

DIFFERENTIABLE = ("float64", "float32")
"""The dtypes in which the values of gradients are compared: half precision is too coarse."""


def cotangent(size: int) -> Any:
    """Return one float64 weight per element of the result: never zero, of changing sign, always the same."""
    import numpy as np

    return np.cos(np.arange(size, dtype=np.float64) * 1.7) + 0.25


CLEAR_GRADIENT = 0.1
"""In half precision, a gradient below this may vanish by rounding."""

Place = tuple[int, ...]
"""The indices that lead to an array among the arguments, from one list into the next."""


def floating_places(values: list[Any]) -> list[Place]:
    """Return the places of the floating-point arrays among decoded arguments, those in lists included."""
    places: list[Place] = []
    for index, value in enumerate(values):
        if isinstance(value, list):
            places += [(index, *place) for place in floating_places(value)]
        elif isinstance(value, Array) and "float" in value.dtype:
            places.append((index,))
    return places


def half_gradient(array: Array, depends: bool) -> Array:
    """Return a placeholder for the gradient of a half-precision array: non-zero numbers everywhere, or zeros.

    Non-zero numbers mean that the result depends on the array, so a solution's gradient must not be zero everywhere.
    """
    return Array(array.dtype, array.shape, (b"\x3c" if depends else b"\0") * len(array.data))


def at(values: list[Any], place: Place) -> Any:
    """Return the value at a place."""
    value: Any = values
    for index in place:
        value = value[index]
    return value


def put(values: list[Any], place: Place, new: Any) -> None:
    """Replace the value at a place."""
    at(values, place[:-1])[place[-1]] = new
