"""Limits are fair: what is measured is what was used, and the message names the limit that was exceeded."""

from __future__ import annotations

import time

import pytest

from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Backend, CaseResult, Execution, Limits, Verdict
from judge.sandbox.measure import Meter, Scheduled
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, judged, only, problem, submission
from tests.judging.stubs import StubSandbox

_ROOMY = Limits(cpu_s=3.0, wall_s=10.0, memory_mib=512, output_kib=64)


def _measured(sandboxes: SandboxPool, source: str, limits: Limits = _ROOMY, backend: Backend = "python") -> CaseResult:
    return only(judged(sandboxes, source, of=problem(limits=limits), backend=backend))


# CPU time


def test_sleeping_is_no_cpu_time(sandboxes: SandboxPool) -> None:
    limits = Limits(cpu_s=0.1, wall_s=5.0)
    result = _measured(sandboxes, "import time\ndef f(a):\n    time.sleep(0.3)\n    return 49", limits)
    assert result.verdict is Verdict.AC
    assert result.cpu_s < 0.1


def test_sleeping_too_long_is_reported_as_sleeping(sandboxes: SandboxPool) -> None:
    result = _measured(sandboxes, "import time\ndef f(a):\n    time.sleep(60)", Limits(cpu_s=0.1, wall_s=0.5))
    assert result.verdict is Verdict.TLE
    assert "asleep or waiting" in result.message


_BURN = """
import time
def f(a):
    until = time.process_time() + {seconds}
    while time.process_time() < until: pass
    return 49
"""


def test_cpu_time_is_measured(sandboxes: SandboxPool) -> None:
    result = _measured(sandboxes, _BURN.format(seconds=0.2))
    assert result.verdict is Verdict.AC
    assert 0.2 <= result.cpu_s < 0.26


def test_cpu_time_of_threads_is_added_up(sandboxes: SandboxPool) -> None:
    source = """
import hashlib, threading, time
def burn():
    until = time.thread_time() + 0.1
    while time.thread_time() < until: hashlib.sha256(bytes(1 << 16)).digest()
def f(a):
    threads = [threading.Thread(target=burn) for _ in range(3)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return 49
"""
    result = _measured(sandboxes, source)
    assert result.verdict is Verdict.AC
    assert 0.3 <= result.cpu_s < 0.4


def test_the_time_of_loading_is_no_cases(sandboxes: SandboxPool) -> None:
    source = _BURN.format(seconds=0.0).replace("def f", "while time.process_time() < 0.1: pass\ndef f")
    assert _measured(sandboxes, source).cpu_s < 0.05


def test_cpu_time_without_end_is_stopped_at_the_limit(sandboxes: SandboxPool) -> None:
    started = time.monotonic()
    result = _measured(sandboxes, "def f(a):\n    while True: pass", Limits(cpu_s=0.1, wall_s=100.0))
    assert result.verdict is Verdict.TLE
    assert 0.1 <= result.cpu_s < 1.0
    assert time.monotonic() - started < 50  # half of the wall time that is allowed


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("def f(a):\n    while True: pass", 2),
        ("def f(a):\n    b = 1\n    while True:\n        b = 1 - b", (3, 4)),
        (
            "import itertools\ndef g():\n    return [x for x in itertools.count() if x < 0]\ndef f(a):\n    return g()",
            3,
        ),
        ("import re\ndef f(a):\n    re.match('(a+)+$', 'a' * 40 + 'b')", 3),
        ("def f(a):\n    return sorted(range(9), key=lambda x: [0 for _ in iter(int, 1)])", 2),
    ],
)
def test_the_line_of_a_case_that_was_stopped_is_named(
    sandboxes: SandboxPool, source: str, line: int | tuple[int, int]
) -> None:
    result = _measured(sandboxes, source, Limits(cpu_s=0.2, wall_s=30.0))
    assert result.verdict is Verdict.TLE
    allowed = line if isinstance(line, tuple) else (line,)
    assert any(result.message.endswith(f"and was stopped, in line {one}") for one in allowed)


