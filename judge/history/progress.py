"""Summarise the history: solved problems by difficulty and topic, streaks, and the work on each solved problem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo

from judge.history.records import Attempt, Event, WorkSession, sessions
from judge.models import DIFFICULTIES, Backend, Problem, Record

CALENDAR_DAYS = 371  # 53 weeks


class Share(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The number of solved problems, and the number of all."""

    solved: int
    total: int


class Solved(Record, frozen=True, kw_only=True, omit_defaults=False):
    """How a problem was first solved, and the best time since.

    ``first_at`` is in seconds since 1970. ``best_cpu_s`` is the least CPU time of an accepted submission on the present
    cases, and ``backend`` the submission's backend; ``best_cpu_s`` is None if the package has changed since.
    """

    problem: str
    first_at: float
    submissions: int
    minutes: float | None
    hints: int
    times_solved: int
    backend: Backend
    best_cpu_s: float | None


class Progress(Record, frozen=True, kw_only=True, omit_defaults=False):
    """What the user has solved, and when. ``streak`` counts consecutive days with an attempt, up to today or yesterday;
    ``days`` has the attempts of a year by ISO date. An attempt is a submission or a run on samples.
    """

    solved: Share
    tried: int
    by_difficulty: dict[str, Share]
    by_topic: dict[str, Share]
    streak: int
    longest_streak: int
    active_days: int
    submissions: int
    runs: int
    days: dict[str, int]
    problems: tuple[Solved, ...]


def progress(
    attempts: Sequence[Attempt], events: Iterable[Event], catalogue: Sequence[Problem], today: date, zone: tzinfo | None
) -> Progress:
    """Summarise the history. Problems that are no longer in the catalogue count for the days, but not as solved."""
    judged = [attempt for attempt in attempts if attempt.kind != "kept"]
    known = {problem.slug: problem for problem in catalogue}
    ended = {slug: all_sessions for slug, all_sessions in sessions(judged, events).items() if slug in known}
    days = Counter(datetime.fromtimestamp(attempt.at, zone).date() for attempt in judged)
    first_shown = today - timedelta(days=CALENDAR_DAYS - 1)
    return Progress(
        solved=Share(solved=len(ended), total=len(known)),
        tried=len({attempt.problem for attempt in judged} & known.keys() - ended.keys()),
        by_difficulty=_shares(DIFFICULTIES, lambda problem: (problem.difficulty,), catalogue, ended),
        by_topic=_shares(
            sorted({topic for problem in catalogue for topic in problem.topics}),
            lambda problem: problem.topics,
            catalogue,
            ended,
        ),
        streak=streak(days, today),
        longest_streak=longest_streak(days),
        active_days=len(days),
        submissions=sum(attempt.kind == "submit" for attempt in judged),
        runs=sum(attempt.kind == "run" for attempt in judged),
        days={day.isoformat(): days[day] for day in sorted(days) if first_shown <= day <= today},
        problems=tuple(
            _solved(
                known[slug],
                solving_sessions,
                [attempt for attempt in judged if attempt.problem == slug and attempt.solved],
            )
            for slug, solving_sessions in sorted(ended.items(), key=lambda item: item[1][0].solved_at)
        ),
    )


def streak(days: Iterable[date], today: date) -> int:
    """Return the number of consecutive active days up to today, or up to yesterday if today has no attempt yet."""
    active = set(days)
    day = today if today in active else today - timedelta(days=1)
    length = 0
    while day in active:
        length += 1
        day -= timedelta(days=1)
    return length


def longest_streak(days: Iterable[date]) -> int:
    """Return the longest streak so far."""
    active = set(days)
    ends = [day for day in active if day + timedelta(days=1) not in active]
    return max((streak(active, end) for end in ends), default=0)


def _shares(
    names: Iterable[str],
    names_of: Callable[[Problem], Sequence[str]],
    catalogue: Sequence[Problem],
    solved: Iterable[str],
) -> dict[str, Share]:
    done = set(solved)
    total = Counter(name for problem in catalogue for name in names_of(problem))
    mine = Counter(name for problem in catalogue if problem.slug in done for name in names_of(problem))
    return {name: Share(solved=mine[name], total=total[name]) for name in names if total[name]}


def _solved(problem: Problem, solving_sessions: Sequence[WorkSession], accepted: Sequence[Attempt]) -> Solved:
    comparable = [attempt for attempt in accepted if attempt.digest == problem.digest and attempt.seed == "default"]
    best = min(comparable, key=lambda attempt: attempt.cpu_s, default=None)
    shown = best or max(accepted, key=lambda attempt: attempt.at)
    return Solved(
        problem=problem.slug,
        first_at=solving_sessions[0].solved_at,
        submissions=solving_sessions[0].submissions,
        minutes=solving_sessions[0].minutes,
        hints=solving_sessions[0].hints,
        times_solved=len(solving_sessions),
        backend=shown.backend,
        best_cpu_s=best.cpu_s if best else None,
    )
