from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers.table import CHECKERS
from judge.models import Check

numbers = st.floats() | st.integers(-(10**6), 10**6) | st.sampled_from([10**400, -(10**400), 2**64])


def check(expected: object, actual: object, rtol: float = 1e-6, atol: float = 1e-9) -> Any:
    return CHECKERS["float"].compare(expected, actual, Check(kind="float", rtol=rtol, atol=atol))


@given(numbers, numbers)
def test_any_two_numbers_can_be_compared(one: float, other: float) -> None:
    wanted = (
        one == other
        or (isinstance(one, float) and math.isnan(one) and isinstance(other, float) and math.isnan(other))
        or (abs(one) < 1e300 and abs(other) < 1e300 and abs(other - one) <= 1e-9 + 1e-6 * abs(one))
    )
    if not (1e300 <= abs(one) < math.inf and 1e300 <= abs(other) < math.inf):
        assert check([one], [other]).ok == wanted


@given(st.floats(-1e6, 1e6), st.floats(0, 0.99))
def test_accepts_what_is_within(value: float, part: float) -> None:
    assert check(value, value + part * (1e-9 + 1e-6 * abs(value))).ok


@pytest.mark.parametrize(
    ("expected", "actual", "ok"),
    [
        ([1.0, 2.0], [1, 2], True),
        (2, 2.0000001, True),
        (math.inf, math.inf, True),
        (math.inf, -math.inf, False),
        (math.inf, 1e308, False),
        (math.nan, 0.0, False),
        (1.0, True, False),
        (1.0, "1.0", False),
        ([[1.0], "a", None], [[1.0000001], "a", None], True),
        ([[1.0], "a", None], [[1.0000001], "b", None], False),
        ([1.0], [1.0, 2.0], False),
        ({"a": 0.5}, {"a": 0.5000001}, True),
    ],
)
def test_cases(expected: object, actual: object, ok: bool) -> None:
    assert check(expected, actual).ok is ok


def test_message_says_how_far() -> None:
    assert (
        str(check([[1.0, 2.0]], [[1.0, 2.5]]).reason) == "at [0][1]: expected 2.0, got 2.5 (off by 0.5, allowed 2e-06)"
    )
    assert str(check([1.5], None).reason).endswith("in place?")
