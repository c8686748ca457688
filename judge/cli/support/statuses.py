"""Where the user stands with each problem: new, tried, core solved, solved, or solved and due again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Literal, get_args

from judge.cli.support.user_history import open_history
from judge.history.records import Attempt, Event
from judge.history.store import History
from judge.models import Problem, Verdict
from judge.text.ansi import Tone
from judge.text.messages import mark

Status = Literal["solved", "core", "tried", "new", "due"]
STATUSES: tuple[Status, ...] = get_args(Status)
# ASCII, so that the marks line up, and show, on every terminal.
MARKS: dict[Status, tuple[str, Tone]] = {
    "solved": ("*", "good"),
    "due": ("!", "warn"),
    "core": ("+", "good"),
    "tried": ("~", "bad"),
    "new": (" ", "quiet"),
}
NAMES: dict[Status, str] = {
    "solved": mark("solved"),
    "due": mark("due again"),
    "core": mark("core solved"),
    "tried": mark("tried"),
    "new": mark("new"),
}
CORE_GROUPS = frozenset({"sample", "core"})


def statuses(problems: Sequence[Problem]) -> dict[str, Status]:
    """Return the status of each problem by slug. Raises HistoryError if there is no history."""
    with open_history() as history:
        tried = history.tried() if history.begun else {}
        attempts = history.attempts() if tried else []
        due = _due(problems, attempts, history.events()) if any(tried.values()) else frozenset[str]()
        core = _core_solved(history, attempts, {slug for slug, solved in tried.items() if not solved})
    return {problem.slug: _status(problem.slug, tried, due, core) for problem in problems}


def has_status(status: Status, wanted: Status) -> bool:
    """Return whether a status is the wanted one. What is due is solved as well; what is core solved was tried."""
    return status == wanted or (status, wanted) in {("due", "solved"), ("core", "tried")}


def _due(problems: Sequence[Problem], attempts: Sequence[Attempt], events: Sequence[Event]) -> frozenset[str]:
    from judge.history.reviews import due_by, standings

    now = time.time()
    found = standings(attempts, events, {problem.slug: problem.difficulty for problem in problems}, now)
    return frozenset(standing.problem for standing in due_by(found, now, None)[0])


def _core_solved(history: History, attempts: Sequence[Attempt], slugs: set[str]) -> frozenset[str]:
    """Return the unsolved problems whose best submission passed every sample and every case of the group ``core``."""
    best: dict[str, Attempt] = {}
    for attempt in attempts:
        if attempt.problem in slugs and attempt.kind == "submit":
            known = best.get(attempt.problem)
            if known is None or attempt.score > known.score:
                best[attempt.problem] = attempt
    return frozenset(slug for slug, attempt in best.items() if _passed_core(history, attempt))


def _passed_core(history: History, attempt: Attempt) -> bool:
    report = history.report(attempt)
    cases = [case for case in report.cases if case.group in CORE_GROUPS] if report else []
    return any(case.group == "core" for case in cases) and all(case.verdict is Verdict.AC for case in cases)


def _status(slug: str, tried: dict[str, bool], due: frozenset[str], core: frozenset[str]) -> Status:
    if slug in due:
        return "due"
    if slug in core:
        return "core"
    return "new" if slug not in tried else "solved" if tried[slug] else "tried"
