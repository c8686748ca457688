"""IOI: points by group of cases (subtask); the best results of each group over all submissions are added up.

Source: IOI contest rules since 2017, "Scoring": a submission gets a subtask's points if all of its tests pass; the
score of a task is the sum over its subtasks of the best that any submission got there; contestants are ranked by the
sum over the tasks, and time plays no part. Here a problem is worth 100 points, in equal shares for its groups;
samples are worth nothing, as there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from judge.contest.scoring.attempt import JudgedAttempt, ProblemOutcome

if TYPE_CHECKING:
    from judge.contest.spec import ContestSpec

MAX_POINTS = 100.0
SHOWS_SOLVED = False
SAMPLES = "sample"


def outcome(spec: ContestSpec, attempts: Sequence[JudgedAttempt]) -> ProblemOutcome:
    """Return the points, and when the last of them were earned."""
    best: dict[str, float] = {}
    points, at_s, tries = 0.0, None, 0
    for attempt in attempts:
        if points >= MAX_POINTS:
            break
        tries += 1
        groups = [(name, passed) for name, passed in attempt.parts if name != SAMPLES]
        for name, passed in groups:
            if passed:
                best[name] = max(best.get(name, 0.0), MAX_POINTS / len(groups))
        # A problem that has only samples gives all points or none.
        total = MAX_POINTS if attempt.accepted else min(MAX_POINTS, round(sum(best.values()), 2))
        if total > points:
            points, at_s = total, attempt.at_s
    solved = points >= MAX_POINTS
    return ProblemOutcome(tries=tries, failed=tries - solved, solved=solved, points=points, at_s=at_s)


def rank_key(outcomes: Sequence[ProblemOutcome]) -> tuple[float, ...]:
    """Rank by most points."""
    return (-round(sum(outcome.points for outcome in outcomes), 2),)
