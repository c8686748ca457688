"""The order in which jobs begin, and a job that the judge fails to judge."""

from __future__ import annotations

import pytest

from judge.errors import SandboxError
from judge.grading.engines.engine import GradingJob, judged, start_order
from judge.models import Backend, Verdict
from judge.session import Session


def job(slug: str, backend: Backend) -> GradingJob:
    return GradingJob(
        slug=slug, digest="d", file="f.py", source=b"", backend=backend, seed="s", reveal="none", language="en"
    )


def test_slow_backends_first_and_problems_in_turns() -> None:
    jobs = [job("a", "python"), job("a", "python"), job("b", "python"), job("c", "numpy"), job("c", "torch")]
    assert start_order(jobs) == [4, 3, 0, 2, 1]
    assert start_order([]) == []


@pytest.mark.parametrize(
    ("error", "told"), [(SandboxError("no sandbox"), "no sandbox"), (KeyError("x"), "KeyError: 'x'")]
)
def test_the_judges_failure_is_a_report(error: Exception, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise error

    with Session(None) as session:
        monkeypatch.setattr(session.catalogue, "load", failing)
        report = judged(job("a", "python"), session)["en"]
    assert (report.verdict, report.passed, report.score) == (Verdict.IE, 0, 0.0)
    assert told in report.cases[0].message
