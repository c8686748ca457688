from __future__ import annotations

import math

import pytest

from judge.checkers.canonical import canonical
from judge.values.wire import Array


def test_keys_are_short_and_tell_structures_apart() -> None:
    values = [[], [[]], [[], []], [[[]]], {}, [{}], ["a", "b"], ["ab"], [["a"], "b"], {"a": "b"}, "x" * 999, "x" * 998]
    keys = [canonical(value, list) for value in values]
    assert len(set(keys)) == len(values)
    assert max(map(len, keys)) <= 64


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (0.0, -0.0),
        (math.nan, -math.nan),
        ([1, (2,)], (1, [2])),
        (5, Array("int32", (), b"\5\0\0\0")),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    ],
)
def test_equal_values_have_equal_keys(one: object, other: object) -> None:
    assert canonical(one, list) == canonical(other, list)


def test_a_digest_is_not_taken_for_a_short_value() -> None:
    digested = canonical("x" * 100, list)
    assert canonical(digested, list) != digested
    assert canonical(digested.decode("latin-1"), list) != digested
