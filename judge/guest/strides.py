"""Lay out arrays differently in memory with the same values.

A slice with a step, a transpose, a flipped image and one head of a projection are views. Code that calls
``tensor.view(...)``, sets ``array.shape`` or reads the buffer works only on contiguous arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, repeat
from typing import Any

from judge.guest.backends.backend import ArrayViews
from judge.guest.backends.table import BACKENDS

_PADDING = 1  # entries on each side of a window

View = Callable[[ArrayViews, Any], Any]  # returns a view of an array with the same dtype, shape and values


def laid_out(arguments: list[Any], layout: str) -> list[Any]:
    """Return the arguments with every array, also those in lists, in this layout, writable.

    ``strided``: the axes are reversed in memory; along the longest one every second place is unused, and in NumPy it
    runs backwards. ``transposed``: the last two axes are swapped in memory. ``fortran``: all axes are reversed.
    ``reversed``: all strides are negative; PyTorch has no negative strides and gets a window. ``window``: an interior
    part of a larger buffer. ``broadcast``: axes along which the values repeat have stride 0. ``mixed``: the first
    array is in Fortran order, the second unchanged, the third transposed, the fourth strided, and so on in turn.
    ``shared``: equal arrays are the same object. Unused elements are ones, so that reading them gives a wrong answer.
    """
    if layout == "shared":
        return _shared(arguments, [])
    if layout == "mixed":
        return _views(arguments, cycle(_MIXED))
    return _views(arguments, repeat(_LAYOUTS[layout])) if layout in _LAYOUTS else arguments


def _views(values: list[Any], changes: Iterator[View]) -> list[Any]:
    """Return the values with every array, also those in lists, changed by the next of the changes."""
    return [_views(value, changes) if type(value) is list else _view(value, changes) for value in values]


def _view(value: Any, changes: Iterator[View]) -> Any:
    library = _library(value)
    return value if library is None or not value.ndim else next(changes)(library, value)


def _as_it_is(library: ArrayViews, array: Any) -> Any:
    return array


def _library(value: Any) -> ArrayViews | None:
    """Return the ``ArrayViews`` for the value, or None if it is not an array."""
    libraries = (backend.views for backend in BACKENDS.values() if backend.views is not None)
    return next((views for views in libraries if views.owns(value)), None)


def _in_order(library: ArrayViews, array: Any, order: Sequence[int]) -> Any:
    """Return a copy of the array whose axes are stored in this order, the slowest first."""
    buffer = library.ones([array.shape[axis] for axis in order], array)
    view = library.permuted(buffer, [list(order).index(axis) for axis in range(array.ndim)])
    view[...] = array
    return view


def _strided(library: ArrayViews, array: Any) -> Any:
    shape = array.shape
    longest = max(range(len(shape)), key=lambda axis: shape[axis])
    sizes = [2 * size if axis == longest else size for axis, size in enumerate(shape)]
    step = -2 if library.has_negative_strides else 2
    buffer = library.ones(sizes[::-1], array)
    view = library.permuted(buffer, range(array.ndim)[::-1])[(*[slice(None)] * longest, slice(None, None, step))]
    view[...] = array
    return view


def _transposed(library: ArrayViews, array: Any) -> Any:
    order = list(range(array.ndim))
    order[-2:] = order[-2:][::-1]
    return _in_order(library, array, order)


def _fortran(library: ArrayViews, array: Any) -> Any:
    return _in_order(library, array, range(array.ndim)[::-1])


def _reversed(library: ArrayViews, array: Any) -> Any:
    if not library.has_negative_strides:
        return _window(library, array)
    view = library.ones(array.shape, array)[(slice(None, None, -1),) * array.ndim]
    view[...] = array
    return view


def _window(library: ArrayViews, array: Any) -> Any:
    buffer = library.ones([size + 2 * _PADDING for size in array.shape], array)
    view = buffer[tuple(slice(_PADDING, _PADDING + size) for size in array.shape)]
    view[...] = array
    return view


def _broadcast(library: ArrayViews, array: Any) -> Any:
    """Return the array with stride 0 along every axis that repeats its first slice."""
    repeated = [axis for axis in range(array.ndim) if _repeats(array, axis)]
    kept = array[tuple(slice(0, 1) if axis in repeated else slice(None) for axis in range(array.ndim))]
    return library.broadcast(kept, array.shape, repeated)


def _repeats(array: Any, axis: int) -> bool:
    first = array[(*[slice(None)] * axis, slice(0, 1))]
    same = (array == first) | ((array != array) & (first != first))  # NaN repeats NaN
    return array.shape[axis] > 1 and bool(same.all())


def _shared(values: list[Any], seen: list[Any]) -> list[Any]:
    shared = []
    for value in values:
        if type(value) is list:
            shared.append(_shared(value, seen))
            continue
        twin = next((earlier for earlier in seen if _equal(value, earlier)), None)
        if twin is None and _library(value) is not None:
            seen.append(value)
        shared.append(value if twin is None else twin)
    return shared


def _equal(value: Any, other: Any) -> bool:
    same_kind = _library(value) is _library(other) is not None
    return same_kind and value.dtype == other.dtype and value.shape == other.shape and bool((value == other).all())


_LAYOUTS: dict[str, View] = {
    "strided": _strided,
    "transposed": _transposed,
    "fortran": _fortran,
    "reversed": _reversed,
    "window": _window,
    "broadcast": _broadcast,
}
_MIXED: tuple[View, ...] = (_fortran, _as_it_is, _transposed, _strided)
