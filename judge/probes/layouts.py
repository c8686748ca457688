"""Probe the memory layout: the same values as views of every kind, and the same array passed twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from judge.probes.cases import Case, Why, case

LAYOUTS: dict[str, Why] = {
    "transposed": Why(
        "the last two axes are swapped in memory, as a transpose leaves them: only shape and values count",
        "最后两个维度在内存中是交换的，就像转置之后那样：只有形状和数值算数",
    ),
    "fortran": Why(
        "the arrays are in Fortran order: the first axis is the contiguous one, and memory order is not reading order",
        "数组按 Fortran 顺序存放：连续的是第一维，内存顺序不等于读取顺序",
    ),
    "strided": Why(
        "the arrays are views with gaps between their elements, in NumPy with a negative stride: they are not "
        "contiguous",
        "数组是元素之间有间隔的视图（在 NumPy 中还带负步长），在内存中不连续",
    ),
    "reversed": Why(
        "the arrays are flipped views whose strides are all negative: do not read the underlying buffer",
        "数组是翻转得到的视图，步长全为负：不要直接读底层缓冲区",
    ),
    "window": Why(
        "the arrays are windows into a larger buffer, whose other entries must neither be read nor written",
        "数组是一块更大缓冲区中的窗口，窗口以外的元素既不能读也不能写",
    ),
    "broadcast": Why(
        "the arrays repeat one slice with stride 0, as a broadcast leaves them: a write to one entry changes them all",
        "数组由广播得到，步长为 0，各切片共用同一块内存：写一个元素会改动所有切片",
    ),
    "mixed": Why(
        "every array has another memory layout: elements that belong together are not stored in the same order",
        "各数组的内存布局互不相同：对应的元素在内存中的顺序并不一致",
    ),
}
SHARED = Why(
    "the same array is passed for several arguments: working in place on one of them changes the others",
    "多个参数传入的是同一个数组：就地修改其中一个会连带改变其他参数",
)


def layouts(args: Sequence[Any], kinds: Sequence[str] = tuple(LAYOUTS), axis: int = 0, **keys: Any) -> Iterator[Case]:
    """Yield one case of the group ``layout`` for each kind, with the same arguments; ``mixed`` needs two matrices.

    For ``broadcast`` all slices of every array along ``axis`` are made equal to the first one, where the array has
    such an axis: only then can its stride be 0.
    """
    for kind in kinds:
        if kind == "mixed" and sum(map(_matrices, args)) < 2:
            continue
        chosen = [_constant_along(value, axis) for value in args] if kind == "broadcast" else args
        yield case(f"layout-{kind}", chosen, LAYOUTS[kind], "layout", layout=kind, **keys)


def shared(args: Sequence[Any], **keys: Any) -> Case:
    """Return a case in which equal arrays among the arguments are the same object.

    The case has no gradient check, because the gradients of all its occurrences add up in that one object.
    """
    return case("layout-shared", args, SHARED, "layout", layout="shared", gradient=False, **keys)


def _matrices(value: Any) -> int:
    """Return the number of arrays with at least two axes in an argument."""
    import numpy as np

    if isinstance(value, list):
        return sum(map(_matrices, value))
    if isinstance(value, dict):
        value = np.asarray(value["data"])
    return int(isinstance(value, np.ndarray) and value.ndim > 1)


def _constant_along(value: Any, axis: int) -> Any:
    import numpy as np

    if isinstance(value, list):
        return [_constant_along(item, axis) for item in value]
    if isinstance(value, dict):
        return {**value, "data": _constant_along(np.asarray(value["data"]), axis)}
    if not isinstance(value, np.ndarray) or not -value.ndim <= axis < value.ndim:
        return value
    return np.repeat(np.take(value, [0], axis=axis), value.shape[axis], axis=axis)
