from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from judge.probes import arrays, plain, structures


@pytest.mark.parametrize(
    ("check", "english", "chinese"),
    [
        (lambda: plain.require(0, "too long", "过长"), "too long", "过长"),
        (
            lambda: plain.check_integer("k", True, 0, 3),
            "k must be an integer from 0 to 3, not True",
            "k 必须是 0 到 3 之间的整数，而不是 True",
        ),
        (
            lambda: plain.check_integer("k", 4, 0, 3),
            "k must be an integer from 0 to 3, not 4",
            "k 必须是 0 到 3 之间的整数，而不是 4",
        ),
        (
            lambda: plain.check_integers("nums", [1, 2.0], 0, 3, (0, 5)),
            "nums: every element must be an integer from 0 to 3, not 2.0",
            "nums：每个元素都必须是 0 到 3 之间的整数，而不是 2.0",
        ),
        (
            lambda: plain.check_integers("nums", (1, 2), 0, 3, (0, 5)),
            "nums must be a list, not (1, 2)",
            "nums 必须是列表，而不是 (1, 2)",
        ),
        (
            lambda: plain.check_length("nums", [1, 2], (3, 9)),
            "nums must have at least 3 elements, not 2",
            "nums 至少要有 3 个元素，而不是 2 个元素",
        ),
        (
            lambda: plain.check_length("nums", [1, 2], (0, 1)),
            "nums must have at most 1 element, not 2",
            "nums 最多只能有 1 个元素，而不是 2 个元素",
        ),
        (lambda: plain.check_text("path", 7, (1, 9)), "path must be a string, not 7", "path 必须是字符串，而不是 7"),
        (
            lambda: plain.check_text("path", "", (1, 9)),
            "path must have at least 1 character, not 0",
            "path 至少要有 1 个字符，而不是 0 个字符",
        ),
        (
            lambda: plain.check_text("path", "a b", (1, 9), "abc"),
            "path must not contain ' '",
            "path 中不能有 ' '",
        ),
        (
            lambda: plain.check_number("eps", float("nan"), 0, 0.5),
            "eps must be a number from 0 to 0.5, not nan",
            "eps 必须是 0 到 0.5 之间的数，而不是 nan",
        ),
        (
            lambda: plain.check_choice("causal", 1, [True, False]),
            "causal must be True or False, not 1",
            "causal 只能是 True 或 False，而不是 1",
        ),
        (
            lambda: plain.check_choice("mode", "x", ["sum", "mean", "none"]),
            "mode must be 'sum', 'mean' or 'none', not 'x'",
            "mode 只能是 'sum'、'mean' 或 'none'，而不是 'x'",
        ),
        (
            lambda: plain.check_most(9, 8, "scores", "得分"),
            "the input must have at most 8 scores, not 9",
            "输入中最多有 8 个得分，而不是 9 个",
        ),
        (
            lambda: plain.check_divides("num_heads", 3, "D", 8),
            "num_heads must be a positive integer that divides D = 8, not 3",
            "num_heads 必须是能整除 D = 8 的正整数，而不是 3",
        ),
        (
            lambda: arrays.check_array("x", np.zeros((2, 3)), shape=(3, None)),
            "x must have the shape (3, *), not (2, 3)",
            "x 的形状必须是 (3, *)，而不是 (2, 3)",
        ),
        (
            lambda: arrays.check_array("x", np.zeros((2, 3)), shape=(2,)),
            "x must have the shape (2,), not (2, 3)",
            "x 的形状必须是 (2,)，而不是 (2, 3)",
        ),
        (
            lambda: arrays.check_array("x", np.zeros(0)),
            "x must have at least 1 element, not 0",
            "x 至少要有 1 个元素，而不是 0 个元素",
        ),
        (
            lambda: arrays.check_array("x", np.zeros(3, np.int64)),
            "x must be an array of floats, not of int64",
            "x 必须是浮点数组，而不是 int64 数组",
        ),
        (
            lambda: arrays.check_array("x", np.zeros(3, np.complex64), kinds="fiub"),
            "x must be an array of floats, integers or booleans, not of complex64",
            "x 必须是浮点、整数或布尔数组，而不是 complex64 数组",
        ),
        (
            lambda: arrays.check_array("x", np.float64(1), ndim=(1, 2)),
            "x must have at least 1 dimension, not 0",
            "x 至少要有 1 维，而不是 0 维",
        ),
        (
            lambda: arrays.check_same_dtype(q=np.zeros(1), k=np.zeros(1, np.float32)),
            "k must have the dtype of q, float64, not float32",
            "k 的 dtype 必须与 q 相同（float64），而不是 float32",
        ),
        (
            lambda: arrays.check_entries("x", np.array([1, np.nan]), 1e4),
            "x: every element must be from -10000 to 10000, not nan",
            "x：每个元素都必须在 -10000 到 10000 之间，而不是 nan",
        ),
        (
            lambda: arrays.check_entries("x", np.array([np.inf]), 1e4, minus_infinity=True),
            "x: every element must be from -10000 to 10000 or -inf, not inf",
            "x：每个元素都必须在 -10000 到 10000 之间，或为 -inf，而不是 inf",
        ),
        (
            lambda: plain.as_integers(["1", "x"]),
            "the input must have an integer instead of 'x'",
            "输入中的 'x' 处必须是整数",
        ),
        (
            lambda: structures.check_tree("root", [None, 1], 0, 9, (0, 9), 9),
            "root, a tree in level order, must not begin or end with null",
            "root 是层序表示的树，不能以 null 开头或结尾",
        ),
        (
            lambda: structures.check_tree("root", [1, None, None, 2], 0, 9, (0, 9), 9),
            "root must list no children of a missing node",
            "root 中不能出现缺失结点的子结点",
        ),
        (
            lambda: structures.check_tree("root", [1, None, 2], 0, 9, (0, 9), 1),
            "root must have at most 1 level, not 2",
            "root 最多只能有 1 层，而不是 2 层",
        ),
        (
            lambda: structures.check_operations([["pop", 1]], 9, ("push", "value"), ("pop",)),
            "an operation must be [push, value] or [pop], not ['pop', 1]",
            "操作只能是 [push, value] 或 [pop]，而不是 ['pop', 1]",
        ),
        (
            lambda: structures.check_rows("grid", [[1, 2], [3]], (1, 9), (1, 9)),
            "all rows of grid must have the same length, not 2 and 1",
            "grid 各行的长度必须相同，而不是 2 和 1",
        ),
    ],
)
def test_what_breaks_a_constraint_is_refused_in_both_languages(
    check: Callable[[], Any], english: str, chinese: str
) -> None:
    with pytest.raises(plain.InvalidInput) as caught:
        check()
    assert (str(caught.value), caught.value.zh) == (english, chinese)


