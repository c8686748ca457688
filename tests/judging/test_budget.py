"""All cases of a submission share a budget, which is charged for what happened, whatever the verdicts are."""

from __future__ import annotations

import itertools

import pytest

from judge.checkers.result import ACCEPTED, CheckResult
from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.budget import Budget
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Case, Denial, Execution, Limits, Report, Verdict
from tests.judging.building import case, problem, submission
from tests.judging.stubs import StubSandbox, answered, said

_LIMITS = Limits(cpu_s=1.0, wall_s=3.0, memory_mib=64, output_kib=64)
_CASES = [case(49, 7, name=str(number)) for number in range(30)]


def _report(executions: list[Execution], load: Execution | None = None) -> Report:
    sandbox = StubSandbox(executions, load)
    return judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]


def _verdicts(report: Report) -> str:
    return " ".join(result.verdict for result in report.cases)


def test_the_case_that_spends_the_budget_is_not_accepted() -> None:
    report = _report([answered(idle_s=0.8)] * 30)
    assert _verdicts(report) == "AC AC AC TLE" + " SK" * 26
    assert "together spent more than 3.0 s asleep or waiting" in report.cases[3].message
    assert "together" in report.cases[-1].message


def test_time_without_computing_is_added_up_whatever_the_verdicts() -> None:
    denial = Denial(call="fork", attempt="start a process")
    refused = answered(idle_s=1.6, denials=(denial,))
    raised = Execution(outcome="answered", value=said(Reply(status="raised", message="x")), idle_s=1.6)
    exited = Execution(outcome="exited", idle_s=1.6)
    for execution in (refused, raised, exited):
        report = _report([execution] * 30)
        assert sum(result.verdict is not Verdict.SK for result in report.cases) == 2


def test_cpu_time_is_added_up_over_all_cases() -> None:
    report = _report([answered(cpu_s=0.9)] * 30)
    assert _verdicts(report) == "AC " * 22 + "TLE" + " SK" * 7
    assert "together took more than 20.0 s of CPU time" in report.cases[22].message


def test_honest_cases_near_the_limit_are_accepted() -> None:
    report = _report([answered(cpu_s=0.95)] * 15 + [answered(cpu_s=0.01)] * 15)
    assert report.verdict is Verdict.AC


def test_cpu_time_of_crashes_is_worth_more() -> None:
    report = _report([Execution(outcome="exited", cpu_s=0.9)] * 30, answered(cpu_s=0.3))
    assert 3 <= sum(result.verdict is Verdict.RE for result in report.cases) <= 6
    assert "crashes and loading the file again took more than 5.0 s" in report.cases[-1].message


@pytest.mark.parametrize("outcome", ["cpu", "wall", "memory", "output"])
def test_overruns_are_counted_by_what_happened(monkeypatch: pytest.MonkeyPatch, outcome: str) -> None:
    monkeypatch.setattr("judge.judging.calibration.measure", lambda sandboxes: 1.0)
    denial = Denial(call="fork", attempt="start a process")
    report = _report([Execution(outcome=outcome, denials=(denial,))] * 30)  # type: ignore[arg-type]  # one of them
    assert _verdicts(report) == "RV RV RV" + " SK" * 27
    assert "3 cases exceeded a limit" in report.cases[-1].message


