"""Attempts: the committed versions of a member's solution, of which the last or the best counts."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from judge.catalog.solution_files import max_size
from judge.grading.lateness import moment
from judge.grading.repository import Repository
from judge.grading.settings import AttemptRules
from judge.grading.solutions import MemberSolution, SolutionReader
from judge.grading.versions import Version, WantedFiles
from judge.models.grade import CountedAttempt
from judge.text.messages import Phrase

MAX_JUDGED = 50  # of the versions of a solution; the newest of those that may count


def counted_attempts(
    solutions: Sequence[MemberSolution], rules: AttemptRules, repository: Repository, reader: SolutionReader
) -> list[MemberSolution]:
    """Return the versions of each solution that may count, each with its number and the time of its commit.

    Every committed version that differs from the one before is an attempt, and so is the file as it is, if it is not
    committed. A file that has another name today, or is gone, counts with the others of its member and problem.
    Untouched starters, and versions that are not a solution of the problem, are not attempts.
    """
    history = _history(solutions, repository, reader)
    return [
        counted
        for solution in solutions
        for counted in _counted(_attempts(solution, history.get(_key(solution), [])), rules)
    ]


def _history(
    solutions: Sequence[MemberSolution], repository: Repository, reader: SolutionReader
) -> dict[tuple[str, str], list[tuple[int, MemberSolution]]]:
    """Return what the members have ever committed for each problem, each version with its place in the history."""
    history: dict[tuple[str, str], list[tuple[int, MemberSolution]]] = {}
    members = {one.member for one in solutions}

    def owner(name: str) -> str | None:
        member = reader.member_of(name)
        return member if member in members else None

    today = frozenset(one.file for one in solutions)
    for file, versions in repository.versions(WantedFiles(owner, max_size("a.ipynb"), today)):
        for version in versions:
            for one in _solutions_in(version, owner(file) or "", file, reader):
                history.setdefault(_key(one), []).append((version.place, one))
    return history


def _solutions_in(version: Version, member: str, file: str, reader: SolutionReader) -> list[MemberSolution]:
    return [
        msgspec.structs.replace(one, content=b"", committed=moment(version.seconds))
        for one in reader.read_version(member, file, version.content)
        if not isinstance(one, Phrase) and not one.untouched
    ]


def _key(solution: MemberSolution) -> tuple[str, str]:
    return solution.member, solution.problem.slug


def _counted(attempts: Sequence[MemberSolution], rules: AttemptRules) -> list[MemberSolution]:
    """Return the attempts that may count, each with its number."""
    allowed = attempts[: rules.at_most or None]
    chosen = allowed[-1:] if rules.count == "last" else allowed[-MAX_JUDGED:]
    first = len(allowed) - len(chosen) + 1
    return [
        msgspec.structs.replace(one, attempt=CountedAttempt(number=number, total=len(attempts), limit=rules.at_most))
        for number, one in enumerate(chosen, start=first)
    ]


def _attempts(solution: MemberSolution, history: Sequence[tuple[int, MemberSolution]]) -> list[MemberSolution]:
    """Return all attempts at a solution, the oldest first."""
    attempts: list[MemberSolution] = []
    for _, one in sorted(history, key=lambda placed: placed[0]):
        if not attempts or attempts[-1].submission.source != one.submission.source:
            attempts.append(one)
    if not attempts or _text(attempts[-1]) != _text(solution):
        attempts.append(solution)
    return attempts


def _text(solution: MemberSolution) -> bytes:
    """Return the source with the line endings that git may keep instead of the file's own."""
    return solution.submission.source.replace(b"\r\n", b"\n")
