"""``judge contest pause``: stop the user's own clock."""

from __future__ import annotations

import click

from judge.cli.support.console import emit, say
from judge.cli.support.contest_options import contest_argument, member_option, open_participant
from judge.text.durations import clock_text


@click.command()
@contest_argument
@member_option
def pause(contest: str | None, member: str | None) -> None:
    """Pause your clock, if the contest allows it."""
    participant = open_participant(contest, member)
    participant.pause()
    replay = participant.state().replay
    at, left = clock_text(replay.elapsed_s), clock_text(replay.pause_left_s)
    emit(say("paused at {at}; the clock continues by itself after {left}", at=at, left=left))
