"""Convert the values of a case from JSON to the values that ``judge.values.wire`` packs, without NumPy.

A value that does not fit raises ``BadValue`` with the place in the case line, what is wrong and the remedy.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from typing import Any

from judge.errors import BadValue
from judge.models import ValueType
from judge.text.messages import Phrase, mark, nearest, phrase, quoted
from judge.values import wire
from judge.values.dtypes import DTYPES, FLOATS, bfloat16_bits, index_of
from judge.values.node_forms import FORMS

MAX_DEPTH = 200
MAX_DIMENSIONS = 32
MAX_EXTENT = 1 << 31

_SPECIAL = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
_MARKS = {"dtype", "data", "shape"}


class Converter:
    """Converts the values of one case. ``dtypes`` collects the dtypes of its arrays."""

    def __init__(self) -> None:
        self.dtypes: set[str] = set()

    def typed(self, value: Any, value_type: ValueType, place: str) -> Any:
        """Convert an argument for a parameter of the given type."""
        if value_type == "array":
            return None if value is None else self.array(value, place)
        form = FORMS.get(value_type)
        if form is not None and not form.fits(value):
            raise BadValue(
                "{place}: a {value_type} is written as {form}; got {found}",
                place=place,
                value_type=value_type,
                form=phrase(form.written),
                found=_named(value),
            )
        return self.plain(value, place)

    def result(self, value: Any, value_type: ValueType, place: str) -> Any:
        """Convert an answer of the given type. A list of marked arrays is a tuple; a bare number stays a scalar."""
        if value_type != "array" or not isinstance(value, list | dict):
            return self.typed(value, value_type, place) if value_type != "array" else self.plain(value, place)
        if isinstance(value, list) and any(_is_marked(item) for item in value):
            return [self.result(item, "array", f"{place}[{index}]") for index, item in enumerate(value)]
        return self.array(value, place)

    def plain(self, value: Any, place: str, depth: int = 0) -> Any:
        """Convert plain data; a marked array anywhere inside becomes an ``Array``."""
        if depth > MAX_DEPTH:
            raise BadValue(
                "{place}…: nested more than {limit} levels deep; reduce the nesting", place=place[:60], limit=MAX_DEPTH
            )
        if isinstance(value, list):
            return [self.plain(item, f"{place}[{index}]", depth + 1) for index, item in enumerate(value)]
        if isinstance(value, dict):
            if _is_marked(value):
                return self.array(value, place)
            return {_key(key, place): self.plain(item, f"{place}.{key[:20]}", depth + 1) for key, item in value.items()}
        if isinstance(value, str):
            return value if _encodable(value) else wire.surrogates(value)
        if isinstance(value, float) and math.isinf(value):
            raise BadValue("{place}: too large for a float64; write a smaller number", place=place)
        if isinstance(value, int) and not -(1 << 63) <= value < 1 << 64:
            return wire.big_int(value)
        return value

    def array(self, value: Any, place: str) -> wire.Array:
        """Convert a nested list, a number or a marked array ``{"dtype", "data"[, "shape"]}`` to an ``Array``."""
        if not isinstance(value, dict):
            shape, items = _flatten(value, place)
            return self._packed(_dtype_of(items), shape, items, place)
        for key in value:
            if key not in _MARKS:
                raise BadValue(
                    "{place}: unknown key {key} in an array; {hint}",
                    place=place,
                    key=quoted(key),
                    hint=nearest(key, _MARKS),
                )
        for key in ("dtype", "data"):
            if key not in value:
                raise BadValue(
                    '{place}: an array without "{key}"; write {{"dtype": …, "data": …}}', place=place, key=key
                )
        dtype = value["dtype"]
        if not isinstance(dtype, str) or dtype not in DTYPES:
            raise BadValue(
                "{place}.dtype: unknown dtype {dtype}; {hint}",
                place=place,
                dtype=quoted(str(dtype)),
                hint=nearest(str(dtype), DTYPES),
            )
        place = f"{place}.data"
        shape, items = _flatten(value["data"], place)
        if "shape" in value:
            shape = _given_shape(value["shape"], shape, len(items), place)
        return self._packed(dtype, shape, items, place)

    def _packed(self, dtype: str, shape: tuple[int, ...], items: list[Any], place: str) -> wire.Array:
        self.dtypes.add(dtype)
        return wire.Array(dtype, shape, _pack(dtype, items, shape, place))


_NAMES = {
    dict: mark("an object"),
    str: mark("a string"),
    bool: mark("a boolean"),
    int: mark("a number"),
    float: mark("a number"),
    list: mark("a list"),
}


def _named(value: object) -> Phrase:
    return phrase("{name}", name="null") if value is None else phrase(_NAMES.get(type(value), type(value).__name__))


def _key(key: str, place: str) -> str:
    if not _encodable(key):
        raise BadValue("{place}: the key {key} is not Unicode text; use another", place=place, key=quoted(key))
    return key


def _encodable(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def _is_marked(value: object) -> bool:
    return isinstance(value, dict) and "dtype" in value and "data" in value


def _flatten(data: Any, place: str) -> tuple[tuple[int, ...], list[Any]]:
    """Return the shape and the elements of a nested list in C order; all lists of one level must have equal length."""
    shape: list[int] = []
    level = data
    while isinstance(level, list) and len(shape) <= MAX_DIMENSIONS:
        shape.append(len(level))
        level = level[0] if level else None
    if len(shape) > MAX_DIMENSIONS:
        raise BadValue(
            "{place}: more than {limit} dimensions; is there a bracket too many?",
            place=place,
            limit=MAX_DIMENSIONS,
        )
    items: list[Any] = [data]
    for depth, size in enumerate(shape):
        for index, item in enumerate(items):
            if not isinstance(item, list) or len(item) != size:
                here = _place(place, shape[:depth], index)
                is_list = isinstance(item, list)
                found = phrase("{count} elements", count=len(item)) if is_list else phrase("not a list")
                raise BadValue(
                    "{here}: ragged: {found} where the first one on this level has {size}; make them equally long",
                    here=here,
                    found=found,
                    size=size,
                )
        items = [element for item in items for element in item]
    for index, item in enumerate(items):
        if not isinstance(item, bool | int | float) and (not isinstance(item, str) or item not in _SPECIAL):
            shown = quoted(str(item)) if item is not None else "null"
            what = phrase("ragged: a list") if isinstance(item, list) else shown
            raise BadValue(
                '{place}: {what} where a number, "nan", "inf" or "-inf" is expected',
                place=_place(place, shape, index),
                what=what,
            )
    return tuple(shape), items


def _place(place: str, shape: Sequence[int], index: int) -> str:
    """Return ``place`` followed by the indexes of element ``index`` in C order of an array of this shape."""
    return place + "".join(f"[{at}]" for at in index_of(index, shape))


def _given_shape(given: Any, own: tuple[int, ...], count: int, place: str) -> tuple[int, ...]:
    place = f"{place.removesuffix('.data')}.shape"
    sizes = given if isinstance(given, list) else [None]
    if len(sizes) > MAX_DIMENSIONS or not all(type(size) is int and 0 <= size < MAX_EXTENT for size in sizes):
        raise BadValue(
            "{place}: write a list of at most {limit} sizes such as [2, 3]",
            place=place,
            limit=MAX_DIMENSIONS,
        )
    if math.prod(sizes) != count or math.prod(size for size in sizes if size) >= MAX_EXTENT:
        raise BadValue(
            "{place}: {sizes} does not fit {count} elements of data; correct one of the two",
            place=place,
            sizes=sizes,
            count=count,
        )
    if len(own) > 1 and own != tuple(sizes):
        raise BadValue(
            "{place}: {sizes}, but data is nested as {own}; leave shape out, or write data flat",
            place=place,
            sizes=sizes,
            own=list(own),
        )
    return tuple(sizes)


def _dtype_of(items: list[Any]) -> str:
    kinds = set(map(type, items))
    if float in kinds or str in kinds:
        return "float64"
    return "bool" if kinds == {bool} else "int64"


def _pack(dtype: str, items: list[Any], shape: tuple[int, ...], place: str) -> bytes:
    try:
        return _encode(dtype, items)
    except (struct.error, OverflowError, ValueError, TypeError):
        for index, item in enumerate(items):
            try:
                _encode(dtype, [item])
            except (struct.error, OverflowError, ValueError, TypeError):
                shown = quoted(item) if isinstance(item, str) else str(item)[:40]
                where = _place(place, shape, index)
                raise BadValue(
                    "{where}: {shown} does not fit {dtype}; change the number or the dtype",
                    where=where,
                    shown=shown,
                    dtype=dtype,
                ) from None
        raise


def _encode(dtype: str, items: list[Any]) -> bytes:
    """Return the elements as little-endian bytes. Raises struct.error, OverflowError or ValueError."""
    if dtype in FLOATS:
        # JSON's 1e999 is read as inf, so inf is accepted only as a string.
        if math.inf in items or -math.inf in items:
            raise OverflowError
        items = [_SPECIAL[item] if isinstance(item, str) else item for item in items]
    elif dtype == "bool" and not all(item is True or item is False for item in items):
        raise ValueError
    code = DTYPES[dtype].code
    if code is None:
        return _bfloat16(struct.pack(f"<{len(items)}f", *items), items)
    return struct.pack(f"<{len(items)}{code}", *items)


def _bfloat16(float32: bytes, items: list[Any]) -> bytes:
    """Round packed float32 elements to bfloat16. Raises OverflowError where a finite item becomes infinite."""
    count = len(items)
    rounded = [bfloat16_bits(bits) for bits in struct.unpack(f"<{count}I", float32)]
    for bits, item in zip(rounded, items, strict=True):
        if bits & 0x7FFF == 0x7F80 and not math.isinf(item):
            raise OverflowError
    return struct.pack(f"<{count}H", *rounded)
