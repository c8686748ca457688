from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers.table import CHECKERS
from judge.models import Check
from judge.values.wire import Array, Opaque, pack, unpack

EXACT = Check(kind="exact")

scalars = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(st.characters(codec="utf-8"))
)
plain = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text("abc"), inner, max_size=4)
)


def message(expected: Any, actual: Any) -> str:
    return str(CHECKERS["exact"].compare(expected, actual, EXACT).reason)


def oracle(one: Any, other: Any) -> bool:
    if type(one) is not type(other):
        return False
    if isinstance(one, list):
        return len(one) == len(other) and all(map(oracle, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(oracle(value, other[key]) for key, value in one.items())
    return one == other or (isinstance(one, float) and math.isnan(one) and math.isnan(other))


def nested(bottom: object, depth: int) -> object:
    value = bottom
    for _ in range(depth):
        value = [value]
    return value


@given(plain)
def test_a_value_equals_its_copy(value: Any) -> None:
    assert CHECKERS["exact"].compare(value, unpack(pack(value)), EXACT).ok


@given(plain, plain)
def test_agrees_with_a_recursive_oracle(one: Any, other: Any) -> None:
    finding = CHECKERS["exact"].compare(one, other, EXACT)
    assert finding.ok == oracle(one, other)
    assert bool(str(finding.reason)) != finding.ok
    assert len(str(finding.reason)) < 1000
    assert "\n" not in str(finding.reason)


@pytest.mark.parametrize("alike", [(1, 1.0, True, "1"), (0, 0.0, False, "", None, [], {})])
def test_types_are_kept_apart(alike: tuple[object, ...]) -> None:
    for i, one in enumerate(alike):
        for j, other in enumerate(alike):
            assert CHECKERS["exact"].compare([one], [other], EXACT).ok == (i == j)


def test_equal_values_of_other_types() -> None:
    assert not message(-0.0, 0.0)
    assert not message(10**9000, 10**9000)
    assert not message([1, [2]], (1, (2,)))
    assert not message(7, Array("int64", (), (7).to_bytes(8, "little")))
    assert not message({"a": 1, "b": 2}, {"b": 2, "a": 1})


def test_keys_of_dicts_are_kept_apart() -> None:
    assert "keys differ" in message({1: "x"}, {True: "x"})
    assert "keys differ" in message({math.nan: 1}, {math.nan: 1, float("nan"): 1})


@pytest.mark.parametrize(
    ("expected", "actual", "wanted"),
    [
        ([0, 1, [5, 6]], [0, 1, [5, 7]], "at [2][1]: expected 6, got 7"),
        ({"a": [1]}, {"a": [2]}, "at ['a'][0]: expected 1, got 2"),
        ([1, 2, 3], [1, 2], "expected 3 elements, got 2: 1 missing: 3"),
        ([1], [1, 4, 4], "expected 1 element, got 3: 2 too many: 4 (2 times)"),
        ([1, 2, 3], [1, 9], "expected 3 elements, got 2; first difference at [1]: the integer 9 where the integer 2"),
        (3, "3", "returned the string '3' where the integer 3 is expected"),
        (3, 3.0, "returned the float 3.0 where the integer 3 is expected"),
        (3, None, "returned None where 3 is expected: is a return missing?"),
        ([3], None, "is a return missing, or was the input changed in place?"),
        ([3], Opaque("a generator"), "returned a generator where [3] is expected"),
        ([[3]], [Opaque("a set")], "at [0]: a set where the list [3] is expected"),
        ([3], Array("int64", (1,), b"\3" + b"\0" * 7), ".tolist()"),
        ([1, 2], [2, 1], "the elements are right, their order is not"),
        ("x" * 90 + "ab", "x" * 90 + "ba", "first difference at character 90"),
        ({"a": 1}, {"b": 1}, "1 missing: 'a'; 1 too many: 'b'"),
    ],
)
def test_messages(expected: object, actual: object, wanted: str) -> None:
    assert wanted in message(expected, actual)


def test_opaque_equals_nothing() -> None:
    opaque = Opaque("a lock")
    assert message(opaque, opaque)
    assert "\x1b" not in message([1], Opaque("\x1b[2J"))


def test_arrays_inside_plain_data() -> None:
    array = Array("float32", (2, 2), b"\0" * 16)
    assert not message([array], [Array("float32", (2, 2), memoryview(b"\0" * 12 + b"\0\0\0\x80"))])  # -0.0 is 0.0
    assert "at [0][1, 1]: expected 0.0, got 1.0" in message([array], [Array("float32", (2, 2), b"\0" * 14 + b"\x80?")])
    assert "float32 (4,)" in message([array], [Array("float32", (4,), b"\0" * 16)])
    assert message([array], [Array("float32", (2, 2), b"\0")])


def test_depth_needs_no_stack() -> None:
    assert not message(nested(1, 5000), nested(1, 5000))
    assert "[…]" in message(nested(1, 5000), nested(2, 5000))
