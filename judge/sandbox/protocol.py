"""How a message on a channel begins and is waited for: all that the judge's side and the child's share."""

from __future__ import annotations

import os
import select
import struct
from time import monotonic

HEADER = struct.Struct("=I8s")  # the payload's length in bytes, the nonce
_AWAKE_S = 0.0002
_OTHERS_S = 0.002  # other work keeps the processor for longer; a shorter pause is the machine's own affair
_ASLEEP_S = 1.0
_give_way = getattr(os, "sched_yield", None)


class SpinWait:
    """Waits for a message awake, for a moment, where no other work wants the processor.

    To be woken up takes longer than many a case. But who gives way to other work gets the processor back later than who
    is woken up, so once that has happened nobody stays awake until ``asleep_until``, by the monotonic clock.
    """

    def __init__(self, asleep_until: float = 0.0) -> None:
        self.asleep_until = asleep_until

    def soon(self, waiting: select.poll, since: float) -> list[tuple[int, int]]:
        """What comes within a moment after ``since``; none where nothing does, or it is not waited for."""
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
