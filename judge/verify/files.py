"""Find and read the solutions in a package."""

from __future__ import annotations

from pathlib import Path

from judge.backends.table import BACKENDS
from judge.catalog import layout
from judge.models import Problem, Submission
from judge.session import Session


def accepted_files(problem: Problem) -> list[str]:
    """Return the names in the package of the reference and the accepted solutions."""
    return [layout.REFERENCE, *submission_files(problem, "accepted")]


def all_files(problem: Problem) -> list[str]:
    """Return the names in the package of the reference, the accepted solutions and the known-wrong submissions."""
    return list(dict.fromkeys([*accepted_files(problem), *submission_files(problem)]))


def submission_files(problem: Problem, verdict: str = "*") -> list[str]:
    """Return the names in the package of the submissions in one verdict's folder, or in all folders."""
    folder = Path(problem.folder)
    return sorted(path.relative_to(folder).as_posix() for path in folder.glob(f"submissions/{verdict}/*.py"))


def read(session: Session, problem: Problem, name: str) -> Submission:
    """Return a file of the package as a submission in its backend. Raises UsageError."""
    return session.open(Path(problem.folder, name), problem)[1]


def can_run(submission: Submission) -> bool:
    """Return whether the library of the submission's backend is installed."""
    return BACKENDS[submission.backend].is_installed()
