"""Values as they cross between processes and lie in the cache: MessagePack, never pickle.

What MessagePack lacks travels as extension types: arrays (dtype, shape, raw bytes), integers of more than 64 bits,
strings with lone surrogates, and ``Opaque`` for a result that is no plain data at all. Decoding is safe on hostile
bytes: the caller bounds their number, msgspec bounds their depth, and every failure is a ``WireError``.
"""

from __future__ import annotations

import contextlib
from typing import Any, TypeVar

import msgspec

ARRAY, BIG_INT, ODD_STRING, OPAQUE = 1, 2, 3, 4
MAX_INT_BYTES = 1 << 16
T = TypeVar("T")


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
        return msgspec.msgpack.Ext(ARRAY, b"".join((_head(value), value.data)))
    if isinstance(value, Opaque):
        return msgspec.msgpack.Ext(OPAQUE, value.what.encode("utf-8", "replace"))
    raise NotImplementedError(f"{type(value).__name__} is no plain data")


def _head(value: Array) -> bytes:
    head = msgspec.msgpack.encode(_Head(value.dtype, value.shape))
    return len(head).to_bytes(2, "little") + head


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

_Leaf = int | float | str | bool | None
_TABLE_DECODER = msgspec.msgpack.Decoder(_Leaf | list[_Leaf | list[_Leaf | list[_Leaf | list[_Leaf]]]])
_FEW_BYTES = 1 << 14
_MAX_COMPARISONS = 1 << 24  # a tenth of a second; 4096 numbers in one dict
_FAILURES = (msgspec.DecodeError, RecursionError, ValueError, TypeError, OverflowError, MemoryError)


def _shape(code: int) -> tuple[str, int, int]:
    """What begins with this byte: its kind, its fixed size in bytes or elements, the width of a size that follows."""
    if code < 0x80 or code >= 0xE0 or 0xC0 <= code <= 0xC3:
        return "leaf", 0, 0
    if code < 0x90:
        return "map", 2 * (code & 15), 0
    if code < 0xA0:
        return "list", code & 15, 0
    if code < 0xC0:
        return "leaf", code & 31, 0
    if code in (0xDC, 0xDD, 0xDE, 0xDF):
        return ("list" if code < 0xDE else "map"), 0, 4 if code & 1 else 2
    if 0xC4 <= code <= 0xC9:
        return ("leaf", 0, 1 << code - 0xC4) if code < 0xC7 else ("ext", 1, 1 << code - 0xC7)
    if 0xD4 <= code <= 0xD8:
        return "ext", 1 + (1 << code - 0xD4), 0
    if 0xD9 <= code <= 0xDB:
        return "leaf", 0, 1 << code - 0xD9
    return "leaf", {0xCA: 4, 0xCB: 8}.get(code, 1 << (code & 3)), 0


_SHAPES = [_shape(code) for code in range(256)]


def _refuse_odd_keys(raw: memoryview) -> None:
    """Raise WireError where a dict's key is a list or an extension, or where too many of its keys are numbers.

    Keys of ours are strings and numbers of 64 bits. All others, and numbers too, have hashes that can be made to
    collide, so that building the dict would take minutes: each key is compared with all others of its dict at worst.
    Bytes that are no MessagePack are left to the decoder.
    """
    waiting = [(1, 0)]  # of each open container: elements still to come, and how many there are where it is a map
    at = comparisons = 0
    while waiting and at < len(raw):
        left, mapped = waiting.pop()
        if not left:
            continue
        waiting.append((left - 1, mapped))
        kind, size, width = _SHAPES[raw[at]]
        if mapped and not left & 1 and not _is_text(raw[at]):
            if kind not in ("leaf", "map"):
                raise WireError("a dict with a key that is no string and no number")
            comparisons += mapped >> 1
            if comparisons > _MAX_COMPARISONS:
                raise WireError("a dict with too many numbers as keys")
        at += 1
        if width:
            size = size + int.from_bytes(raw[at : at + width], "big")
            at += width
        if kind in ("leaf", "ext"):
            at += size
        else:
            size = 2 * size if kind == "map" and width else size
            waiting.append((size, size if kind == "map" else 0))


def _is_text(code: int) -> bool:
    return 0xA0 <= code < 0xC0 or 0xD9 <= code <= 0xDB


def pack(value: Any) -> bytes:
    """Encode plain data, ``Array`` and ``Opaque``."""
    return _ENCODER.encode(value)


def parts(value: Any) -> list[bytes | memoryview]:
    """What ``pack`` makes, in pieces: an array's data, at the top or in a list, stay where they are."""
    if isinstance(value, Array):
        head = _head(value)
        return [b"\xc9%s\x01%s" % ((len(head) + len(value.data)).to_bytes(4, "big"), head), value.data]
    if isinstance(value, list) and len(value) < 16 and any(isinstance(item, Array) for item in value):
        return [bytes([0x90 | len(value)]), *(piece for item in value for piece in parts(item))]
    return [pack(value)]


def unpack(raw: bytes | memoryview) -> Any:
    """Decode what ``pack`` made. Raises ``WireError`` on anything else, and never any other exception."""
    if len(raw) > _FEW_BYTES:
        with contextlib.suppress(*_FAILURES):
            return _TABLE_DECODER.decode(raw)  # most long values; no dict is in them
        _refuse_odd_keys(memoryview(raw))
    return read(_DECODER, raw)


def read(decoder: msgspec.msgpack.Decoder[T], raw: bytes | memoryview) -> T:
    """Decode a message that came out of a sandbox. Raises ``WireError`` where it is none, and never any other
    exception."""
    try:
        return decoder.decode(raw)
    except _FAILURES as error:
        raise WireError(str(error) or type(error).__name__) from None
