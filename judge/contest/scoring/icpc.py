"""ICPC: problems solved, then penalty time, then the time of the last accepted submission.

Source: ICPC Contest Control System Requirements 2026-01, "Scoring Data Generation", rules 1 to 6: times are whole
minutes, rounded down; a solved problem costs the minutes to its first accepted submission and ``penalty_s`` (there 20
minutes) for each rejected one before it, except compile and judging errors; an unsolved problem costs nothing. Rule
7, which ranks the World Finals' lower half by solved problems alone, is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from judge.contest.scoring.attempt import JudgedAttempt, ProblemOutcome, until_accepted

if TYPE_CHECKING:
    from judge.contest.spec import ContestSpec

MAX_POINTS: float | None = None
SHOWS_SOLVED = True


def outcome(spec: ContestSpec, attempts: Sequence[JudgedAttempt]) -> ProblemOutcome:
    """Return whether the problem is solved, with the penalty time in seconds."""
    tries, failed, accepted = until_accepted(attempts)
    if accepted is None:
        return ProblemOutcome(tries=tries, failed=failed)
    minutes = accepted.at_s // 60 * 60
    return ProblemOutcome(
        tries=tries, failed=failed, solved=True, penalty_s=minutes + failed * spec.penalty_s, at_s=accepted.at_s
    )


def rank_key(outcomes: Sequence[ProblemOutcome]) -> tuple[float, ...]:
    """Rank by most solved, least penalty, earliest last acceptance in whole minutes."""
    solved = [outcome for outcome in outcomes if outcome.solved]
    last = max((outcome.at_s // 60 for outcome in solved if outcome.at_s is not None), default=0.0)
    return (-len(solved), sum(outcome.penalty_s for outcome in solved), last)
