"""When a case is run again, and when it is not."""

from __future__ import annotations

import msgspec
import pytest

from judge.errors import BusyError, PackageError, SandboxError, SandboxLost
from judge.guest.messages import Reply
from judge.judging import calibration
from judge.judging.attempt import CaseAttempt
from judge.judging.runner import Runner
from judge.models import Denial, Execution, Limits, Verdict
from judge.sandbox.pool import SandboxPool
from judge.values.wire import unpack
from tests.judging.building import case, judged, only, problem, submission
from tests.judging.processes import killing
from tests.judging.stubs import StubSandbox, answered, said

_LIMITS = Limits(cpu_s=1.0, wall_s=3.0, memory_mib=64, output_kib=64)
_LOST = SandboxLost("a child was killed from outside")


@pytest.fixture(autouse=True)
def _steady_machine(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if "sandboxes" not in request.fixturenames:
        monkeypatch.setattr(calibration, "measure", lambda sandboxes: 1.0)


def _runner(sandbox: StubSandbox) -> Runner:
    return Runner(problem(limits=_LIMITS), submission(""), sandbox.as_sandboxes(), 1.0)


def _run(sandbox: StubSandbox) -> CaseAttempt:
    with _runner(sandbox) as runner:
        return runner.run(case(49, 7))


def _value(attempt: CaseAttempt) -> object:
    assert attempt.reply is not None
    return unpack(attempt.reply.value)


def test_a_file_that_no_case_is_meant_for_is_not_accepted(sandboxes: SandboxPool) -> None:
    of_torch = msgspec.structs.replace(case(49, 7), backends=("torch",))
    with pytest.raises(PackageError, match="none of these cases is for the backend python"):
        judged(sandboxes, "this is not Python", [of_torch])


def test_a_source_that_takes_too_long_gets_the_limit_of_loading_in_its_message(sandboxes: SandboxPool) -> None:
    report = judged(sandboxes, "while True: pass", of=problem(limits=_LIMITS))
    assert only(report).message.startswith(f"used up the limit of {2 * report.limits.cpu_s:.2f} s of CPU time while")


@pytest.mark.parametrize(
    ("expected", "answer", "verdict"),
    [
        (True, "np.bool_(True)", Verdict.AC),
        (True, "np.int64(1)", Verdict.WA),
        (1, "np.int64(1)", Verdict.AC),
        (1, "np.bool_(True)", Verdict.WA),
        (1, "np.float64(1)", Verdict.WA),
        (0.5, "np.float32(0.5)", Verdict.AC),
        ([True, 1], "[np.bool_(True), np.int8(1)]", Verdict.AC),
        ({1: True}, "{np.int64(1): np.bool_(True)}", Verdict.AC),
    ],
)
def test_a_scalar_of_numpy_counts_as_the_python_value_of_its_kind(
    sandboxes: SandboxPool, expected: object, answer: str, verdict: Verdict
) -> None:
    asked = problem(limits=Limits(cpu_s=5.0, wall_s=20.0, memory_mib=256, output_kib=64))
    report = judged(sandboxes, f"import numpy as np\ndef f(a): return {answer}", [case(expected, 7)], asked)
    assert only(report).verdict is verdict


def test_one_child_serves_all_cases() -> None:
    sandbox = StubSandbox([answered(), answered(), answered()])
    with _runner(sandbox) as runner:
        for _ in range(3):
            runner.run(case(49, 7))
    assert (sandbox.forks, sandbox.loads, sandbox.calls) == (1, 1, 3)


def test_the_following_case_runs_while_the_answer_is_looked_at() -> None:
    first, second = case(49, 7), case(64, 8)
    sandbox = StubSandbox([answered(), answered(64)])
    with _runner(sandbox) as runner:
        runner.run(first, second)
        assert (sandbox.calls, sandbox.newest.begun) == (1, 3)  # the loading, too
        assert _value(runner.run(second)) == 64
    assert (sandbox.forks, sandbox.newest.begun, runner.served) == (1, 3, 0)


@pytest.mark.parametrize(
    "execution",
    [
        answered(cpu_s=1.1),
        answered(denials=(Denial(call="fork", attempt="start a process"),)),
        Execution(outcome="answered", value=said(Reply(status="raised"))),
        Execution(outcome="exited", status=1),
        answered("x" * (1 << 17)),
    ],
    ids=["near_the_limit", "denied", "raised", "dead", "large"],
)
def test_nothing_follows_a_case_that_may_be_run_again_or_takes_long_to_look_at(execution: Execution) -> None:
    sandbox = StubSandbox([execution] * 5)
    with _runner(sandbox) as runner:
        runner.run(case(49, 7), case(64, 8))
        assert sandbox.newest.begun == 2


def test_nothing_follows_a_case_whose_expected_answer_is_large() -> None:
    sandbox = StubSandbox([answered()])
    with _runner(sandbox) as runner:
        runner.run(case("x" * (1 << 17), 7), case(64, 8))
        assert sandbox.newest.begun == 2


def test_a_case_follows_a_large_answer_that_is_compared_quickly() -> None:
    sandbox = StubSandbox([answered("x" * (1 << 17))])
    with _runner(sandbox) as runner:
        runner.quick_bytes = 1 << 18
        runner.run(case("x" * (1 << 17), 7), case(64, 8))
        assert sandbox.newest.begun == 2
    sandbox = StubSandbox([answered("x" * (1 << 17))])
    with _runner(sandbox) as runner:
        runner.quick_bytes = 1 << 19
        runner.run(case("x" * (1 << 17), 7), case(64, 8))
        assert sandbox.newest.begun == 3


def test_a_case_that_was_begun_for_nothing_is_dropped_with_its_child() -> None:
    first, second, other = case(49, 7), case(64, 8), case(81, 9)
    sandbox = StubSandbox([answered(), answered(81)])
    with _runner(sandbox) as runner:
        runner.run(first, second)
        assert _value(runner.run(other)) == 81
    assert (sandbox.forks, sandbox.calls) == (2, 2)


def test_a_following_case_whose_child_was_lost_is_run_again() -> None:
    first, second = case(49, 7), case(64, 8)
    sandbox = StubSandbox([answered(), _LOST, answered(64)])
    with _runner(sandbox) as runner:
        runner.run(first, second)
        assert _value(runner.run(second)) == 64
    assert (sandbox.forks, sandbox.calls) == (2, 3)


def test_a_child_that_died_is_replaced_for_the_next_case() -> None:
    sandbox = StubSandbox([Execution(outcome="exited", status=1), answered()])
    with _runner(sandbox) as runner:
        assert runner.run(case(49, 7)).execution.outcome == "exited"
        assert runner.run(case(49, 7)).execution.outcome == "answered"
    assert (sandbox.forks, sandbox.loads) == (2, 2)


def test_just_over_the_limit_is_run_again_and_the_best_counts() -> None:
    sandbox = StubSandbox([answered(cpu_s=1.1), answered(cpu_s=0.9)])
    assert _run(sandbox).execution.cpu_s == 0.9
    assert (sandbox.forks, sandbox.calls) == (2, 2)


def test_five_runs_over_the_limit_are_enough_and_the_best_is_reported() -> None:
    times = (1.2, 1.1, 1.15, 1.12, 1.2, 0.1)
    sandbox = StubSandbox([answered(cpu_s=seconds) for seconds in times])
    attempt = _run(sandbox)
    assert (attempt.execution.cpu_s, attempt.runs, sandbox.calls) == (1.1, 5, 5)


def test_a_rerun_that_breaks_does_not_make_it_worse() -> None:
    sandbox = StubSandbox(
        [answered(cpu_s=1.1), *[Execution(outcome="cpu", cpu_s=1.3)] * 2, *[Execution(outcome="memory")] * 2]
    )
    assert _run(sandbox).execution.cpu_s == 1.1


def test_far_over_the_limit_is_not_run_again() -> None:
    sandbox = StubSandbox([Execution(outcome="cpu", cpu_s=1.3), answered()])
    assert _run(sandbox).execution.outcome == "cpu"
    assert sandbox.calls == 1


def test_where_the_machine_has_become_slower_the_limits_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "measure", lambda sandboxes: 1.5)
    sandbox = StubSandbox([Execution(outcome="cpu", cpu_s=1.3), answered(cpu_s=1.4)])
    with _runner(sandbox) as runner:
        assert runner.run(case(49, 7)).execution.cpu_s == 1.4
        assert runner.limits.cpu_s == pytest.approx(1.5)
    assert sandbox.calls == 2


