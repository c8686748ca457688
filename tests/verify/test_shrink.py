"""Shrinking: what is found is smaller, still fails, and is as small as a person would make it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.guest import codec
from judge.guest.backends.numpy import ndarray, to_bfloat16
from judge.values.wire import Array, pack, unpack
from judge.verify.encoding import packed
from judge.verify.shrink import shrink
from judge.verify.shrink_steps import elements, fewer, measure, simpler
from tests.effort import effort

Args = list[Any]

numbers = st.integers(-(10**9), 10**9) | st.floats(allow_nan=False, width=32) | st.booleans()
values = st.recursive(
    numbers | st.text(max_size=8) | st.none(), lambda inner: st.lists(inner, max_size=5), max_leaves=12
)
arrays = st.builds(
    lambda shape, seed: array(np.random.RandomState(seed).uniform(-50, 50, shape)),
    st.lists(st.integers(1, 4), min_size=1, max_size=3),
    st.integers(0, 99),
)


def array(value: Any) -> Array:
    flat: Array = codec.flatten(np.asarray(value), "array")
    return flat


def always() -> bool:
    return True


@settings(max_examples=60, deadline=None)
@given(st.lists(values | arrays, min_size=1, max_size=3))
def test_every_step_is_smaller_and_packs_again(args: Args) -> None:
    before = packed(args)
    taken: list[tuple[int, int]] = [measure(args)]

    def fails(candidate: Args) -> bool:
        assert packed(unpack(packed(candidate))) == packed(candidate)
        taken.append(measure(candidate))
        return len(taken) < 40

    best = shrink(args, fails, always)
    assert taken == sorted(taken, reverse=True) or len(taken) >= 40
    assert measure(best) <= taken[0]
    assert packed(args) == before  # the arguments themselves are never changed


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=40).filter(lambda nums: max(nums) > 17))
def test_one_large_number_is_what_is_left(nums: list[int]) -> None:
    assert shrink([nums], lambda args: any(num > 17 for num in args[0]), always) == [[18]]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=2, max_size=30).filter(lambda nums: len(set(nums)) < len(nums)))
def test_a_repeat_is_two_zeros(nums: list[int]) -> None:
    assert shrink([nums], lambda args: len(set(args[0])) < len(args[0]), always) == [[0, 0]]


def test_nothing_that_does_not_fail_is_ever_returned() -> None:
    args = [[5, 6, 7], "abc", 3]
    assert shrink(args, lambda candidate: False, always) == args


def test_without_time_nothing_is_tried() -> None:
    def fails(candidate: Args) -> bool:
        raise AssertionError("no time is left")

    assert shrink([[1, 2, 3]], fails, lambda: False) == [[1, 2, 3]]


def test_no_arguments_are_tried_twice() -> None:
    seen: list[bytes] = []

    def fails(candidate: Args) -> bool:
        seen.append(packed(candidate))
        return sum(candidate[0]) >= 10

    shrink([[3, 1, 4, 1, 5, 9, 2, 6]], fails, always)
    assert len(seen) == len(set(seen))


def test_a_list_of_thousands_is_quick() -> None:
    nums = [(index * 7919) % 1000 for index in range(3000)]
    shrunk: list[object] = []

    def pair() -> None:
        shrunk.extend(shrink([nums], lambda args: 123 in args[0] and 456 in args[0], always))

    assert effort(pair) < 100
    assert shrunk[0] in ([123, 456], [456, 123])


def test_lengths_that_belong_together_shrink_together() -> None:
    args = [[4, 5, 6, 7, 8], [1, 2, 3, 9, 5], array(np.arange(10.0).reshape(5, 2))]

    def fails(candidate: Args) -> bool:
        return len(candidate[0]) == len(candidate[1]) == candidate[2].shape[0] and 9 in candidate[1]

    left, right, rows = shrink(args, fails, always)
    assert (left, right, rows.shape) == ([0], [9], (1, 0))


def test_columns_of_a_matrix_of_lists() -> None:
    matrix = [[row * 5 + column for column in range(5)] for row in range(5)]

    def fails(candidate: Args) -> bool:
        rows = candidate[0]
        return len(rows) > 0 and len({len(row) for row in rows}) == 1 and any(12 in row for row in rows)

    assert shrink([matrix], fails, always) == [[[12]]]


def test_a_number_that_goes_along_with_a_length() -> None:
    def fails(candidate: Args) -> bool:
        return bool(len(candidate[0]) == candidate[1] + 1 >= 2)

    assert shrink([[7] * 9, 8], fails, always) == [[0, 0], 1]


def test_a_tree_does_not_end_with_nulls() -> None:
    tree = [3, 9, 20, None, None, 15, 7]
    shorter = [candidate[0] for candidate in fewer([tree])]
    assert [3, 9, 20] in shorter
    assert all(not rest or rest[-1] is not None for rest in shorter)


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16", "int64", "int8", "uint8", "bool", "bfloat16"])
def test_arrays_of_every_dtype(dtype: str) -> None:
    if dtype == "bfloat16":
        made = to_bfloat16(array(np.full((3, 4), 1.5, np.float32)))
    else:
        made = array((np.arange(12).reshape(3, 4) % 2 * 3).astype(dtype))

    def fails(candidate: Args) -> bool:
        (only,) = candidate
        return bool(only.dtype == dtype and 0 not in only.shape and np.any(ndarray(only) != 0))

    (small,) = shrink([made], fails, always)
    assert (small.dtype, small.shape) == (dtype, (1, 1))
    assert ndarray(small).item() == 1


def test_rounder_values_where_a_whole_number_will_not_do() -> None:
    args = [array([[3.14159, -2.71828], [0.5772, 100.125]])]

    def fails(candidate: Args) -> bool:
        found = ndarray(candidate[0])
        return bool(np.any((found > 3.1) & (found < 3.9)))

    (small,) = shrink(args, fails, always)
    assert small.shape == (1, 1)
    assert round(ndarray(small).item(), 2) == ndarray(small).item()


def test_infinities_and_nan_go_away_first() -> None:
    args = [array([np.inf, np.nan, -np.inf, 5.0])]
    assert ndarray(shrink(args, lambda candidate: True, always)[0]).size == 0
    kept = shrink(args, lambda candidate: candidate[0].shape == (4,), always)
    assert ndarray(kept[0]).tolist() == [0.0] * 4


@pytest.mark.parametrize("value", [1 << 70, -(1 << 70), "\ud800", {"a": [1, 2]}, None, True])
def test_values_that_message_pack_lacks(value: Any) -> None:
    assert unpack(packed([value])) == [value]
    assert measure(shrink([value, [value]], lambda args: len(args) == 2, always)) <= measure([value, [value]])


def test_candidates_change_sizes_or_values_only() -> None:
    args = [[1, [2, 3]], "ab", array([[1.0, 2.0]])]
    assert all(elements(candidate) <= elements(args) for candidate in fewer(args))
    assert {elements(candidate) for candidate in simpler(args)} == {elements(args)}
    assert pack([1]) == packed([1])
