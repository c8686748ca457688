"""What a child gives up by itself, after the fork and before the first line of anybody's code."""

from __future__ import annotations

import os
import resource
import signal
import sys
from collections.abc import Mapping, Sequence

from judge.sandbox import libc, seccomp, syscalls

_DATA_FACTOR, _DATA_SLACK = 2, 64 << 20
_SPACE_FACTOR, _SPACE_SLACK = 4, 3 << 30
_FILES = 64


class Confinement:
    """Prepared once in the template, applied in each child."""

    def __init__(self, filtering: seccomp.Filter | None, limited: bool) -> None:
        self.filter, self.limited = filtering, limited
        self._dies_with_template = os.getpid() == 1  # the template is: all of its PID namespace ends with it

    @classmethod
    def prepare(cls, layers: Sequence[str]) -> Confinement:
        """Build the filter. Whether the kernel can notify is found out by a throw-away child."""
        table = syscalls.table() if "seccomp" in layers and sys.platform == "linux" else None
        if table is not None:
            for notify in (True, False):
                filtering = seccomp.Filter(table, notify=notify)
                if _works(filtering):
                    return cls(filtering, "rlimits" in layers)
        return cls(None, "rlimits" in layers)

    def apply(self, sizes: Sequence[bytes], request: Mapping[str, int]) -> int | None:
        """Confine this process for ever. ``sizes`` is its statm line in pages. Returns the notification descriptor.

        When that has been handed over, ``seal`` has to follow.
        """
        if sys.platform == "linux" and not self._dies_with_template:
            libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
        if self.limited:
            _limit(sizes, request["memory_mib"] << 20, request["cpu_s"])
        return self.filter.install() if self.filter is not None else None

    def seal(self) -> None:
        """Let nothing be handed over any more."""
        if self.filter is not None:
            self.filter.seal()


def _works(filtering: seccomp.Filter) -> bool:
    while True:
        pid = os.fork()
        if pid == 0:
            try:
                filtering.install()
                filtering.seal()
                os._exit(0)
            finally:
                os._exit(1)
        status = os.waitpid(pid, 0)[1]
        if status != signal.SIGKILL:  # killed from outside it tells nothing
            return status == 0


def _limit(sizes: Sequence[bytes], memory: int, cpu_s: int) -> None:
    """Resource limits, relative to the template's own size.

    They are the net below the judge's own measuring, which is exact: the judge ends a child whose resident memory
    grows past its limit; these stop one that is faster than that. So memory that is never touched is no offence.
    """
    limits = {
        resource.RLIMIT_CPU: cpu_s,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: _FILES,
        resource.RLIMIT_MEMLOCK: 0,
    }
    if sizes:
        page = resource.getpagesize()
        space, data = int(sizes[0]) * page, int(sizes[5]) * page
        limits[resource.RLIMIT_DATA] = data + _DATA_FACTOR * memory + _DATA_SLACK
        limits[resource.RLIMIT_AS] = space + _SPACE_FACTOR * memory + _SPACE_SLACK
    for what, bound in limits.items():
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            bound = min(bound, hard)
        # A second more, since the kernel tells with SIGXCPU of the soft limit alone.
        beyond = bound + 1 if what == resource.RLIMIT_CPU and bound != hard else bound
        try:
            resource.setrlimit(what, (bound, beyond))
        except (ValueError, OSError):
            continue  # macOS has no RLIMIT_AS to speak of
