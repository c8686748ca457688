"""Starters in the user's folder: write them without losing an existing file, and recognise untouched ones."""

from __future__ import annotations

from pathlib import Path

import msgspec

from judge.catalog.lookup import Catalogue
from judge.catalog.solution_files import plain_source
from judge.cli.support.output import say
from judge.errors import UsageError
from judge.files import create_file, free_name
from judge.models import Failure, Problem, Report, Submission, Verdict
from judge.session import Session


def place(target: Path, content: bytes) -> None:
    """Write a new file. Raises UsageError if it exists or cannot be written."""
    try:
        create_file(target, content)
    except FileExistsError as error:
        if error.filename != str(target):
            raise UsageError("{path} is not a folder: choose another --dir", path=error.filename) from None
        raise UsageError(
            "{file} exists: --force starts again and keeps it as {name}.bak", file=target, name=target.name
        ) from None
    except OSError as error:
        raise UsageError("{target} cannot be written: {reason}", target=target, reason=error.strerror) from None


def place_anew(target: Path, content: bytes) -> Path | None:
    """Write the file. An existing one is kept under another name, which is returned. Raises UsageError."""
    kept = None
    if target.exists() or target.is_symlink():
        try:
            kept = target.rename(free_name(target, ".bak"))
        except OSError as error:
            raise UsageError("{file} cannot be moved aside: {reason}", file=target, reason=error.strerror) from None
    place(target, content)
    return kept


def is_starter(catalogue: Catalogue, problem: Problem, submission: Submission) -> bool:
    """Return whether the source is still the text of a starter."""
    return plain_source(submission.source) in map(plain_source, catalogue.starters(problem))


def refuse_starter(session: Session, problem: Problem, submission: Submission) -> None:
    """Raise ``UsageError`` if the source is still a starter: in a contest, submitting it by mistake costs a penalty."""
    if is_starter(session.catalogue, problem, submission):
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
