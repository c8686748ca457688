"""How a message on a channel begins and is waited for: all that the judge's side and the child's share."""

from __future__ import annotations

import os
import select
import struct
from time import monotonic

HEADER = struct.Struct("=I8s")  # the payload's length in bytes, the nonce
_AWAKE_S = 0.0002
_give_way = getattr(os, "sched_yield", None)


def soon(waiting: select.poll, since: float) -> list[tuple[int, int]]:
    """What comes within a moment after ``since``; none where nothing does.

    To be woken up takes longer than many a case, so that long it is not slept. Whoever wants this processor gets it,
    the other side first of all.
    """
    while _give_way is not None and monotonic() < since + _AWAKE_S:
        if events := waiting.poll(0):
            return events
        _give_way()
    return []
