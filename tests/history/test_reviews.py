"""When a problem comes back, from what happened; the clock is moved by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from judge.history.records import WorkSession
from judge.history.reviews import LONGEST_INTERVAL_DAYS, due_by, grade, scheduled_reviews
from tests.history.entries import DAY_S, attempt, event

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC).timestamp()
EASY = {"add-up": "easy"}


def _session(**changes: object) -> WorkSession:
    fields: dict[str, object] = {"submissions": 1, "failures": 0, "hints": 0, "gave_up": False, "minutes": None}
    return WorkSession(problem="add-up", solved_at=0.0, number=1, **{**fields, **changes})  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "good"),
        ({"minutes": 7.0}, "easy"),
        ({"minutes": 8.0}, "good"),
        ({"minutes": 31.0}, "hard"),
        ({"failures": 1, "minutes": 2.0}, "good"),
        ({"failures": 2}, "hard"),
        ({"failures": 5}, "again"),
        ({"hints": 1, "minutes": 2.0}, "hard"),
        ({"hints": 3}, "again"),
        ({"gave_up": True, "minutes": 1.0}, "again"),
    ],
)
def test_grades_come_from_facts(facts: dict[str, object], expected: str) -> None:
    assert grade(_session(**facts), "easy") == expected


def test_harder_problems_may_take_longer() -> None:
    assert grade(_session(minutes=20.0), "easy") == "good"
    assert grade(_session(minutes=20.0), "hard") == "easy"


def test_only_what_is_solved_and_in_the_catalogue_comes_back() -> None:
    attempts = [
        attempt("tried", NOON, "WA"),
        attempt("gone", NOON),
        attempt("add-up", NOON),
        attempt("ran", kind="run"),
    ]
    found = scheduled_reviews(attempts, [], {"tried": "easy", "add-up": "easy", "ran": "easy"}, NOON)
    assert [one.problem for one in found] == ["add-up"]


def test_a_week_later_it_is_due() -> None:
    past = [attempt(at=NOON)]
    (fresh,) = scheduled_reviews(past, [], EASY, NOON)
    assert fresh.recall == 1.0
    assert due_by([fresh], NOON, UTC) == ([], [fresh])
    (later,) = scheduled_reviews(past, [], EASY, NOON + 7 * DAY_S)
    assert 0.5 < later.recall < 0.9
    assert due_by([later], NOON + 7 * DAY_S, UTC) == ([later], [])


def test_the_better_it_went_the_later_it_comes_back() -> None:
    again = scheduled_reviews([attempt(at=NOON)], [event("solution", NOON - 9)], EASY, NOON)
    hard = scheduled_reviews([attempt(at=NOON)], [event("hint", NOON - 9, detail="1")], EASY, NOON)
    good = scheduled_reviews([attempt(at=NOON)], [], EASY, NOON)
    easy = scheduled_reviews([attempt(at=NOON)], [event("start", NOON - 60)], EASY, NOON)
    grades = [one.grade for (one,) in (again, hard, good, easy)]
    assert grades == ["again", "hard", "good", "easy"]
    intervals = [one.interval_days for (one,) in (again, hard, good, easy)]
    assert intervals[0] >= 1
    assert intervals == sorted(intervals)
    assert intervals[-1] > intervals[1]


def test_intervals_grow_up_to_a_year_and_shrink_when_it_is_forgotten() -> None:
    at, past, intervals = NOON, [], []
    for _ in range(12):
        past.append(attempt(at=at))
        (now,) = scheduled_reviews(past, [], EASY, at)
        intervals.append(now.interval_days)
        at = now.due
    assert intervals == sorted(intervals)
    assert intervals[-1] == LONGEST_INTERVAL_DAYS
    failures = [attempt(at=at + minute, verdict="WA") for minute in range(6)]
    (lost,) = scheduled_reviews([*past, *failures, attempt(at=at + 60)], [], EASY, at + 60)
    assert lost.grade == "again"
    assert lost.interval_days < 40


def test_the_same_past_gives_the_same_plan() -> None:
    past = [attempt("a", NOON), attempt("b", NOON - DAY_S), attempt("a", NOON + 9 * DAY_S)]
    plan = scheduled_reviews(past, [], {"a": "hard", "b": "easy"}, NOON + 20 * DAY_S)
    assert plan == scheduled_reviews(past[::-1], [], {"b": "easy", "a": "hard"}, NOON + 20 * DAY_S)
    assert [one.problem for one in plan] == ["b", "a"]


def test_due_is_a_day_and_the_day_is_the_users() -> None:
    (one,) = scheduled_reviews([attempt(at=NOON)], [], EASY, NOON)
    midnight = datetime.fromtimestamp(one.due, UTC).replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
    assert due_by([one], midnight, UTC)[0] == [one]
    assert due_by([one], midnight - 1, UTC)[0] == []
    assert due_by([one], midnight - 1, timezone(timedelta(hours=8)))[0] == [one]
