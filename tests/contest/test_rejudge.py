"""Judging members' logs again."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from judge.contest.merge import contestants, merge
from judge.contest.rejudge import rejudge
from judge.errors import SandboxError, UsageError
from judge.models import Problem, Reports, Submission, Verdict
from judge.session import Options, Session
from judge.text.phrases import Phrase
from tests.contest.contests import DIGEST, Player, spec
from tests.grading.building import case, report

CONTEST = spec(2)
WRONG = b"def f(): return 1\n" * 70_000  # more than the judge accepts as a file


class FakeSession:
    """A session that accepts everything but what ``faults`` names by backend."""

    def __init__(self, faults: dict[str, Exception], digest: str = DIGEST) -> None:
        self._faults = faults
        self.catalogue = SimpleNamespace(
            load=lambda slug: SimpleNamespace(slug=slug, digest=digest, backends=("python", "torch"))
        )

    def present_groups(self, problem: Problem, backend: str, seed: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
        return wanted

    def submit(self, problem: Problem, submission: Submission, options: Options) -> Reports:
        if submission.backend in self._faults:
            raise self._faults[submission.backend]
        verdict = "WA" if submission.source == WRONG else "AC"
        return {"en": report(case(verdict), problem=problem.slug)}


def judged_again(folder: Path, session: FakeSession) -> Any:
    ann, bob = Player(folder, CONTEST, "ann"), Player(folder, CONTEST, "bob")
    ann.log_submission("a", Verdict.WA)
    bob.log_submission("a", Verdict.AC, backend="torch")
    made = contestants(merge([ann.path, bob.path]), None)
    return rejudge(cast("Session", session), CONTEST, made, "", lambda done, total: None)


def _verdicts(change: Phrase) -> tuple[str, str]:
    """Return the verdicts before and now, as texts."""
    return str(change.values["before"]), str(change.values["after"])


def test_what_one_machine_cannot_judge_does_not_end_it(tmp_path: Path) -> None:
    again = judged_again(tmp_path, FakeSession({"torch": UsageError("PyTorch is not installed")}))
    assert [(one.member, one.judgement.verdict) for one in again.verdicts] == [("ann", Verdict.AC)]
    assert [(change.values["member"], *_verdicts(change)) for change in again.changes] == [("ann", "WA", "AC")]
    (failure,) = map(str, again.failures)
    assert failure.startswith("bob problem-a of ")
    assert failure.endswith(": PyTorch is not installed")


def test_a_sandbox_that_cannot_be_started_ends_it(tmp_path: Path) -> None:
    with pytest.raises(SandboxError):
        judged_again(tmp_path, FakeSession({"torch": SandboxError("no")}))


def test_a_problem_that_is_not_the_contests_ends_it(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="problem-a: the package here differs"):
        judged_again(tmp_path, FakeSession({}, digest="e" * 64))


@pytest.mark.parametrize("backend", ["numpy", "python"])
def test_no_verdict_stands_because_its_submission_is_impossible(tmp_path: Path, backend: str) -> None:
    """A log may claim a source that is too large for the judge, and a backend that the problem does not have."""
    ann = Player(tmp_path, CONTEST, "ann")
    ann.log_submission("a", Verdict.AC, source=WRONG, backend=backend)
    session = FakeSession({"numpy": UsageError("NumPy is not installed")})
    made = contestants(merge([ann.path]), None)
    again = rejudge(cast("Session", session), CONTEST, made, "", lambda done, total: None)
    assert list(map(_verdicts, again.changes)) == [("AC", "WA")]
    assert not again.failures
