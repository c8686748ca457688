"""When a solved problem is worth solving again: FSRS, fed with facts instead of how the user feels about it.

Nothing of the schedule is kept. It is worked out anew from the history, so it cannot disagree with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Literal

from judge.history.records import Attempt, Event
from judge.history.sessions import Session, sessions
from judge.models import Record

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

Grade = Literal["again", "hard", "good", "easy"]

RETENTION = 0.9
LONGEST_INTERVAL_DAYS = 365
EXPECTED_MINUTES = {"easy": 15.0, "medium": 30.0, "hard": 50.0}
_LOST = 5  # so many different wrong texts, and it was found out rather than known


class Standing(Record, frozen=True, kw_only=True, omit_defaults=False):
    """Where a solved problem stands. ``due``: seconds since 1970, UTC. ``recall``: how likely it would be solved now.

    ``grade`` is that of the last time, ``interval_days`` what it earned.
    """

    problem: str
    due: float
    recall: float
    last_solved: float
    interval_days: int
    times: int
    grade: Grade


def standings(
    attempts: Iterable[Attempt], events: Iterable[Event], difficulties: Mapping[str, str], now: float
) -> list[Standing]:
    """All problems of ``difficulties`` (easy, medium or hard by slug) that were ever solved, the most urgent first."""
    scheduler = _scheduler()
    found = [
        _standing(ended, difficulties[problem], scheduler, now)
        for problem, ended in sessions(attempts, events).items()
        if problem in difficulties
    ]
    return sorted(found, key=lambda standing: (standing.due, standing.problem))


def due_by(found: Sequence[Standing], now: float, zone: tzinfo | None) -> tuple[list[Standing], list[Standing]]:
    """Those that are due on the day of ``now`` in that zone (None: the machine's own), and the others."""
    today = datetime.fromtimestamp(now, zone).date()
    due = [standing for standing in found if datetime.fromtimestamp(standing.due, zone).date() <= today]
    return due, [standing for standing in found if standing not in due]


def grade(session: Session, difficulty: str) -> Grade:
    """How well it went, from verdicts, tries, help and time.

    again: the solution was looked at, all three hints, or ``_LOST`` wrong submissions. hard: a hint, two wrong
    submissions, or twice the time that is expected. easy: at once, without help, in half that time. Else good.
    """
    expected = EXPECTED_MINUTES.get(difficulty, EXPECTED_MINUTES["medium"])
    if session.gave_up or session.hints >= 3 or session.failures >= _LOST:
        return "again"
    if session.hints or session.failures >= 2 or (session.minutes or 0) > 2 * expected:
        return "hard"
    if not session.failures and session.minutes is not None and session.minutes <= expected / 2:
        return "easy"
    return "good"


def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    # Days, not minutes: nobody writes the same solution twice in an hour. No fuzz: the same past gives the same plan.
    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL_DAYS,
        enable_fuzzing=False,
    )


def _standing(ended: list[Session], difficulty: str, scheduler: Scheduler, now: float) -> Standing:
    from fsrs import Rating

    ratings = {"again": Rating.Again, "hard": Rating.Hard, "good": Rating.Good, "easy": Rating.Easy}
    card = _new_card(ended[0].solved_at)
    for session in ended:
        at = datetime.fromtimestamp(session.solved_at, UTC)
        card, _ = scheduler.review_card(card, ratings[grade(session, difficulty)], at)
    last = ended[-1]
    return Standing(
        problem=last.problem,
        due=card.due.timestamp(),
        recall=round(float(scheduler.get_card_retrievability(card, datetime.fromtimestamp(now, UTC))), 3),
        last_solved=last.solved_at,
        interval_days=round((card.due.timestamp() - last.solved_at) / 86400),
        times=len(ended),
        grade=grade(last, difficulty),
    )


def _new_card(at: float) -> Card:
    from fsrs import Card

    # An id of our own: the default one waits for the clock.
    return Card(card_id=1, due=datetime.fromtimestamp(at, UTC))
