"""Unpredictable process ids for the children of a fork server.

The kernel assigns ids in order, even within a PID namespace. A solution that starts threads advances the counter, and
the next child could read from its own id how far: a message from one submission to the next. So the fork server sets
the counter to a random value before each fork. A PID namespace for each child would also help, but its first process
ignores signals that kill other processes, and a second process in each would double the time of a fork.
"""

from __future__ import annotations

import os

_FIRST = 400  # ids below this are not assigned a second time
_SPARE = 1 << 12  # room for the threads of a child and of those forked soon after it
_OLD_MAXIMUM = 1 << 15


class ProcessIds:
    """Sets the counter of this process's PID namespace. Create an object while ``/proc`` can still be opened."""

    def __init__(self, *, own_namespace: bool) -> None:
        self._counter = -1
        self._end = _OLD_MAXIMUM
        if not own_namespace:
            return  # the counter belongs to the whole machine
        try:
            self._counter = os.open("/proc/sys/kernel/ns_last_pid", os.O_WRONLY | os.O_CLOEXEC)
            with open("/proc/sys/kernel/pid_max", "rb") as file:
                self._end = int(file.read())
        except (OSError, ValueError):
            return

    def randomize_next(self) -> bool:
        """Give the next process an unpredictable id; return whether the kernel allows that."""
        place = _FIRST + int.from_bytes(os.urandom(8), "little") % max(self._end - _SPARE - _FIRST, 1)
        try:
            return self._counter >= 0 and os.pwrite(self._counter, b"%d" % place, 0) > 0
        except OSError:
            return False
