"""What a report shows, and what it withholds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from judge.errors import SandboxError
from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import CaseAttempt
from judge.judging.judge import judge
from judge.judging.judged import JudgedCase
from judge.judging.options import Options
from judge.judging.report import assemble
from judge.models import CaseResult, Execution, Failure, Isolation, Report, Reveal, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.session import Session
from judge.text.phrases import Phrase
from judge.values.wire import pack
from tests.judging.building import TIGHT, case, judged, problem, submission

_ISOLATION = Isolation(landlock=1, seccomp=True, namespaces=("user",), rlimits=True, degraded=())


class _Sandboxes:
    isolation = _ISOLATION

    def use(self, backend: str, what: Callable[[_Sandboxes], Isolation]) -> Isolation:
        if backend != "python":
            raise SandboxError("only that of the submission could be started")
        return what(self)


class _NoSandboxes(_Sandboxes):
    def use(self, backend: str, what: Callable[[_Sandboxes], Isolation]) -> Isolation:
        raise SandboxError("none can be started")


class _AnswerChecker:
    def show(self, raw: bytes, limit: int = 400) -> str:
        return repr(msgspec.msgpack.decode(raw))

    def expected(self, expected: bytes, args: bytes) -> bytes:
        return expected


def _judged(name: str, verdict: str = "AC", hidden: bool = True, message: str = "", **more: Any) -> JudgedCase:
    asked = case(49, 7, "seven", name=name, hidden=hidden)
    if more.pop("why", False):
        asked = msgspec.structs.replace(asked, why=Text(en="seven is prime", zh="七是质数"))
    result = CaseResult(
        id=asked.id, group=asked.group, hidden=hidden, verdict=Verdict(verdict),
        cpu_s=more.pop("cpu_s", 0.25), memory_mib=more.pop("memory_mib", 2.0),
    )  # fmt: skip
    reply = Reply(
        status="ok", value=pack(48), message=message, traceback=more.pop("traceback", ""), line=more.pop("line", 0)
    )
    execution = Execution(outcome="answered", printed=more.pop("printed", b""), wall_s=0.5)
    attempt = CaseAttempt(execution=execution, reply=reply, **more)
    return JudgedCase(case=asked, result=result, attempt=attempt, message=Phrase(message))


def _report(*parts: JudgedCase, reveal: Reveal = "case", sandboxes: object = None) -> Report:
    return assemble(
        problem(),
        submission("pass"),
        list(parts),
        TIGHT,
        Options(seed="a seed", reveal=reveal),
        cast(AnswerChecker, _AnswerChecker()),
        cast(SandboxPool, sandboxes or _Sandboxes()),
        "en",
    )


def test_all_accepted() -> None:
    report = _report(_judged("1", hidden=False), _judged("2", cpu_s=0.5, memory_mib=3.0), _judged("3"))
    assert (report.verdict, report.score, report.passed, report.total) == (Verdict.AC, 1.0, 3, 3)
    assert (report.samples.passed, report.samples.total) == (1, 1)
    assert (report.hidden.passed, report.hidden.total) == (2, 2)
    assert (report.cpu_s, report.wall_s, report.memory_mib) == (1.0, 1.5, 3.0)
    assert report.failure is msgspec.UNSET
    assert report.source_sha256 == hashlib.sha256(b"pass").hexdigest()
    assert (report.seed, report.sandbox) == ("a seed", _ISOLATION)


def test_the_first_case_that_fails_gives_the_verdict() -> None:
    report = _report(_judged("1"), _judged("2", "TLE"), _judged("3", "WA"), _judged("4", "SK"))
    assert report.verdict is Verdict.TLE
    assert (report.score, report.passed, report.total) == (0.25, 1, 4)
    assert isinstance(report.failure, Failure)
    assert report.failure.id == "secret/2"


def test_without_a_sandbox_there_is_still_a_report() -> None:
    assert _report(_judged("1", "IE"), sandboxes=_NoSandboxes()).sandbox.degraded == ("sandbox",)


def _failure(*parts: JudgedCase, reveal: Reveal = "case") -> Failure:
    failure = _report(*parts, reveal=reveal).failure
    assert isinstance(failure, Failure)
    return failure


def test_a_failure_shows_all_of_its_case() -> None:
    failure = _failure(_judged("1", "WA", why=True, printed=b"seen\n", traceback="Traceback"))
    assert failure == Failure(
        id="secret/1",
        input=["7", "'seven'"],
        expected="49",
        actual="48",
        why="seven is prime",
        stdout="seen\n",
        traceback="Traceback",
    )


def test_what_ended_while_loading_shows_no_case() -> None:
    failure = _failure(_judged("1", "CE", loading=True, why=True, traceback="Traceback"))
    assert (failure.input, failure.expected, failure.why, failure.traceback) == ([], "", "", "Traceback")


def test_the_judges_own_failure_shows_no_case() -> None:
    assert _failure(_judged("1", "IE")) == Failure(id="secret/1")


@pytest.mark.parametrize("verdict", ["WA", "RE", "MLE", "RV"])
def test_hidden_cases_are_kept_back_on_demand(verdict: str) -> None:
    hidden = _judged("1", verdict, message="tells", why=True, printed=b"tells", traceback="tells")
    assert _failure(hidden, reveal="verdict") == Failure(id="secret/1")
    report = _report(hidden, reveal="none")
    assert report.failure is msgspec.UNSET
    assert b"tells" not in msgspec.json.encode(report)
    assert b"tells" in msgspec.json.encode(_report(hidden))


@pytest.mark.parametrize("reveal", ["none", "verdict", "case"])
def test_samples_are_always_shown(reveal: Reveal) -> None:
    sample = _judged("1", "WA", hidden=False, message="tells")
    assert _failure(sample, reveal=reveal).expected == "49"
    assert _report(sample, reveal=reveal).cases[0].message == "tells"


@pytest.mark.parametrize(
    ("printed", "shown", "before"),
    [
        (b"", "", 0),
        ("中文".encode(), "中文", 0),
        (b"\xff\xfe", "��", 0),
        (b"a" * 4000, "a" * 4000, 0),
        (b"b" + b"a" * 4000, "a" * 4000, 0),
        (b"b" + b"a" * 4000 + b"\n", "a" * 3999 + "\n", 0),
        (b"b\n" * 2500, "b\n" * 1999, 501),
    ],
)
def test_the_end_of_the_output_is_shown_with_the_number_of_lines_before(
    printed: bytes, shown: str, before: int
) -> None:
    failure = _failure(_judged("1", "WA", printed=printed))
    assert (failure.stdout, failure.lines_before) == (shown, before)


def test_after_three_overruns_the_rest_is_skipped(sandboxes: SandboxPool) -> None:
    cases = [case(49, 7, name=str(number)) for number in range(5)]
    report = judged(sandboxes, "def f(a):\n    return 'x' * (1 << 20)", cases)
    assert [result.verdict for result in report.cases] == ["OLE", "OLE", "OLE", "SK", "SK"]
    assert "3 cases exceeded a limit" in report.cases[-1].message


def test_after_the_first_failure_the_rest_is_skipped_on_demand(sandboxes: SandboxPool) -> None:
    cases = [case(49, 7, name=str(number)) for number in range(3)]
    told: list[tuple[int, int]] = []
    report = judge(
        problem(), submission("def f(a): return 1"), cases, sandboxes, Options(fail_fast=True),
        lambda done, total: told.append((done, total)),
    )["en"]  # fmt: skip
    assert [result.verdict for result in report.cases] == ["WA", "SK", "SK"]
    assert told == [(0, 3), (1, 3)]


def test_a_file_that_does_not_load_is_one_failure(sandboxes: SandboxPool) -> None:
    report = judged(sandboxes, "def f(", [case(49, 7), case(49, 7, name="2")])
    assert [result.verdict for result in report.cases] == ["CE", "SK"]


def test_cases_of_another_backend_are_left_out(sandboxes: SandboxPool) -> None:
    torch_only = msgspec.structs.replace(case(1, 7, name="2"), backends=("torch",))
    assert judged(sandboxes, "def f(a): return 49", [case(49, 7), torch_only]).total == 1


@pytest.mark.parametrize(("said", "line"), [(1, 1), (3, 1), (1 << 60, 1), (0, None), (-5, None)])
def test_a_line_is_within_the_source(said: int, line: int | None) -> None:
    failure = _report(_judged("1", "RE", line=said), reveal="case").failure
    assert isinstance(failure, Failure)
    assert failure.line == line


def test_a_solution_cannot_speak_by_the_number_of_a_line() -> None:
    failure = _report(_judged("1", "RE", line=1), reveal="verdict").failure
    assert isinstance(failure, Failure)
    assert failure.line is None


def test_the_line_of_a_hidden_case_is_not_shown_where_nothing_is_revealed() -> None:
    assert _report(_judged("1", "RE", line=1), reveal="none").failure is msgspec.UNSET


_IN_DOUBLE = """
import torch

def softmax(x, axis=-1):
    exponentials = torch.exp(x.double() - x.double().amax(axis, True))
    return (exponentials / exponentials.sum(axis, True)).to(x.dtype if x.is_floating_point() else torch.float64)
"""


@pytest.mark.torch
def test_the_expected_answer_is_shown_in_the_dtype_that_the_reason_names(tmp_path: Path) -> None:
    wrong = msgspec.structs.replace(submission(_IN_DOUBLE), backend="torch")
    with Session(tmp_path) as session:
        report = session.submit(session.catalogue.load("softmax"), wrong)["en"]
    failure = report.failure
    assert isinstance(failure, Failure)
    assert failure.expected.startswith("float32")
    assert failure.actual.startswith("float64")
    failed = next(one for one in report.cases if one.id == failure.id)
    assert failed.message == "dtype: expected float32, got float64"
