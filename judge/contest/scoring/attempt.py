"""What a scoring is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from judge.contest.spec import ContestSpec


class JudgedAttempt(NamedTuple):
    """A judged try. ``counts`` is false where it costs nothing (CE). ``parts``: each group, and whether all passed."""

    at_s: float
    accepted: bool
    counts: bool
    parts: tuple[tuple[str, bool], ...]


class ProblemOutcome(NamedTuple):
    """A member's problem. ``failed`` are the tries that count before the accepted one; ``tries`` all up to it.

    ``at_s``: when it was solved, or last brought points; None where it brought none.
    """

    tries: int = 0
    failed: int = 0
    solved: bool = False
    points: float = 0.0
    penalty_s: float = 0.0
    at_s: float | None = None


class ScoringRule(Protocol):
    """One way of scoring."""

    def outcome(self, spec: ContestSpec, attempts: Sequence[JudgedAttempt]) -> ProblemOutcome:
        """What the tries at one problem, in the order of contest time, are worth."""

    def merit(self, outcomes: Sequence[ProblemOutcome]) -> tuple[float, ...]:
        """The smaller, the better; members of equal merit share a rank."""


def until_accepted(attempts: Sequence[JudgedAttempt]) -> tuple[int, int, JudgedAttempt | None]:
    """How many tries up to the first accepted one, how many of them failed and count, and the accepted one."""
    failed = 0
    for number, one in enumerate(attempts, start=1):
        if one.accepted:
            return number, failed, one
        failed += one.counts
    return len(attempts), failed, None
