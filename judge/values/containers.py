"""Look into containers: take encoded lists and dicts apart and put dicts together without decoding their values, and
find the arrays in decoded ones.

The values of a hostile answer may take all the memory that is allowed, so they are views and copied once at most.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from judge.values import scan, wire

_LIST_DECODER = msgspec.msgpack.Decoder(list[msgspec.Raw])
_EXTENSION_DECODER = msgspec.msgpack.Decoder(ext_hook=lambda code, data: (code, data))
_EXTENSIONS = frozenset(b"\xc7\xc8\xc9\xd4\xd5\xd6\xd7\xd8")


def elements(raw: wire.Buffer, most: int = scan.MAX_VALUES) -> list[bytes]:
    """Return the elements of a list that ``pack`` made, still encoded. Raises ``WireError`` as ``unpack`` does."""
    scan.count_values(raw, most)
    return [wire.copied(memoryview(element)) for element in wire.read(_LIST_DECODER, raw)]


def with_items(parts: Mapping[str, wire.Buffer]) -> bytes:
    """Return the dict with these encoded values, as ``pack`` makes it. Each long value is copied once."""
    if sum(map(len, parts.values())) <= wire.COPIED:
        return wire.pack({key: msgspec.Raw(value) for key, value in parts.items()})
    count = 2 * len(parts)
    pieces: list[wire.Buffer] = [msgspec.msgpack.encode([None] * count)[:-count]]
    for key, value in parts.items():
        pieces += [msgspec.msgpack.encode(key), value]
    return b"".join([b"\xc9", sum(map(len, pieces)).to_bytes(4, "big"), bytes([scan.DICT]), *pieces])


def items(raw: wire.Buffer, most: int = scan.MAX_VALUES) -> dict[str, bytes]:
    """Return the values of a dict with strings as keys that ``pack`` made, still encoded. Raises ``WireError``."""
    code, data = wire.read(_EXTENSION_DECODER, raw) if len(raw) and raw[0] in _EXTENSIONS else (0, b"")
    if code != scan.DICT:
        raise wire.WireError("not a dict")
    encoded = elements(data, most)
    keys = [wire.unpack(key) for key in encoded[::2]]
    if len(encoded) % 2 or not all(isinstance(key, str) for key in keys):
        raise wire.WireError("a dict that is not made of strings and values")
    return dict(zip(keys, encoded[1::2], strict=True))


def floating_names(name: str, value: object) -> Iterator[str]:
    """Yield the names of the floating arrays in a decoded argument: its own, or ``name[0]`` and so on for those in a
    list."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, list | wire.Array):  # a list may hold very many numbers
                yield from floating_names(f"{name}[{index}]", item)
    elif isinstance(value, wire.Array) and "float" in value.dtype:
        yield name


def in_default_float(default_float: str, expected: bytes, args: bytes) -> bytes:
    """Return an answer in the floating dtype that a backend computes from integers; all three are encoded.

    NumPy computes the expected answers. So if no argument is a floating array, an array in float64 is one that the
    backend has in ``default_float``.
    """
    if default_float == "float64" or not expected or any(floating_names("", wire.unpack(args))):
        return expected
    return wire.pack(_in_float32(wire.unpack(expected)))


def _in_float32(value: Any) -> Any:
    if isinstance(value, list):
        return [_in_float32(item) for item in value]
    if isinstance(value, wire.Array) and value.dtype == "float64":
        return wire.Array("float32", value.shape, array("f", memoryview(value.data).cast("d")).tobytes())
    return value
