"""Compute keys that are equal exactly if two values are: types differ, -0.0 equals 0.0, and all NaNs are equal.

Keys are bytes, because Python seeds their hash: no answer can be constructed so that its keys collide. Long keys are
digested, so the cost of a key is that of one level of its value, however deep the value is. Nothing recurses.
"""

from __future__ import annotations

import math
import os
import struct
from array import array
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b

from judge.checkers.arrays import without_numpy
from judge.values.wire import Array, Opaque

Arrange = Callable[[Iterable[bytes]], list[bytes]]
"""Arranges the keys of a list's elements: ``list`` keeps their order, ``sorted`` makes it irrelevant."""

_LONGEST = 64
_SECRET = os.urandom(16)
_WIDE = 1 << 64  # larger integers are slow to write in decimal
_LENGTHS = [bytes([length]) for length in range(_LONGEST + 1)]
_pack_float = struct.Struct("<d").pack


def canonical(value: object, arrange: Arrange) -> bytes:
    """Return the key of ``value``, at most 64 bytes long. The key of an ``Opaque`` equals no other key."""
    if not isinstance(value, (list, tuple, dict)):
        return _leaf(value)
    result: list[bytes] = []
    stack: list[tuple[object, Iterator[object], list[bytes]]] = [(value, _members(value), [])]
    while stack:
        container, members, keys = stack[-1]
        for member in members:
            if isinstance(member, (list, tuple, dict)):
                stack.append((member, _members(member), []))
                break
            keys.append(_leaf(member))
        else:
            stack.pop()
            (stack[-1][2] if stack else result).append(_closed(container, keys, arrange))
    return result[0]


def digests(values: Iterable[object], arrange: Arrange) -> array[int]:
    """Return a 64-bit number for each value, in ascending order.

    Two collections have equal results exactly if they hold the same values, except by a chance that nobody can
    influence, because the digest has a secret key.
    """
    keys = (canonical(value, arrange) for value in values)
    found = (int.from_bytes(blake2b(key, digest_size=8, key=_SECRET).digest(), "little") for key in keys)
    return array("Q", sorted(array("Q", found)))


def _members(container: list[object] | tuple[object, ...] | dict[object, object]) -> Iterator[object]:
    if isinstance(container, dict):
        return (part for pair in container.items() for part in pair)
    return iter(container)


def _closed(container: object, keys: list[bytes], arrange: Arrange) -> bytes:
    if isinstance(container, dict):
        pairs = zip(keys[::2], keys[1::2], strict=True)
        return _seal(b"{" + b"".join(sorted(_sized(key) + _sized(value) for key, value in pairs)))
    return _seal(b"[" + b"".join(map(_sized, arrange(keys))))


def _sized(key: bytes) -> bytes:
    return _LENGTHS[len(key)] + key


def _seal(raw: bytes) -> bytes:
    return raw if len(raw) <= _LONGEST else b"#" + blake2b(raw, digest_size=32).digest()


def _leaf(value: object) -> bytes:
    kind = type(value)
    if kind is int:
        return _integer(value)  # type: ignore[arg-type]  # the two commonest types first: answers hold up to 10^5 values
    if kind is str:
        return _seal(b"s" + value.encode("utf-8", "surrogatepass"))  # type: ignore[attr-defined]  # a str by its exact type
    return _rare_leaf(without_numpy(value))


def _rare_leaf(value: object) -> bytes:
    match value:
        case bool():
            return b"t" if value else b"f"
        case int():
            return _integer(value)
        case float():
            return b"nan" if math.isnan(value) else b"d" + _pack_float(value + 0.0)
        case None:
            return b"0"
        case Array():
            return _seal(b"a" + f"{value.dtype!r} {value.shape} ".encode("utf-8", "replace") + bytes(value.data))
        case Opaque():
            return b"o%d" % id(value)
        case _:
            return _seal(b"x" + f"{type(value).__name__} {value!r}".encode("utf-8", "replace"))


def _integer(value: int) -> bytes:
    if -_WIDE < value < _WIDE:
        return b"i%d" % value
    return _seal(b"I" + value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True))
