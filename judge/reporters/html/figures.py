"""Draw numbers: times on a logarithmic axis, and the cases of a submission as runs of equal results.

Lengths are percentages of the drawing's width, so that it can be as wide as the reader's screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from math import log
from typing import NamedTuple

from judge.models import CaseResult, Verdict

SHORTEST_S = 1e-4
SPREAD_PX = 6
LANES = (0, -SPREAD_PX, SPREAD_PX, -2 * SPREAD_PX, 2 * SPREAD_PX)


class TimeAxis(NamedTuple):
    """A logarithmic axis of seconds from ``SHORTEST_S`` to ``longest_s``."""

    longest_s: float

    def at(self, seconds: float) -> float:
        """Return the place of a time, 0 to 100. A time outside of the axis is put at its end."""
        if seconds <= SHORTEST_S:
            return 0.0
        return round(min(100.0, 100 * log(seconds / SHORTEST_S) / log(self.longest_s / SHORTEST_S)), 2)

    def ticks(self) -> list[tuple[float, str]]:
        """Return the place and the label of each power of ten on the axis."""
        powers = [(10.0**power, f"{10 ** (power + 3)} ms" if power < 0 else f"{10**power} s") for power in range(-3, 4)]
        return [(self.at(seconds), label) for seconds, label in powers if seconds < self.longest_s]


def axis_for(limits_s: Iterable[float]) -> TimeAxis:
    """Return an axis on which every limit is well before the end, so that overruns are visible."""
    return TimeAxis(2 * max([SHORTEST_S, *limits_s]))


def lanes(places: Sequence[float]) -> list[int]:
    """Return for each of the sorted places an offset from the middle, in pixels, so that few dots hide each other."""
    offsets: list[int] = []
    last, lane = -100.0, 0
    for place in places:
        if place - last < 1:
            lane = (lane + 1) % len(LANES)
        else:
            last, lane = place, 0
        offsets.append(LANES[lane])
    return offsets


def runs(cases: Sequence[CaseResult]) -> dict[str, str]:
    """Return SVG path data by ``passed``, ``failed`` and ``skipped``: one unit of length per case, in case order."""
    paths: dict[str, str] = {}
    start = 0
    for kind, group in groupby(_kind(case) for case in cases):
        end = start + sum(1 for _ in group)
        paths[kind] = paths.get(kind, "") + f"M{start} 5H{end}"
        start = end
    return paths


def _kind(case: CaseResult) -> str:
    return {Verdict.AC: "passed", Verdict.SK: "skipped"}.get(case.verdict, "failed")
