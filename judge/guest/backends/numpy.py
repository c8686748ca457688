"""NumPy inside the sandbox. The judge's own tools use NumPy arrays as well."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from judge.guest.backends.backend import GuestBackend
from judge.guest.backends.cotangent import (
    DIFFERENTIABLE,
    Place,
    at,
    cotangent,
    floating_places,
    half_gradient,
    put,
)
from judge.values.dtypes import bfloat16_bits
from judge.values.wire import Array, Pairs

_STEP = 1e-5
_CLEAR_SLOPE, _SMOOTH = 0.1, 0.01
_DIRECTIONS = 3
_MOST_BYTES = 1 << 13
_CLOSE = 1e-7  # about the rounding of a gradient to float32


class NumpyViews:
    """Views of NumPy arrays."""

    has_negative_strides = True

    def owns(self, value: Any) -> bool:
        numpy = sys.modules.get("numpy")
        return numpy is not None and isinstance(value, numpy.ndarray)

    def ones(self, shape: Sequence[int], like: Any) -> Any:
        import numpy as np

        return np.ones(tuple(shape), like.dtype)

    def permuted(self, array: Any, order: Sequence[int]) -> Any:
        return array.transpose(order)

    def broadcast(self, kept: Any, shape: Sequence[int], axes: Sequence[int]) -> Any:
        import numpy as np

        copy = kept.copy()
        steps = [0 if axis in axes else step for axis, step in enumerate(copy.strides)]
        return np.lib.stride_tricks.as_strided(copy, shape, steps, writeable=True)


class NumpyGuest(GuestBackend):
    """Arrays of NumPy. NumPy lacks bfloat16, so a solution gets float32, and its result is rounded."""

    name = "numpy"
    guarded_libraries = ("scipy",)
    source_names = ("np", "numpy")
    array_function = "asarray"
    ravels_in_memory_order = True
    views = NumpyViews()

    def array(self, value: Array) -> Any:
        return ndarray(value)

    def exported(self, value: Any) -> Any:
        numpy = sys.modules.get("numpy")
        return numpy.asarray(value) if numpy and isinstance(value, numpy.generic | numpy.ndarray) else None

    def adjusted(self, result: Any, flat: Any, values: list[Any], returns: str) -> Any:
        return to_bfloat16(flat) if first_float(values) == "bfloat16" else flat

    def reference_gradients(self, function: Callable[..., Any], values: list[Any]) -> list[Any]:
        """Return the gradients by central differences; none for large arrays, which would need too many calls."""
        import numpy as np

        places = floating_places(values)
        in_full = {at(values, place).dtype in DIFFERENTIABLE for place in places}
        if len(in_full) != 1:
            return []  # no floating array, or a mixture of half and full precision
        arguments = _in_double(values, places)
        weighted = _weighted(function, arguments)
        if in_full == {False}:
            return [half_gradient(at(values, place), _depends(at(arguments, place), weighted)) for place in places]
        if sum(len(at(values, place).data) for place in places) > _MOST_BYTES or not np.isfinite(weighted()):
            return []
        return [_differences(at(arguments, place), weighted).astype(at(values, place).dtype) for place in places]

    def confirms_gradients(self, function: Callable[..., Any], values: list[Any], proposed: list[Any]) -> bool:
        """Return whether the slopes along a few random directions agree with central differences.

        A wrong element shows along every direction. So a few calls are enough, where ``reference_gradients`` needs two
        per element.
        """
        import numpy as np

        places = floating_places(values)
        wanted = [at(values, place) for place in places]
        if [(array.dtype, array.shape) for array in wanted] != [(array.dtype, array.shape) for array in proposed]:
            return False
        if not {array.dtype for array in wanted} <= set(DIFFERENTIABLE):
            return False  # gradients in half precision are placeholders, so there is nothing to confirm
        arguments = _in_double(values, places)
        points = [
            (array := at(arguments, place), array.copy(), ndarray(gradient))
            for place, gradient in zip(places, proposed, strict=True)
        ]
        weighted, random = _weighted(function, arguments), np.random.default_rng(0)
        return all(_has_slope(points, weighted, random) for _ in range(_DIRECTIONS))


def _in_double(values: list[Any], places: Sequence[Place]) -> list[Any]:
    """Return the decoded arguments with the arrays at these places in float64."""
    import numpy as np

    arguments: list[Any] = BACKEND.materialised(values)
    for place in places:
        put(arguments, place, at(arguments, place).astype(np.float64))
    return arguments


def _has_slope(points: list[tuple[Any, Any, Any]], weighted: Callable[[], float], random: Any) -> bool:
    """Return whether ``weighted`` has the proposed slope along one random direction in all arrays.

    ``points`` are the arrays, which are changed, with their values and the proposed gradients.
    """
    import numpy as np

    # An infinite value does not change, so its gradient has to be zero.
    steps = [random.standard_normal(here.shape) * _steps(here) for _, here, _ in points]
    sides = []
    for sign in (1, -1):
        for (array, here, _), step in zip(points, steps, strict=True):
            array[...] = here + sign * step
        sides.append(weighted())
    terms = np.concatenate([(point[2] * step).ravel() for point, step in zip(points, steps, strict=True)])
    size = np.linalg.norm(terms)  # infinite for an infinite gradient, to which every slope would be close
    return bool(abs((sides[0] - sides[1]) / 2 - terms.sum()) <= _CLOSE * size < np.inf)


def _steps(values: Any) -> Any:
    """Return the steps for central differences: relative to large values, absolute for small and infinite ones."""
    import numpy as np

    return _STEP * np.maximum(1.0, np.where(np.isfinite(values), np.abs(values), 0.0))


def _weighted(function: Callable[..., Any], arguments: list[Any]) -> Callable[[], float]:
    """Return a function that calls ``function`` with copies of the arguments and weights its result."""
    import numpy as np

    weights = cache(cotangent)

    def weighted() -> float:
        result = function(*_copied(arguments))
        items = [np.asarray(item) for item in (result if isinstance(result, tuple | list) else [result])]
        flat = np.concatenate([item.ravel() for item in items if item.dtype.kind == "f"]).astype(np.float64)
        return float(flat @ weights(flat.size))

    return weighted


def _copied(value: Any) -> Any:
    import numpy as np

    if isinstance(value, list):
        return [_copied(item) for item in value]
    return value.copy() if isinstance(value, np.ndarray) else value


def _differences(array: Any, weighted: Callable[[], float]) -> Any:
    """Return the central difference of ``weighted`` at each element of ``array``, which it changes and restores."""
    import numpy as np

    gradient = np.zeros(array.shape)
    for place in np.ndindex(array.shape):
        value = array[place]
        if not np.isfinite(value):
            continue  # a masked input: changing it has no effect
        step = _STEP * max(1.0, abs(value))
        array[place] = value + step
        above = weighted()
        array[place] = value - step
        gradient[place] = (above - weighted()) / (2 * step)
        array[place] = value
    return gradient


def _depends(array: Any, weighted: Callable[[], float]) -> bool:
    """Return whether ``weighted`` clearly changes with ``array``, without a kink at its present values."""
    kept = array.copy()
    here, direction = weighted(), cotangent(array.size).reshape(array.shape)
    slopes = []
    for step in (_STEP, -_STEP):
        array[...] = kept + step * direction
        slopes.append((weighted() - here) / step)
    array[...] = kept
    return bool(abs(slopes[0]) > _CLEAR_SLOPE and abs(slopes[0] - slopes[1]) < _SMOOTH * abs(slopes[0]))


def ndarray(value: Array) -> Any:
    """Return a writable ``numpy.ndarray``; bfloat16 becomes the float32 of the same values."""
    import numpy as np

    if value.dtype == "bfloat16":
        bits = np.frombuffer(value.data, np.uint16).astype(np.uint32) << 16
        return bits.view(np.float32).reshape(value.shape)
    return np.frombuffer(value.data, np.dtype(value.dtype)).reshape(value.shape).copy()


def to_bfloat16(value: Any) -> Any:
    """Return encoded data with each float32 array rounded to bfloat16 (nearest, ties to even; NaN stays NaN)."""
    import numpy as np

    if isinstance(value, list):
        return [to_bfloat16(item) for item in value]
    if not isinstance(value, Array) or value.dtype != "float32":
        return value
    bits = np.frombuffer(value.data, np.uint32)
    rounded = bfloat16_bits(bits).astype(np.uint16)
    rounded[np.isnan(np.frombuffer(value.data, np.float32))] = 0x7FC0
    return Array("bfloat16", value.shape, rounded.tobytes())


def first_float(value: Any) -> str:
    """Return the dtype of the first floating array in decoded data, or an empty string. An answer has to have it."""
    if isinstance(value, Array):
        return value.dtype if "float" in value.dtype else ""
    items = value.items if isinstance(value, Pairs) else value if isinstance(value, list) else []
    return next(filter(None, map(first_float, items)), "")


def holds_bfloat16(value: Any) -> bool:
    """Return whether decoded data holds a bfloat16 array."""
    if isinstance(value, list):
        return any(map(holds_bfloat16, value))
    if isinstance(value, Pairs):
        return any(map(holds_bfloat16, value.items))
    return isinstance(value, Array) and value.dtype == "bfloat16"


BACKEND = NumpyGuest()
