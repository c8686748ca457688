"""Values survive the way between processes; hostile bytes raise one kind of error and cost little memory."""

from __future__ import annotations

import tracemalloc

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.values import wire
from judge.values.wire import Array, Opaque
from tests.effort import effort

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=20,
)
ARRAYS = st.builds(lambda data: Array("uint8", (len(data),), data), st.binary(max_size=300))


@given(PLAIN)
def test_plain_values_survive(value: object) -> None:
    assert wire.unpack(wire.pack(value)) == value


@given(ARRAYS | st.lists(ARRAYS | st.integers(0, 9), max_size=20))
def test_pieces_are_what_pack_makes(value: object) -> None:
    assert wire.unpack(b"".join(wire.parts(value))) == wire.unpack(wire.pack(value)) == value


def test_a_large_array_is_not_copied_into_its_pieces() -> None:
    data = memoryview(bytearray(1 << 20))
    assert wire.parts(Array("uint8", (1 << 20,), data))[-1] is data


def test_extensions_survive() -> None:
    assert wire.unpack(wire.pack(wire.big_int(-(2**90)))) == -(2**90)
    assert wire.unpack(wire.pack(wire.surrogates("a\ud800"))) == "a\ud800"
    shown = wire.unpack(wire.pack([Opaque("a generator")]))[0]
    assert isinstance(shown, Opaque)
    assert str(shown.what) == "a generator"
    assert shown != shown  # nothing equals what is no answer


@pytest.mark.parametrize(
    "raw",
    [b"", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\x91" * 100_000, b"\xc6\xff\xff\xff\xff", b"\xc1"],
)
def test_hostile_bytes_cost_nothing(raw: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(wire.WireError):
            wire.unpack(raw)
        assert tracemalloc.get_traced_memory()[1] < 16 << 20  # hypothesis raises the recursion limit
    finally:
        tracemalloc.stop()


def test_the_number_of_dimensions_of_an_array_is_limited() -> None:
    with pytest.raises(wire.WireError, match="length <= 256"):
        wire.unpack(wire.pack(wire.Array("int8", (70_000,) * 9_000, b"")))


@given(st.binary(max_size=200))
def test_random_bytes_raise_one_kind_of_error(raw: bytes) -> None:
    try:
        wire.unpack(raw)
    except wire.WireError:
        return


def _pairs(*items: bytes) -> bytes:
    """A dict of these encoded keys and values, of any kind."""
    content = b"\xdd" + len(items).to_bytes(4, "big") + b"".join(items)
    return b"\xc9" + len(content).to_bytes(4, "big") + b"\x05" + content


def test_keys_that_were_made_to_collide_take_no_time() -> None:
    prime = (1 << 61) - 1  # Python's hash of an integer is its remainder by this
    keys = [msgspec.msgpack.encode(wire.big_int((index + (1 << 70)) * prime)) for index in range(60_000)]
    pairs = _pairs(*(part for key in keys for part in (key, b"\xc0")))

    def refuse() -> None:
        with pytest.raises(wire.WireError):
            wire.unpack(pairs)

    assert effort(refuse) < 50


@pytest.mark.parametrize("key", [b"\x90", b"\xc4\x00", b"\xd4\x04\x90", _pairs()])
def test_a_key_is_a_string_or_a_number(key: bytes) -> None:
    with pytest.raises(wire.WireError, match="neither a string nor a number"):
        wire.unpack(_pairs(key, b"\xc0"))


def test_a_dict_has_as_many_values_as_keys() -> None:
    with pytest.raises(wire.WireError, match="keys and values"):
        wire.unpack(_pairs(b"\x01"))


def test_the_number_of_numeric_keys_in_a_dict_is_limited() -> None:
    """Small ones can be made to collide as well, with more effort."""
    assert len(wire.unpack(wire.pack(dict.fromkeys(range(4000))))) == 4000
    assert len(wire.unpack(wire.pack({str(number): None for number in range(90_000)}))) == 90_000
    assert len(wire.unpack(wire.pack([dict.fromkeys(range(40))] * 2000))) == 2000
    for dicts in (1, 9):
        with pytest.raises(wire.WireError, match="too many numbers as keys"):
            wire.unpack(wire.pack([{number * 0.5: None for number in range(9000 // dicts)}] * dicts * dicts))


@pytest.mark.parametrize(
    "whole", [b"ab " * 50_000, "\U0001f600x".encode() * 40_000, b"x" * 65_534 + b"\xf0\x9f" * 9, b"\xff"]
)
def test_a_printed_text_is_packed_as_its_decoded_form(whole: bytes) -> None:
    for printed in (whole, whole[:-1], whole[:100]):
        assert wire.text(printed) == wire.pack(printed.decode("utf-8", "replace"))


def test_a_printed_text_is_held_once() -> None:
    printed = b"\xff" * (8 << 20)  # each of them becomes three
    tracemalloc.start()
    try:
        assert len(wire.text(printed)) > 24 << 20
        assert tracemalloc.get_traced_memory()[1] < 28 << 20
    finally:
        tracemalloc.stop()
