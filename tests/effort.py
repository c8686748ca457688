"""What a call costs, in a unit that is about the same on a slow or a busy machine."""

from __future__ import annotations

import time
from collections.abc import Callable


def effort(call: Callable[[], object]) -> float:
    """Return the CPU time of a call, in units of a million additions of integers that are measured beside it."""
    before = _million_additions_s()
    started = time.process_time()
    call()
    used_s = time.process_time() - started
    return used_s / max(before, _million_additions_s())


def _million_additions_s() -> float:
    started = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return time.process_time() - started
