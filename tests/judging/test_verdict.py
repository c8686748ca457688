"""From what the sandbox observed to a verdict, one fact at a time."""

from __future__ import annotations

import signal
from typing import Any, cast

import pytest

from judge.checkers.result import ACCEPTED, CheckResult
from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import CaseAttempt
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.judging.verdict import judge_case
from judge.models import CaseResult, Denial, Execution, Limits, Verdict
from judge.text.phrases import phrase
from tests.judging.building import case, problem, submission
from tests.judging.stubs import StubSandbox, said

_LIMITS = Limits(cpu_s=1.0, wall_s=3.0, memory_mib=64, output_kib=16)


class _AnswerChecker:
    """A comparer with a fixed result."""

    def __init__(self, finding: CheckResult) -> None:
        self._finding = finding

    def compare(self, case: object, reply: object) -> CheckResult:
        return self._finding


def _ruled(
    execution: Execution | None = None,
    reply: Reply | None = None,
    finding: CheckResult = ACCEPTED,
    loading: bool = False,
) -> CaseResult:
    attempt = CaseAttempt(execution=execution or Execution(outcome="answered"), reply=reply, loading=loading)
    return judge_case(case(49, 7), attempt, cast(AnswerChecker, _AnswerChecker(finding)), _LIMITS).in_language("en")


def _reply(status: Any, message: str = "what it says") -> Reply:
    return Reply(status=status, message=message)


@pytest.mark.parametrize(
    ("facts", "verdict", "words"),
    [
        ({"outcome": "cpu", "cpu_s": 1.3}, "TLE", "used up the limit of 1.00 s of CPU time"),
        ({"outcome": "wall", "wall_s": 3.1}, "TLE", "spent 3.1 s asleep or waiting"),
        ({"outcome": "memory", "memory_mib": 70.2}, "MLE", "used 70 MiB; the limit is 64 MiB"),
        ({"outcome": "output"}, "OLE", "printed or returned more than 16 KiB"),
        ({"outcome": "exited", "status": 0}, "RE", "ended the process with status 0 instead of returning"),
        ({"outcome": "exited", "status": 3}, "RE", "ended the process with status 3"),
        ({"outcome": "signalled", "status": int(signal.SIGSEGV)}, "RE", "segmentation fault"),
        ({"outcome": "signalled", "status": int(signal.SIGABRT)}, "RE", "aborted from within C code"),
        ({"outcome": "signalled", "status": int(signal.SIGTERM)}, "RE", "killed by signal 15"),
        ({"outcome": "signalled", "status": 40}, "RE", "killed by signal 40"),
        ({"outcome": "protocol"}, "RE", "the judge's own channel"),
    ],
)
def test_without_a_reply(facts: dict[str, Any], verdict: str, words: str) -> None:
    execution = Execution(**facts)
    result = _ruled(execution)
    assert result.verdict == verdict
    assert words in result.message
    loading = _ruled(execution, loading=True)
    assert loading.verdict == ("CE" if verdict == "RE" else verdict)
    assert "while it was being loaded" in loading.message


@pytest.mark.parametrize(
    ("status", "verdict", "detail"),
    [
        ("ok", "AC", None),
        ("forbidden", "RV", None),
        ("denied", "RV", None),
        ("raised", "RE", None),
        ("exit", "RE", None),
        ("memory", "MLE", None),
        ("mutated", "WA", "mutated-input"),
        ("gradient", "WA", "gradient"),
    ],
)
def test_a_reply(status: str, verdict: str, detail: str | None) -> None:
    result = _ruled(reply=_reply(status))
    assert (result.verdict, result.detail) == (verdict, detail)
    assert ("what it says" in result.message) is (status != "ok")


@pytest.mark.parametrize(("status", "detail"), [("broken", None), ("entry", "entry")])
def test_a_source_that_cannot_be_loaded(status: str, detail: str | None) -> None:
    result = _ruled(reply=_reply(status), loading=True)
    assert (result.verdict, result.detail) == (Verdict.CE, detail)


def test_an_exception_while_loading_is_no_runtime_error() -> None:
    assert _ruled(reply=_reply("raised"), loading=True).verdict is Verdict.CE


