"""Limit what all cases of one submission may spend together, whatever their verdicts.

Without this limit, a submission could run for minutes by sleeping just below the limit in each of its cases, or by
crashing in each after some computation. Honest code stays far below: it does not sleep, and its cases differ in size.
"""

from __future__ import annotations

from judge.models import Execution, Limits
from judge.text.messages import Phrase, mark, phrase

_CPU_FACTOR = 20.0  # times the CPU limit of a case: for all runs together
_FRUITLESS_FACTOR = 5.0  # times the same limit: for runs without a reply, and for loading after the first time
_WASTED_FACTOR = 3.0  # times the same, plus the wall-time limit: for waiting, crashes and late answers together
_MOST_WASTED_S = 12.0  # upper bound for any limits, in the reference machine's seconds
COMPARING_S = 10.0  # CPU time for comparing all answers of a submission
_FREE_COMPARING_S = 2.0  # honest answers take a tenth of this
_OVERRUNS = ("cpu", "wall", "memory", "output")
_MOST_OVERRUNS = 3


class Budget:
    """Adds up the executions of one submission, loading and repeated runs included.

    ``idle_s`` is the rest of the idle time. All cases together have as much as a single case may take.
    ``comparing_s`` is the CPU time that comparing the answers has taken so far.
    """

    def __init__(self, limits: Limits) -> None:
        self._idle_s = self._cpu_s = self._fruitless_s = self._late_s = 0.0
        self.comparing_s = 0.0
        self._loaded = False
        self._overruns = 0
        self.limits = limits

    @property
    def idle_s(self) -> float:
        """The seconds of idle time that are left for the remaining cases."""
        return max(0.0, self.limits.wall_s - self._idle_s)

    def charge(self, execution: Execution, *, loading: bool) -> None:
        """Add what one execution has spent."""
        self._cpu_s += execution.cpu_s
        self._idle_s += execution.idle_s
        if (loading and self._loaded) or execution.outcome != "answered":
            self._fruitless_s += execution.cpu_s
        elif not loading and execution.cpu_s > self.limits.cpu_s:
            self._late_s += execution.cpu_s
        self._loaded = self._loaded or loading

    def count_overrun(self, execution: Execution) -> None:
        """Count a case that exceeded a limit, by what happened, because a solution can choose its verdict."""
        self._overruns += execution.outcome in _OVERRUNS or execution.cpu_s > self.limits.cpu_s

    @property
    def allows_locating(self) -> bool:
        """Whether a case that overran may run once more for a short time.

        Cases that overran, each of which ran twice, may exhaust the budget without reaching this limit. Sleeping counts
        against it, because honest code does not sleep.
        """
        fruitless_s = 2 * _FRUITLESS_FACTOR * self.limits.cpu_s
        return 2 * self._idle_s < self.limits.wall_s and self._fruitless_s < fruitless_s

    @property
    def left_s(self) -> float:
        """The seconds that are left for waiting, crashes, loading again, late answers and comparing."""
        comparing_s = max(0.0, self.comparing_s - _FREE_COMPARING_S)
        return self._most_wasted_s - (self._idle_s + self._fruitless_s + self._late_s + comparing_s)

    @property
    def _most_wasted_s(self) -> float:
        limits = self.limits
        return min(limits.wall_s + _WASTED_FACTOR * limits.cpu_s, _MOST_WASTED_S * limits.speed_factor)

    @property
    def spent(self) -> Phrase | None:
        """Return why the last case is not accepted even with a right answer; None while there is budget left.

        Overruns are not among the reasons: their cases are not accepted anyway.
        """
        limits = self.limits
        least_s = min(limits.wall_s, limits.cpu_s, limits.speed_factor, COMPARING_S)
        if self._idle_s + self._cpu_s + self.comparing_s < least_s:
            return None  # less than each of the limits below
        if self._idle_s >= limits.wall_s:
            return phrase(
                "the cases together spent more than {limit:.1f} s asleep or waiting",
                limit=limits.wall_s,
            )
        if self._cpu_s > _CPU_FACTOR * limits.cpu_s:
            return phrase(
                "the cases together took more than {limit:.1f} s of CPU time", limit=_CPU_FACTOR * limits.cpu_s
            )
        fruitless_s = _FRUITLESS_FACTOR * limits.cpu_s
        if self._fruitless_s > fruitless_s:
            return phrase(
                "crashes and loading the file again took more than {limit:.1f} s of CPU time", limit=fruitless_s
            )
        if self.comparing_s > COMPARING_S:
            return phrase("comparing the answers took more than {limit:.1f} s of CPU time", limit=COMPARING_S)
        if self.left_s < 0:
            text = mark("waiting, crashes, late answers and comparing took more than {limit:.1f} s")
            return phrase(text, limit=self._most_wasted_s)
        return None

    @property
    def stop(self) -> Phrase | None:
        """Return why no further case is run; None while there is budget left."""
        if self._overruns >= _MOST_OVERRUNS:
            return phrase("not run: {count} cases exceeded a limit", count=_MOST_OVERRUNS)
        return phrase("not run: {reason}", reason=self.spent) if self.spent else None
