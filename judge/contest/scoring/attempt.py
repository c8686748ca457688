"""What a scoring rule takes and returns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from judge.contest.spec import ContestSpec


class JudgedAttempt(NamedTuple):
    """A judged submission. ``counts`` is false if it costs no penalty (CE). ``parts``: which case groups passed."""

    at_s: float
    accepted: bool
    counts: bool
    parts: tuple[tuple[str, bool], ...]


class ProblemOutcome(NamedTuple):
    """A member's result at a problem.

    ``failed`` counts the tries before the accepted one that cost a penalty; ``tries`` counts all up to the accepted
    one. ``at_s`` is when the problem was solved, or when it last earned points; ``None`` if it never did.
    """

    tries: int = 0
    failed: int = 0
    solved: bool = False
    points: float = 0.0
    penalty_s: float = 0.0
    at_s: float | None = None


class ScoringRule(Protocol):
    """One way of scoring.

    ``MAX_POINTS`` is the most points that a problem gives, ``None`` if a problem is only solved or not, and time is
    a penalty. ``SHOWS_SOLVED``: the scoreboard has a column with the number of solved problems.
    """

    @property
    def MAX_POINTS(self) -> float | None: ...

    @property
    def SHOWS_SOLVED(self) -> bool: ...

    def outcome(self, spec: ContestSpec, attempts: Sequence[JudgedAttempt]) -> ProblemOutcome:
        """Return what the tries at one problem, in the order of contest time, are worth."""

    def rank_key(self, outcomes: Sequence[ProblemOutcome]) -> tuple[float, ...]:
        """Return the key of a member's rank: the smaller, the better. Members with equal keys share a rank."""


def until_accepted(attempts: Sequence[JudgedAttempt]) -> tuple[int, int, JudgedAttempt | None]:
    """Return how many tries there were up to the first accepted one, how many of them failed, and the accepted one."""
    failed = 0
    for number, attempt in enumerate(attempts, start=1):
        if attempt.accepted:
            return number, failed, attempt
        failed += attempt.counts
    return len(attempts), failed, None
