"""Where a contest stands and what its clocks did, in a few words."""

from __future__ import annotations

from judge.contest.clock import Gap
from judge.contest.course import Course
from judge.contest.durations import clock_text
from judge.contest.terms import Terms

_SAID = {
    "set": "clock set by {}",
    "asleep": "asleep {}",
    "restarted": "machine off {}",
    "backwards": "clock back by {} over a restart",
}


def left_text(went: Course, now_wall_s: float, terms: Terms) -> str:
    """Where the contest stands, in a few words."""
    if went.phase == "countdown":
        return f"begins in {clock_text((terms.start_s or now_wall_s) - now_wall_s)}"
    if went.phase == "ready":
        return f"not begun, lasts {clock_text(terms.duration_s)}"
    if went.phase == "ended":
        return "over"
    return f"{went.phase}, {clock_text(went.left_s)} left"


def said(gap: Gap) -> str:
    """The gap in a few words."""
    return _SAID[gap.kind].format(clock_text(gap.seconds if gap.kind == "set" else abs(gap.seconds)))
