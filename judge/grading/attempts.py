"""Attempts: the committed versions of a solution's file, of which the last or the best counts."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from judge.catalog.solution_files import MAX_SOURCE, max_size
from judge.grading.lateness import moment
from judge.grading.repository import Repository
from judge.grading.settings import AttemptRules
from judge.grading.solutions import MemberSolution, SolutionReader
from judge.models.grade import CountedAttempt
from judge.text.messages import Message

MAX_JUDGED = 50  # of the versions of a file; the newest of those that may count


def counted_attempts(
    solutions: Sequence[MemberSolution], rules: AttemptRules, repository: Repository, reader: SolutionReader
) -> list[MemberSolution]:
    """Return the versions of each solution that may count, each with its number and the time of its commit.

    Every committed version that differs from the one before is an attempt, and so is the file as it is, if it is not
    committed. Untouched starters, and versions that are not a solution of the problem, are not attempts.
    """
    most = max((max_size(one.file) for one in solutions), default=MAX_SOURCE)
    attempts: dict[
        tuple[str, str], list[MemberSolution]
    ] = {}  # by file and slug: a notebook may hold several solutions
    for file, versions in repository.versions([one.file for one in solutions], most):
        for solution in solutions:
            if solution.file == file:
                attempts[file, solution.problem.slug] = _attempts(solution, versions, reader)
    return [
        counted
        for solution in solutions
        for counted in _counted(attempts.get((solution.file, solution.problem.slug), [solution]), rules)
    ]


def _counted(attempts: Sequence[MemberSolution], rules: AttemptRules) -> list[MemberSolution]:
    """Return the attempts that may count, each with its number."""
    allowed = attempts[: rules.at_most or None]
    chosen = allowed[-1:] if rules.count == "last" else allowed[-MAX_JUDGED:]
    first = len(allowed) - len(chosen) + 1
    return [
        msgspec.structs.replace(one, attempt=CountedAttempt(number=number, total=len(attempts), limit=rules.at_most))
        for number, one in enumerate(chosen, start=first)
    ]


def _attempts(
    solution: MemberSolution, versions: Sequence[tuple[int, bytes]], reader: SolutionReader
) -> list[MemberSolution]:
    """Return all attempts at a solution, the oldest first."""
    attempts: list[MemberSolution] = []
    for seconds, content in versions:
        for one in reader.read_version(solution.member, solution.file, content):
            if isinstance(one, Message) or one.problem.slug != solution.problem.slug or one.untouched:
                continue
            if not attempts or attempts[-1].submission.source != one.submission.source:
                attempts.append(msgspec.structs.replace(one, content=b"", committed=moment(seconds)))
    if not attempts or _text(attempts[-1]) != _text(solution):
        attempts.append(solution)
    return attempts


def _text(solution: MemberSolution) -> bytes:
    """Return the source with the line endings that git may keep instead of the file's own."""
    return solution.submission.source.replace(b"\r\n", b"\n")
