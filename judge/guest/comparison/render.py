"""Render arrays in few characters: dtype, shape, and as many elements from both ends of each axis as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from judge.guest.comparison.arrays import NotAnArray, Opened, open_array, quoted
from judge.values.wire import Array, Opaque

if TYPE_CHECKING:
    from judge.guest.comparison.arrays import NDArray

_MAX_NESTED = 3  # arrays of more dimensions are shown flat
_MAX_MEMBERS = 16
_MAX_DEPTH = 6


def render_value(value: Any, limit: int) -> str:
    """Return a decoded value as text of at most ``limit`` characters, in time proportional to the limit."""
    return _clip(_text(value, max(limit, 1), 0), max(limit, 1))


def _clip(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _text(value: Any, limit: int, depth: int) -> str:
    match value:
        case Array():
            return _array(value, limit)
        case list() | tuple() | dict():
            return _members(value, limit, depth)
        case str():
            return quoted(value) if len(value) > limit else repr(value)
        case bytes():
            return f"<{len(value)} bytes>"
        case Opaque():
            what = str(value.what)
            return f"<{what}>" if what.isprintable() else f"<{what!r}>"
        case int() if value.bit_length() > 4096:  # slow to write in decimal; Python refuses it above 4300 digits
            return f"<an integer of {value.bit_length()} bits>"
        case _:
            return repr(value)


def _members(value: list[Any] | tuple[Any, ...] | dict[Any, Any], limit: int, depth: int) -> str:
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    if depth >= _MAX_DEPTH:
        return f"{opening}… {len(value)} …{closing}"
    texts: list[str] = []
    room = limit
    for index, member in enumerate(value.items() if isinstance(value, dict) else value):
        if index >= max(_MAX_MEMBERS, limit // 8) or room < 1:
            texts.append(f"… {len(value) - index} more")
            break
        share = max(room // 2, 24) if index + 1 < len(value) else room
        if isinstance(value, dict):
            key, item = member
            text = f"{_clip(_text(key, 40, depth + 1), 40)}: {_clip(_text(item, share, depth + 1), share)}"
        else:
            text = _clip(_text(member, share, depth + 1), share)
        texts.append(text)
        room -= len(text) + 2
    return opening + ", ".join(texts) + closing


def _array(array: Array, limit: int) -> str:
    try:
        opened = open_array(array)
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


def _nested(values: NDArray, opened: Opened, edge: int) -> str:
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


def _number(value: Any, opened: Opened) -> str:
    if opened.dtype == "bool" or not opened.is_float:
        return str(value)
    digits = {"float16": 4, "bfloat16": 3}.get(opened.dtype, 6)
    return f"{float(value):.{digits}g}"
