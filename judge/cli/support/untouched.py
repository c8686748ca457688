"""A starter in which nobody has written anything yet: what it raises says nothing, so the report says that instead."""

from __future__ import annotations

from contextlib import suppress

import msgspec

from judge.cli.support.output import say
from judge.errors import InputError
from judge.models import Failure, Problem, Report, Submission, Verdict
from judge.session import Session


def is_starter(session: Session, problem: Problem, submission: Submission) -> bool:
    """Return whether the source is still the text of a starter."""
    for backend in problem.backends:
        with suppress(InputError, OSError):  # there is none for this backend
            if _plain(session.catalogue.starter(problem.slug, backend).read_bytes()) == _plain(submission.source):
                return True
    return False


def nothing_written(report: Report) -> Report:
    """Return the report of an untouched starter without its tracebacks, and with that reason instead."""
    message = say("nothing is written yet: the file is still the starter")
    failed = [case for case in report.cases if case.verdict not in (Verdict.AC, Verdict.SK)]
    cases = tuple(
        msgspec.structs.replace(case, message=message, verdict=case.verdict if case is failed[0] else Verdict.SK)
        if case in failed
        else case
        for case in report.cases
    )
    failure = Failure(id=failed[0].id) if failed else msgspec.UNSET
    return msgspec.structs.replace(report, cases=cases, failure=failure, diagnosis=None)


def _plain(source: bytes) -> bytes:
    """Return the text without what editors change by themselves: line ends, and space at the ends of lines."""
    return b"\n".join(line.rstrip() for line in source.strip().splitlines())
