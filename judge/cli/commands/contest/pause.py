"""``judge contest pause``: stop one's own clock."""

from __future__ import annotations

import click

from judge.cli.support.contest_options import member_option, named_argument, opened
from judge.cli.support.contest_words import ContestWords
from judge.cli.support.environment import language
from judge.cli.support.output import emit
from judge.text.durations import clock_text


@click.command()
@named_argument
@member_option
def pause(named: str | None, member: str | None) -> None:
    """Stop your clock, where the contest allows it."""
    participant = opened(named, member)
    participant.pause()
    replay = participant.state().replay
    emit(ContestWords(language()).paused.format(at=clock_text(replay.elapsed_s), left=clock_text(replay.pause_left_s)))
