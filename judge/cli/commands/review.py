"""``judge review``: the problems to solve again today, with fresh starters."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import click

from judge.catalog.lookup import solution_name
from judge.catalog.solution_files import read_content
from judge.cli.support.console import columns, emit, emit_json, language, say
from judge.cli.support.options import folder_option, json_option, open_session, problems_option
from judge.cli.support.starters import replace_with_backup
from judge.cli.support.user_history import open_history
from judge.history.records import Event, under_way
from judge.history.reviews import ScheduledReview
from judge.history.store import History
from judge.models import Problem, Record
from judge.session import Session
from judge.text.clean import clean_line, cut, pad, width, wrap
from judge.text.messages import mark
from judge.text.suggestions import suggested

UPCOMING = 5


class StartedProblem(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A starter that was written. ``kept_as`` and ``entry`` say where the previous file was moved to.

    ``fresh`` is False if no starter was written because the file was begun after the problem was last solved.
    """

    problem: str
    file: str
    fresh: bool
    kept_as: str | None = None
    entry: int | None = None


@click.command()
@click.option("--start", is_flag=True, help="Write fresh starters for the problems that are due.")
@folder_option
@click.option("-n", "count", type=click.IntRange(1), metavar="N", help="Show only the N most urgent problems.")
@json_option
@problems_option
def review(start: bool, folder: Path, count: int | None, as_json: bool, problems: tuple[Path, ...]) -> None:
    """List the problems to practise again today.

    Solved problems come back when you are about to forget them.
    """
    from judge.history.reviews import due_by, scheduled_reviews

    now = time.time()
    with open_history() as past, open_session(problems) as session:
        catalogue = {problem.slug: problem for problem in session.catalogue.descriptions()}
        attempts, events = past.attempts(), past.events()
        known = scheduled_reviews(
            attempts, events, {slug: problem.difficulty for slug, problem in catalogue.items()}, now
        )
        due, later = due_by(known, now, None)
        due = due[:count]
        open_slugs = under_way(attempts, events)
        started = [
            _start(past, session, catalogue[review.problem], folder, review.problem in open_slugs)
            for review in due
            if start
        ]
    if as_json:
        emit_json({"schema": "judge-review/1", "due": due, "later": later, "started": started})
        return
    lines = _plan(due, later, catalogue, now)
    if due:
        offer = say(
            "to write fresh starters here: {command}; the present files are moved aside and kept",
            command=f"{suggested('review')} --start",
        )
        lines += [_started_line(written) for written in started] or wrap(offer, columns())
    emit("\n".join(lines))


def _start(past: History, session: Session, problem: Problem, folder: Path, is_under_way: bool) -> StartedProblem:
    """Write a fresh starter for one problem. The file in its place is kept in the history, then moved aside."""
    target = folder / solution_name(problem.slug)
    if is_under_way and target.exists():
        return StartedProblem(problem=problem.slug, file=str(target), fresh=False)
    last = next((attempt for attempt in past.attempts(problem.slug) if attempt.solved), None)
    starter = read_content(session.catalogue.starter(problem.slug, last.backend if last else problem.backends[0]))
    entry = past.keep(problem, session.open(target, problem)[1], time.time()) if target.exists() else None
    kept_as = replace_with_backup(target, starter)
    past.note(Event(at=time.time(), kind="start", problem=problem.slug))
    return StartedProblem(
        problem=problem.slug, file=str(target), fresh=True, kept_as=str(kept_as) if kept_as else None, entry=entry
    )


def _started_line(started: StartedProblem) -> str:
    if not started.fresh:
        return clean_line(say("{file} is already started; submit it", file=started.file))
    wrote = say("wrote {file}", file=started.file)
    if started.kept_as:
        wrote += say(" (before: {bak}, entry {entry} of the history)", bak=started.kept_as, entry=started.entry)
    return clean_line(wrote)


def _plan(
    due: Sequence[ScheduledReview], later: Sequence[ScheduledReview], catalogue: Mapping[str, Problem], now: float
) -> list[str]:
    if not due and not later:
        return [say("nothing is solved yet: solved problems come back here when you begin to forget them")]
    shown = [*due, *later[:UPCOMING]]
    slugs = max(len(scheduled.problem) for scheduled in shown)
    lines = [say("to solve again today: {count}", count=len(due)) if due else say("nothing is due today")]
    for scheduled in due:
        ago = round((now - scheduled.last_solved) / 86400)
        text = mark("solved {times}×, last {ago} d ago · recall {recall}%")
        facts = say(text, times=scheduled.times, ago=ago, recall=round(scheduled.recall * 100))
        lines.append(_row(catalogue[scheduled.problem], slugs, facts))
    if later:
        lines.append(say("later"))
    for scheduled in later[:UPCOMING]:
        days = (datetime.fromtimestamp(scheduled.due).date() - datetime.fromtimestamp(now).date()).days
        lines.append(_row(catalogue[scheduled.problem], slugs, say("in {days} d", days=days)))
    return lines


def _row(problem: Problem, slugs: int, facts: str) -> str:
    """Return the slug, the facts, and as much of the title as fits."""
    start = f"  {pad(problem.slug, slugs)}  {facts}"
    room = columns() - width(start) - 2
    return f"{start}  {cut(clean_line(problem.title.in_language(language()), 80), room)}" if room > 8 else start
