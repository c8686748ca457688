"""A quick yes is given only where numpy's own comparer says yes, and is given where it matters."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers.arrays import MOST_ELEMENTS, surely_close
from judge.guest.comparison.comparer import compare
from judge.values import wire
from judge.values.dtypes import DEFAULT_TOLERANCE
from judge.values.wire import Array

DTYPES = ("float64", "float32", "float16", "int64", "int8", "uint8", "bool")
floats = st.floats(width=16) | st.sampled_from([0.1, 0.1000001, 0.2, -0.0, math.inf, -math.inf, math.nan])


def same_dtype(expected: str, actual: str) -> tuple[float, float] | None:
    return DEFAULT_TOLERANCE.get(expected, (0.0, 0.0)) if expected == actual else None


def array(dtype: str, values: list[float]) -> Array:
    held = np.asarray(values, dtype)
    return Array(dtype, held.shape, held.tobytes())


@st.composite
def arrays(draw: st.DrawFn) -> Array:
    dtype = draw(st.sampled_from(DTYPES))
    elements = floats if dtype.startswith("float") else st.integers(0, 2)
    return array(dtype, draw(st.lists(elements, max_size=4)))


@given(arrays(), arrays())
def test_fast_acceptance_agrees_with_the_comparer(one: Array, other: Array) -> None:
    said = compare(wire.pack(one), wire.pack(other), {}).ok
    assert surely_close(one, other, same_dtype) == said


@given(arrays())
def test_equal_arrays_are_near(one: Array) -> None:
    assert surely_close([one, [1, "a", None]], [one, [1, "a", None]], same_dtype)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (1, 1.0),
        ([1], [1, 2]),
        ([1], 1),
        ({}, {}),
        (wire.Opaque("a generator"), wire.Opaque("a generator")),
        (array("float64", [1.0]), 1.0),
        (array("float64", [1.0]), Array("float64", (1, 1), struct.pack("<d", 1.0))),
        (array("float64", [1.0]), Array("float64", (1,), b"\0")),
        (array("float64", [1.0]), Array("float64", (-1,), struct.pack("<d", 1.0))),
        (array("float64", [1.0]), array("float32", [1.0])),
        (array("float64", [math.inf]), array("float64", [-math.inf])),
        (array("float64", [1.0] * (MOST_ELEMENTS + 1)), array("float64", [1.0] * (MOST_ELEMENTS + 1))),
    ],
)
def test_what_is_not_surely_close(one: object, other: object) -> None:
    assert not surely_close(one, other, same_dtype)
