"""How each problem stands with the user: new, tried, solved, or solved and due again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Literal, get_args

from judge.cli.support.recording import opened
from judge.history.records import Attempt, Event
from judge.models import Problem
from judge.text.ansi import Tone

Status = Literal["solved", "tried", "new", "due"]
STATUSES: tuple[Status, ...] = get_args(Status)
# ASCII, so that they line up, and show, on every terminal.
MARKS: dict[Status, tuple[str, Tone]] = {
    "solved": ("*", "good"),
    "due": ("!", "warn"),
    "tried": ("~", "bad"),
    "new": (" ", "quiet"),
}


def statuses(problems: Sequence[Problem]) -> dict[str, Status]:
    """The status of each by slug. Raises HistoryError where there is no history."""
    with opened() as history:
        tried = history.tried() if history.begun else {}
        due = _due(problems, history.attempts(), history.events()) if any(tried.values()) else frozenset[str]()
    return {problem.slug: _status(problem.slug, tried, due) for problem in problems}


def has_status(status: Status, wanted: Status) -> bool:
    """What is due is solved, too."""
    return status == wanted or (wanted == "solved" and status == "due")


def _due(problems: Sequence[Problem], attempts: Sequence[Attempt], events: Sequence[Event]) -> frozenset[str]:
    from judge.history.reviews import due_by, standings

    now = time.time()
    found = standings(attempts, events, {problem.slug: problem.difficulty for problem in problems}, now)
    return frozenset(standing.problem for standing in due_by(found, now, None)[0])


def _status(slug: str, tried: dict[str, bool], due: frozenset[str]) -> Status:
    if slug in due:
        return "due"
    return "new" if slug not in tried else "solved" if tried[slug] else "tried"
