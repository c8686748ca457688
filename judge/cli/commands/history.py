"""``judge history``: what was judged, and how it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import click
import msgspec

from judge.cli.support.console import colour, columns, emit, emit_bytes, language, on_terminal, say, say_count
from judge.cli.support.options import complete_slug, find_problem, json_option, open_session
from judge.cli.support.user_history import entry_number, open_history
from judge.errors import InputError
from judge.history.records import Attempt
from judge.history.store import History
from judge.models import Problem
from judge.reporters.submission.json import json_line
from judge.reporters.submission.view import seconds, verdict_tone
from judge.text.clean import clean, clean_line, cut, pad, paint, width, wrap
from judge.text.durations import utc_text
from judge.text.messages import mark
from judge.text.suggestions import suggested

MAX_SOURCE = 2_000_000
KINDS = {"submit": mark("submit"), "run": mark("run"), "kept": mark("kept"), "contest": mark("contest")}
_MINUTES_OF_A_DAY = 24 * 60


@click.command()
@click.argument("words", nargs=-1, metavar="[SLUG|FILE] | show N", shell_complete=complete_slug)
@click.option(
    "-n", "count", type=click.IntRange(1), default=20, metavar="N", help="Show the last N entries; default: 20."
)
@click.option("--source", is_flag=True, help="With 'show N': print only the source that was submitted.")
@json_option
def history(words: tuple[str, ...], count: int, source: bool, as_json: bool) -> None:
    """List your past submissions and their verdicts.

    The newest entry comes first.

    \b
    judge history               all problems
    judge history three-sum     one problem
    judge history show 12       the report of entry 12, as it was
    judge history show 12 --source > three_sum.py
    """
    with open_history() as past:
        if words[:1] == ("show",) and len(words) == 2:
            attempt = past.attempt(entry_number(words[1]))
            if source:
                _emit_source(past.source(attempt))
                return
            if as_json:
                text = json_line({**_entry(attempt), "report": past.report(attempt, language())})
            else:
                text = _report_text(past, attempt)
        elif len(words) > 1 or source or words == ("show",):
            raise click.UsageError("give one SLUG or FILE, or: show N")
        else:
            slug = _slug(past, words[0]) if words else None
            attempts = past.attempts(slug, count)
            text = json_line([_entry(attempt) for attempt in attempts]) if as_json else _table(attempts, slug)
    emit(text)


def _slug(past: History, name: str) -> str:
    """Return the slug of the named problem. A removed problem is found by its entries in the history.

    Raises UsageError for a name that no problem has.
    """
    if past.attempts(name, 1):
        return name
    with open_session() as session:
        return name if session.catalogue.has(name) else find_problem(session, name).slug


def _entry(attempt: Attempt) -> dict[str, object]:
    return {**msgspec.to_builtins(attempt), "at": utc_text(attempt.at)}


def _table(attempts: Sequence[Attempt], slug: str | None) -> str:
    if not attempts:
        if slug:
            return say("the history has no entry for {slug}", slug=clean_line(slug, 80))
        return say("the history is empty; to add the first entry: {command}", command=suggested("submit", ["FILE"]))
    numbers = max(len(str(attempt.number)) for attempt in attempts)
    slugs = max(len(attempt.problem) for attempt in attempts)
    return "\n".join(_line(attempt, numbers, slugs) for attempt in attempts)


def _line(attempt: Attempt, numbers: int, slugs: int) -> str:
    """Return one entry in one line: number, local time, verdict, problem, counts; then as many facts as fit."""
    verdict = paint(f"{attempt.verdict or '':3}", verdict_tone(attempt.verdict), colour())
    when = datetime.fromtimestamp(attempt.at).strftime("%Y-%m-%d %H:%M")
    head = f"{attempt.number:{numbers}}  {when}  "
    counts = "" if attempt.verdict is None else f"{attempt.passed}/{attempt.total}"
    room = columns() - width(head) - 5  # for what follows the verdict
    slug = cut(clean_line(attempt.problem, 80), max(12, min(slugs, room - 9)))
    line = f"{pad(slug, min(slugs, room - 9))}  {counts:>7}"
    for fact in _facts(attempt):
        if width(line) + 2 + width(fact) > room:
            break
        line += f"  {fact}"
    return f"{head}{verdict}  {line}".rstrip()


def _facts(attempt: Attempt) -> Iterator[str]:
    """Yield further facts about the attempt, the most important first."""
    # The history has "contest:" and the contest's id in place of the secret seed of a contest.
    kind = "contest" if attempt.seed.startswith("contest:") else attempt.kind
    yield pad(say(KINDS[kind]), 7)
    if attempt.verdict is not None:
        yield seconds(attempt.cpu_s).rjust(7)
    if attempt.since_start_s is not None:
        yield _span(attempt.since_start_s)
    if attempt.hints:
        yield say_count("{count} hint", "{count} hints", attempt.hints)


def _span(seconds: float) -> str:
    """Return a duration in minutes, hours or days, whichever suits it."""
    minutes = round(seconds / 60)
    if minutes >= 2 * _MINUTES_OF_A_DAY:
        return say("{count} days", count=minutes // _MINUTES_OF_A_DAY)
    if minutes >= 120:
        return say("{count} h", count=minutes // 60)
    return say("{count} min", count=minutes)


def _emit_source(source: bytes) -> None:
    """Print a source: without control characters on a terminal, unchanged to a file or a pipe."""
    if on_terminal():
        emit(clean(source.decode("utf-8", "replace"), MAX_SOURCE).removesuffix("\n"))
    else:
        emit_bytes(source)


def _report_text(past: History, attempt: Attempt) -> str:
    """Return the report, in the language of the command."""
    report = past.report(attempt, language())
    head = _line(attempt, len(str(attempt.number)), len(attempt.problem))
    file = clean_line(attempt.file)
    if report is None:
        text = say("the report of this entry can no longer be read; --source still prints its source")
        return "\n".join([head, file, *wrap(text, columns())])
    from judge.reporters import REPORTERS, View

    view = View(width=columns(), colour=colour(), problem=_problem(attempt.problem), language=language())
    return "\n".join([head, file, "", REPORTERS["terminal"](report, view)])


def _problem(slug: str) -> Problem | None:
    """Return the problem, from which a report takes the names of the arguments; None if it was removed."""
    try:
        with open_session() as session:
            return session.catalogue.load(slug)
    except InputError:
        return None
