"""Containers are changed without losing what they hold."""

from __future__ import annotations

import struct

from judge.values.containers import in_default_float
from judge.values.wire import Array, pack, unpack

_INTEGERS = pack([Array("int64", (1,), struct.pack("q", 3)), -1])
_WIDE = Array("float64", (2,), struct.pack("2d", 0.1, 1e300))
_NARROW = Array("float32", (2,), struct.pack("2f", 0.1, float("inf")))


def test_an_answer_computed_from_integers_has_the_default_float_of_the_backend() -> None:
    expected = pack([_WIDE, 0.5, Array("int64", (1,), struct.pack("q", 3))])
    assert in_default_float("float64", expected, _INTEGERS) == expected
    assert unpack(in_default_float("float32", expected, _INTEGERS)) == [_NARROW, *unpack(expected)[1:]]


def test_an_answer_computed_from_floats_keeps_its_dtype() -> None:
    assert in_default_float("float32", pack(_WIDE), pack([_WIDE])) == pack(_WIDE)
    assert in_default_float("float32", b"", _INTEGERS) == b""