@pytest.mark.parametrize("wall_s", [1.3, 4.0])
@pytest.mark.parametrize("cpu_s", [0.2, 1.0])
def test_a_stopped_case_is_not_run_again(cpu_s: float, wall_s: float) -> None:
    """It could leave a message about how far it has come, also at a low limit and beside other work."""
    limits = msgspec.structs.replace(_LIMITS, cpu_s=cpu_s)
    sandbox = StubSandbox([Execution(outcome="cpu", cpu_s=1.3 * cpu_s, wall_s=wall_s), answered()])
    with Runner(problem(limits=limits), submission(""), sandbox.as_sandboxes(), 1.0) as runner:
        assert runner.run(case(49, 7)).execution.outcome == "cpu"
    assert sandbox.calls == 1


def test_far_over_the_limit_after_sleeping_is_not_run_again() -> None:
    sandbox = StubSandbox([Execution(outcome="cpu", cpu_s=1.3, wall_s=4.0, idle_s=2.7), answered()])
    assert _run(sandbox).execution.outcome == "cpu"
    assert sandbox.calls == 1


def test_a_lost_child_does_not_affect_the_verdict() -> None:
    sandbox = StubSandbox([_LOST, answered()])
    assert _run(sandbox).execution.outcome == "answered"
    assert sandbox.forks == 2


