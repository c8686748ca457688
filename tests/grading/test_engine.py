"""In which order jobs begin, and what becomes of one that the judge fails at."""

from __future__ import annotations

import pytest

from judge.api import Session
from judge.errors import BoxError
from judge.grading.engine import Job, judged, spread
from judge.models import Flavour, Verdict


def job(slug: str, flavour: Flavour) -> Job:
    return Job(slug=slug, digest="d", file="f.py", source=b"", flavour=flavour, seed="s", reveal="none", language="en")


def test_slow_flavours_first_and_problems_in_turns() -> None:
    jobs = [job("a", "python"), job("a", "python"), job("b", "python"), job("c", "numpy"), job("c", "torch")]
    assert spread(jobs) == [4, 3, 0, 2, 1]
    assert spread([]) == []


@pytest.mark.parametrize(("error", "told"), [(BoxError("no box"), "no box"), (KeyError("x"), "KeyError: 'x'")])
def test_the_judges_failure_is_a_report(error: Exception, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise error

    with Session(None) as session:
        monkeypatch.setattr(session.catalogue, "load", failing)
        report = judged(job("a", "python"), session)
    assert (report.verdict, report.passed, report.score) == (Verdict.IE, 0, 0.0)
    assert told in report.cases[0].message
