"""Show problems to the user: rows for the terminal, the user's status for each problem, and which one to take next."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, get_args

from judge.cli.support.console import colour, columns, language, say, say_count
from judge.cli.support.user_history import open_history
from judge.errors import HistoryError, UsageError
from judge.history.records import Attempt, Event
from judge.models import DIFFICULTIES, Problem, Verdict
from judge.text.clean import Tone, clean_line, cut, pad, paint, width
from judge.text.messages import mark
from judge.text.suggestions import suggested

if TYPE_CHECKING:
    from judge.history.store import History


TONES: dict[str, Tone] = {"easy": "good", "medium": "warn", "hard": "bad"}
_LEAST_ROOM = 8
_MAX_TITLE = 40
_TOPICS = 20  # columns that two topics take
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
# The names of the difficulties for people.
LEVELS: dict[str, str] = {"easy": mark("easy"), "medium": mark("medium"), "hard": mark("hard")}


def known_statuses(problems: Sequence[Problem]) -> dict[str, Status]:
    """Return the status of each problem by slug. Without a history all problems are new."""
    try:
        return statuses(problems)
    except HistoryError:
        return {problem.slug: "new" for problem in problems}


def rows(problems: Sequence[Problem], known: Mapping[str, Status]) -> list[str]:
    """Return one line per problem: slug, difficulty, title and as many topics as fit; marks if any problem has one."""
    levels = {name: say(label) for name, label in LEVELS.items()}
    level_columns = max(map(width, levels.values()))
    slugs = max((len(problem.slug) for problem in problems), default=0)
    marked = any(known[problem.slug] != "new" for problem in problems)
    titles = [clean_line(problem.title.in_language(language()), 60) for problem in problems]
    room = columns() - slugs - level_columns - 4 - 2 * marked  # for title and topics
    title_columns = _title_columns(max(map(width, titles), default=0), room)
    lines = []
    for problem, title in zip(problems, titles, strict=True):
        mark = f"{paint(*MARKS[known[problem.slug]], colour())} " if marked else ""
        level = paint(pad(levels[problem.difficulty], level_columns), TONES[problem.difficulty], colour())
        line = f"{mark}{problem.slug:{slugs}}" + (f"  {level}" if room >= 0 else "")
        if title_columns >= _LEAST_ROOM:
            line += f"  {pad(cut(title, title_columns), title_columns)}"
        rest = room - title_columns - (2 if title_columns else 0)
        if rest >= _LEAST_ROOM:
            line += "  " + cut(clean_line(", ".join(problem.topics), 80), rest)
        lines.append(line.rstrip())
    return lines


def summary(problems: Sequence[Problem], known: Mapping[str, Status]) -> str:
    """Return the number of the problems, and what the marks mean with the number of each."""
    text = say_count("{count} problem", "{count} problems", len(problems))
    counts = Counter(known[problem.slug] for problem in problems)
    for status, (sign, _) in MARKS.items():
        if status != "new" and counts[status]:
            text += f" · {sign} {say(NAMES[status])} {counts[status]}"
    return text


def _title_columns(longest: int, room: int) -> int:
    """Return the width of the titles.

    An English title says little more than the slug, so topics come first; a Chinese one says what the slug does not.
    """
    if room >= min(longest, _MAX_TITLE) + 2 + _TOPICS:
        return min(longest, _MAX_TITLE)
    return 0 if language() == "en" else max(0, min(longest, _MAX_TITLE, room))


def statuses(problems: Sequence[Problem]) -> dict[str, Status]:
    """Return the status of each problem by slug. Raises HistoryError if there is no history."""
    with open_history() as history:
        tried = history.tried() if history.begun else {}
        attempts = history.attempts() if tried else []
        due = _due(problems, attempts, history.events()) if any(tried.values()) else frozenset[str]()
        core = _core_solved(history, attempts, {slug for slug, solved in tried.items() if not solved})
    return {problem.slug: _status(problem.slug, tried, due, core) for problem in problems}


def has_status(status: Status, wanted: Status) -> bool:
    """Return whether a status is the wanted one. A due problem is also solved; a core-solved one was also tried."""
    return status == wanted or (status, wanted) in {("due", "solved"), ("core", "tried")}


def _due(problems: Sequence[Problem], attempts: Sequence[Attempt], events: Sequence[Event]) -> frozenset[str]:
    from judge.history.reviews import due_by, scheduled_reviews

    now = time.time()
    reviews = scheduled_reviews(attempts, events, {problem.slug: problem.difficulty for problem in problems}, now)
    return frozenset(scheduled.problem for scheduled in due_by(reviews, now, None)[0])


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


def easiest(problems: Sequence[Problem], solved: Collection[str]) -> Problem:
    """Return the first of the easiest unsolved problems. Raises UsageError if all are solved."""
    return min(_unsolved(problems, solved), key=lambda problem: DIFFICULTIES.index(problem.difficulty))


def any_of(problems: Sequence[Problem], solved: Collection[str], rng: random.Random) -> Problem:
    """Return a random unsolved problem. Raises UsageError if all are solved."""
    return rng.choice(_unsolved(problems, solved))


def _unsolved(problems: Sequence[Problem], solved: Collection[str]) -> list[Problem]:
    unsolved = [problem for problem in problems if problem.slug not in solved]
    if not unsolved:
        raise UsageError(
            "you have solved all of these: name one by its SLUG; to see what is due: {command}",
            command=suggested("review"),
        )
    return unsolved