def test_a_case_may_wait_only_as_long_as_the_others_have_left() -> None:
    sandbox = StubSandbox([answered(idle_s=1.0), answered(idle_s=0.5), answered()])
    judge(problem(limits=_LIMITS), submission(""), _CASES[:3], sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.idle_s == [3.0, 2.0, 1.5]


def test_loading_for_the_first_time_does_not_count_as_a_crash() -> None:
    budget = Budget(_LIMITS)
    budget.charge(answered(cpu_s=4.0), loading=True)
    budget.charge(answered(cpu_s=0.1), loading=False)
    assert budget.stop is None
    budget.charge(answered(cpu_s=4.0), loading=True)
    budget.charge(answered(cpu_s=4.0), loading=True)
    assert "crashes" in str(budget.stop)
    assert budget.spent  # else it would end without a verdict, which costs nothing in a contest


def test_loading_may_wait_only_as_long_as_the_cases_have_left() -> None:
    sandbox = StubSandbox([Execution(outcome="exited", status=1)] * 3, answered(idle_s=2.5))
    report = judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.loading_idle_s == [3.0, 0.5]
    assert _verdicts(report).startswith("RE RE SK")


def test_a_case_that_stays_over_the_limit_is_the_last_that_is_run_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.judging.calibration.measure", lambda sandboxes: 1.0)
    sandbox = StubSandbox([answered(cpu_s=1.1)] * 7)
    report = judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.calls == 6
    assert _verdicts(report) == "TLE TLE" + " SK" * 28


def test_a_late_answer_that_is_wrong_is_not_run_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.judging.calibration.measure", lambda sandboxes: 1.0)
    raised = Execution(outcome="answered", value=said(Reply(status="raised", message="x")), cpu_s=1.1)
    sandbox = StubSandbox([answered(48, cpu_s=1.1), raised, answered(48, cpu_s=1.1)])
    report = judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.calls == 3
    assert _verdicts(report) == "WA TLE WA" + " SK" * 27


def test_comparing_has_a_limit_for_all_answers_together(monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(self: AnswerChecker, asked: Case, reply: Reply, strictness: float = 1.0) -> CheckResult:
        self.cpu_s += 8.0
        return ACCEPTED

    monkeypatch.setattr(AnswerChecker, "compare", slowly)
    report = _report([answered()] * 30)
    assert _verdicts(report) == "AC TLE" + " SK" * 28
    assert report.verdict is Verdict.TLE
    assert "comparing the answers took more than 10.0 s" in report.cases[-1].message


def test_comparing_in_the_judges_own_process_has_the_same_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = itertools.count(0.0, 8.0)
    monkeypatch.setattr("judge.checkers.table.Checker.accepts_unread", lambda checker, expected, actual: False)
    monkeypatch.setattr("judge.judging.answer_checker.time.thread_time", lambda: next(clock))
    assert _verdicts(_report([answered()] * 30)) == "AC TLE" + " SK" * 28


def test_sleeping_crashing_and_being_late_have_a_common_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.judging.calibration.measure", lambda sandboxes: 1.0)
    sandbox = StubSandbox([answered(idle_s=2.9), *[answered(cpu_s=1.2)] * 30])
    report = judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.calls == 1 + 3  # a late case is run again only while something is left
    assert _verdicts(report) == "AC TLE" + " SK" * 28
    assert "late answers and comparing took more than 6.0 s" in report.cases[-1].message


def test_what_has_spent_the_budget_is_not_tried_alone() -> None:
    raised = Execution(outcome="answered", value=said(Reply(status="raised", message="x")), idle_s=3.1)
    sandbox = StubSandbox([answered(), raised])
    report = judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.calls == 2
    assert _verdicts(report) == "AC RE" + " SK" * 28


def test_loading_again_may_compute_only_as_long_as_something_is_left() -> None:
    sandbox = StubSandbox([Execution(outcome="exited", status=1, cpu_s=0.9)] * 30, answered(cpu_s=0.3))
    judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.loading_cpu_s == [2.0, 2.0, 2.0, 2.0, 1.5]


def test_what_has_spent_the_budget_is_not_located(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("judge.judging.calibration.measure", lambda sandboxes: 1.0)
    late = Execution(outcome="cpu", cpu_s=1.25)
    sandbox = StubSandbox([answered(idle_s=2.9), *[late] * 30])
    report = judge(problem(limits=_LIMITS), submission(""), _CASES, sandbox.as_sandboxes(), Options())["en"]
    assert sandbox.calls == 1 + 3
    assert _verdicts(report) == "AC TLE TLE TLE" + " SK" * 26


def test_the_allowance_for_waste_does_not_grow_with_high_limits() -> None:
    budget = Budget(Limits(cpu_s=4.0, wall_s=12.0, speed_factor=1.5))
    budget.charge(answered(idle_s=11.0), loading=False)
    assert budget.left_s == pytest.approx(12.0 * 1.5 - 11.0)


def test_cases_that_overran_twice_may_still_be_located() -> None:
    budget, overrun = Budget(_LIMITS), Execution(outcome="cpu", cpu_s=1.01)
    for _ in range(3):
        budget.charge(overrun, loading=False)
        budget.charge(overrun, loading=False)
        budget.count_overrun(overrun)
    assert "crashes" in str(budget.spent)
    assert str(budget.stop) == "not run: 3 cases exceeded a limit"
    assert budget.allows_locating
    for _ in range(4):
        budget.charge(overrun, loading=False)
    assert not budget.allows_locating


def test_nothing_is_located_after_much_idle_time() -> None:
    budget = Budget(_LIMITS)
    budget.charge(Execution(outcome="answered", idle_s=1.5), loading=False)
    assert not budget.allows_locating
