"""Speed: a problem's points fall while the contest runs, and with each wrong try. This project's own definition.

A problem is worth 1000 points at contest time 0 and loses 500 evenly until the end; each rejected try before the
accepted one costs 50 more (compile errors nothing); a solved problem is worth at least 300. Times are whole seconds,
points are rounded down. The rules resemble those of Codeforces, with the slope adapted to the contest's length.
Members with equal points share a rank, because the points already depend on the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from judge.contest.scoring.attempt import JudgedAttempt, ProblemOutcome, until_accepted

if TYPE_CHECKING:
    from judge.contest.spec import ContestSpec

MAX_POINTS, DECAY, REJECTED_COST, MIN_POINTS = 1000.0, 500, 50, 300
SHOWS_SOLVED = True


def outcome(spec: ContestSpec, attempts: Sequence[JudgedAttempt]) -> ProblemOutcome:
    """Return the points of the first accepted try."""
    tries, failed, accepted = until_accepted(attempts)
    if accepted is None:
        return ProblemOutcome(tries=tries, failed=failed)
    elapsed = min(1.0, accepted.at_s // 1 / spec.duration_s)
    points = max(MIN_POINTS, int(MAX_POINTS - DECAY * elapsed - REJECTED_COST * failed))
    return ProblemOutcome(tries=tries, failed=failed, solved=True, points=float(points), at_s=accepted.at_s)


def rank_key(outcomes: Sequence[ProblemOutcome]) -> tuple[float, ...]:
    """Rank by most points."""
    return (-sum(outcome.points for outcome in outcomes),)
