"""A starter in which nobody has written anything yet: what it raises says nothing, so the report says that instead."""

from __future__ import annotations

import msgspec

from judge.catalog.solution_files import plain_source
from judge.cli.support.output import say
from judge.errors import UsageError
from judge.models import Failure, Problem, Report, Submission, Verdict
from judge.session import Session


def is_starter(session: Session, problem: Problem, submission: Submission) -> bool:
    """Return whether the source is still the text of a starter."""
    return plain_source(submission.source) in map(plain_source, session.catalogue.starters(problem))


def refuse_starter(session: Session, problem: Problem, submission: Submission) -> None:
    """Raise ``UsageError`` if the source is still a starter: in a contest, submitting it by mistake costs a penalty."""
    if is_starter(session, problem, submission):
        raise UsageError("{file}: nothing is written yet: the file is still the starter", file=submission.file)


def nothing_written(report: Report) -> Report:
    """Return the report of an untouched starter without its tracebacks, and with that reason instead."""
    message = say("nothing is written yet: the file is still the starter")
    failed = report.failed
    cases = tuple(
        msgspec.structs.replace(case, message=message, verdict=case.verdict if case is failed[0] else Verdict.SK)
        if case in failed
        else case
        for case in report.cases
    )
    failure = Failure(id=failed[0].id) if failed else msgspec.UNSET
    return msgspec.structs.replace(report, cases=cases, failure=failure, diagnosis=None)
