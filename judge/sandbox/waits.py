"""How long a child has waited during one request without being idle: for a processor, for the judge, for a disk."""

from __future__ import annotations

from judge.sandbox.measure import Meter, Scheduled, SchedulerFile

IDLE_S = 0.005  # shorter pauses are the judge's own, or the scheduler's
# Of the time spent waiting for a disk, because a solution can choose to read libraries that are not in memory.
_OF_A_DISK = 0.5


class WaitTimes:
    """Belongs to one child. All times are in seconds. ``own`` is about this thread.

    Three readings are compared with later ones: of the child's main thread when the request began; of this thread when
    there was no answer yet; of all of the child's threads at the first check of the limits (None before it).
    """

    def __init__(self, meter: Meter, own: SchedulerFile) -> None:
        self._meter = meter
        self._main, self._own = SchedulerFile(str(meter.pid)), own
        self._main_before = self._own_before = Scheduled()
        self._all_before: dict[str, Scheduled] | None = None
        self._longest = Scheduled()  # of the thread that waited longest, which may have ended
        self._excused_s = self._read_at = self._kernel_before = 0.0

    def begin(self, now: float) -> None:
        """Begin a request."""
        self._all_before, self._longest, self._excused_s = None, Scheduled(), 0.0
        if now > self._read_at + IDLE_S:  # they change by less than a pause that counts
            self._read_at = now
            self._main_before, self._own_before = self._main.read(), self._own.read()
            self._kernel_before = self._meter.kernel_s()

    def kernel_s(self) -> float:
        """Return how much CPU time the kernel has used for the child."""
        return self._meter.kernel_s() - self._kernel_before

    def excuse_waiting_for_a_disk(self, span_s: float) -> None:
        """Count a part of a time in which the child waited for a disk, and did not compute."""
        self._excused_s += _OF_A_DISK * max(0.0, span_s)

    def note(self, has_backlog: bool) -> float:
        """Note that no answer has arrived so far, and return how long the judge itself has waited for a processor.

        With ``has_backlog``, the child may have waited for the judge, because a pipe was full. Then this time counts as
        such a wait, and 0 is returned.
        """
        own_before, self._own_before = self._own_before, self._own.read()
        if self._all_before is None:
            self._all_before = self._meter.scheduled()
        own_s = self._own_before.since(own_before).waited_s
        self._excused_s += own_s if has_backlog else 0.0
        return 0.0 if has_backlog else own_s

    def for_a_processor(self, used: float) -> float:
        """Return how long the child has been ready to run without a processor.

        This is the time that its longest waiting thread has waited, minus the CPU time of the other threads (``used``
        is that of all). Otherwise a solution could let its threads wait for each other, and sleep for as long. Threads
        other than the main one are counted from the first check of the limits to the last one before they end.
        """
        spans = [self._longest, self._main.read().since(self._main_before)]
        if self._all_before is not None:
            before = self._all_before
            spans += [now.since(before.get(task, Scheduled())) for task, now in self._meter.scheduled().items()]
        waited_s, self._longest = max((span.waited_s - max(0.0, used - span.ran_s), span) for span in spans)
        return max(0.0, waited_s)

    def so_far(self, used: float) -> float:
        """Return how long the child has waited without being idle."""
        return self._excused_s + self.for_a_processor(used)

    def idle(self, idle_s: float, used: float) -> float:
        """Return how much of a time without computing the child was idle.

        Waiting for a processor is not idle time, and neither is the time in which the judge waited for one to read an
        answer.
        """
        if idle_s <= IDLE_S:
            return 0.0
        own_s = self._own.read().since(self._own_before).waited_s
        return max(0.0, idle_s - self.so_far(used) - own_s)

    def close(self) -> None:
        """Close the file about the child."""
        self._main.close()
