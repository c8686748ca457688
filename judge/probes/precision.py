"""Probe the precision: every dtype in every regime of values that shows where an upcast is missing.

A half-precision computation rarely fails on ordinary values, because the tolerance has to forgive the rounding of the
result. Each regime makes the error of one place visible: the inputs' differences, a long sum, a square that overflows
or vanishes, an offset that cancels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from judge.probes.arrays import FLOATS, HALVES, cast_all
from judge.probes.cases import Case, Why, case

if TYPE_CHECKING:
    import numpy as np

    NDArray = np.ndarray[Any, np.dtype[Any]]


class Regime(NamedTuple):
    """How values are drawn: ``scale`` · normal + ``offset``, both by dtype; a dtype without an entry is left out."""

    scale: Mapping[str, float]
    offset: Mapping[str, float]
    why: Why


def _same(value: float, dtypes: Sequence[str] = FLOATS) -> dict[str, float]:
    return dict.fromkeys(dtypes, value)


# With these offsets the dtype still shows how far the values spread, but not how far their squares do: E[x²] - E[x]²
# cancels, and a two-pass computation in at least float32 does not.
_OFFSETS = {"float64": 1e7, "float32": 1e3, "float16": 512.0, "bfloat16": 64.0}
REGIMES: dict[str, Regime] = {
    "ordinary": Regime(
        _same(2.0),
        _same(0.0),
        Why(
            "{dtype} in, {dtype} out, within the tolerance of {dtype}",
            "输入 {dtype}，输出 {dtype}，误差在 {dtype} 的容限内",
        ),
    ),
    "spread": Regime(
        _same(8.0),
        _same(0.0),
        Why(
            "{dtype} values far apart: their differences, and what is made of them, need more digits than {dtype} has",
            "{dtype} 数值相差很大：它们的差以及由差算出的结果，需要比 {dtype} 更多的有效位",
        ),
    ),
    "offset-up": Regime(
        _same(1.0) | {"float16": 4.0},
        _OFFSETS,
        Why(
            "{dtype} values share a large positive offset: do not lose the differences in sums and squares",
            "{dtype} 数值带有很大的正偏移：求和与平方时不要丢掉它们之间的差别",
        ),
    ),
    "offset-down": Regime(
        _same(1.0) | {"float16": 4.0},
        {dtype: -offset for dtype, offset in _OFFSETS.items()},
        Why(
            "{dtype} values share a large negative offset: do not lose the differences in sums and squares",
            "{dtype} 数值带有很大的负偏移：求和与平方时不要丢掉它们之间的差别",
        ),
    ),
    "tiny": Regime(
        _same(1e-4, HALVES) | {"float32": 1e-19, "float64": 1e-100},
        _same(0.0),
        Why(
            "tiny {dtype} values: their squares, and constants such as eps, vanish unless they are computed wider",
            "{dtype} 数值极小：不提升精度计算，平方和 eps 之类的常数都会变成 0",
        ),
    ),
    "huge": Regime(
        {"float16": 3e3, "bfloat16": 3e3, "float32": 1e10, "float64": 1e100},
        _same(0.0),
        Why(
            "huge {dtype} values: a product of two of them does not fit into a half-precision number",
            "{dtype} 数值极大：两数之积超出半精度的范围",
        ),
    ),
}


def pick(*names: str) -> dict[str, Regime]:
    """Return these regimes only, for a problem whose constraints exclude the others."""
    return {name: REGIMES[name] for name in names}


class Draw:
    """Draws float64 arrays: ``draw(2, 3)`` in the regime of the case, ``draw.normal(2, 3)`` as standard normals."""

    def __init__(self, random: np.random.RandomState, scale: float = 1.0, offset: float = 0.0) -> None:
        self.random, self._scale, self._offset = random, scale, offset

    def __call__(self, *shape: int) -> NDArray:
        """Return an array of this shape in the regime's scale and offset."""
        values: NDArray = self.random.standard_normal(shape) * self._scale + self._offset
        return values

    def normal(self, *shape: int) -> NDArray:
        """Return standard normal values, whatever the regime is: for weights and other arguments that are not under
        test.
        """
        values: NDArray = self.random.standard_normal(shape)
        return values


def precision(
    make: Callable[[Draw], Sequence[Any]],
    random: np.random.RandomState,
    *,
    dtypes: Sequence[str] = FLOATS,
    regimes: Mapping[str, Regime] = REGIMES,
    **keys: Any,
) -> Iterator[Case]:
    """Yield one case of the group ``precision`` for each dtype and regime.

    ``make(draw)`` returns the arguments in float64: what it draws by ``draw(…)`` is in the regime. All floating arrays
    are then cast to the dtype. Gradients are compared in the ordinary regime only: numerical gradients are not reliable
    for very large or small values.
    """
    for name, regime in regimes.items():
        for dtype in dtypes:
            if dtype not in regime.scale or dtype not in regime.offset:
                continue
            args = make(Draw(random, regime.scale[dtype], regime.offset[dtype]))
            why = regime.why.format(dtype=dtype)
            smooth = {} if name == "ordinary" else {"gradient": False}
            yield case(f"{dtype}-{name}", cast_all(args, dtype), why, "precision", **smooth | keys)


def integers(
    make: Callable[[Callable[..., NDArray]], Sequence[Any]],
    random: np.random.RandomState,
    *,
    dtypes: Sequence[str],
    low: int = -9,
    high: int = 9,
) -> Iterator[Case]:
    """Yield one case of the group ``edge`` for each integer dtype; ``make`` receives a function that draws by shape.

    Unsigned types and booleans get the values from 0 up.
    """
    for dtype in dtypes:
        least = 0 if dtype.startswith(("u", "bool")) else low
        most = 1 if dtype == "bool" else high

        def draw(*shape: int, least: int = least, most: int = most, dtype: str = dtype) -> NDArray:
            drawn: NDArray = random.randint(least, most + 1, size=shape).astype(dtype)
            return drawn

        why = _INTEGER.format(dtype=dtype)
        yield case(f"{dtype}-input", make(draw), why, "edge")


_INTEGER = Why(
    "{dtype} input: compute in floating point; {dtype} arithmetic would truncate, wrap around or refuse to subtract",
    "输入为 {dtype}：请转成浮点数计算，用 {dtype} 直接运算会截断、溢出回绕，或根本不支持减法",
)
