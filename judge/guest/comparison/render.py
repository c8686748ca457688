"""Render arrays in few characters: dtype, shape, and as many elements from both ends of each axis as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from judge.guest.comparison.arrays import DecodedArray, NotAnArray, decode_array
from judge.values.render import shorten
from judge.values.wire import Array

if TYPE_CHECKING:
    from judge.guest.comparison.arrays import NDArray

_MAX_NESTED = 3  # arrays of more dimensions are shown flat


def render_value(value: Any, limit: int) -> str:
    """Return a decoded value as text of at most ``limit`` characters, in time proportional to the limit."""
    return shorten(value, max(limit, 1), _array)


def _array(array: Array, limit: int) -> str:
    try:
        opened = decode_array(array)
    except NotAnArray as error:
        return f"<not an array: {error}>"
    head = f"{opened.dtype} {opened.values.shape} "
    if not opened.values.size:
        return head + "[]"  # the first extent may be huge, and empty rows cost nothing but time
    values = opened.values if opened.values.ndim <= _MAX_NESTED else opened.values.reshape(-1)
    room = limit - len(head)
    if values.size <= room:
        whole = _nested(values, opened, max(values.shape, default=1))
        if len(whole) <= room:
            return head + whole
    text = ""
    for edge in (8, 5, 3, 2, 1):
        if (2 * edge + 1) ** values.ndim > 4 * max(room, 1) and edge > 1:
            continue  # not worth writing: it cannot fit
        text = _nested(values, opened, edge)
        if len(text) <= room:
            break
    return head + text


def _nested(values: NDArray, opened: DecodedArray, edge: int) -> str:
    if not values.ndim:
        return _number(values[()], opened)
    count = len(values)
    if count <= 2 * edge:
        parts = [_nested(row, opened, edge) for row in _rows(values, range(count))]
    else:
        parts = [_nested(row, opened, edge) for row in _rows(values, range(edge))]
        parts.append("…")
        parts += [_nested(row, opened, edge) for row in _rows(values, range(count - edge, count))]
    return f"[{', '.join(parts)}]"


def _rows(values: NDArray, indexes: range) -> list[NDArray]:
    return [values[index, ...] for index in indexes]


def _number(value: Any, opened: DecodedArray) -> str:
    if opened.dtype == "bool" or not opened.is_float:
        return str(value)
    digits = {"float16": 4, "bfloat16": 3}.get(opened.dtype, 6)
    return f"{float(value):.{digits}g}"