def test_a_lost_fork_server_is_replaced() -> None:
    sandbox = StubSandbox([SandboxLost, answered()])
    assert _run(sandbox).execution.outcome == "answered"
    assert sandbox.replaced == 1


@pytest.mark.parametrize("loss", [_LOST, SandboxLost])
def test_endless_losses_are_a_failure_of_the_judge(loss: SandboxLost | type[SandboxLost]) -> None:
    with pytest.raises(SandboxError, match="judge doctor"):
        _run(StubSandbox([loss] * 20))


def test_starving_is_the_machines_fault() -> None:
    with pytest.raises(BusyError, match="too busy"):
        _run(StubSandbox([Execution(outcome="starved", wall_s=30.0)]))


@pytest.mark.parametrize(
    "reply", [b"", b"\xc1", b"\x80", b"\x81\xa6status\xa3odd", b"\x81\xa6status\xa1\xff", b"\x91" * 5000]
)
def test_a_malformed_reply_is_not_an_answer(reply: bytes) -> None:
    attempt = _run(StubSandbox([Execution(outcome="answered", value=reply)]))
    assert attempt.reply is None
    assert attempt.execution.outcome == "protocol"


def test_a_source_that_does_not_load_is_loaded_once() -> None:
    sandbox = StubSandbox([], load=Execution(outcome="exited", status=3))
    with _runner(sandbox) as runner:
        first, second = runner.run(case(49, 7)), runner.run(case(49, 7))
        assert runner.broken
    assert first is second
    assert first.loading
    assert (sandbox.loads, sandbox.calls) == (1, 0)


def test_a_denial_while_loading_counts_even_if_it_was_caught() -> None:
    denial = Denial(call="fork", attempt="start a process")
    sandbox = StubSandbox([], load=answered(denials=(denial,)))
    attempt = _run(sandbox)
    assert attempt.loading
    assert attempt.execution.denials == (denial,)


def test_a_large_input_is_not_the_solutions_memory() -> None:
    sandbox = StubSandbox([answered(), answered()])
    with _runner(sandbox) as runner:
        runner.run(case(49, 7))
        runner.run(case(49, "x" * (4 << 20)))
    assert sandbox.limits[0].memory_mib == 64
    assert 64 + 4 <= sandbox.limits[1].memory_mib <= 64 + 16


def test_a_reply_may_be_as_large_as_the_expected_one_asks_for() -> None:
    sandbox = StubSandbox([answered(), answered()])
    with _runner(sandbox) as runner:
        runner.run(case(49, 7))
        runner.run(case("x" * (1 << 20), 7))
    assert sandbox.max_replies[0] < 200_000
    assert sandbox.max_replies[1] > 1 << 20


_SLOW = "import time\ndef f(a):\n    time.sleep(0.5)\n    return 49"


@pytest.mark.parametrize("who", ["child", "fork server", "guardian"])
def test_killed_from_outside_in_the_middle_of_a_case(who: str) -> None:
    with SandboxPool() as sandboxes:
        assert only(judged(sandboxes, "def f(a): return 49")).verdict is Verdict.AC
        with killing(who) as killed:
            report = judged(sandboxes, _SLOW)
        assert killed == [who]
        assert report.verdict is Verdict.AC
        assert only(judged(sandboxes, "def f(a): return 48")).verdict is Verdict.WA


def test_killed_from_outside_a_wrong_answer_stays_wrong() -> None:
    with SandboxPool() as sandboxes, killing("child") as killed:
        report = judged(sandboxes, _SLOW.replace("49", "48"))
    assert killed == ["child"]
    assert report.verdict is Verdict.WA
