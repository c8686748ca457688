"""``judge contest end``: end the user's contest early."""

from __future__ import annotations

import sys

import click

from judge.cli.commands.contest.status import status_text
from judge.cli.support.console import emit, language, say
from judge.cli.support.contest_options import contest_argument, member_option, open_participant


@click.command()
@contest_argument
@member_option
@click.option("--yes", is_flag=True, help="Do not ask.")
def end(contest: str | None, member: str | None, yes: bool) -> None:
    """End your contest early. Later submissions are practice.

    On a terminal, the command asks first, because this cannot be undone.
    """
    participant = open_participant(contest, member)
    if not yes and sys.stdin.isatty() and participant.state().replay.phase in ("running", "paused"):
        question = say(
            "End {contest} for {member}? This cannot be undone",
            contest=participant.spec.title_in(language()),
            member=participant.member,
        )
        if not click.confirm(question):
            emit(status_text(participant))
            return
    participant.end()
    emit(status_text(participant))