def test_the_checker_decides_on_an_answer() -> None:
    result = _ruled(reply=_reply("ok"), finding=CheckResult(False, "shape", phrase("(2,) for (3,)")))
    assert (result.verdict, result.detail, result.message) == (Verdict.WA, "shape", "(2,) for (3,); what it says")


def test_a_missing_gradient_is_reported_only_if_the_answer_is_right() -> None:
    result = _ruled(reply=_reply("gradient"), finding=CheckResult(False, "shape", phrase("(2,) for (3,)")))
    assert (result.verdict, result.detail, result.message) == (Verdict.WA, "shape", "(2,) for (3,)")


def test_a_right_answer_that_took_too_long_is_too_late() -> None:
    result = _ruled(Execution(outcome="answered", cpu_s=1.01), _reply("ok"))
    assert result.verdict is Verdict.TLE
    assert "took 1.01 s of CPU time; the limit is 1.00 s" in result.message


def test_a_wrong_answer_that_took_too_long_is_wrong() -> None:
    """Otherwise the verdict of a wrong solution would depend on the kernel, whose work for pages varies."""
    late = Execution(outcome="answered", cpu_s=1.01)
    assert _ruled(late, _reply("ok"), finding=CheckResult(False, "shape", phrase("x"))).verdict is Verdict.WA


def test_a_case_near_the_limit_reports_its_best_run() -> None:
    checker = cast(AnswerChecker, _AnswerChecker(ACCEPTED))
    for cpu_s, verdict in ((0.98, Verdict.AC), (1.01, Verdict.TLE)):
        attempt = CaseAttempt(execution=Execution(outcome="answered", cpu_s=cpu_s), reply=_reply("ok"), runs=5)
        result = judge_case(case(49, 7), attempt, checker, _LIMITS).in_language("en")
        assert result.verdict is verdict
        assert result.message == f"took {cpu_s} s of CPU time in the best of 5 runs; the limit is 1.00 s"


def test_loading_has_its_own_time() -> None:
    assert _ruled(Execution(outcome="answered", cpu_s=1.5), _reply("broken"), loading=True).verdict is Verdict.CE


def test_just_within_the_limit_is_in_time() -> None:
    assert _ruled(Execution(outcome="answered", cpu_s=1.0), _reply("ok")).verdict is Verdict.AC


@pytest.mark.parametrize("reply", [None, _reply("ok"), _reply("raised")])
def test_a_denial_outweighs_all_else(reply: Reply | None) -> None:
    denials = (Denial(call="fork", attempt="start a process"), Denial(call="vfork", attempt="start a process"))
    result = _ruled(Execution(outcome="exited" if reply is None else "answered", denials=denials), reply)
    assert result.verdict is Verdict.RV
    assert result.message == "your code tried to start a process; the sandbox allows only computing"


def test_numbers_are_rounded() -> None:
    result = _ruled(Execution(outcome="answered", cpu_s=0.12345678, memory_mib=1.23456), _reply("ok"))
    assert (result.cpu_s, result.memory_mib) == (0.123457, 1.23)


@pytest.mark.parametrize("require", [(), ("secret",)])
@pytest.mark.parametrize(
    "again",
    [
        Execution(outcome="answered", value=said(Reply(status="broken", message="SyntaxError: invalid syntax"))),
        Execution(outcome="exited", status=1),
    ],
)
def test_a_file_that_was_loaded_once_can_be_loaded(require: tuple[str, ...], again: Execution) -> None:
    """Else a solution that has seen a hidden case could end as one that costs nothing in a contest."""
    sandbox = StubSandbox([Execution(outcome="exited", status=1)], again=again)
    cases = [case(49, 7, name=str(number)) for number in range(4)]
    report = judge(
        problem(), submission(""), cases, sandbox.as_sandboxes(), Options(require=require, reveal="verdict")
    )["en"]
    assert report.verdict is Verdict.RE
    assert [result.verdict for result in report.cases] == [Verdict.RE, Verdict.RE, Verdict.SK, Verdict.SK]
    assert "syntax" not in report.cases[1].message
