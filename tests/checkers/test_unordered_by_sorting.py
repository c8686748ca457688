"""The first look says yes only where the whole comparison would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers.canonical import canonical
from judge.checkers.unordered import surely_same

ATOMS = st.one_of(st.integers(-2, 2), st.booleans(), st.sampled_from(["", "a", "1"]), st.sampled_from([0.0, 1.0]))
VALUES = st.lists(st.one_of(ATOMS, st.lists(ATOMS, max_size=2)), max_size=3)


@given(VALUES, VALUES, st.booleans())
def test_different_values_are_never_accepted(expected: list[object], actual: list[object], inner: bool) -> None:
    if surely_same(expected, actual, inner=inner):
        within = sorted if inner else list
        assert sorted(canonical(one, within) for one in expected) == sorted(canonical(one, within) for one in actual)


@pytest.mark.parametrize(
    ("expected", "actual", "inner"),
    [
        ([1, 2, 2], [2, 1, 2], False),
        (["a", "b"], ["b", "a"], False),
        ([[1, 2], [3]], [[3], [1, 2]], False),
        ([[1, 2], [3]], [[3], [2, 1]], True),
        ([1 << 70, 1], [1, 1 << 70], False),
    ],
)
def test_common_answers_need_no_full_comparison(expected: object, actual: object, inner: bool) -> None:
    assert surely_same(expected, actual, inner=inner)


@pytest.mark.parametrize(
    ("expected", "actual", "inner"),
    [
        ([1], [True], False),
        ([1], [1.0], False),
        ([1, 1], [1, 2], False),
        ([1], [1, 1], False),
        ([[1, 2]], [[2, 1]], False),
        ([[1]], [[True]], True),
        ([[1], 1], [1, [1]], True),
        ([[[1]]], [[[1]]], True),
        ([], [], False),
        ((1,), [1], False),
        (1, 1, False),
    ],
)
def test_all_other_lists_are_left_to_the_full_comparison(expected: object, actual: object, inner: bool) -> None:
    assert not surely_same(expected, actual, inner=inner)
