"""The header of a message on a channel, and how both sides wait for one."""

from __future__ import annotations

import os
import select
import struct
from time import monotonic

HEADER = struct.Struct("=I8s")  # the payload's length in bytes, the nonce
_AWAKE_S = 0.0002
_OTHERS_S = 0.002  # other work keeps the processor for longer; shorter pauses are the scheduler's
_ASLEEP_S = 1.0
_give_way = getattr(os, "sched_yield", None)


class SpinWait:
    """Spins briefly before blocking.

    Waking a sleeping process takes longer than judging a small case. But a spinning process that yields to other
    work gets
    the processor back later than one that is woken up. Once that has happened, both sides block at once until
    ``asleep_until``, by the monotonic clock.
    """

    def __init__(self, asleep_until: float = 0.0) -> None:
        self.asleep_until = asleep_until

    def soon(self, waiting: select.poll, since: float) -> list[tuple[int, int]]:
        """Return the events that arrive within a moment after ``since``; empty if none does, or if spinning is off."""
        if _give_way is None or since < self.asleep_until:
            return []
        while (now := monotonic()) < since + _AWAKE_S:
            if events := waiting.poll(0):
                return events
            _give_way()
            if monotonic() - now > _OTHERS_S:
                events = waiting.poll(0)
                if not events:  # else it was the other side that wanted the processor
                    self.asleep_until = monotonic() + _ASLEEP_S
                return events
        return []