def test_the_frames_of_a_case_that_was_stopped_end_with_its_line(sandboxes: SandboxPool) -> None:
    made = submission("def f(a):\n    while True: pass")
    report = judge(problem(limits=Limits(cpu_s=0.2, wall_s=30.0)), made, [case(49, 7)], sandboxes, Options())["en"]
    assert report.shown_failure is not None
    assert report.shown_failure.traceback.splitlines()[-1] == "    while True: pass"


# A machine that is too busy


def test_starving_is_the_judges_failure_and_says_what_to_do() -> None:
    sandbox = StubSandbox([Execution(outcome="starved", wall_s=30.0)])
    report = judge(problem(), submission(""), [case(49, 7)], sandbox.as_sandboxes(), Options())["en"]
    assert report.verdict is Verdict.IE
    assert "try again when it is idle" in only(report).message


def test_waiting_for_a_processor_is_not_sleeping(sandboxes: SandboxPool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Meter, "scheduled", lambda self: {"1": Scheduled(0.0, 1000 * time.monotonic())})
    result = _measured(sandboxes, "import time\ndef f(a):\n    time.sleep(0.5)\n    return 49", Limits(wall_s=0.2))
    assert result.verdict is Verdict.AC


def test_waiting_for_a_processor_for_ever_ends_too(sandboxes: SandboxPool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Meter, "scheduled", lambda self: {"1": Scheduled(0.0, 1000 * time.monotonic())})
    result = _measured(sandboxes, "import time\ndef f(a):\n    time.sleep(60)", Limits(wall_s=0.05))
    assert result.verdict is Verdict.IE
    assert "too busy" in result.message


def test_waiting_in_earlier_cases_gives_no_right_to_sleep(
    sandboxes: SandboxPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Meter, "scheduled", lambda self: {"1": Scheduled(0.0, 1e9)})
    result = _measured(sandboxes, "import time\ndef f(a):\n    time.sleep(60)", Limits(wall_s=0.2))
    assert result.verdict is Verdict.TLE, result.message


# Memory

_MEMORY: dict[str, tuple[Backend, float, str]] = {
    "nothing": ("python", 0, "pass"),
    "a_list": ("python", 64, "kept = [0] * (8 << 20)"),
    "a_list_of_integers": ("python", 80, "kept = [None] * (2 << 20)\n    for i in range(2 << 20): kept[i] = i + 1000"),
    "bytes": ("python", 50, "kept = b'x' * (50 << 20)"),
    "bytes_let_go": ("python", 50, "kept = b'x' * (50 << 20); del kept"),
    "a_private_map": (
        "python",
        48,
        "import mmap\n    kept = mmap.mmap(-1, 48 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)\n"
        "    for at in range(0, len(kept), 4096): kept[at] = 1",
    ),
    "memory_of_c": (
        "python",
        30,
        "import ctypes\n    kept = ctypes.create_string_buffer(30 << 20)\n    ctypes.memset(kept, 1, 30 << 20)",
    ),
    "stacks_of_threads": (
        "python",
        0,
        "import threading\n    threading.stack_size(16 << 20)\n    gate = threading.Event()\n"
        "    threads = [threading.Thread(target=gate.wait) for _ in range(16)]\n"
        "    for thread in threads: thread.start()\n    gate.set()\n    for thread in threads: thread.join()",
    ),
    "zeros_untouched": ("numpy", 0, "import numpy as np\n    kept = np.zeros(300 << 20, np.uint8)"),
    "zeros_touched": ("numpy", 100, "import numpy as np\n    kept = np.zeros(100 << 20, np.uint8)\n    kept += 1"),
    "zeros_half_touched": (
        "numpy",
        50,
        "import numpy as np\n    kept = np.zeros(100 << 20, np.uint8)\n    kept[: 50 << 20] = 1",
    ),
}


