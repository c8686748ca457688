"""Find the order of growth that fits measured times best, and the confidence in it."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from judge.models import Record

ORDERS: dict[str, Callable[[float], float]] = {
    "O(1)": lambda n: 1.0,
    "O(log n)": math.log2,
    "O(n)": lambda n: n,
    "O(n log n)": lambda n: n * math.log2(n),
    "O(n²)": lambda n: n**2,
    "O(n² log n)": lambda n: n**2 * math.log2(n),
    "O(n³)": lambda n: n**3,
    "O(2ⁿ)": lambda n: 2.0 ** min(n, 500.0),
    "O(3ⁿ)": lambda n: 3.0 ** min(n, 500.0),
    "O(4ⁿ)": lambda n: 4.0 ** min(n, 500.0),
    "O(n!)": lambda n: math.gamma(min(n, 150.0) + 1),
}
# Measured times cannot tell apart what differs by a factor of log n.
CLASSES = (
    ("O(1)", "O(log n)"),
    ("O(n)", "O(n log n)"),
    ("O(n²)", "O(n² log n)"),
    ("O(n³)",),
    ("O(2ⁿ)",),
    ("O(3ⁿ)",),
    ("O(4ⁿ)",),
    ("O(n!)",),
)
MIN_POINTS = 4
MAX_CONFIDENCE = 0.95  # a few sizes on one machine prove nothing
_FEW_POINTS, _MAX_CONFIDENCE_OF_FEW = 4, 0.7
_LATEST = 6
_RESAMPLES = 200
_AS_GOOD = 1.5  # the misfit of an order that fits nearly as well, as a multiple of the smallest
_ROUNDING = 1e-20  # a smaller misfit is rounding, which depends on where NumPy has placed the arrays


class Fit(Record, frozen=True, kw_only=True):
    """The order that fits best, and the confidence in its class.

    ``confidence`` is the share of resampled measurements whose best order is in the same class, at most
    ``MAX_CONFIDENCE``. ``second`` is an order of the next likely class, with its share.
    """

    order: str
    confidence: float
    second: str | None = None
    second_confidence: float = 0.0

    @property
    def rank(self) -> int:
        """The number of its class: the higher, the faster it grows."""
        return _rank(self.order)

    @property
    def label(self) -> str:
        """The orders of its class, which cannot be told apart."""
        return " / ".join(CLASSES[self.rank])

    @property
    def second_label(self) -> str:
        """The orders of the second class; empty if there is none."""
        return " / ".join(CLASSES[_rank(self.second)]) if self.second else ""


def _rank(order: str) -> int:
    return next(index for index, names in enumerate(CLASSES) if order in names)


def fit(measured: Mapping[int, Sequence[float]]) -> Fit | None:
    """Return the order of growth. ``measured`` has the seconds of each run, by size.

    Returns None for fewer than four sizes, or if a time is zero.
    """
    if len(measured) < MIN_POINTS or any(min(times) <= 0 for times in measured.values()):
        return None
    measured = {size: measured[size] for size in _largest(sorted(measured))}
    rng = random.Random(0)
    votes = Counter(_best(_resampled(measured, rng)) for _ in range(_RESAMPLES))
    classes: Counter[int] = Counter()
    for order, count in votes.items():
        classes[_rank(order)] += count
    (rank, count), *others = classes.most_common(2)
    cap = _MAX_CONFIDENCE_OF_FEW if len(measured) <= _FEW_POINTS else MAX_CONFIDENCE
    second = _commonest(votes, others[0][0]) if others else None
    return Fit(
        order=_commonest(votes, rank),
        confidence=min(cap, count / _RESAMPLES),
        second=second,
        second_confidence=others[0][1] / _RESAMPLES if others else 0.0,
    )


def _largest(sizes: Sequence[int]) -> Sequence[int]:
    """Return the last six sizes, and those within five doublings of the largest.

    A term that grows faster shows only there: searching a sorted list takes longer than inserting into it, until the
    list has thousands of elements.
    """
    least = min(sizes[-_LATEST:][0], sizes[-1] / 2 ** (_LATEST - 1))
    return [size for size in sizes if size >= least]


def _commonest(votes: Counter[str], rank: int) -> str:
    return max(CLASSES[rank], key=lambda order: votes[order])


def _resampled(measured: Mapping[int, Sequence[float]], rng: random.Random) -> dict[int, float]:
    """Return a time for each size: the shortest of its runs drawn at random, with replacement.

    A random size is left out if there are enough of them. The shortest run counts, because a disturbance can only make
    a measurement longer.
    """
    sizes = sorted(measured)
    if len(sizes) > MIN_POINTS + 1:
        sizes.remove(rng.choice(sizes[:-1]))
    return {size: min(rng.choices(measured[size], k=len(measured[size]))) for size in sizes}


def _best(points: Mapping[int, float]) -> str:
    """Return the slowest-growing order that fits nearly as well as the best one, so that no outlier decides."""
    misfits = {name: _misfit(points, order) for name, order in ORDERS.items()}
    bound = max(_ROUNDING, _AS_GOOD * min(misfits.values()))
    return next(name for name, misfit in misfits.items() if misfit <= bound)


def _misfit(points: Mapping[int, float], order: Callable[[float], float]) -> float:
    """Return the squared relative errors of the best ``a + b · order(n)`` with a, b ≥ 0; larger sizes count for
    more."""
    sizes = sorted(points)
    times = np.array([points[size] for size in sizes])
    growth = np.array([order(float(size)) for size in sizes])
    weights = np.sqrt(1.0 + np.arange(len(sizes)))
    terms = np.stack([weights / times, weights * growth / (growth[-1] or 1.0) / times], axis=1)
    factors = np.linalg.lstsq(terms, weights, rcond=None)[0]
    if (factors >= 0).all():
        return float(((weights - terms @ factors) ** 2).sum())
    single = terms * ((weights @ terms) / (terms**2).sum(axis=0))  # each term by itself: one of them fits best then
    return float(((weights[:, np.newaxis] - single) ** 2).sum(axis=0).min())
