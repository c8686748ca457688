"""Which order of growth fits measured times best, and how sure that is."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from judge.models import Record

ORDERS: dict[str, Callable[[float], float]] = {
    "O(1)": lambda n: 1.0,
    "O(log n)": math.log2,
    "O(n)": lambda n: n,
    "O(n log n)": lambda n: n * math.log2(n),
    "O(n²)": lambda n: n**2,
    "O(n² log n)": lambda n: n**2 * math.log2(n),
    "O(n³)": lambda n: n**3,
    "O(2ⁿ)": lambda n: 2.0 ** min(n, 1000.0),
}
# What a factor of log n sets apart, measured times cannot tell apart for sure.
CLASSES = (("O(1)", "O(log n)"), ("O(n)", "O(n log n)"), ("O(n²)", "O(n² log n)"), ("O(n³)",), ("O(2ⁿ)",))
MIN_POINTS = 4
_RESAMPLES = 200
_AS_GOOD = 1.5


class Fit(Record, frozen=True, kw_only=True):
    """The order that fits best, and the share of resampled measurements, of 1, that say the same."""

    order: str
    confidence: float
    second: str | None = None
    second_confidence: float = 0.0

    @property
    def rank(self) -> int:
        """The number of its class: the higher, the faster it grows."""
        return next(index for index, names in enumerate(CLASSES) if self.order in names)

    @property
    def class_confidence(self) -> float:
        """The share that says this order, or one of its class."""
        same = self.second is not None and self.second in CLASSES[self.rank]
        return min(1.0, self.confidence + (self.second_confidence if same else 0.0))


def fit(measured: Mapping[int, Sequence[float]]) -> Fit | None:
    """From sizes with the seconds of each of their runs. None for fewer than four sizes, or nothing to measure."""
    if len(measured) < MIN_POINTS or any(min(times) <= 0 for times in measured.values()):
        return None
    rng = random.Random(0)
    said: Counter[str] = Counter()
    for _ in range(_RESAMPLES):
        # The smallest of some draws: what disturbs a measurement only ever makes it longer.
        said[_best({size: min(rng.choices(times, k=len(times))) for size, times in measured.items()})] += 1
    (order, count), *others = said.most_common(2)
    second, second_count = others[0] if others else (None, 0)
    return Fit(
        order=order,
        confidence=count / _RESAMPLES,
        second=second,
        second_confidence=second_count / _RESAMPLES,
    )


def _best(points: Mapping[int, float]) -> str:
    """The slowest growing order that fits about as well as any: a single odd point must not make it exponential."""
    misfits = {name: _misfit(points, order) for name, order in ORDERS.items()}
    bound = _AS_GOOD * min(misfits.values())
    return next(name for name, misfit in misfits.items() if misfit <= bound)


def _misfit(points: Mapping[int, float], order: Callable[[float], float]) -> float:
    """The squared relative errors of the best ``a + b · order(n)`` with a, b ≥ 0; the larger sizes count for more."""
    scale = order(float(max(points))) or 1.0
    rows = [(order(float(n)) / scale / t, 1.0 / t, 1.0 + index) for index, (n, t) in enumerate(sorted(points.items()))]
    candidates = [_both(rows), _one(rows, 0), _one(rows, 1)]
    return min(
        sum(weight * (1.0 - b * x - a * y) ** 2 for x, y, weight in rows) for a, b in candidates if a >= 0 and b >= 0
    )


Row = tuple[float, float, float]


def _both(rows: Sequence[Row]) -> tuple[float, float]:
    xx = sum(w * x * x for x, _, w in rows)
    xy = sum(w * x * y for x, y, w in rows)
    yy = sum(w * y * y for _, y, w in rows)
    x1 = sum(w * x for x, _, w in rows)
    y1 = sum(w * y for _, y, w in rows)
    determinant = xx * yy - xy * xy
    if determinant <= 1e-12 * xx * yy:
        return -1.0, -1.0
    return (xx * y1 - xy * x1) / determinant, (yy * x1 - xy * y1) / determinant


def _one(rows: Sequence[Row], which: int) -> tuple[float, float]:
    """The best factor of the order alone (0) or of the constant alone (1)."""
    square = sum(row[2] * row[which] ** 2 for row in rows)
    factor = sum(row[2] * row[which] for row in rows) / square if square else 0.0
    return (0.0, factor) if which == 0 else (factor, 0.0)
