"""Values are counted exactly, whatever their nesting, and too many are found before one is made."""

from __future__ import annotations

import tracemalloc

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.values import scan, wire

_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=80)
    | st.binary(max_size=80)
    | st.builds(lambda data: wire.Array("uint8", (len(data),), data), st.binary(max_size=300))
    | st.integers(2**70, 2**90).map(wire.big_int)
)
_VALUES = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=60
)


def _count(value: object) -> int:
    if isinstance(value, list):
        return 1 + sum(map(_count, value))
    if isinstance(value, dict):  # the extension, the list in it, and what that holds
        return scan.EXTENSION_VALUES + 1 + sum(_count(item) for pair in value.items() for item in pair)
    return scan.EXTENSION_VALUES if isinstance(value, wire.Array | msgspec.msgpack.Ext) else 1


@given(_VALUES)
def test_values_are_counted_whatever_their_nesting(value: object) -> None:
    assert scan.count_values(wire.pack(value), 10_000) == _count(value)


@pytest.mark.parametrize("element", [b"\x90", b"\xa0", b"\x01", b"\xc4\x00", b"\xd4\x04a", b"\xd9\x01a"])
def test_too_many_values_are_found_without_making_one(element: bytes) -> None:
    raw = b"\xdd" + (1 << 20).to_bytes(4, "big") + element * (1 << 20)
    tracemalloc.start()
    try:
        with pytest.raises(wire.WireError, match="more than 1000 values"):
            wire.unpack(raw, 1000)
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


def test_too_many_values_within_a_dict_are_found() -> None:
    content = b"\xdd" + (1 << 20).to_bytes(4, "big") + b"\x90" * (1 << 20)
    with pytest.raises(wire.WireError, match="more than 1000 values"):
        wire.unpack(b"\xc9" + len(content).to_bytes(4, "big") + b"\x05" + content, 1000)


def test_the_texts_of_a_value_that_is_no_answer_are_counted_by_their_bytes() -> None:
    """A phrase may hold an object in every few bytes."""
    texts = b"".join(b"\xa3%03d\x90" % number for number in range(1000)) * 20
    content = b"\x92\xa0\xdf" + (20_000).to_bytes(4, "big") + texts
    raw = b"\xc9" + len(content).to_bytes(4, "big") + b"\x04" + content
    assert scan.count_values(raw, 1 << 20) == scan.EXTENSION_VALUES + len(raw)
    with pytest.raises(wire.WireError, match="more than 50000 values"):
        wire.unpack(raw, 50_000)


def test_the_bytes_of_texts_are_counted() -> None:
    """One character beyond the usual ones makes a text four times as large."""
    texts = ["x" * (1 << 20)] * 15
    assert scan.count_values(wire.pack(texts), 100) == 16
    longer = wire.pack([*texts, wire.surrogates("\ud800" + "x" * (1 << 20))])
    with pytest.raises(wire.WireError, match="texts of more than 16 MiB"):
        wire.unpack(longer, scan.MAX_IN_ANSWER)
    assert len(wire.unpack(longer)) == 16
    with pytest.raises(wire.WireError, match="texts of more than 32 MiB"):
        wire.unpack(wire.pack([*texts, *texts, *texts]))


@pytest.mark.parametrize("head", [b"\x81", b"\xde\x10\x00", b"\xdf\x00\x10\x00\x00"])
def test_a_long_message_holds_no_map(head: bytes) -> None:
    raw = b"\x92" + head + b"\x01" * (1 << 16)
    with pytest.raises(wire.WireError, match="map"):
        wire.unpack(raw)


@given(st.binary(max_size=100))
def test_random_bytes_end(raw: bytes) -> None:
    long = raw + bytes(1 << 15)
    try:
        wire.unpack(long)
    except wire.WireError:
        return


def test_an_answer_may_hold_twice_as_many_values_as_the_expected_one_has_bytes() -> None:
    expected = msgspec.msgpack.encode([0] * 100_000)
    assert 200_000 < scan.most_values(expected) < 250_000
    assert scan.most_values(bytes(1 << 24)) == scan.MAX_IN_ANSWER
