"""``judge list``: the problems, with the user's own progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from judge.catalog.cache import cache_in
from judge.catalog.lookup import Catalogue, open_catalogue
from judge.catalog.study import of_topic, read_list
from judge.cli.support.choosing import LEVELS
from judge.cli.support.environment import colour, columns, home, language
from judge.cli.support.options import further_catalogues, problems_option
from judge.cli.support.output import emit, emit_json, say, say_count
from judge.cli.support.statuses import MARKS, NAMES, STATUSES, Status, has_status, statuses
from judge.errors import HistoryError
from judge.models import DIFFICULTIES, Problem
from judge.text.ansi import Tone, paint
from judge.text.clean import clean_line, cut, pad, width

TONES: dict[str, Tone] = {"easy": "good", "medium": "warn", "hard": "bad"}
_LEAST_ROOM = 8
_MAX_TITLE = 40
_TOPICS = 20  # columns that two topics take


@click.command("list")
@click.option("--topic", metavar="TOPIC", help="Only problems of this topic.")
@click.option("--list", "study_list", metavar="NAME", help="Only the problems of this study list, in its order.")
@click.option("--difficulty", type=click.Choice(DIFFICULTIES), help="Only problems of this difficulty.")
@click.option("--status", type=click.Choice(STATUSES), help="Only problems with this status.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@problems_option
def list_problems(
    topic: str | None,
    study_list: str | None,
    difficulty: str | None,
    status: Status | None,
    as_json: bool,
    problems: tuple[Path, ...],
) -> None:
    """The problems, by topic and difficulty."""
    catalogue = open_catalogue(cache_in(home()), further_catalogues(problems))
    title, everything = _of_list(catalogue, study_list)
    known = _statuses(everything, status)
    found = [
        problem
        for problem in (everything if topic is None else of_topic(everything, topic))
        if (difficulty is None or difficulty == problem.difficulty)
        and (status is None or has_status(known[problem.slug], status))
    ]
    if as_json:
        emit_json([_entry(problem, known[problem.slug]) for problem in found])
    else:
        emit("\n".join([*title, *_table(found, known)]))


def _of_list(catalogue: Catalogue, name: str | None) -> tuple[list[str], Sequence[Problem]]:
    """Return the title of a study list and its problems; without a name no title and all problems."""
    if name is None:
        return [], catalogue.problems()
    chosen = read_list(catalogue.folders, name)
    title = paint(clean_line(chosen.title.in_language(language()), 200), "strong", colour())
    return [title], [catalogue.load(slug) for slug in chosen.problems]


def _statuses(problems: Sequence[Problem], wanted: Status | None) -> dict[str, Status]:
    """Return the status of each problem by slug. A missing history is an error only with ``--status``."""
    try:
        return statuses(problems)
    except HistoryError:
        if wanted is not None:
            raise
        return {problem.slug: "new" for problem in problems}


def _entry(problem: Problem, status: Status) -> dict[str, object]:
    return {
        "slug": problem.slug,
        "title": problem.title,
        "difficulty": problem.difficulty,
        "topics": problem.topics,
        "backends": problem.backends,
        "source": problem.source,
        "status": status,
    }


def _table(problems: Sequence[Problem], known: Mapping[str, Status]) -> list[str]:
    """Return one line per problem: a mark if any has one, slug, difficulty, title, and as many topics as fit."""
    if not problems:
        return [say("no such problem; 'judge list' shows them all")]
    levels = {name: say(label) for name, label in LEVELS.items()}
    level_columns = max(map(width, levels.values()))
    slugs = max(len(problem.slug) for problem in problems)
    marked = any(known[problem.slug] != "new" for problem in problems)
    titles = [clean_line(problem.title.in_language(language()), 60) for problem in problems]
    room = columns() - slugs - level_columns - 4 - 2 * marked  # for title and topics
    title_columns = _title_columns(max(map(width, titles)), room)
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
    count = say_count("{count} problem", "{count} problems", len(problems))
    return [*lines, count + _legend([known[problem.slug] for problem in problems])]


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
