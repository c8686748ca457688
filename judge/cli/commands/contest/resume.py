"""``judge contest resume``: continue after a pause or a crash."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.commands.contest.status import status_text
from judge.cli.support.console import emit, say
from judge.cli.support.contest_options import contest_argument, degraded_option, member_option, open_participant
from judge.cli.support.options import open_session, problems_option
from judge.contest.participant import refuse_degraded
from judge.text.durations import clock_text


@click.command()
@contest_argument
@member_option
@degraded_option
@problems_option
def resume(contest: str | None, member: str | None, allow_degraded: bool, problems: tuple[Path, ...]) -> None:
    """Continue after a pause or a crash.

    Submissions that were not judged are judged now. They count from the moment of submission.
    """
    participant = open_participant(contest, member)
    participant.resume()
    if participant.state().replay.pending:
        with open_session(problems) as session:
            refuse_degraded(session, allow_degraded)
            judged = participant.judge_pending(session)
        emit(say("judged the remaining submissions:"))
        for logged in judged:
            at = clock_text(logged.at_s)
            emit("  " + say("{problem} of {at}: {verdict}", problem=logged.problem, at=at, verdict=logged.verdict))
    emit(status_text(participant))
