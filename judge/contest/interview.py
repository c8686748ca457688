"""A mock interview: two problems that the user's history shows as weak, and notes at the end."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Sequence
from datetime import datetime

from judge.backends.table import installed
from judge.contest.setup import draw_key
from judge.contest.storage import ContestFolder
from judge.errors import UsageError
from judge.files import read_document, writing
from judge.history.records import Attempt, Event
from judge.history.reviews import scheduled_reviews
from judge.models import DIFFICULTIES, Problem, Record, Verdict

TOPIC_OF_ML = "ml"
MAX_NOTE = 20_000
MAX_NOTES = 1 << 20
_NOT_COUNTED = frozenset({Verdict.AC, Verdict.CE, Verdict.IE, None})


class UserHistory(Record, frozen=True, kw_only=True):
    """The user's history as of ``now`` (seconds since 1970)."""

    attempts: tuple[Attempt, ...]
    events: tuple[Event, ...]
    now: float


def choose_two(problems: Sequence[Problem], past: UserHistory, seed: str) -> tuple[Problem, Problem]:
    """Return two problems, the easier one first: one of algorithms and one of machine learning, if there are both.

    Each is drawn by ``seed`` from the weakest third of its kind, so the same history and seed give the same problems.
    A problem that no backend installed here can judge is left out. Raise ``UsageError`` if there are not two.
    """
    problems = [problem for problem in problems if installed(problem.backends)]
    ml = [problem for problem in problems if TOPIC_OF_ML in problem.topics]
    others = [problem for problem in problems if problem not in ml]
    weak = weaknesses(problems, past)
    if ml and others:
        pair = [_draw(others, weak, seed), _draw(ml, weak, seed)]
    elif len(problems) > 1:
        first = _draw(problems, weak, seed)
        pair = [first, _draw([problem for problem in problems if problem is not first], weak, seed)]
    else:
        raise UsageError("an interview needs two problems, and the catalogue has fewer")
    easier, harder = sorted(pair, key=lambda problem: DIFFICULTIES.index(problem.difficulty))
    return easier, harder


def weaknesses(problems: Sequence[Problem], past: UserHistory) -> dict[str, float]:
    """Return how much each problem needs practice, by slug.

    The number is 2 for a problem that was tried and never solved, and 1 for one that was never tried. For a solved
    problem it is the probability that the solution is forgotten (1 minus the recall of the review schedule). Up to 0.5
    is added for the number of different failed sources.
    """
    difficulties = {problem.slug: problem.difficulty for problem in problems}
    solved = {
        scheduled.problem: 1.0 - scheduled.recall
        for scheduled in scheduled_reviews(past.attempts, past.events, difficulties, past.now)
    }
    failed = _failures(past.attempts)
    weakness = {}
    for problem in problems:
        texts = len(failed.get(problem.slug, ()))
        start = solved.get(problem.slug, 2.0 if texts else 1.0)
        weakness[problem.slug] = round(start + min(texts, 10) / 20, 3)
    return weakness


def keep_note(folder: ContestFolder, member: str, text: str, now: datetime) -> None:
    """Append a note to the member's notes. Raise ``UsageError`` for one that is too long or cannot be written."""
    path = folder.notes(member)
    if len(text) > MAX_NOTE:
        raise UsageError(
            "a note may have at most {limit} characters, and this one has {count}", limit=MAX_NOTE, count=len(text)
        )
    with writing(path):
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        with os.fdopen(os.open(path, flags, 0o666), "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"## {now.isoformat(' ', 'minutes')}\n\n{text.strip()}\n\n")


def notes(folder: ContestFolder, member: str) -> str:
    """Return the member's notes in Markdown, empty if there are none. Raise ``UsageError`` if they cannot be read."""
    path = folder.notes(member)
    return read_document(path, MAX_NOTES).decode("utf-8", "replace").strip() if path.exists() else ""


def _failures(attempts: Iterable[Attempt]) -> dict[str, set[str]]:
    failed: dict[str, set[str]] = {}
    for attempt in attempts:
        if attempt.kind == "submit" and attempt.verdict not in _NOT_COUNTED:
            failed.setdefault(attempt.problem, set()).add(attempt.source_sha256)
    return failed


def _draw(problems: Sequence[Problem], weak: dict[str, float], seed: str) -> Problem:
    ranked = sorted((weak[problem.slug] for problem in problems), reverse=True)
    least = ranked[math.ceil(len(ranked) / 3) - 1]
    return min(
        (problem for problem in problems if weak[problem.slug] >= least), key=lambda problem: draw_key(seed, problem)
    )
