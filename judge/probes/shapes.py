"""Probe shapes: any number of batch dimensions, and aspect ratios from one long row to a million short ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from judge.probes.cases import Case, Why, case

BATCHES: tuple[tuple[int, ...], ...] = ((), (1,), (3,), (2, 3), (2, 1, 2), (3, 3))
_BATCH = Why(
    "leading dimensions {batch}: any number of them is allowed, including none",
    "前导维度为 {batch}：维数不限，也可以没有",
)
_LONG = Why(
    "one row of {length} entries: do not lose precision or time along it",
    "一行共 {length} 个元素：沿这一行既不要损失精度，也不要超时",
)
_SHORT = Why(
    "{rows} rows of {length} entries: a Python call per row is too slow, work on all rows at once",
    "共 {rows} 行、每行 {length} 个元素：逐行调用 Python 函数太慢，请对所有行一起计算",
)


def batch_cases(
    make: Callable[[tuple[int, ...]], Sequence[Any]], batches: Sequence[tuple[int, ...]] = BATCHES, **keys: Any
) -> Iterator[Case]:
    """Yield one case of the group ``core`` for each batch shape; ``make(batch)`` returns the arguments."""
    for batch in batches:
        yield case("batch-" + ("x".join(map(str, batch)) or "none"), make(batch), _BATCH.format(batch=batch), **keys)


def aspect_cases(make: Callable[[int, int], Sequence[Any]], total: int, short: int = 3, **keys: Any) -> Iterator[Case]:
    """Yield two cases of the group ``scale`` with about ``total`` elements: many short rows, and one long row.

    ``make(rows, length)`` returns the arguments.
    """
    rows = total // short
    yield case("short-rows", make(rows, short), _SHORT.format(rows=rows, length=short), "scale", **keys)
    yield case("long-row", make(1, total), _LONG.format(length=total), "scale", **keys)