def test_what_keeps_the_constraints_passes() -> None:
    plain.check_integer("k", 3, 0, 3)
    plain.check_integers("nums", [0, 3], 0, 3, (0, 5))
    plain.check_text("path", "abc", (1, 3), "abc")
    plain.check_number("eps", 0, 0, 1)
    plain.check_choice("causal", True, [True, False])
    marked = {"dtype": "bfloat16", "data": [1.0, 2.0], "shape": [2, 1]}
    assert arrays.check_array("x", marked, shape=(None, 1)).dtype == np.float32
    arrays.check_entries("x", np.array([-np.inf, 2e4]), 2e4, minus_infinity=True)
    assert plain.as_integers(["-1", "07"]) == [-1, 7]
    arrays.check_same_dtype(q=np.zeros(1), k=np.ones(2))
    structures.check_tree("root", [1, None, 2], 1, 2, (0, 2), 2)
    structures.check_tree("root", [], 1, 2, (0, 2), 2)
    structures.check_operations([["push", 1], ["pop"]], 2, ("push", "value"), ("pop",))
    structures.check_rows("grid", [[1, 2], [3, 4]], (1, 2), (1, 2))


def test_extreme_integers_hold_the_bounds_and_what_overflows_between_them() -> None:
    found = list(plain.extreme_integers(-(2**53), 2**31))
    assert found[0] == -(2**53)
    assert found[-1] == 2**31
    assert {2**31 - 1, -(2**31), 0, -1} <= set(found)
