"""``judge contest start``: take part."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.commands.contest.status import status_text
from judge.cli.support.console import emit, say
from judge.cli.support.contest_entry import begin, enter, has_screen, refuse_changed
from judge.cli.support.contest_options import (
    contest_argument,
    degraded_option,
    member_option,
    open_participant,
    plain_option,
)
from judge.cli.support.options import problems_option
from judge.text.suggestions import suggested


@click.command()
@contest_argument
@member_option
@plain_option
@degraded_option
@problems_option
def start(
    contest: str | None, member: str | None, plain: bool, allow_degraded: bool, problems: tuple[Path, ...]
) -> None:
    """Take part: start your log, and your clock if the contest has no common start.

    On a terminal, this opens the contest screen with the clock, problems, statements, verdicts and scoreboard. Leaving
    the screen does not stop the contest; the same command opens the screen again.
    """
    participant = open_participant(contest, member)
    if not participant.log().lines:
        refuse_changed(participant.spec, problems)
    begin(participant)
    if has_screen(plain):
        back = suggested("contest start", [contest or participant.spec.id])
        enter(participant, problems, allow_degraded, back)
    else:
        emit(status_text(participant))
        if participant.state().replay.phase == "running":
            slug = participant.spec.tasks[0].slug
            # `contest submit` without a file submits the file that was edited last.
            steps: list[tuple[str, list[str]]] = [("show", [slug]), ("start", [slug]), ("contest submit", [])]
            emit("\n".join([say("next:"), *(f"  {suggested(verb, words)}" for verb, words in steps)]))
