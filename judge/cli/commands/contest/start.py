"""``judge contest start``, ``pause``, ``resume`` and ``end``: the clock."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from judge.cli.commands.contest.status import shown
from judge.cli.support.contest_entry import begin, enter, has_screen
from judge.cli.support.contest_options import degraded_option, member_option, named_argument, opened, plain_option
from judge.cli.support.contest_words import ContestWords
from judge.cli.support.environment import home, language
from judge.cli.support.options import further_catalogues, problems_option
from judge.cli.support.output import emit
from judge.contest.participant import refuse_degraded
from judge.session import Session
from judge.text.clean import clean_line
from judge.text.durations import clock_text
from judge.text.messages import translate


@click.command()
@named_argument
@member_option
@plain_option
@degraded_option
@problems_option
def start(named: str | None, member: str | None, plain: bool, allow_degraded: bool, problems: tuple[Path, ...]) -> None:
    """Take part: begin your log, and your clock if the contest has no common start.

    On a terminal this opens the contest screen with clock, problems, statements, verdicts and scoreboard. Leaving it
    stops nothing; the same command comes back.
    """
    participant = opened(named, member)
    begin(participant)
    if has_screen(plain):
        enter(participant, further_catalogues(problems), allow_degraded, f"judge contest start {participant.spec.id}")
    else:
        emit(shown(participant))


@click.command()
@named_argument
@member_option
def pause(named: str | None, member: str | None) -> None:
    """Stop your clock, where the contest allows it."""
    participant = opened(named, member)
    participant.pause()
    replay = participant.state().replay
    emit(ContestWords(language()).paused.format(at=clock_text(replay.elapsed_s), left=clock_text(replay.pause_left_s)))


@click.command()
@named_argument
@member_option
@degraded_option
@problems_option
def resume(named: str | None, member: str | None, allow_degraded: bool, problems: tuple[Path, ...]) -> None:
    """Go on after a pause or a crash.

    Submissions that were not judged are judged now. They count at the moment of submission.
    """
    participant = opened(named, member)
    participant.resume()
    if participant.state().replay.pending:
        with Session(home(), further_catalogues(problems)) as session:
            if not allow_degraded:
                refuse_degraded(session)
            judged = participant.judge_pending(session)
        lines = [
            f"{one.problem} of {clock_text(one.at_s)}: {one.judgement.verdict}"
            for one in judged
            if one.judgement is not None
        ]
        emit("\n".join([ContestWords(language()).judged_left, *(f"  {line}" for line in lines)]))
    emit(shown(participant))


@click.command()
@named_argument
@member_option
@click.option("--yes", is_flag=True, help="Do not ask.")
def end(named: str | None, member: str | None, yes: bool) -> None:
    """End your contest before its time. What you submit from then on is practice.

    On a terminal you are asked first, because it cannot be taken back.
    """
    participant = opened(named, member)
    if not yes and sys.stdin.isatty() and participant.state().replay.phase in ("running", "paused"):
        question = translate(
            "End {contest} for {member}? This cannot be taken back",
            language(),
            contest=clean_line(participant.spec.title, 80),
            member=participant.member,
        )
        if not click.confirm(question):
            emit(shown(participant))
            return
    participant.end()
    emit(shown(participant))
