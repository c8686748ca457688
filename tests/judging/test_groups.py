"""Only the required groups count towards the verdict, and each group is tallied."""

from __future__ import annotations

import msgspec
import pytest

from judge.errors import UsageError
from judge.judging.groups import check_known, deciding, required_first, tally
from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Case, CaseResult, Report, Verdict
from judge.reporters.submission.terminal import render
from judge.reporters.submission.view import View
from judge.sandbox.pool import SandboxPool
from tests.judging.building import case, problem, submission


def _result(name: str, group: str, verdict: str) -> CaseResult:
    return CaseResult(id=name, group=group, hidden=True, verdict=Verdict(verdict))


RESULTS = [_result("1", "precision", "WA"), _result("2", "core", "AC"), _result("3", "core", "TLE")]


def test_groups_are_tallied_in_their_standard_order() -> None:
    found = [(one.group, one.passed, one.total, one.required) for one in tally(RESULTS, ("core",))]
    assert found == [("core", 1, 2, True), ("precision", 0, 1, False)]


@pytest.mark.parametrize(("required", "name"), [((), "1"), (("core",), "3"), (("core", "precision"), "1")])
def test_the_first_failing_case_that_counts_decides(required: tuple[str, ...], name: str) -> None:
    decided = deciding(RESULTS, required)
    assert decided is not None
    assert decided.id == name


def test_a_file_that_cannot_be_loaded_fails_whatever_is_required() -> None:
    decided = deciding([_result("1", "sample", "CE"), _result("2", "core", "SK")], ("core",))
    assert decided is not None
    assert decided.verdict is Verdict.CE


def _in_group(expected: int, argument: int, name: str, group: str) -> Case:
    return msgspec.structs.replace(case(expected, argument, name=name), group=group)


CASES = [
    _in_group(9, 1, "precise", "precision"),
    _in_group(4, 2, "square-2", "core"),
    _in_group(9, 3, "square-3", "core"),
]


def _judged(*required: str, fail_fast: bool = False) -> Report:
    with SandboxPool() as sandboxes:
        options = Options(require=required, fail_fast=fail_fast)
        return judge(problem(), submission("def f(a):\n    return a * a\n"), CASES, sandboxes, options)["en"]


def test_a_report_keeps_the_order_of_cases_and_counts_what_is_required() -> None:
    report = _judged("core", fail_fast=True)
    assert (report.verdict, report.score) == (Verdict.AC, 1.0)
    assert [one.id for one in report.cases] == [one.id for one in CASES]
    assert [(one.group, one.passed, one.required) for one in report.groups] == [
        ("core", 2, True), ("precision", 0, False),
    ]  # fmt: skip
    assert report.failure is msgspec.UNSET
    assert _judged().verdict is Verdict.WA


def test_required_cases_run_before_optional_ones() -> None:
    assert [one.group for one in required_first(CASES, ("core",))] == ["core", "core", "precision"]
    assert required_first(CASES, ()) == CASES


def test_a_group_without_cases_is_refused() -> None:
    with pytest.raises(UsageError, match="no case is in the group 'cores'; choose from precision, core"):
        check_known(("cores",), CASES)


def test_a_report_shows_the_message_of_the_case_that_decided() -> None:
    source = "def f(a):\n    return 1 / 0 if a == 2 else a\n"
    with SandboxPool() as sandboxes:
        report = judge(problem(), submission(source), CASES, sandboxes, Options(require=("core",), reveal="case"))["en"]
    assert report.shown_failure is not None
    assert report.shown_failure.id == "secret/square-2"
    assert [case.id for case in report.failed] == ["secret/square-2", "secret/square-3", "secret/precise"]
    assert "ZeroDivisionError" in render(report, View()).split("2 other cases failed")[0]
    result = CaseResult(id="1", group="precision", hidden=True, verdict=Verdict.WA, detail="dtype")
    accepted = msgspec.structs.replace(report, verdict=Verdict.AC, cases=(result,), failure=msgspec.UNSET)
    assert "accepted ·" in render(accepted, View())
