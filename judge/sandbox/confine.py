"""What a child gives up after the fork, before it runs the first line of a solution."""

from __future__ import annotations

import os
import resource
import signal
import sys
from collections.abc import Mapping, Sequence

from judge.sandbox import libc, namespaces, seccomp, syscalls

_DATA_FACTOR, _DATA_SLACK = 2, 64 << 20
_SPACE_FACTOR, _SPACE_SLACK = 4, 3 << 30
_FILES = 64
_RESOURCES = (
    resource.RLIMIT_CPU,
    resource.RLIMIT_FSIZE,
    resource.RLIMIT_CORE,
    resource.RLIMIT_NOFILE,
    resource.RLIMIT_MEMLOCK,
    resource.RLIMIT_DATA,
    resource.RLIMIT_AS,
)


class Confinement:
    """Prepared once in the fork server, applied in each child."""

    def __init__(self, seccomp_filter: seccomp.SeccompFilter | None, limited: bool) -> None:
        self.filter = seccomp_filter
        self._hard = hard_limits() if limited else {}
        self._ends_with_server = os.getpid() == 1  # the whole PID namespace of the fork server ends with it
        self._drop_capabilities = namespaces.setting_capabilities(None) if sys.platform == "linux" else None

    @classmethod
    def prepare(cls, layers: Sequence[str]) -> Confinement:
        """Build the filter. A temporary child finds out whether the kernel supports notification."""
        if "rlimits" in layers:
            _limit_stack()
        table = syscalls.syscall_table() if "seccomp" in layers and sys.platform == "linux" else None
        if table is not None:
            for notify in (True, False):
                seccomp_filter = seccomp.SeccompFilter(table, notify=notify)
                if _works(seccomp_filter):
                    return cls(seccomp_filter, "rlimits" in layers)
        return cls(None, "rlimits" in layers)

    def apply(self, sizes: Sequence[int], request: Mapping[str, int]) -> int | None:
        """Confine this process permanently. ``sizes`` is its statm line in bytes. Return the notification descriptor.

        Call ``seal`` after the descriptor has been sent.
        """
        if self._drop_capabilities is not None:
            self._drop_capabilities()
            if not self._ends_with_server:
                libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
        if self._hard:
            _limit(self._hard, sizes, request["memory_mib"] << 20, request["cpu_s"])
        return self.filter.install() if self.filter is not None else None

    def seal(self) -> None:
        """Refuse to send any further descriptor."""
        if self.filter is not None:
            self.filter.seal()


def _works(seccomp_filter: seccomp.SeccompFilter) -> bool:
    while True:
        pid = os.fork()
        if pid == 0:
            try:
                seccomp_filter.install()
                seccomp_filter.seal()
                os._exit(0)
            finally:
                os._exit(1)
        status = os.waitpid(pid, 0)[1]
        if status != signal.SIGKILL:  # if it was killed from outside, try again
            return status == 0


def _limit_stack() -> None:
    """Limit the stack, which does not count as data. Do so even if the user has no limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    if soft == resource.RLIM_INFINITY or soft > seccomp.STACK:
        resource.setrlimit(resource.RLIMIT_STACK, (seccomp.STACK, hard))


def hard_limits() -> dict[int, int]:
    """Return the hard limit of each resource. Asking for the limits in each child would copy pages."""
    return {what: resource.getrlimit(what)[1] for what in _RESOURCES}


def _limit(hard_limits: Mapping[int, int], sizes: Sequence[int], memory: int, cpu_s: int) -> None:
    """Set resource limits, relative to the fork server's own size.

    The judge measures memory exactly and ends a child that exceeds its limit. These limits stop a child that allocates
    faster than the judge measures. Memory that is never touched may be reserved.
    """
    limits = {
        resource.RLIMIT_CPU: cpu_s,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: _FILES,
        resource.RLIMIT_MEMLOCK: 0,
    }
    if sizes:
        limits[resource.RLIMIT_DATA] = sizes[5] + _DATA_FACTOR * memory + _DATA_SLACK
        limits[resource.RLIMIT_AS] = sizes[0] + _SPACE_FACTOR * memory + _SPACE_SLACK
    for what, bound in limits.items():
        hard = hard_limits[what]
        if hard != resource.RLIM_INFINITY:
            bound = min(bound, hard)
        # One second more, because the kernel sends SIGXCPU only at the soft limit.
        beyond = bound + 1 if what == resource.RLIMIT_CPU and bound != hard else bound
        try:
            resource.setrlimit(what, (bound, beyond))
        except (ValueError, OSError):
            continue  # macOS does not enforce RLIMIT_AS
