"""Encoded values ↔ what a solution gets and gives back, for each type a parameter or result may have."""

from __future__ import annotations

import sys
from typing import Any

from judge.guest import nodes
from judge.values import wire
from judge.values.dtypes import bfloat16_bits
from judge.values.wire import Array, Opaque

MAX_DEPTH = 200
_BASES: tuple[Any, ...] = (int, float, str, list, tuple)
_ATOMS = {int, float, str, bool, type(None)}


def decode(raw: bytes | memoryview) -> Any:
    """Plain data with ``Array`` in it."""
    return wire.unpack(raw)


def materialise(value: Any, kind: str, backend: str, node_types: dict[str, type]) -> Any:
    """A decoded value as the solution sees it: arrays, nodes, or the plain value."""
    if kind == "list-node":
        return nodes.build_list(value, node_types["list-node"])
    if kind == "tree-node":
        return nodes.build_tree(value, node_types["tree-node"])
    if isinstance(value, Array):
        return _tensor(value) if backend == "torch" else ndarray(value)
    if isinstance(value, list) and backend != "python":
        return [materialise(item, kind, backend, node_types) for item in value]
    return value


def ndarray(value: Array) -> Any:
    """A writable ``numpy.ndarray``; bfloat16 becomes the float32 of the same values."""
    import numpy as np

    if value.dtype == "bfloat16":
        bits = np.frombuffer(value.data, np.uint16).astype(np.uint32) << 16
        return bits.view(np.float32).reshape(value.shape)
    return np.frombuffer(value.data, np.dtype(value.dtype)).reshape(value.shape).copy()


def _tensor(value: Array) -> Any:
    import numpy as np
    import torch

    if value.dtype == "bfloat16":
        bits = torch.from_numpy(np.frombuffer(value.data, np.int16).copy())
        return bits.view(torch.bfloat16).reshape(value.shape)
    return torch.from_numpy(ndarray(value))


def flatten(value: Any, kind: str) -> Any:
    """A result as data that ``wire.pack`` takes. What is no answer becomes ``Opaque``."""
    if kind == "list-node":
        value = nodes.read_list(value)
    elif kind == "tree-node":
        value = nodes.read_tree(value)
    return _flat(value, kind == "array", 0)


def _flat(value: Any, arrays: bool, depth: int) -> Any:
    kind = type(value)
    if kind in (list, tuple):
        if depth > MAX_DEPTH:
            return Opaque(f"a value nested more than {MAX_DEPTH} deep")
        if set(map(type, value)) <= _ATOMS and _small(value):
            return value
        return [_flat(item, arrays, depth + 1) for item in value]
    if kind is int:
        return value if -(1 << 63) <= value < 1 << 64 else wire.big_int(value)
    if kind is str:
        try:
            value.encode()
        except UnicodeEncodeError:
            return wire.odd_string(value)
        return value
    if kind in _ATOMS or kind is bytes or kind is Opaque:
        return value
    if kind is dict:
        return {_key(key): _flat(item, arrays, depth + 1) for key, item in value.items()}
    return _foreign(value, arrays, depth)


def tensors_only(result: Any, flat: Any) -> Any:
    """``flat``, which is ``result`` as data, with ``Opaque`` for each number that is there in place of a tensor."""
    if isinstance(flat, list) and isinstance(result, list | tuple) and len(flat) == len(result):
        return [tensors_only(*pair) for pair in zip(result, flat, strict=True)]
    if type(flat) in (bool, int, float):
        return Opaque(f"{nodes.article(result)}, which is no tensor")
    return flat


def _small(values: Any) -> bool:
    """Whether MessagePack takes these atoms as they are."""
    return all(
        (-(1 << 63) <= value < 1 << 64) if type(value) is int else value.isascii() if type(value) is str else True
        for value in values
    )


def _key(key: Any) -> Any:
    if type(key) is int and not -(1 << 63) <= key < 1 << 64:
        return str(key)
    if type(key) is str or type(key) not in _ATOMS:
        return str(key).encode("utf-8", "backslashreplace").decode()
    return key


def _foreign(value: Any, arrays: bool, depth: int) -> Any:
    numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
    if numpy is not None and isinstance(value, numpy.generic | numpy.ndarray):
        return _array(numpy.asarray(value), arrays, depth)
    if torch is not None and isinstance(value, torch.Tensor):
        value = value.detach().cpu()
        if value.dtype is torch.bfloat16:
            bits = value.contiguous().view(torch.int16).numpy()
            return Array("bfloat16", tuple(value.shape), bits.tobytes())
        return _array(value.numpy(), arrays, depth)
    for base in _BASES:
        if isinstance(value, base) and depth < MAX_DEPTH:  # a subclass: its plain value is what counts
            return _flat(base(value), arrays, depth + 1)
    return Opaque(nodes.article(value))


def _array(value: Any, arrays: bool, depth: int) -> Any:
    if value.dtype.kind not in "biufc":
        return (
            Opaque(f"an array of {value.dtype}")
            if value.dtype.kind == "O" or arrays
            else _flat(value.tolist(), arrays, depth)
        )
    if not arrays:
        return _flat(value.tolist(), arrays, depth + 1)
    native = value.astype(value.dtype.newbyteorder("="), order="C", copy=False)
    return Array(native.dtype.name, value.shape, memoryview(native.reshape(-1).view("u1")))


def to_bfloat16(value: Any) -> Any:
    """``flatten``'s result with each float32 array rounded to bfloat16 (nearest, ties to even; NaN stays NaN)."""
    import numpy as np

    if isinstance(value, list):
        return [to_bfloat16(item) for item in value]
    if not isinstance(value, Array) or value.dtype != "float32":
        return value
    bits = np.frombuffer(value.data, np.uint32)
    rounded = bfloat16_bits(bits).astype(np.uint16)
    rounded[np.isnan(np.frombuffer(value.data, np.float32))] = 0x7FC0
    return Array("bfloat16", value.shape, rounded.tobytes())
