"""The comparer starts while a solution runs whose answer it will probably compare; no verdict depends on it."""

from __future__ import annotations

import os
import signal
import struct

import pytest

from judge.errors import SandboxLost
from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.runner import Runner
from judge.models import Execution, Limits, Report, Verdict
from judge.sandbox.child import Child
from judge.sandbox.exchange import Request
from judge.sandbox.pool import COMPARER, SandboxPool
from judge.sandbox.sandbox import Sandbox
from judge.values.wire import Array, pack
from tests.judging.building import case, judged, problem, submission
from tests.judging.stubs import StubSandbox, answered

_OF_ARRAYS = problem(params=("array",), returns="array", limits=Limits(cpu_s=3.0, wall_s=9.0, memory_mib=256))
_SIZE = 1 << 17
_INPUT = Array("float64", (_SIZE,), bytes(8 * _SIZE))
_LARGE = case(_INPUT, _INPUT)
_SOURCES = {
    "def f(a):\n    return a + 1e-12": Verdict.AC,
    "def f(a):\n    return a + 1.0": Verdict.WA,
    "def f(a):\n    return 'no array'": Verdict.WA,
    "def f(a):\n    raise ValueError": Verdict.RE,
    "import os\ndef f(a):\n    os._exit(0)": Verdict.RE,
}


def _judged(sandboxes: SandboxPool, source: str) -> Report:
    return judged(sandboxes, source, [_LARGE], _OF_ARRAYS, "numpy")


@pytest.mark.parametrize("source", _SOURCES)
def test_the_verdict_is_the_same(sandboxes: SandboxPool, source: str) -> None:
    assert _judged(sandboxes, source).verdict is _SOURCES[source]


def test_it_starts_only_where_a_large_answer_is_expected() -> None:
    calls: list[int] = []
    sandbox = StubSandbox([answered(), answered()])
    with Runner(problem(), submission(""), sandbox.as_sandboxes(), 1.0) as runner:
        runner.on_sent = lambda: calls.append(1)
        for expected, prepares in ((49, False), ("x" * (1 << 17), True)):
            runner.run(case(expected, 7))
            assert sandbox.newest.request is not None
            assert (sandbox.newest.request.on_sent is not None) == prepares


def test_it_is_the_one_that_compares(sandboxes: SandboxPool) -> None:
    with AnswerChecker(_OF_ARRAYS, sandboxes, "numpy") as checker:
        checker.prepare()
        prepared = checker._children[COMPARER]
        checker.prepare()
        assert checker._child(sandboxes.get("numpy"), COMPARER) is prepared[1]
        assert prepared[1].alive


def test_it_gets_the_expected_answer_only_after_the_solution_has_answered(
    sandboxes: SandboxPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark, begin, finish = b"expected answer", Child.begin, Sandbox.finish
    running: list[Child] = []
    requests: list[tuple[bool, int]] = []  # whether it holds the expected answer, and how many requests it interrupts
    memory = sandboxes.reply_memory
    assert memory is not None

    def begun(child: Child, request: Request) -> None:
        can_be_read = [*request.pieces, os.pread(memory.file, 1 << 30, 0)]
        requests.append((mark in b"".join(can_be_read), len(running)))
        running.append(child)
        begin(child, request)

    def finished(sandbox: Sandbox, child: Child) -> Execution:
        execution = finish(sandbox, child)
        running.remove(child)
        return execution

    monkeypatch.setattr(Child, "begin", begun)
    monkeypatch.setattr(Sandbox, "finish", finished)
    expected = Array("float64", (_SIZE,), bytes(8 * _SIZE - 16) + mark + b"?")
    judged(sandboxes, "def f(a):\n    return a", [case(expected, _INPUT)], _OF_ARRAYS, "numpy")
    assert requests[:4] == [(False, 0), (False, 0), (False, 1), (True, 0)]  # load, call, and both of the comparer


def test_it_does_not_start_where_processors_are_too_few_or_no_arrays_are_compared(sandboxes: SandboxPool) -> None:
    with SandboxPool() as crowded, AnswerChecker(_OF_ARRAYS, crowded, "numpy") as checker:
        crowded.crowded = True
        checker.prepare()
        assert not checker._children
    with AnswerChecker(problem(), sandboxes, "python") as checker:
        checker.prepare()
        assert not checker._children


def test_a_sandbox_that_is_lost_meanwhile_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    fork, forks = Sandbox.child, 0

    def forked(
        sandbox: Sandbox, driver: str, limits: Limits, cases: int = 1, stdin: bytes | int | None = None
    ) -> object:
        nonlocal forks
        if driver == COMPARER:
            forks += 1
            if forks == 1:
                raise SandboxLost("gone")
        return fork(sandbox, driver, limits, cases, stdin)

    monkeypatch.setattr(Sandbox, "child", forked)
    with SandboxPool() as sandboxes:
        assert _judged(sandboxes, "def f(a):\n    return a + 1e-12").verdict is Verdict.AC
    assert forks == 2


def test_a_comparer_that_is_killed_meanwhile_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = Child.begin
    killed: list[int] = []

    def kill_first(child: Child, request: Request) -> None:
        if not killed:
            killed.append(child._meter.pid)
            os.kill(child._meter.pid, signal.SIGKILL)
        begin(child, request)

    monkeypatch.setattr(Child, "begin", kill_first)
    with SandboxPool() as sandboxes, AnswerChecker(_OF_ARRAYS, sandboxes, "numpy") as checker:
        checker.prepare()
        assert killed
        monkeypatch.undo()
        near = Array("float64", (_SIZE,), struct.pack("<d", 1e-12) * _SIZE)
        assert checker.compare(_LARGE, Reply(status="ok", value=pack(near))).ok
