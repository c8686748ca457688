"""``judge list``: the problems, with the user's own progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from judge.catalog.cache import cache_in
from judge.catalog.lookup import open_catalogue
from judge.catalog.study import PATTERN_PREFIX, Section, of_topic, read_list
from judge.cli.support.console import colour, emit, emit_json, home, language, say
from judge.cli.support.options import further_catalogues, json_option, problems_option
from judge.cli.support.problem_table import STATUSES, Status, has_status, known_statuses, rows, statuses, summary
from judge.models import DIFFICULTIES, Problem
from judge.text.clean import clean_line, paint
from judge.text.suggestions import suggested


@click.command("list")
@click.option("--topic", metavar="TOPIC", help="Show only problems of this topic.")
@click.option("--list", "study_list", metavar="NAME", help="Show only the problems of this study list, in its order.")
@click.option("--difficulty", type=click.Choice(DIFFICULTIES), help="Show only problems of this difficulty.")
@click.option("--status", type=click.Choice(STATUSES), help="Show only problems with this status.")
@json_option
@problems_option
def list_problems(
    topic: str | None,
    study_list: str | None,
    difficulty: str | None,
    status: Status | None,
    as_json: bool,
    problems: tuple[Path, ...],
) -> None:
    """List the problems, by topic and difficulty."""
    catalogue = open_catalogue(cache_in(home()), further_catalogues(problems))
    chosen = None if study_list is None else read_list(catalogue.folders, study_list)
    everything = catalogue.descriptions() if chosen is None else [catalogue.load(slug) for slug in chosen.problems]
    # A missing history is an error only with --status.
    known = known_statuses(everything) if status is None else statuses(everything)
    matching = [
        problem
        for problem in (everything if topic is None else of_topic(everything, topic))
        if (difficulty is None or difficulty == problem.difficulty)
        and (status is None or has_status(known[problem.slug], status))
    ]
    if as_json:
        emit_json([_entry(problem, known[problem.slug]) for problem in matching])
    else:
        lines = _lines(matching, known, chosen.sections if chosen else ())
        if chosen is not None:
            title = paint(clean_line(chosen.title.in_language(language()), 200), "strong", colour())
            lines = [title, *([""] if chosen.sections else []), *lines]
        emit("\n".join(lines))


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


def _lines(problems: Sequence[Problem], known: Mapping[str, Status], sections: Sequence[Section]) -> list[str]:
    if not problems:
        return [say("no such problem; to see all: {command}", command=suggested("list"))]
    lines = rows(problems, known)
    if sections:
        by_slug = {problem.slug: line for problem, line in zip(problems, lines, strict=True)}
        lines = [line for section in sections for line in _section(section, by_slug)]
    return [*lines, summary(problems, known)]


def _section(section: Section, rows_by_slug: Mapping[str, str]) -> list[str]:
    """Return a section's heading, with the command that shows its page, and its rows; no lines without rows."""
    section_rows = [rows_by_slug[slug] for slug in section.problems if slug in rows_by_slug]
    if not section_rows:
        return []
    heading = paint(clean_line(section.title.in_language(language()), 200), "strong", colour())
    if section.pattern:
        command = clean_line(suggested("show", [PATTERN_PREFIX + section.pattern]), 200)
        heading += "  " + paint(command, "quiet", colour())
    return [heading, *section_rows, ""]
