"""How late a solution is, and what that costs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.grading.scoring import late_by, moment
from judge.grading.settings import Lateness
from judge.models.grade import Late

DUE = datetime(2027, 5, 1, 23, 59, tzinfo=timezone(timedelta(hours=2)))
RULES = Lateness(grace_s=7200, percent_a_day=10, at_most=50)


def late(**by: float) -> Late | None:
    return late_by(DUE + timedelta(**by), DUE, RULES, "then")


@pytest.mark.parametrize("by", [{"days": -3}, {}, {"hours": 2}])
def test_nothing_is_lost_on_time_or_within_the_grace_period(by: dict[str, float]) -> None:
    assert late(**by) is None


@pytest.mark.parametrize(
    ("by", "days", "percent"),
    [({"hours": 3}, 1, 10), ({"days": 1}, 1, 10), ({"days": 1, "seconds": 1}, 2, 20), ({"days": 400}, 400, 50)],
)
def test_each_day_or_part_of_a_day_costs(by: dict[str, float], days: int, percent: float) -> None:
    assert late(**by) == Late(committed="then", days=days, percent=percent)


def test_without_a_due_date_nothing_is_late() -> None:
    assert late_by(DUE, None, RULES, "") is None


def test_the_same_moment_in_another_zone_is_the_same() -> None:
    assert late_by((DUE + timedelta(hours=3)).astimezone(UTC), DUE, RULES, "then") == late(hours=3)


@given(st.integers(0, 10**8), st.integers(0, 10**8))
def test_later_never_costs_less(one: int, other: int) -> None:
    sooner, later = (late(seconds=by) for by in sorted((one, other)))
    assert (sooner.percent if sooner else 0) <= (later.percent if later else 0) <= RULES.at_most


@pytest.mark.parametrize("seconds", [0, 1_800_000_000, 2**63, -(2**63), 10**30])
def test_any_number_of_seconds_is_a_moment_with_an_offset(seconds: int) -> None:
    assert moment(seconds).utcoffset() == timedelta(0)
    assert moment(1_800_000_000).isoformat() == "2027-01-15T08:00:00+00:00"
