"""Find and read the solutions in a package."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from judge import toml
from judge.backends.table import BACKENDS
from judge.catalog import layout
from judge.catalog.files import matching, read_text
from judge.catalog.reading import MAX_TEXT
from judge.errors import PackageError
from judge.models import Problem, Submission
from judge.session import Session
from judge.text.foreign import foreign

T = TypeVar("T", bound=msgspec.Struct)


def accepted_files(problem: Problem) -> list[str]:
    """Return the names in the package of the reference and the accepted solutions."""
    return [layout.REFERENCE, *submission_files(problem, "accepted")]


def all_files(problem: Problem) -> list[str]:
    """Return the names in the package of the reference, the accepted solutions and the known-wrong submissions."""
    return list(dict.fromkeys([*accepted_files(problem), *submission_files(problem)]))


def submission_files(problem: Problem, verdict: str = "*") -> list[str]:
    """Return the names in the package of the submissions in one verdict's folder, or in all folders."""
    folder = Path(problem.folder)
    return [path.relative_to(folder).as_posix() for path in matching(folder, f"submissions/{verdict}/*.py")]


def read(session: Session, problem: Problem, name: str) -> Submission:
    """Return a file of the package as a submission in its backend. Raises UsageError."""
    return session.open(Path(problem.folder, name), problem)[1]


def read_record(problem: Problem, name: str, kind: type[T]) -> T:
    """Return the package's TOML file ``name`` as a record, or an empty one without the file. Raises PackageError."""
    path = Path(problem.folder, name)
    if not path.exists():
        return kind()
    try:
        return msgspec.convert(toml.table(read_text(path, MAX_TEXT), path, PackageError), kind)
    except msgspec.ValidationError as error:
        raise PackageError("{path}: {error}; see docs/problems.md", path=path, error=foreign(error)) from None


def can_run(submission: Submission) -> bool:
    """Return whether the library of the submission's backend is installed."""
    return BACKENDS[submission.backend].is_installed()
