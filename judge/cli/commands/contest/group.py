"""``judge contest …``: timed contests, alone or with friends."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup, Subcommand
from judge.text.messages import mark

VERBS = {
    "new": Subcommand("judge.cli.commands.contest.new:new", mark("Make a contest: problems, time, scoring.")),
    "list": Subcommand(
        "judge.cli.commands.contest.list:list_contests", mark("Your contests, those lately begun first.")
    ),
    "start": Subcommand("judge.cli.commands.contest.start:start", mark("Take part: begin your log, and your clock.")),
    "virtual": Subcommand("judge.cli.commands.contest.virtual:virtual", mark("Take part in a contest that is over.")),
    "status": Subcommand(
        "judge.cli.commands.contest.status:status", mark("The time left, your problems, your last verdicts.")
    ),
    "submit": Subcommand(
        "judge.cli.commands.contest.submit:submit", mark("Submit a solution; it counts at this moment.")
    ),
    "pause": Subcommand(
        "judge.cli.commands.contest.pause:pause", mark("Stop your clock, where the contest allows it.")
    ),
    "resume": Subcommand("judge.cli.commands.contest.resume:resume", mark("Go on: after a pause, or after a crash.")),
    "end": Subcommand("judge.cli.commands.contest.end:end", mark("End your contest before its time.")),
    "extend": Subcommand(
        "judge.cli.commands.contest.extend:extend", mark("Give everybody, or one member, further time.")
    ),
    "board": Subcommand("judge.cli.commands.contest.board:board", mark("The board of all members' logs.")),
    "review": Subcommand("judge.cli.commands.contest.review:review", mark("Look back: times, tries, what was wrong.")),
    "export": Subcommand(
        "judge.cli.commands.contest.export:export", mark("The contest in the form of the ICPC Contest API.")
    ),
}


@click.group(cls=LazyGroup, subcommands=VERBS)
def contest() -> None:
    """Timed contests, alone or with friends."""
