"""``judge contest start``: take part."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.commands.contest.status import shown
from judge.cli.support.contest_entry import begin, enter, has_screen
from judge.cli.support.contest_options import (
    degraded_option,
    member_option,
    named_argument,
    open_participant,
    plain_option,
)
from judge.cli.support.options import further_catalogues, problems_option
from judge.cli.support.output import emit, say
from judge.contest.participant import Participant


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
    participant = open_participant(named, member)
    begin(participant)
    if has_screen(plain):
        enter(participant, further_catalogues(problems), allow_degraded, f"judge contest start {participant.spec.id}")
    else:
        emit(shown(participant))
        if participant.state().replay.phase == "running":
            emit("\n".join([say("next:"), *(f"  {command}" for command in _next_commands(participant))]))


def _next_commands(participant: Participant) -> list[str]:
    """Return what a member without the contest screen does with the first problem.

    ``judge start`` suggests ``judge submit``, which does not count; without a file, ``contest submit`` finds the file.
    """
    slug = participant.spec.tasks[0].slug
    return [f"judge show {slug}", f"judge start {slug}", "judge contest submit"]
