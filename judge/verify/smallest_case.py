"""Find the smallest input on which a submission fails as it did on its first failing case."""

from __future__ import annotations

import time

import msgspec

from judge.errors import InputError
from judge.models import Case, Failure, Problem, Report, Submission, Verdict
from judge.session import Session
from judge.verify.adding import as_typed
from judge.verify.stress import shrink_case
from judge.verify.trial import Trial

_SHRINKABLE = (Verdict.WA, Verdict.RE)  # a case that exceeds a limit takes too long to be repeated
_QUICK = 0.1


def smallest(
    session: Session, problem: Problem, submission: Submission, report: Report, seconds: float = 1.0
) -> str | None:
    """Return the arguments as JSON for ``--case``, shrunk from the report's failing case within about ``seconds``.

    Return None if there is no such case, if one run of it takes a large part of the time, if it passes as the only
    case, or if no short JSON expresses it. Raises PackageError, SandboxError.
    """
    end = time.monotonic() + seconds
    case = failing_case(session, problem, report)
    if case is None or report.verdict not in _SHRINKABLE:
        return None
    if any(result.cpu_s > _QUICK * seconds for result in report.cases if result.id == case.id):
        return None
    submission = msgspec.structs.replace(submission, backend=report.backend)
    try:
        with Trial(session, problem, submission) as trial:
            found = trial.disagreement(case)
            if found is None:
                return None
            return as_typed(problem, shrink_case(trial, found, max(0.0, end - time.monotonic())).case)
    except InputError:  # the file could be loaded a moment ago, so its behaviour varies: it has no smallest case
        return None


def failing_case(session: Session, problem: Problem, report: Report) -> Case | None:
    """Return the package's case that the report shows as failing; None if there is none, or it is the user's own."""
    shown = report.failure.id if isinstance(report.failure, Failure) and report.failure.input else ""
    sample = next((case for case in session.samples(problem) if case.id == shown), None)
    if sample is not None or not shown or not report.hidden.total:
        return sample
    return next((case for case in session.cases(problem, report.backend, report.seed) if case.id == shown), None)
