"""Probe boolean masks: every shape that broadcasts to the scores, rows without an allowed key, empty choices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

from judge.probes.cases import Case, Why, case

if TYPE_CHECKING:
    import numpy as np

    NDArray = np.ndarray[Any, np.dtype[Any]]

_SHAPE = Why(
    "a mask of shape {mask} against scores of shape {scores}: axes are matched from the last one, and those of size 1 "
    "are repeated",
    "掩码形状为 {mask}，分数形状为 {scores}：从最后一维开始对齐，大小为 1 的维度按广播复制",
)
_DEAD = Why(
    "{rows}: all keys are masked there, and the result must hold no NaN",
    "{rows}：那里没有任何允许的键，结果中不得出现 NaN",
)
_DEAD_ROWS = {
    "one": Why("one query may attend to no key", "有一个 query 不能看任何位置"),
    "all": Why("no query may attend to any key", "所有 query 都不能看任何位置"),
    "but-one": Why("only one query may attend to any key", "只有一个 query 有可看的位置"),
}
# Magnitudes of scores beyond the finite numbers that are used in place of -inf, such as -1e9.
BEYOND_FILL = {"float64": (1e10, 1e30), "float32": (1e10, 1e30), "float16": (3e3,), "bfloat16": (1e10,)}


def mask_shapes(scores: Sequence[int]) -> list[tuple[int, ...]]:
    """Return every shape that broadcasts to ``scores``, also those with fewer axes, small ones first."""
    found: set[tuple[int, ...]] = set()
    for axes in product(*((1, size) for size in scores)):
        found.add(axes)
        for cut in range(len(axes) - 1):
            if all(size == 1 for size in axes[: cut + 1]):
                found.add(axes[cut + 1 :])
    return sorted(found, key=lambda shape: (len(shape), shape))


def mask_cases(
    make: Callable[[NDArray], Sequence[Any]], random: np.random.RandomState, scores: Sequence[int], **keys: Any
) -> Iterator[Case]:
    """Yield one case of the group ``edge`` for each mask shape; ``make(mask)`` returns the arguments.

    Choose ``scores`` with axes of equal size: a mask that is expanded along the wrong axis then still broadcasts, and
    gives a wrong answer instead of an exception.
    """
    for shape in mask_shapes(scores):
        mask = random.uniform(size=shape) < 0.6
        mask[..., 0] |= ~mask.any(axis=-1)
        why = _SHAPE.format(mask=shape, scores=tuple(scores))
        yield case("mask-" + "x".join(map(str, shape)), make(mask), why, "edge", **keys)


def dead_rows(
    make: Callable[[NDArray], Sequence[Any]], random: np.random.RandomState, scores: Sequence[int], **keys: Any
) -> Iterator[Case]:
    """Yield cases of the group ``edge`` in which one, all, or all but one row of the mask allow no key."""
    for name, rows in _DEAD_ROWS.items():
        mask = random.uniform(size=tuple(scores)) < 0.7
        mask[..., 0] = True
        flat = mask.reshape(-1, scores[-1])
        chosen = random.randint(len(flat))
        flat[{"one": slice(chosen, chosen + 1), "all": slice(None), "but-one": slice(1, None)}[name]] = False
        why = Why(_DEAD.en.format(rows=rows.en), _DEAD.zh.format(rows=rows.zh))
        yield case(f"mask-dead-{name}", make(mask), why, "edge", **keys)
