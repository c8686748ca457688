"""What the history amounts to, on days that the test chooses."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from judge.history.progress import CALENDAR_DAYS, Share, longest_streak, progress, streak
from tests.history.entries import DAY_S, attempt, event, problem

TODAY = date(2026, 3, 10)
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC).timestamp()


def _days(*offsets: int) -> list[date]:
    return [TODAY - timedelta(days=offset) for offset in offsets]


@pytest.mark.parametrize(
    ("offsets", "length", "longest"),
    [
        ((), 0, 0),
        ((0,), 1, 1),
        ((1,), 1, 1),
        ((2,), 0, 1),
        ((0, 1, 2), 3, 3),
        ((1, 2), 2, 2),
        ((0, 2, 3, 4), 1, 3),
        ((0, 0, 1), 2, 2),
    ],
)
def test_days_in_a_row(offsets: tuple[int, ...], length: int, longest: int) -> None:
    assert streak(_days(*offsets), TODAY) == length
    assert longest_streak(_days(*offsets)) == longest


def test_nothing_yet() -> None:
    found = progress([], [], [problem()], TODAY, UTC)
    assert (found.solved, found.tried, found.streak, found.days, found.problems) == (
        Share(solved=0, total=1),
        0,
        0,
        {},
        (),
    )


def test_shares_by_difficulty_and_topic() -> None:
    catalogue = [
        problem("a", topics=("array", "sorting")),
        problem("b", topics=("array",), difficulty="hard"),
        problem("c", topics=("tree",)),
    ]
    attempts = [attempt("a", NOON), attempt("b", NOON, "WA"), attempt("gone", NOON), attempt("c", NOON, kind="run")]
    found = progress(attempts, [], catalogue, TODAY, UTC)
    assert found.solved == Share(solved=1, total=3)
    assert found.tried == 2
    assert found.by_difficulty == {"easy": Share(solved=1, total=2), "hard": Share(solved=0, total=1)}
    assert found.by_topic == {
        "array": Share(solved=1, total=2),
        "sorting": Share(solved=1, total=1),
        "tree": Share(solved=0, total=1),
    }
    assert (found.submissions, found.runs) == (3, 1)
    assert sum(found.days.values()) == 4


def test_the_day_is_the_users() -> None:
    late = datetime(2026, 3, 9, 23, 30, tzinfo=UTC).timestamp()
    there = timezone(timedelta(hours=8))
    assert progress([attempt(at=late)], [], [], TODAY, UTC).days == {"2026-03-09": 1}
    assert progress([attempt(at=late)], [], [], TODAY, there).days == {"2026-03-10": 1}


def test_calendar_is_a_year_and_streaks_are_all_time() -> None:
    old = [attempt(at=NOON - (CALENDAR_DAYS + day) * DAY_S) for day in range(5)]
    edge = attempt(at=NOON - (CALENDAR_DAYS - 1) * DAY_S)
    kept = attempt(at=NOON, kind="kept", verdict=None)
    found = progress([*old, edge, kept], [], [], TODAY, UTC)
    assert list(found.days.values()) == [1]
    assert found.longest_streak == 6
    assert found.active_days == 6
    assert found.streak == 0


def test_first_way_and_best_time() -> None:
    attempts = [
        attempt(at=NOON + 60, verdict="WA"),
        attempt(at=NOON + 120, cpu_s=0.9),
        attempt(at=NOON + 180, cpu_s=0.4),
        attempt(at=NOON + 190, cpu_s=0.1, digest="an older package"),
        attempt(at=NOON + 200, cpu_s=0.2, seed="another"),
        attempt(at=NOON + 210, cpu_s=0.3, kind="run"),
        attempt(at=NOON + 3 * DAY_S, cpu_s=0.8),
    ]
    (only,) = progress(attempts, [event("start", NOON)], [problem()], TODAY, UTC).problems
    assert (only.submissions, only.minutes, only.times_solved, only.best_cpu_s) == (2, 2.0, 2, 0.4)


def test_package_that_has_changed_since() -> None:
    (only,) = progress([attempt(at=NOON, digest="old")], [], [problem()], TODAY, UTC).problems
    assert only.best_cpu_s is None


def test_many_entries() -> None:
    attempts = [attempt(f"p{index % 50}", NOON - index * 600.0) for index in range(20_000)]
    found = progress(attempts, [], [problem(f"p{index}") for index in range(50)], TODAY, UTC)
    assert found.solved.solved == 50
