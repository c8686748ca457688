"""``judge contest review``: look back at a contest that is over."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from judge.cli.support.console import colour, columns, emit, emit_json, language, say
from judge.cli.support.contest_options import contest_argument, degraded_option, member_option, open_participant
from judge.cli.support.options import json_option, open_session, problems_option
from judge.cli.support.progress_bar import progress
from judge.cli.support.user_history import review_days
from judge.contest.interview import notes
from judge.contest.participant import Participant, refuse_degraded
from judge.contest.review import TaskReview, diagnose, wrong_tries
from judge.contest.review import review as reviewed
from judge.errors import UsageError
from judge.text.clean import clean, clean_line, paint, wrap
from judge.text.durations import clock_text
from judge.text.messages import mark
from judge.text.suggestions import suggested


@click.command()
@contest_argument
@member_option
@degraded_option
@json_option
@problems_option
def review(
    contest: str | None, member: str | None, allow_degraded: bool, as_json: bool, problems: tuple[Path, ...]
) -> None:
    """Review a contest that is over: times, tries, what was wrong, and what to do again.

    Wrong tries are judged again to show their failing cases.
    """
    participant = open_participant(contest, member)
    replay = participant.state().replay
    if replay.phase != "ended":
        command = suggested("contest end")
        raise UsageError("{id}: is not over; to end it early: {command}", id=participant.spec.id, command=command)
    wrong = wrong_tries(replay)
    with open_session(problems) as session:
        if wrong:
            refuse_degraded(session, allow_degraded)
        with progress(quiet=as_json) as update:
            reasons = diagnose(session, participant, wrong, language(), update)
        known = {slug: session.catalogue.load(slug).difficulty for slug in session.catalogue.slugs()}
    tasks = reviewed(participant.spec, replay, reasons)
    days = review_days([task.problem for task in tasks if task.weak], known, time.time())
    if as_json:
        facts = {"id": participant.spec.id, "problems": tasks, "days": days}
        emit_json({"schema": "judge-contest-review/1", **facts})
        return
    emit("\n".join([*_tasks(tasks), *_next(tasks, days), *notes_lines(participant)]))


def notes_lines(participant: Participant) -> Iterator[str]:
    """Yield the lines of the member's notes, if there are any."""
    text = notes(participant.folder, participant.member)
    if text:
        file = clean_line(str(participant.folder.notes(participant.member)))
        yield say("notes ({file}):", file=file)
        yield from (f"  {line}".rstrip() for line in clean(text, 20_000).split("\n"))


def _tasks(tasks: Sequence[TaskReview]) -> Iterator[str]:
    for task in tasks:
        times = [
            say(template, at=clock_text(at))
            for template, at in ((mark("opened {at}"), task.opened_s), (mark("first try {at}"), task.first_try_s))
            if at is not None
        ]
        if task.solved_s is not None:
            end = paint(say("solved {at}", at=clock_text(task.solved_s)), "good", colour())
        else:
            end = paint(say("not solved") if task.tries else say("not tried"), "bad", colour())
        later = [say("solved later, as practice")] if task.practised and task.solved_s is None else []
        head = paint(f"{task.label} {task.problem}", "strong", colour())
        yield f"{head}  {' · '.join([*times, end, *later])}"
        for submission in task.tries:
            start = f"  {clock_text(submission.at_s)}  {submission.verdict or say('not judged yet')}"
            lines = wrap(clean_line(submission.reason, 600), columns() - 16)
            yield f"{start}  {lines[0]}".rstrip()
            yield from (f"{' ' * 15}{line}" for line in lines[1:])


def _next(tasks: Sequence[TaskReview], days: Mapping[str, int]) -> Iterator[str]:
    weak = [task for task in tasks if task.weak]
    yield say("to practise:") if weak else say("nothing to practise: every problem was solved at the first try")
    for task in weak:
        line = f"  {suggested('start', [task.problem])}"
        if task.problem in days:
            line += "  " + say(
                "comes back in {days} d: {command}", command=suggested("review"), days=days[task.problem]
            )
        yield line
