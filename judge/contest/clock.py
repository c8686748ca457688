"""Read clocks that fail in different ways, and compute how much time passed between two readings.

Between two readings in the same boot, the time since the boot counts, including sleep (CLOCK_BOOTTIME), because nobody
can set that clock. Across boots, and on systems without that clock, the wall clock counts; if it went back, no time
has passed.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from judge.models import Record

SLACK_S = 2.0
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")

Moment = Annotated[float, msgspec.Meta(ge=-1e11, le=1e11)]
GapKind = Literal["set", "asleep", "restarted", "backwards"]


class ClockReading(Record, frozen=True, kw_only=True, omit_defaults=False):
    """All clocks at one instant, in seconds.

    ``wall_s`` is the time since 1970, ``boot_s`` the time since the boot that ``boot`` names, and ``awake_s`` the same
    without sleep. On a system without these clocks, both are 0 and ``boot`` is empty.
    """

    wall_s: Moment
    boot_s: Moment = 0.0
    awake_s: Moment = 0.0
    boot: Annotated[str, msgspec.Meta(max_length=64)] = ""


class ClockGap(Record, frozen=True, kw_only=True, omit_defaults=False):
    """Why two clocks disagree between two readings, and by how many seconds.

    - ``set``: the wall clock was set, forward if positive.
    - ``asleep``: the machine slept.
    - ``restarted``: the machine was restarted, so only the wall clock counts.
    - ``backwards``: the wall clock went back and no other clock was left, so no time was counted.
    """

    kind: GapKind
    seconds: Moment


def read() -> ClockReading:
    """Return the clocks now."""
    wall = round(time.time(), 3)
    if not hasattr(time, "CLOCK_BOOTTIME"):
        return ClockReading(wall_s=wall)
    try:
        boot = _BOOT_ID.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ClockReading(wall_s=wall)
    return ClockReading(
        wall_s=wall,
        boot_s=round(time.clock_gettime(time.CLOCK_BOOTTIME), 3),
        awake_s=round(time.clock_gettime(time.CLOCK_MONOTONIC), 3),
        boot=boot,
    )


def passed(before: ClockReading, after: ClockReading) -> float:
    """Return the seconds from one reading to the next, never negative."""
    if _same_boot(before, after):
        return max(0.0, after.boot_s - before.boot_s)
    return max(0.0, after.wall_s - before.wall_s)


def not_before(before: ClockReading, after: ClockReading) -> bool:
    """Return whether ``after`` was read no earlier than ``before``, by the clock that ``passed`` uses."""
    if _same_boot(before, after):
        return after.boot_s >= before.boot_s
    return after.wall_s >= before.wall_s


def gaps(before: ClockReading, after: ClockReading) -> tuple[ClockGap, ...]:
    """Return the disagreements of the clocks between two readings; none if all clocks agree."""
    wall = after.wall_s - before.wall_s
    disagreements = []
    if not _same_boot(before, after):
        if before.boot != after.boot:
            disagreements.append(ClockGap(kind="restarted", seconds=round(max(0.0, wall), 3)))
        if wall < 0:
            disagreements.append(ClockGap(kind="backwards", seconds=round(wall, 3)))
        return tuple(disagreements)
    real = after.boot_s - before.boot_s
    asleep = real - (after.awake_s - before.awake_s)
    if asleep > SLACK_S:
        disagreements.append(ClockGap(kind="asleep", seconds=round(asleep, 3)))
    if abs(wall - real) > SLACK_S:
        disagreements.append(ClockGap(kind="set", seconds=round(wall - real, 3)))
    return tuple(disagreements)


def _same_boot(before: ClockReading, after: ClockReading) -> bool:
    return bool(before.boot) and before.boot == after.boot
