"""What every export needs of a package."""

from __future__ import annotations

from judge.models import Case, Problem, Record


class Exported(Record, frozen=True, kw_only=True):
    """A problem with all its cases, each with its answer. ``is_program`` if it reads standard input."""

    problem: Problem
    cases: tuple[Case, ...]
    is_program: bool
