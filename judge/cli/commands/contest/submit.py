"""``judge contest submit``: submit a solution."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from judge.catalog.solution_files import last_edited
from judge.cli.support.console import colour, columns, emit, language, say
from judge.cli.support.contest_options import contest_option, degraded_option, member_option, open_participant
from judge.cli.support.judging import exit_status
from judge.cli.support.options import backend_option, file_argument, json_option, open_session, problems_option
from judge.cli.support.progress_bar import progress
from judge.cli.support.starters import refuse_starter
from judge.cli.support.user_history import record
from judge.contest.clock import read
from judge.contest.participant import Participant, refuse_degraded
from judge.contest.replay import ContestSubmission
from judge.models import Backend
from judge.reporters import REPORTERS, View
from judge.text.clean import clean_line, paint
from judge.text.durations import clock_text
from judge.text.suggestions import current_options


@click.command()
@file_argument
@click.option(
    "--problem", metavar="SLUG", help="The slug or letter of the problem, if the file's name does not say it."
)
@backend_option
@contest_option
@member_option
@degraded_option
@json_option
@click.option("--no-history", is_flag=True, help="Do not record this attempt in your history.")
@problems_option
def submit(
    file: Path | None,
    problem: str | None,
    backend: Backend | None,
    contest: str | None,
    member: str | None,
    allow_degraded: bool,
    as_json: bool,
    no_history: bool,
    problems: tuple[Path, ...],
) -> int:
    """Submit a solution, which counts from this moment.

    Without FILE, the solution in this folder that was edited last is submitted. After the end of the contest, a
    submission is practice.
    """
    at = read()  # a submission counts from the start of the command, not from the start of the sandbox
    participant = open_participant(contest, member)
    with open_session(problems) as session:
        if file is None:
            file = last_edited(Path(), session.catalogue)
            if not as_json:
                emit(paint(clean_line(str(file), 200), "quiet", colour()))
        slug = participant.spec.task(problem).slug if problem else None
        solved, submission = session.open(file, slug, backend)
        refuse_starter(session, solved, submission)
        refuse_degraded(session, allow_degraded)
        with progress(quiet=as_json) as update:
            reports, logged = participant.submit(session, solved.slug, submission, update, at)
        report = reports[language()]
        task = session.catalogue.load(report.problem)
    options = msgspec.structs.replace(current_options(), problem=slug)  # a letter names a problem only in this contest
    view = View(width=columns(), colour=colour(), problem=task, language=language(), repeated=options)
    try:
        emit(REPORTERS["json" if as_json else "terminal"](report, view))
        if not as_json:
            emit(paint(_receipt(participant, logged), "quiet", colour()))
    finally:
        if not no_history:
            record(reports, submission, "submit")
    return exit_status(report.verdict)


def _receipt(participant: Participant, logged: ContestSubmission) -> str:
    if logged.practice:
        return say("practice: the contest is over, so this does not count")
    at, duration = clock_text(logged.at_s), clock_text(participant.timed().duration_s)
    return say("submitted at {at} of {whole}, record {record} of the log", at=at, whole=duration, record=logged.seq)
