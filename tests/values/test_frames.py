"""A frame is split into what it was made of, and a malformed one costs nothing."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.values import frames
from judge.values.wire import WireError


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=8))
def test_a_frame_holds_its_parts(parts: list[bytes]) -> None:
    assert list(map(bytes, frames.split(b"".join(frames.join(parts))))) == parts


def test_a_part_may_be_given_in_pieces() -> None:
    large = memoryview(bytes(1 << 20))
    pieces = frames.join([b"head", [b"a", large]])
    assert pieces[-1] is large
    assert list(map(len, frames.split(b"".join(pieces)))) == [4, 1 + (1 << 20)]


@given(st.binary(max_size=60))
def test_random_bytes_raise_one_kind_of_error(raw: bytes) -> None:
    try:
        parts = frames.split(raw)
    except WireError:
        return
    assert sum(map(len, parts)) <= len(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x01",
        struct.pack("=I", 0),
        struct.pack("=I", 1),
        struct.pack("=I", 1 << 31),
        struct.pack("=II", 1, 5) + b"four",
        struct.pack("=II", 1, 3) + b"four",
        struct.pack("=III", 2, 0xFFFFFFFF, 1) + b"x",
    ],
)
def test_a_malformed_frame_is_an_error(raw: bytes) -> None:
    with pytest.raises(WireError):
        frames.split(raw)
