"""Unpredictable process ids for the children of a fork server.

The kernel gives out ids in order, within a PID namespace too. A solution that starts threads advances the counter, and
the next child could read from its own id how far: a message from one submission to the next. So the fork server moves
the counter to a random place before each fork. A PID namespace for each child would do as well, but its first process
ignores signals that kill others, and a second process in each would double the time of a fork.
"""

from __future__ import annotations

import os
import random

_FIRST = 400  # ids below this are not given out a second time
_SPARE = 1 << 12  # room for the threads of a child and of those forked soon after it
_OLD_MAXIMUM = 1 << 15


class ProcessIds:
    """Moves the counter of a PID namespace of one's own. Has to be made while ``/proc`` can be opened."""

    def __init__(self, *, own_namespace: bool) -> None:
        self._random = random.SystemRandom()
        self._counter = -1
        self._end = _OLD_MAXIMUM
        if not own_namespace:
            return  # the counter is the machine's
        try:
            self._counter = os.open("/proc/sys/kernel/ns_last_pid", os.O_WRONLY | os.O_CLOEXEC)
            with open("/proc/sys/kernel/pid_max", "rb") as file:
                self._end = int(file.read())
        except (OSError, ValueError):
            return

    def scatter(self) -> bool:
        """Let the next process get an id that nobody can foresee; return whether the kernel allows that."""
        place = self._random.randrange(_FIRST, max(self._end - _SPARE, _FIRST + 1))
        try:
            return self._counter >= 0 and os.pwrite(self._counter, b"%d" % place, 0) > 0
        except OSError:
            return False
