"""Values as they cross between processes and are kept in the cache: MessagePack, never pickle.

What MessagePack lacks travels as extension types: arrays (dtype, shape, raw bytes), dicts (alternating keys and
values), integers of more than 64 bits, strings with lone surrogates, and ``Opaque`` for a result that is not plain
data. Decoding is safe on hostile bytes: the caller bounds the number of bytes, ``judge.values.scan`` bounds the number
of objects before any is made, msgspec bounds the depth, and every failure is a ``WireError``.

A dict is an extension because MessagePack's own maps may have any key. Keys that were made to collide would be compared
with one another for minutes, so keys are looked at before the dict is built.
"""

from __future__ import annotations

import codecs
import contextlib
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import msgspec

from judge.text.phrases import Phrase, mark, phrase
from judge.values.scan import ARRAY, BIG_INT, DICT, MAX_VALUES, OPAQUE, SURROGATES, Buffer, WireError, count_values

__all__ = [
    "Array",
    "Buffer",
    "Opaque",
    "Pairs",
    "WireError",
    "big_int",
    "copied",
    "is_plain",
    "pack",
    "parts",
    "same",
    "surrogates",
    "text",
    "unpack",
]

MAX_INT_BYTES = 1 << 16
_MOST_DIMENSIONS = 256  # no library has arrays of more than 64
T = TypeVar("T")


class Array:
    """A contiguous array in C order. ``dtype`` is NumPy's name for it, or ``bfloat16``."""

    __slots__ = ("data", "dtype", "shape")

    def __init__(self, dtype: str, shape: tuple[int, ...], data: bytes | memoryview) -> None:
        self.dtype, self.shape, self.data = dtype, shape, data

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Array) and (self.dtype, self.shape, self.data) == (
            other.dtype,
            other.shape,
            other.data,
        )

    __hash__ = None  # type: ignore[assignment]  # compared by content, so it cannot be a key of a dict


NOT_A_TENSOR = mark("{value} instead of a tensor")
"""Describes a Python number that PyTorch solutions return in the place of a tensor."""


class Opaque:
    """Stands for something that cannot be an answer; ``what`` describes it: "a generator", "a list with a cycle"."""

    __slots__ = ("what",)

    def __init__(self, text: str, /, **values: object) -> None:
        self.what = phrase(text, **values)

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = None  # type: ignore[assignment]  # an ``Opaque`` is not even equal to itself


class Pairs:
    """A dict that is ready to be packed: alternating keys and values in one list."""

    __slots__ = ("items",)

    def __init__(self, items: list[Any]) -> None:
        self.items = items


class _Head(msgspec.Struct, array_like=True):
    dtype: str
    shape: Annotated[tuple[int, ...], msgspec.Meta(max_length=_MOST_DIMENSIONS)]


_HEAD_DECODER = msgspec.msgpack.Decoder(_Head)
_PHRASE_DECODER = msgspec.msgpack.Decoder(Phrase)
COPIED = 1 << 16
_LONGEST_TEXT = 500  # characters in the description of an ``Opaque``


def _to_wire(value: Any) -> Any:
    if isinstance(value, Array):
        return msgspec.msgpack.Ext(ARRAY, b"".join((_head(value), value.data)))
    if isinstance(value, Opaque):
        return msgspec.msgpack.Ext(OPAQUE, msgspec.msgpack.encode(value.what.mapped(_plain)))
    if isinstance(value, Pairs):
        return msgspec.msgpack.Ext(DICT, _ENCODER.encode(value.items))
    raise NotImplementedError(f"{type(value).__name__} is not plain data")


def _plain(text: str) -> str:
    return text[:_LONGEST_TEXT].encode("utf-8", "replace").decode()


def _head(value: Array) -> bytes:
    head = msgspec.msgpack.encode(_Head(value.dtype, value.shape))
    return len(head).to_bytes(2, "little") + head


def big_int(value: int) -> msgspec.msgpack.Ext:
    """Return an integer of more than 64 bits in its packed form."""
    return msgspec.msgpack.Ext(BIG_INT, value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True))


def surrogates(value: str) -> msgspec.msgpack.Ext:
    """Return a string with lone surrogates in its packed form."""
    return msgspec.msgpack.Ext(SURROGATES, value.encode("utf-8", "surrogatepass"))


class _HasExtension(Exception):
    """The value holds more than plain data."""


def _has_extension(code: int, data: memoryview) -> Any:
    raise _HasExtension


