"""``judge contest …``: timed contests, alone or with friends."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup
from judge.text.messages import mark

VERBS = {
    "new": mark("Make a contest: problems, time, scoring."),
    "list": mark("Your contests, those lately begun first."),
    "start": mark("Take part: begin your log, and your clock."),
    "virtual": mark("Take part in a contest that is over."),
    "status": mark("The time left, your problems, your last verdicts."),
    "submit": mark("Submit a solution; it counts at this moment."),
    "pause": mark("Stop your clock, where the contest allows it."),
    "resume": mark("Go on: after a pause, or after a crash."),
    "end": mark("End your contest before its time."),
    "extend": mark("Give everybody, or one member, further time."),
    "board": mark("The board of all members' logs."),
    "review": mark("Look back: times, tries, what was wrong."),
    "export": mark("The contest in the form of the ICPC Contest API."),
}


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def contest() -> None:
    """Timed contests, alone or with friends."""
