"""Conversion between encoded values and what a solution gets and returns, for each type of parameter and result."""

from __future__ import annotations

import functools
from typing import Any

from judge.guest import nodes
from judge.guest.backends.numpy import to_bfloat16
from judge.guest.backends.table import BACKENDS
from judge.guest.linked import LINKED, forget
from judge.values import wire
from judge.values.wire import Array, Opaque, Pairs

MAX_DEPTH = 200
_BASES: tuple[Any, ...] = (int, float, str, list, tuple)
_ATOMS = {int, float, str, bool, type(None)}
_ENCODED = {float, bool, type(None), bytes, Opaque, Array}


def decode(raw: bytes | memoryview) -> Any:
    """Return the encoded value as plain data, which may hold ``Array`` objects."""
    return wire.unpack(raw)


def materialise(value: Any, kind: str, backend: str, node_types: dict[str, type]) -> Any:
    """Return a decoded value as the solution sees it: an array, nodes, or the plain value."""
    form = LINKED.get(kind)
    if form is not None and value is None:
        forget()
        return None
    if form is not None:
        return form.build(value, node_types[form.class_name])
    return BACKENDS[backend].materialised(value)


def flatten(value: Any, kind: str) -> Any:
    """Return a result as data that ``wire.pack`` takes. A value that cannot be an answer becomes ``Opaque``."""
    form = LINKED.get(kind)
    if form is not None:
        value = form.read(value)
    return _flat(value, kind == "array", 0)


def _flat(value: Any, arrays: bool, depth: int) -> Any:
    kind = type(value)
    if kind in (list, tuple):
        if depth > MAX_DEPTH:
            return Opaque("a value nested more than {limit} levels deep", limit=MAX_DEPTH)
        if set(map(type, value)) <= _ATOMS and _small(value):
            return value
        return [_flat(item, arrays, depth + 1) for item in value]
    if kind is int:
        return value if -(1 << 63) <= value < 1 << 64 else wire.big_int(value)
    if kind is str:
        try:
            value.encode()
        except UnicodeEncodeError:
            return wire.surrogates(value)
        return value
    if kind in _ENCODED:
        return value
    if kind is dict:
        if depth > MAX_DEPTH:
            return Opaque("a value nested more than {limit} levels deep", limit=MAX_DEPTH)
        pairs = {_key(key): _flat(item, arrays, depth + 1) for key, item in value.items()}
        return Pairs([part for pair in pairs.items() for part in pair])
    return _foreign(value, arrays, depth)


def _small(values: Any) -> bool:
    """Return whether MessagePack can hold these atoms unchanged."""
    return all(
        (-(1 << 63) <= value < 1 << 64) if type(value) is int else value.isascii() if type(value) is str else True
        for value in values
    )


def _key(key: Any) -> Any:
    if type(key) not in _ATOMS and (found := _number(key)) is not None:
        key = found
    if type(key) is int and not -(1 << 63) <= key < 1 << 64:
        return str(key)
    if type(key) is str or type(key) not in _ATOMS:
        return str(key).encode("utf-8", "backslashreplace").decode()
    return key


def _number(value: Any) -> Any:
    """Return the Python number that an array library's scalar holds, or None for anything else."""
    for backend in BACKENDS.values():
        array = backend.exported(value)
        if array is not None and type(array) is not Array and array.shape == () and array.dtype.kind in "biuf":
            return array.item()
    return None


def _foreign(value: Any, arrays: bool, depth: int) -> Any:
    for backend in BACKENDS.values():
        if (exported := backend.exported(value)) is not None:
            return exported if type(exported) is Array else _array(exported, arrays, depth)
    for base in _BASES:
        if isinstance(value, base) and depth < MAX_DEPTH:  # a subclass: only its plain value counts
            return _flat(base(value), arrays, depth + 1)
    return Opaque("{value}", value=nodes.article(value))


def _array(value: Any, arrays: bool, depth: int) -> Any:
    if value.dtype.kind not in "biufc":
        return (
            Opaque("an array of {dtype}", dtype=value.dtype)
            if value.dtype.kind == "O" or arrays
            else _flat(value.tolist(), arrays, depth)
        )
    if not arrays:
        return _flat(value.tolist(), arrays, depth + 1)
    native = value.astype(value.dtype.newbyteorder("="), order="C", copy=False)
    return Array(_name(native.dtype), value.shape, memoryview(native.reshape(-1).view("u1")))


@functools.cache
def _name(dtype: Any) -> str:
    """Return the name of a native numeric dtype, of which there are few. NumPy composes it anew each time."""
    name: str = dtype.name
    return name


def changed(arguments: list[Any], values: list[Any]) -> int | None:
    """Return the index of the first argument in which a solution changed an array in place, compared byte by byte."""
    for index, (argument, value) in enumerate(zip(arguments, values, strict=True)):
        if isinstance(value, list) and isinstance(argument, list):
            if len(value) != len(argument) or changed(argument, value) is not None:
                return index
        elif isinstance(value, Array):
            now = flatten(argument, "array")
            if value.dtype == "bfloat16" and now.dtype == "float32":
                now = to_bfloat16(now)
            if now.shape != value.shape or not wire.same(now.data, value.data):
                return index
    return None