@pytest.mark.parametrize("name", _MEMORY)
def test_memory_is_measured(sandboxes: SandboxPool, name: str) -> None:
    backend, truth, body = _MEMORY[name]
    result = _measured(sandboxes, f"def f(a):\n    {body}\n    return 49", backend=backend)
    assert result.verdict is Verdict.AC, result
    assert abs(result.memory_mib - truth) < max(0.05 * truth, 1.0)


def test_memory_of_loading_counts(sandboxes: SandboxPool) -> None:
    result = _measured(sandboxes, "kept = b'x' * (20 << 20)\ndef f(a): return 49")
    assert abs(result.memory_mib - 20) < 1.0


_TOO_MUCH: dict[str, tuple[Backend, str]] = {
    "refused_at_once": ("python", "bytearray(1 << 40)"),
    "touched_at_once": ("python", "b'x' * (100 << 20)"),
    "bit_by_bit": ("python", "kept = []\n    while True: kept.append(bytes(1 << 20) + b'x')"),
    "swallowed": (
        "python",
        "kept = []\n    while True:\n        try: kept.append('x' * (1 << 22))\n        except MemoryError: pass",
    ),
    "a_private_map": (
        "python",
        "import mmap\n    kept = mmap.mmap(-1, 1 << 40, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)",
    ),
    "c_that_gets_none": ("python", "import ctypes\n    ctypes.create_string_buffer(1 << 40)"),
    "numpy_refused": ("numpy", "import numpy as np\n    np.zeros(1 << 40)"),
    "numpy_touched": ("numpy", "import numpy as np\n    np.ones(20 << 20)"),
    "numpy_temporaries": (
        "numpy",
        "import numpy as np\n    kept = np.ones(3 << 20)\n    (kept + 1) * (kept + 2) - kept",
    ),
    "in_a_thread": (
        "python",
        "import threading\n    kept = []\n    def grow():\n        while True: kept.append('x' * (1 << 20))\n"
        "    threads = [threading.Thread(target=grow) for _ in range(4)]\n"
        "    for thread in threads: thread.start()\n    for thread in threads: thread.join()",
    ),
    "in_an_answer": ("python", "return ['x' * (1 << 20)] * 300"),
    "by_recursion": ("python", "import sys\n    sys.setrecursionlimit(10**9)\n    def g(): return g()\n    return g()"),
}


@pytest.mark.parametrize("name", _TOO_MUCH)
def test_too_much_memory_is_reported_as_such(sandboxes: SandboxPool, name: str) -> None:
    backend, body = _TOO_MUCH[name]
    limits = Limits(cpu_s=3.0, wall_s=10.0, memory_mib=48, output_kib=512 << 10)
    result = _measured(sandboxes, f"def f(a):\n    {body}\n    return 49", limits, backend)
    assert result.verdict is Verdict.MLE, result
    assert "48 MiB" in result.message


def test_too_much_memory_while_loading(sandboxes: SandboxPool) -> None:
    result = _measured(sandboxes, "kept = 'x' * (100 << 20)\ndef f(a): return 49", Limits(memory_mib=48))
    assert result.verdict is Verdict.MLE
    assert "while it was being loaded" in result.message


def test_a_case_after_a_large_one_is_not_blamed(sandboxes: SandboxPool) -> None:
    source = "def f(a):\n    kept = b'x' * (a << 20)\n    return 49"
    report = judged(sandboxes, source, [case(49, 100), case(49, 1, name="2")], problem(limits=Limits(memory_mib=48)))
    assert [result.verdict for result in report.cases] == [Verdict.MLE, Verdict.AC]


def test_a_case_after_an_accepted_large_one_is_not_blamed(sandboxes: SandboxPool) -> None:
    """A large input may take memory beyond the limit, and the child lives on with the peak of its life."""
    source = """
import os, time
def f(text):
    kept = b"x" * (30 << 20) if len(text) > 9 else b""
    time.sleep(0.02)
    return 49 if text != "exits" else os._exit(3)
"""
    cases = [case(49, "x" * (20 << 20)), case(49, "x", name="2"), case(49, "exits", name="3")]
    report = judged(sandboxes, source, cases, problem(limits=Limits(memory_mib=48)))
    assert [result.verdict for result in report.cases] == [Verdict.AC, Verdict.AC, Verdict.RE]
    assert report.cases[1].memory_mib < 5


