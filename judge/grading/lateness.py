"""How late a solution is, and what that costs. Pure."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

from judge.grading.settings import Lateness
from judge.models.grade import Late

_DAY = timedelta(days=1)


def late_by(submitted: datetime, due: datetime | None, rules: Lateness, committed: str) -> Late | None:
    """None where it was in time, or within the grace. Days are counted from the due moment, each one begun.

    ``committed`` is how the record tells the moment; empty where nothing is committed yet.
    """
    if due is None or submitted <= due + timedelta(seconds=rules.grace_s):
        return None
    days = math.ceil((submitted - due) / _DAY)
    return Late(committed=committed, days=days, percent=round(min(days * rules.percent_a_day, rules.at_most), 2))


def moment(seconds: int) -> datetime:
    """Seconds since 1970 in UTC; what no calendar holds becomes its first or last day."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.max.replace(microsecond=0, tzinfo=UTC) if seconds > 0 else datetime.min.replace(tzinfo=UTC)
