"""Compute with FSRS when a solved problem should be solved again. Grades come from facts, not from the user's rating.

The schedule is not stored but computed from the history each time, so the two cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Literal

from judge.history.records import Attempt, Event, WorkSession, sessions
from judge.models import Record

if TYPE_CHECKING:
    from fsrs import Scheduler

Grade = Literal["again", "hard", "good", "easy"]

RETENTION = 0.9
LONGEST_INTERVAL_DAYS = 365
EXPECTED_MINUTES = {"easy": 15.0, "medium": 30.0, "hard": 50.0}
_MAX_FAILURES = 5  # with so many different wrong solutions, the accepted one counts as found by trial and error


class ScheduledReview(Record, frozen=True, kw_only=True, omit_defaults=False):
    """When a solved problem is due, in seconds since 1970. ``recall`` is the probability that it would be solved now.

    ``grade`` is the grade of the last review, and ``interval_days`` the interval that followed from this grade.
    """

    problem: str
    due: float
    recall: float
    last_solved: float
    interval_days: int
    times: int
    grade: Grade


def scheduled_reviews(
    attempts: Iterable[Attempt], events: Iterable[Event], difficulties: Mapping[str, str], now: float
) -> list[ScheduledReview]:
    """Return the problems of ``difficulties`` (difficulty by slug) that were ever solved, the most urgent first."""
    scheduler = _scheduler()
    reviews = [
        _scheduled_review(ended, difficulties[problem], scheduler, now)
        for problem, ended in sessions(attempts, events).items()
        if problem in difficulties
    ]
    return sorted(reviews, key=lambda review: (review.due, review.problem))


def due_by(
    reviews: Sequence[ScheduledReview], now: float, zone: tzinfo | None
) -> tuple[list[ScheduledReview], list[ScheduledReview]]:
    """Return the problems that are due on the day of ``now`` in the time zone (None: the machine's), and the others."""
    today = datetime.fromtimestamp(now, zone).date()
    due = [review for review in reviews if datetime.fromtimestamp(review.due, zone).date() <= today]
    return due, [review for review in reviews if review not in due]


def grade(session: WorkSession, difficulty: str) -> Grade:
    """Return how well a session went, from verdicts, attempts, help and time.

    again: the solution or all three hints were shown, or there were ``_MAX_FAILURES`` wrong submissions. hard: a hint,
    two wrong submissions, or more than twice the expected time. easy: accepted at the first submission, without help,
    within half the expected time. Otherwise good.
    """
    expected = EXPECTED_MINUTES.get(difficulty, EXPECTED_MINUTES["medium"])
    if session.gave_up or session.hints >= 3 or session.failures >= _MAX_FAILURES:
        return "again"
    if session.hints or session.failures >= 2 or (session.minutes or 0) > 2 * expected:
        return "hard"
    if not session.failures and session.minutes is not None and session.minutes <= expected / 2:
        return "easy"
    return "good"


def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    # No steps of minutes: nobody writes the same solution twice in an hour. No fuzz: the same history always gives the
    # same schedule.
    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL_DAYS,
        enable_fuzzing=False,
    )


def _scheduled_review(ended: list[WorkSession], difficulty: str, scheduler: Scheduler, now: float) -> ScheduledReview:
    from fsrs import Card, Rating

    ratings = {"again": Rating.Again, "hard": Rating.Hard, "good": Rating.Good, "easy": Rating.Easy}
    # An explicit id, because making the default one waits for the clock.
    card = Card(card_id=1, due=datetime.fromtimestamp(ended[0].solved_at, UTC))
    for session in ended:
        at = datetime.fromtimestamp(session.solved_at, UTC)
        card, _ = scheduler.review_card(card, ratings[grade(session, difficulty)], at)
    last = ended[-1]
    return ScheduledReview(
        problem=last.problem,
        due=card.due.timestamp(),
        recall=round(float(scheduler.get_card_retrievability(card, datetime.fromtimestamp(now, UTC))), 3),
        last_solved=last.solved_at,
        interval_days=round((card.due.timestamp() - last.solved_at) / 86400),
        times=len(ended),
        grade=grade(last, difficulty),
    )
