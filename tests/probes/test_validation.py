from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from judge.probes import arrays, plain


@pytest.mark.parametrize(
    "check",
    [
        lambda: plain.check_integer("k", True, 0, 3),
        lambda: plain.check_integer("k", 4, 0, 3),
        lambda: plain.check_integers("nums", [1, 2.0], 0, 3, (0, 5)),
        lambda: plain.check_integers("nums", (1, 2), 0, 3, (0, 5)),
        lambda: plain.check_text("path", "a b", (1, 9), "abc"),
        lambda: plain.check_number("eps", float("nan"), 0, 1),
        lambda: plain.check_choice("causal", 1, [True, False]),
        lambda: arrays.check_array("x", np.zeros((2, 3)), shape=(3, None)),
        lambda: arrays.check_array("x", np.zeros((2, 3)), shape=(2, 3, 1)),
        lambda: arrays.check_array("x", np.zeros(0)),
        lambda: arrays.check_array("x", np.zeros(3, np.int64)),
        lambda: arrays.check_array("x", np.float64(1), ndim=(1, 2)),
        lambda: arrays.check_entries("x", np.array([np.nan]), 1e4),
        lambda: arrays.check_entries("x", np.array([-np.inf]), 1e4),
        lambda: arrays.check_entries("x", np.array([np.inf]), 1e4, minus_infinity=True),
        lambda: arrays.check_entries("x", np.array([20001]), 2e4),
    ],
)
def test_what_breaks_a_constraint_is_refused(check: Callable[[], Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        check()


def test_what_keeps_the_constraints_passes() -> None:
    plain.check_integer("k", 3, 0, 3)
    plain.check_integers("nums", [0, 3], 0, 3, (0, 5))
    plain.check_text("path", "abc", (1, 3), "abc")
    plain.check_number("eps", 0, 0, 1)
    plain.check_choice("causal", True, [True, False])
    marked = {"dtype": "bfloat16", "data": [1.0, 2.0], "shape": [2, 1]}
    assert arrays.check_array("x", marked, shape=(None, 1)).dtype == np.float32
    arrays.check_entries("x", np.array([-np.inf, 2e4]), 2e4, minus_infinity=True)


def test_extreme_integers_hold_the_bounds_and_what_overflows_between_them() -> None:
    found = list(plain.extreme_integers(-(2**53), 2**31))
    assert found[0] == -(2**53)
    assert found[-1] == 2**31
    assert {2**31 - 1, -(2**31), 0, -1} <= set(found)
