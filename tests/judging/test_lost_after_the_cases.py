"""A sandbox that is killed once the cases have run costs no verdict: what follows them gets another one."""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path

import pytest

from judge.errors import SandboxLost
from judge.judging import report as reports
from judge.judging.answer_checker import AnswerChecker
from judge.judging.runner import Runner
from judge.judging.single_shot import SingleShot
from judge.models import Verdict
from judge.sandbox.pool import COMPARER, SOLUTION, SandboxPool
from judge.sandbox.sandbox import Sandbox
from tests.judging.building import TIGHT, case, judged, problem, submission

_SOURCE = "def f(x): return x * x"


def _kill(sandbox: Sandbox) -> None:
    """Kill the fork server, and wait until it is seen to be gone."""
    os.kill(sandbox._launched.pid, signal.SIGKILL)
    with contextlib.suppress(SandboxLost):
        while True:
            sandbox.release(sandbox.child(SOLUTION, TIGHT))


def _open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_the_report_names_the_isolation_of_the_replacement_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    with SandboxPool() as sandboxes:
        before = judged(sandboxes, _SOURCE, [case(49, 7)])
        real, killed = reports._sandbox, []

        def die_first(pool: SandboxPool, backend: str) -> object:
            _kill(pool.get(backend))
            starting = pool.replace(backend)
            os.kill(starting._launched.pid, signal.SIGKILL)  # it has not said yet what its layers are
            killed.append(starting)
            return real(pool, backend)

        monkeypatch.setattr(reports, "_sandbox", die_first)
        after = judged(sandboxes, _SOURCE, [case(49, 7)])
    assert killed
    assert after.verdict is Verdict.AC
    assert after.sandbox == before.sandbox


def test_a_known_wrong_submission_is_loaded_again_in_the_next_sandbox() -> None:
    with SandboxPool() as sandboxes, SingleShot(problem(), sandboxes, "python", TIGHT) as single_shot:
        assert single_shot.load(submission(_SOURCE))
        assert single_shot.run(case(49, 7)).reply is not None
        child = single_shot._child
        _kill(sandboxes.get("python"))
        while single_shot._child is child:  # until the kernel has ended it with its namespace
            assert single_shot.run(case(49, 7)).reply is not None


def test_children_of_a_sandbox_that_somebody_else_has_lost_leave_no_descriptor() -> None:
    with SandboxPool() as sandboxes:
        limited = problem()
        runner = Runner(limited, submission(_SOURCE), sandboxes, 1.0)
        with runner, SingleShot(limited, sandboxes, "python", TIGHT) as single_shot:
            for _ in range(2):
                assert runner.once(case(49, 7)).reply is not None
                assert single_shot.load(submission(_SOURCE))
                held = _open_descriptors()
            for _ in range(2):
                _kill(sandboxes.get("python"))
                sandboxes.replace("python")
                assert runner.once(case(49, 7)).reply is not None
                assert single_shot.load(submission(_SOURCE))
            assert _open_descriptors() == held


def test_children_that_compare_answers_leave_no_descriptor_either() -> None:
    of_arrays = problem(params=["array"], returns="array")
    with SandboxPool() as sandboxes, AnswerChecker(of_arrays, sandboxes, "numpy") as answer_checker:
        answer_checker._child(sandboxes.get("numpy"), COMPARER)
        held = _open_descriptors()
        for _ in range(2):
            _kill(sandboxes.get("numpy"))
            answer_checker._child(sandboxes.replace("numpy"), COMPARER)
        assert _open_descriptors() == held
