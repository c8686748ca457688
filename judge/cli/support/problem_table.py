"""Problems as rows for the terminal, with the user's own progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from judge.cli.support.choosing import LEVELS
from judge.cli.support.environment import colour, columns, language
from judge.cli.support.output import say, say_count
from judge.cli.support.statuses import MARKS, NAMES, Status, statuses
from judge.errors import HistoryError
from judge.models import Problem
from judge.text.ansi import Tone, paint
from judge.text.clean import clean_line, cut, pad, width

TONES: dict[str, Tone] = {"easy": "good", "medium": "warn", "hard": "bad"}
_LEAST_ROOM = 8
_MAX_TITLE = 40
_TOPICS = 20  # columns that two topics take


def known_statuses(problems: Sequence[Problem]) -> dict[str, Status]:
    """Return the status of each problem by slug. Without a history all problems are new."""
    try:
        return statuses(problems)
    except HistoryError:
        return {problem.slug: "new" for problem in problems}


def rows(problems: Sequence[Problem], known: Mapping[str, Status]) -> list[str]:
    """Return one line per problem: a mark if any has one, slug, difficulty, title, and as many topics as fit."""
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
    count = say_count("{count} problem", "{count} problems", len(problems))
    return count + _legend([known[problem.slug] for problem in problems])


def _title_columns(longest: int, room: int) -> int:
    """Return the width of the titles.

    An English title says little more than the slug, so topics come first; a Chinese one says what the slug does not.
    """
    if room >= min(longest, _MAX_TITLE) + 2 + _TOPICS:
        return min(longest, _MAX_TITLE)
    return 0 if language() == "en" else max(0, min(longest, _MAX_TITLE, room))


def _legend(known: Sequence[Status]) -> str:
    counts = {status: known.count(status) for status in MARKS if status != "new"}
    return "".join(f" · {MARKS[status][0]} {say(NAMES[status])} {count}" for status, count in counts.items() if count)