def test_libraries_looked_at_by_an_accepted_large_case_blame_no_later_one(sandboxes: SandboxPool) -> None:
    """How much of the libraries is read while a case runs is up to the Python that is installed."""
    source = """
import mmap, os
looked_at = []
def f(text):
    if len(text) < 9:
        os._exit(3)
    for name in ("_pydecimal", "argparse", "inspect", "tarfile", "typing") * 8:
        with open(os.path.dirname(os.__file__) + f"/{name}.py", "rb") as file:
            looked_at.append(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY))
        looked_at[-1][:: mmap.PAGESIZE]
    kept = b"x" * (30 << 20)
    return sum(map(len, looked_at)) > 3 << 20
"""
    cases = [case(True, "x" * (20 << 20)), case(49, "exits", name="2")]
    report = judged(sandboxes, source, cases, problem(limits=Limits(memory_mib=48)))
    assert [result.verdict for result in report.cases] == [Verdict.AC, Verdict.RE]


def test_more_memory_than_the_case_before_is_found(sandboxes: SandboxPool) -> None:
    source = "import time\ndef f(a):\n    kept = b'x' * (a << 20)\n    time.sleep(0.02)\n    return 49"
    report = judged(sandboxes, source, [case(49, 20), case(49, 60, name="2")], problem(limits=Limits(memory_mib=48)))
    assert [result.verdict for result in report.cases] == [Verdict.AC, Verdict.MLE]


# Output


@pytest.mark.parametrize(
    "body",
    [
        "print('x' * (100 << 10))",
        "while True: print('x')",
        "import os\n    while True: os.write(2, b'x')",
        "import sys\n    sys.stdout.write('x' * (100 << 10))",
    ],
)
def test_too_much_output(sandboxes: SandboxPool, body: str) -> None:
    result = _measured(sandboxes, f"def f(a):\n    {body}\n    return 49")
    assert result.verdict is Verdict.OLE
    assert "64 KiB" in result.message


def test_output_up_to_the_limit_is_accepted(sandboxes: SandboxPool) -> None:
    source = "import os\ndef f(a):\n    for _ in range(64): os.write(1, b'x' * 1024)\n    return 49"
    assert _measured(sandboxes, source).verdict is Verdict.AC


def test_output_is_counted_separately_for_each_case(sandboxes: SandboxPool) -> None:
    source = "def f(a):\n    print('x' * (40 << 10))\n    return 49"
    report = judged(sandboxes, source, [case(49, 7, name=str(number)) for number in range(4)], problem(limits=_ROOMY))
    assert report.verdict is Verdict.AC


@pytest.mark.parametrize(
    "source",
    [
        "import threading, os\ndef late():\n    import time; time.sleep(0.02); os.write(1, b'late')\n"
        "def f(a):\n    threading.Thread(target=late, daemon=True).start(); return 49",
        "import atexit\natexit.register(print, 'at the end')\ndef f(a): return 49",
        "class Late:\n    def __del__(self): print('deleted')\ndef f(a):\n    late = Late(); return 49",
        "import sys\nsys.stdout.buffer.write(bytes(range(256)) * 8)\ndef f(a): return 49",
        "import threading as t\ndef f(a):\n    late = t.Timer(0.001, print)\n    late.start(); late.join(); return 49",
    ],
)
def test_what_is_printed_late_is_no_answer(sandboxes: SandboxPool, source: str) -> None:
    report = judged(sandboxes, source, [case(49, 7, name=str(number)) for number in range(3)], problem(limits=_ROOMY))
    assert report.verdict is Verdict.AC, report.cases
