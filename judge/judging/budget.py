"""What all cases of one submission may spend together, whatever their verdicts.

Without it a submission could sleep just below the limit in each of its cases, or crash in each after having
computed for
a while, and be run for minutes. Honest code does not come near: it does not sleep, and its cases differ in size.
"""

from __future__ import annotations

from judge.models import Execution, Limits

_CPU_FACTOR = 20.0  # times the CPU limit of a case, for everything that is run
_FRUITLESS_FACTOR = 5.0  # times the same, for what is run without a reply, and for loading after the first time
_OVERRUNS = ("cpu", "wall", "memory", "output")
_MOST_OVERRUNS = 3


class Budget:
    """Adds up the executions of one submission, loading and repeated runs included.

    ``idle_s`` is what is left of the time without computing: as much as a single case may take.
    """

    def __init__(self, limits: Limits) -> None:
        self._idle_s = self._cpu_s = self._fruitless_s = 0.0
        self._loaded = False
        self._overruns = 0
        self.limits = limits

    @property
    def idle_s(self) -> float:
        return max(0.0, self.limits.wall_s - self._idle_s)

    def charge(self, execution: Execution, *, loading: bool) -> None:
        """Add what one execution has spent."""
        self._cpu_s += execution.cpu_s
        self._idle_s += execution.idle_s
        if (loading and self._loaded) or execution.outcome != "answered":
            self._fruitless_s += execution.cpu_s
        self._loaded = self._loaded or loading

    def count_overrun(self, execution: Execution) -> None:
        """Count a case that exceeded a limit: by what happened, since a solution chooses among the verdicts."""
        self._overruns += execution.outcome in _OVERRUNS or execution.cpu_s > self.limits.cpu_s

    @property
    def spent(self) -> str:
        """Why the case that was run last is not accepted even with a right answer; empty while there is something left.

        Overruns are not among the reasons: their cases are not accepted anyway.
        """
        limits = self.limits
        if self._idle_s >= limits.wall_s:
            return f"the cases together took more than {limits.wall_s:.1f} s without computing, asleep or waiting"
        if self._cpu_s > _CPU_FACTOR * limits.cpu_s:
            return f"the cases together took more than {_CPU_FACTOR * limits.cpu_s:.1f} s of CPU time"
        return ""

    @property
    def stop(self) -> str:
        """Why no further case is run; empty while there is something left."""
        if self.spent:
            return f"not run: {self.spent}"
        if self._overruns >= _MOST_OVERRUNS:
            return f"not run: {_MOST_OVERRUNS} cases exceeded a limit"
        if self._fruitless_s > _FRUITLESS_FACTOR * self.limits.cpu_s:
            return f"not run: crashes took more than {_FRUITLESS_FACTOR * self.limits.cpu_s:.1f} s of CPU time"
        return ""
