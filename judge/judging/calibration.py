"""Measure this machine's speed relative to the reference machine, so that a CPU limit means the same everywhere.

The workload resembles solutions: integer arithmetic, lists and dicts in plain Python. It runs in the sandbox, so the
judge's own state does not influence it, and its CPU time is measured from outside. The caller keeps the factor and
measures again when the processor or the interpreter changes.
"""

from __future__ import annotations

import contextlib
import os
import sys
from functools import partial

from judge.backends.table import PLAIN
from judge.entry_kinds.table import DEFAULT
from judge.errors import SandboxLost
from judge.guest.messages import Call, Load, framed
from judge.models import Entry, Limits
from judge.sandbox.exchange import Request
from judge.sandbox.pool import SOLUTION, SandboxPool
from judge.sandbox.sandbox import Sandbox
from judge.values.wire import pack

REFERENCE_S = 0.030
SLOWEST, FASTEST = 16.0, 0.5
_ROUNDS = 5
_LIMITS = Limits(cpu_s=30.0, wall_s=120.0)
_ENTRY = Entry(kind=DEFAULT, name="work", aliases=(), params={"rounds": "plain"}, returns="plain")
_SOURCE = b"""
def work(rounds):
    table, values = {}, []
    for index in range(rounds):
        key = index * 7919 % 10007
        table[key] = table.get(key, 0) + index
        values.append(key)
    values.sort()
    return sum(value * value % 97 for value in values)
"""


def machine() -> str:
    """Return what the factor depends on: the processor's name, the number of processors, and the interpreter."""
    model = ""
    with contextlib.suppress(OSError), open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
        model = next((line.partition(":")[2].strip() for line in file if line.startswith("model name")), "")
    return f"{model or os.uname().machine} x{os.cpu_count()}, {sys.implementation.cache_tag}"


def measure(sandboxes: SandboxPool) -> float:
    """Return the factor: 2.0 for a machine that needs twice the reference machine's seconds. Raises SandboxError."""
    load = Load(source=_SOURCE, filename="work.py", backend=PLAIN, entry=_ENTRY)
    seconds = sandboxes.use(sandboxes.backend_at_hand(), partial(_quickest, load=load))
    return round(min(max(seconds / REFERENCE_S, FASTEST), SLOWEST), 3)


def _quickest(sandbox: Sandbox, load: Load) -> float:
    """Return the CPU seconds of the workload: the least of a few runs."""
    call = Call(args=pack([60_000]))
    times = []
    with sandbox.lend(SOLUTION, _LIMITS, _ROUNDS) as child:
        for message in (load, *[call] * _ROUNDS):
            execution = sandbox.ask(child, Request(framed(message), _LIMITS, 4096))
            if execution.outcome != "answered":
                raise SandboxLost("the machine's speed could not be measured")
            times.append(execution.cpu_s)
    return min(times[1:])
