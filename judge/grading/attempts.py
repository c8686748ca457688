"""Attempts: the committed versions of a member's solution, of which the last or the best counts."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from judge.catalog.solution_files import max_size
from judge.grading.repository import Repository
from judge.grading.scoring import moment
from judge.grading.settings import AttemptRules
from judge.grading.solutions import MemberSolution, SolutionReader
from judge.grading.versions import WantedFiles
from judge.models.grade import CountedAttempt
from judge.text.phrases import Phrase, phrase

MAX_JUDGED = 50  # versions of a solution: the newest ones among those that may count


def counted_attempts(
    solutions: Sequence[MemberSolution], rules: AttemptRules, repository: Repository, reader: SolutionReader
) -> tuple[list[MemberSolution], dict[str, Phrase]]:
    """Return the versions of each solution that may count, each with its number and the time of its commit.

    The second result names the files of which no version may count, with the reasons.

    Every committed version that differs from the one before is an attempt, and so is the file as it is, if it is not
    committed. A file that has another name today, or is gone, counts with the others of its member and problem.
    Untouched starters, and versions that are not a solution of the problem, are not attempts. If there are too many
    versions to read, the unread ones count as attempts that precede the others.
    """
    members = {solution.member for solution in solutions}

    def owner(name: str) -> str | None:
        member = reader.member_of(name)
        return member if member in members else None

    wanted = WantedFiles(owner, max_size("a.ipynb"), frozenset(solution.file for solution in solutions), reader.depth)
    history = _history(wanted, repository, reader)
    counted: list[MemberSolution] = []
    left_out: dict[str, Phrase] = {}
    for solution in solutions:
        unread = wanted.unread[solution.member] if rules.at_most else 0
        attempts = _counted(_attempts(solution, history.get(_key(solution), [])), rules, unread)
        counted += attempts
        if not attempts:
            left_out[solution.file] = phrase(
                "is not judged: {count} earlier versions of files of {member} are too many to be read, and only "
                "{limit} attempts count",
                count=unread,
                member=solution.member,
                limit=rules.at_most,
            )
    return counted, left_out


def _history(
    wanted: WantedFiles, repository: Repository, reader: SolutionReader
) -> dict[tuple[str, str], list[tuple[int, MemberSolution]]]:
    """Return all committed versions by member and problem, each with its place in the history."""
    history: dict[tuple[str, str], list[tuple[int, MemberSolution]]] = {}
    for file, versions in repository.versions(wanted):
        for version in versions:
            for solution in reader.read_version(wanted.owner(file) or "", file, version.content):
                if not isinstance(solution, Phrase) and not solution.untouched:
                    attempt = msgspec.structs.replace(solution, committed=moment(version.seconds))
                    history.setdefault(_key(solution), []).append((version.place, attempt))
    return history


def _key(solution: MemberSolution) -> tuple[str, str]:
    return solution.member, solution.problem.slug


def _counted(attempts: Sequence[MemberSolution], rules: AttemptRules, unread: int) -> list[MemberSolution]:
    """Return the attempts that may count, each with its number. ``unread`` attempts may have been made before."""
    allowed = attempts[: max(0, rules.at_most - unread) if rules.at_most else None]
    chosen = allowed[-1:] if rules.count == "last" else allowed[-MAX_JUDGED:]
    first = unread + len(allowed) - len(chosen) + 1
    return [
        msgspec.structs.replace(
            attempt, attempt=CountedAttempt(number=number, total=unread + len(attempts), limit=rules.at_most)
        )
        for number, attempt in enumerate(chosen, start=first)
    ]


def _attempts(solution: MemberSolution, history: Sequence[tuple[int, MemberSolution]]) -> list[MemberSolution]:
    """Return all attempts at a solution, the oldest first."""
    attempts: list[MemberSolution] = []
    for _, attempt in sorted(history, key=lambda placed: placed[0]):
        if not attempts or _text(attempts[-1]) != _text(attempt):
            attempts.append(attempt)
    if not attempts or _text(attempts[-1]) != _text(solution):
        attempts.append(solution)
    return attempts


def _text(solution: MemberSolution) -> bytes:
    """Return the source with Unix line endings, because git and some editors change line endings on their own."""
    return solution.submission.source.replace(b"\r\n", b"\n")