class _Builder:
    """Builds one value. The comparisons of keys are limited for all of its dicts together."""

    def __init__(self) -> None:
        self._comparisons = 0
        self._decoder = msgspec.msgpack.Decoder(ext_hook=self._value)

    def build(self, raw: Buffer) -> Any:
        return self._decoder.decode(raw)

    def _value(self, code: int, data: memoryview) -> Any:
        if code == ARRAY:
            size = int.from_bytes(data[:2], "little")
            head = _HEAD_DECODER.decode(data[2 : 2 + size])
            return Array(head.dtype, head.shape, data[2 + size :])
        if code == DICT:
            return self._dict(self._decoder.decode(data))
        if code == BIG_INT:
            if len(data) > MAX_INT_BYTES:
                raise WireError("an integer of more than 64 KiB")
            return int.from_bytes(data, "little", signed=True)
        if code == SURROGATES:
            return bytes(data).decode("utf-8", "surrogatepass")
        if code == OPAQUE:
            what = _PHRASE_DECODER.decode(data)
            return Opaque(what.text, **what.values)
        raise WireError("unknown extension type {code}", code=code)

    def _dict(self, items: Any) -> dict[Any, Any]:
        """Build a dict. The hashes of strings are secret; those of numbers can be made to collide."""
        if type(items) is not list or len(items) % 2:
            raise WireError("a dict that is not made of keys and values")
        keys = items[::2]
        numbers = 0
        for key in keys:
            if type(key) is not str:
                if type(key) not in _NUMBERS:
                    raise WireError("a dict with a key that is neither a string nor a number")
                numbers += 1
        self._comparisons += numbers * numbers
        if self._comparisons > _MAX_COMPARISONS:
            raise WireError("a dict with too many numbers as keys")
        return dict(zip(keys, items[1::2], strict=True))


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_to_wire)
_Leaf = int | float | str | bool | None
# Most long values are tables, and cannot hold a map.
_TABLE_DECODER = msgspec.msgpack.Decoder(_Leaf | list[_Leaf | list[_Leaf | list[_Leaf | list[_Leaf]]]])
# Most values are plain. The others need a new builder for each value, because a builder counts comparisons.
_PLAIN_DECODER = msgspec.msgpack.Decoder(ext_hook=_has_extension)
_NUMBERS = (int, float, bool, type(None))
_ATOMS = {int, float, str, bool, bytes, type(None)}
_FEW_BYTES = 1 << 14
_MAX_COMPARISONS = 1 << 24  # which take a tenth of a second; enough for 4096 numbers in one dict
_PIECE = 1 << 16  # malloc maps longer pieces anew each time, and each of their pages costs a fault
_FAILURES = (msgspec.DecodeError, RecursionError, ValueError, TypeError, OverflowError, MemoryError)


def pack(value: Any) -> bytes:
    """Encode plain data, ``Array`` and ``Opaque``."""
    return _ENCODER.encode(_packable(value))


def text(printed: bytes) -> bytes:
    """Encode printed UTF-8 as a text, with a replacement character for each malformed part.

    The text is decoded piece by piece, because a single rare character makes a decoded text four times as large.
    """
    if len(printed) <= _PIECE:
        return pack(printed.decode("utf-8", "replace"))
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    found = bytearray(b"\xdb\0\0\0\0")
    for at in range(0, len(printed), _PIECE):
        found += decoder.decode(printed[at : at + _PIECE], final=at + _PIECE >= len(printed)).encode()
    found[1:5] = (len(found) - 5).to_bytes(4, "big")
    return copied(memoryview(found).toreadonly())


def _packable(value: Any) -> Any:
    """Return ``value`` with ``Pairs`` in place of each dict."""
    if isinstance(value, dict):
        return Pairs([_packable(item) for pair in value.items() for item in pair])
    if isinstance(value, list | tuple) and not set(map(type, value)) <= _ATOMS:
        return [_packable(item) for item in value]
    return value


def parts(value: Any) -> list[Buffer]:
    """Return what ``pack`` makes in pieces. The data of an array that is the value or is in a list is not copied.

    ``value`` must hold ``Pairs`` in place of dicts.
    """
    if isinstance(value, Array):
        head = _head(value)
        return [b"\xc9%s\x01%s" % ((len(head) + len(value.data)).to_bytes(4, "big"), head), value.data]
    if isinstance(value, list) and len(value) < 16 and any(isinstance(item, Array) for item in value):
        return [bytes([0x90 | len(value)]), *(piece for item in value for piece in parts(item))]
    return [_ENCODER.encode(value)]


def unpack(raw: Buffer, most: int = MAX_VALUES) -> Any:
    """Decode what ``pack`` made, if it holds at most ``most`` values (a short one may hold more).

    Raises ``WireError`` on anything else, and never any other exception.
    """
    if len(raw) > _FEW_BYTES:
        if len(raw) <= most:  # it cannot hold more values than bytes, and this decoder refuses maps
            with contextlib.suppress(*_FAILURES):
                return _TABLE_DECODER.decode(raw)
        count_values(raw, most)
    try:
        return _PLAIN_DECODER.decode(raw)
    except (*_FAILURES, _HasExtension):
        return _guarded(_Builder().build, raw)


def is_plain(raw: Buffer) -> bool:
    """Return whether the bytes are a value without arrays, dicts and other extensions."""
    try:
        _PLAIN_DECODER.decode(raw)
    except (*_FAILURES, _HasExtension):
        return False
    return True


def copied(part: Buffer) -> bytes:
    """Return a short part of a message as bytes, and a long one as the view that it is."""
    return bytes(part) if len(part) <= COPIED else part  # type: ignore[return-value]  # a view serves as well


def read(decoder: msgspec.msgpack.Decoder[T], raw: Buffer) -> T:
    """Decode a message that came out of a sandbox. Raises ``WireError`` if it is malformed, and never any other
    exception."""
    return _guarded(decoder.decode, raw)


def _guarded(decode: Callable[[Buffer], T], raw: Buffer) -> T:
    try:
        return decode(raw)
    except WireError:
        raise
    except _FAILURES as error:
        raise WireError(str(error) or type(error).__name__) from None


def same(one: Buffer, other: Buffer) -> bool:
    """Compare bytes piece by piece, because copying all of them at once would cost memory.

    ``==`` compares two views item by item, which is slow; ``startswith`` compares a view as quickly as bytes.
    """
    return len(one) == len(other) and all(
        bytes(one[start : start + _PIECE]).startswith(other[start : start + _PIECE])
        for start in range(0, len(one), _PIECE)
    )
