"""Values as they cross between processes and lie in the cache: MessagePack, never pickle.

What MessagePack lacks travels as extension types: arrays (dtype, shape, raw bytes), integers of more than 64 bits,
strings with lone surrogates, and ``Opaque`` for a result that is no plain data at all. Decoding is safe on hostile
bytes: the caller bounds their number, msgspec bounds their depth, and every failure is a ``WireError``.
"""

from __future__ import annotations

from typing import Any

import msgspec

ARRAY, BIG_INT, ODD_STRING, OPAQUE = 1, 2, 3, 4
MAX_INT_BYTES = 1 << 16


class WireError(ValueError):
    """The bytes are no value of ours."""


class Array:
    """A dense array in C order. ``dtype`` is numpy's name for it, or ``bfloat16``."""

    __slots__ = ("data", "dtype", "shape")

    def __init__(self, dtype: str, shape: tuple[int, ...], data: bytes | memoryview) -> None:
        self.dtype, self.shape, self.data = dtype, shape, data

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Array) and (self.dtype, self.shape, self.data) == (
            other.dtype,
            other.shape,
            other.data,
        )

    __hash__ = None  # type: ignore[assignment]  # compared by content, so no key of a dict


class Opaque:
    """Stands for something that is no answer; ``what`` describes it: "a generator", "a list with a cycle"."""

    __slots__ = ("what",)

    def __init__(self, what: str) -> None:
        self.what = what

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = None  # type: ignore[assignment]  # equal to nothing, itself included


class _Head(msgspec.Struct, array_like=True):
    dtype: str
    shape: tuple[int, ...]


_HEAD_DECODER = msgspec.msgpack.Decoder(_Head)


def _to_wire(value: Any) -> Any:
    if isinstance(value, Array):
        head = msgspec.msgpack.encode(_Head(value.dtype, value.shape))
        return msgspec.msgpack.Ext(ARRAY, b"".join((len(head).to_bytes(2, "little"), head, value.data)))
    if isinstance(value, Opaque):
        return msgspec.msgpack.Ext(OPAQUE, value.what.encode("utf-8", "replace"))
    raise NotImplementedError(f"{type(value).__name__} is no plain data")


def big_int(value: int) -> msgspec.msgpack.Ext:
    """An integer outside of 64 bits, ready to be packed."""
    return msgspec.msgpack.Ext(BIG_INT, value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True))


def odd_string(value: str) -> msgspec.msgpack.Ext:
    """A string with lone surrogates, ready to be packed."""
    return msgspec.msgpack.Ext(ODD_STRING, value.encode("utf-8", "surrogatepass"))


def _from_wire(code: int, data: memoryview) -> Any:
    if code == ARRAY:
        size = int.from_bytes(data[:2], "little")
        head = _HEAD_DECODER.decode(data[2 : 2 + size])
        return Array(head.dtype, head.shape, data[2 + size :])
    if code == BIG_INT:
        if len(data) > MAX_INT_BYTES:
            raise WireError("an integer of more than 64 KiB")
        return int.from_bytes(data, "little", signed=True)
    if code == ODD_STRING:
        return bytes(data).decode("utf-8", "surrogatepass")
    if code == OPAQUE:
        return Opaque(bytes(data[:500]).decode("utf-8", "replace"))
    raise WireError(f"unknown extension type {code}")


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_to_wire)
_DECODER = msgspec.msgpack.Decoder(ext_hook=_from_wire)


def pack(value: Any) -> bytes:
    """Encode plain data, ``Array`` and ``Opaque``."""
    return _ENCODER.encode(value)


def unpack(raw: bytes | memoryview) -> Any:
    """Decode what ``pack`` made. Raises ``WireError`` on anything else, and never any other exception."""
    try:
        return _DECODER.decode(raw)
    except (msgspec.DecodeError, WireError, RecursionError, ValueError, TypeError, OverflowError, MemoryError) as error:
        raise WireError(str(error) or type(error).__name__) from None
