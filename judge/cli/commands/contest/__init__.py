"""``judge contest …``: timed contests, alone or with friends. One module a verb or two."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup, Subcommand

VERBS = {
    "new": Subcommand("judge.cli.commands.contest.new:new", "Make a contest: problems, time, scoring."),
    "list": Subcommand("judge.cli.commands.contest.list:list_contests", "Your contests, those lately begun first."),
    "start": Subcommand("judge.cli.commands.contest.start:start", "Take part: begin your log, and your clock."),
    "virtual": Subcommand("judge.cli.commands.contest.virtual:virtual", "Take part in a contest that is over."),
    "status": Subcommand(
        "judge.cli.commands.contest.status:status", "The time left, your problems, your last verdicts."
    ),
    "submit": Subcommand("judge.cli.commands.contest.submit:submit", "Submit a solution; it counts at this moment."),
    "pause": Subcommand("judge.cli.commands.contest.start:pause", "Stop your clock, where the contest allows it."),
    "resume": Subcommand("judge.cli.commands.contest.start:resume", "Go on: after a pause, or after a crash."),
    "end": Subcommand("judge.cli.commands.contest.start:end", "End your contest before its time."),
    "extend": Subcommand("judge.cli.commands.contest.extend:extend", "Give everybody, or one member, further time."),
    "board": Subcommand("judge.cli.commands.contest.board:board", "The board of all members' logs."),
    "review": Subcommand("judge.cli.commands.contest.review:review", "Look back: times, tries, what was wrong."),
    "export": Subcommand(
        "judge.cli.commands.contest.export:export", "The contest in the form of the ICPC Contest API."
    ),
}


@click.group(cls=LazyGroup, subcommands=VERBS)
def contest() -> None:
    """Timed contests, alone or with friends."""
