"""``judge contest …``: timed contests, alone or with friends."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup
from judge.text.messages import mark

VERBS = {
    "new": mark("Make a contest: problems, time, scoring."),
    "list": mark("Your contests, the most recent first."),
    "start": mark("Take part: begin your log, and your clock."),
    "virtual": mark("Take part in a contest that is over."),
    "status": mark("The time left, your problems, your last verdicts."),
    "submit": mark("Submit a solution; it counts at this moment."),
    "pause": mark("Pause your clock, if the contest allows it."),
    "resume": mark("Continue after a pause or a crash."),
    "end": mark("End your contest early."),
    "extend": mark("Give everybody, or one member, further time."),
    "board": mark("The scoreboard of all members' logs."),
    "review": mark("Review your contest: times, tries, what was wrong."),
    "export": mark("The contest in the form of the ICPC Contest API."),
}


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def contest() -> None:
    """Timed contests, alone or with friends."""
