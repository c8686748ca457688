"""The public functions: ``load_problem`` and ``judge_file``. To judge many files, use ``judge.session.Session``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from judge.catalog.lookup import Catalogue, builtin_folder
from judge.judging.options import Options
from judge.models import Backend, Problem, Report
from judge.session import Session

__all__ = ["Options", "judge_file", "load_problem"]


def load_problem(name_or_folder: str | Path, problems: Sequence[Path] = ()) -> Problem:
    """Return a problem by its name, or a package by its folder. ``problems`` are further catalogues.

    Raises UsageError for an unknown problem and PackageError for a broken package.
    """
    folder = Path(name_or_folder)
    if (folder / "problem.toml").is_file():
        from judge.catalog.reading import read_problem

        return read_problem(folder)
    return Catalogue([builtin_folder(), *problems]).find(str(name_or_folder))


def judge_file(
    path: str | Path,
    problem: Problem | str | None = None,
    *,
    backend: Backend | None = None,
    options: Options | None = None,
) -> Report:
    """Judge one file on all cases of its problem and return the report. Nothing is kept on disk.

    ``problem`` may be a problem, a name, or ``None``: then the file names its problem. ``backend`` overrides the one
    that the file's imports suggest. Raises UsageError, PackageError, SandboxError.
    """
    with Session() as session:
        found, submission = session.open(Path(path), problem, backend)
        return session.submit(found, submission, options)
