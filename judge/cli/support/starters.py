"""Starters in the user's folder: write them without losing an existing file, also as notebooks, and recognise untouched
ones.

``SolutionFiles`` are the solutions in a contest: one per problem, in the folder where the contest screen was opened.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from judge.catalog.lookup import Catalogue, solution_name
from judge.catalog.solution_files import plain_source, read_content
from judge.cli.support.user_history import note
from judge.errors import UsageError
from judge.files import create_file, free_name
from judge.models import Failure, Language, Problem, Report, Reports, Submission, Verdict
from judge.session import Session
from judge.text.foreign import foreign
from judge.text.messages import translate


def write_new_file(target: Path, content: bytes) -> None:
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
        raise UsageError("{target} cannot be written: {reason}", target=target, reason=foreign(error)) from None


def replace_with_backup(target: Path, content: bytes) -> Path | None:
    """Write the file. Keep an existing one under another name, and return that name. Raises UsageError."""
    backup = None
    if target.exists() or target.is_symlink():
        try:
            backup = target.rename(free_name(target, ".bak"))
        except OSError as error:
            raise UsageError("{file} cannot be moved aside: {reason}", file=target, reason=foreign(error)) from None
    write_new_file(target, content)
    return backup


def is_starter(catalogue: Catalogue, problem: Problem, submission: Submission) -> bool:
    """Return whether the source is still the text of a starter."""
    plain = plain_source(submission.source)
    return any(plain == plain_source(starter) for starter in catalogue.starters(problem))


def refuse_starter(session: Session, problem: Problem, submission: Submission) -> None:
    """Raise ``UsageError`` if the source is still a starter: in a contest, submitting it by mistake costs a penalty."""
    if is_starter(session.catalogue, problem, submission):
        raise UsageError("{file}: nothing is written yet: the file is still the starter", file=submission.file)


def nothing_written(reports: Reports) -> Reports:
    """Return the reports of an untouched starter. They say that nothing was written yet, and have no tracebacks."""
    return {language: _nothing_written(report, language) for language, report in reports.items()}


def _nothing_written(report: Report, language: Language) -> Report:
    message = translate("nothing is written yet: the file is still the starter", language)
    failed = report.failed
    cases = tuple(
        msgspec.structs.replace(case, message=message, verdict=case.verdict if case is failed[0] else Verdict.SK)
        if case in failed
        else case
        for case in report.cases
    )
    failure = Failure(id=failed[0].id) if failed else msgspec.UNSET
    return msgspec.structs.replace(report, cases=cases, failure=failure, diagnosis=None)


class SolutionFiles:
    """The user's files in one contest. ``edit`` opens a file for the user and returns when the editor ends.

    Paths are shown as they were given.
    """

    def __init__(self, folder: Path, edit: Callable[[Path], None]) -> None:
        self._folder, self.edit = folder, edit

    def file(self, slug: str) -> Path:
        """Return where the solution of a problem is, or will be."""
        return self._folder / solution_name(slug)

    def begin(self, session: Session, slug: str) -> bool:
        """Copy the starter if there is no file yet. Return whether it was copied. Raises UsageError."""
        target = self.file(slug)
        if target.exists():
            return False
        problem = session.catalogue.load(slug)
        write_new_file(target, read_content(session.catalogue.starter(slug, problem.backends[0])))
        note("start", slug)
        return True

    def read(self, session: Session, slug: str) -> Submission:
        """Return the solution as it is now. Raise ``UsageError`` if there is none, or if it is still the starter."""
        if not self.file(slug).exists():
            raise UsageError("{file}: no such file; the key e creates it from the starter", file=self.file(slug))
        problem, submission = session.open(self.file(slug), slug)
        refuse_starter(session, problem, submission)
        return submission


def notebook_of(statement: str, slug: str, source: bytes) -> bytes:
    """Return a new notebook: a cell with the statement, and one with the source, marked for the problem."""
    mark = f"# judge: {slug}\n"
    code = mark + source.decode().removeprefix(mark).rstrip("\n")
    cells: list[dict[str, object]] = [
        {"cell_type": "markdown", "id": "statement", "metadata": {}, "source": statement},
        {
            "cell_type": "code",
            "id": "solution",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": code,
        },
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": kernel}, "cells": cells}
    return msgspec.json.format(msgspec.json.encode(notebook), indent=1) + b"\n"
