"""How late a solution is, and what that costs. Pure functions."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

from judge.grading.settings import Lateness
from judge.models.grade import Late

_DAY = timedelta(days=1)


def late_by(submitted: datetime, due: datetime | None, rules: Lateness, committed: str) -> Late | None:
    """Return how late a submission is and what that costs.

    Days are counted from the due moment, and a day that has begun counts in full. ``committed`` is how the record shows
    the moment; it is empty for a file that is not committed.

    Return ``None`` if there is no due date, or if the submission was on time or within the grace period.
    """
    if due is None or submitted <= due + timedelta(seconds=rules.grace_s):
        return None
    days = math.ceil((submitted - due) / _DAY)
    return Late(committed=committed, days=days, percent=round(min(days * rules.percent_a_day, rules.at_most), 2))


def moment(seconds: int) -> datetime:
    """Return seconds since 1970 as a moment in UTC. A time outside of the calendar becomes its first or last day."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.max.replace(microsecond=0, tzinfo=UTC) if seconds > 0 else datetime.min.replace(tzinfo=UTC)
