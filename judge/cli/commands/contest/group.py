"""``judge contest …``: timed contests, alone or with friends."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup
from judge.text.messages import mark

VERBS = {
    "new": mark("Create a contest: problems, time, scoring."),
    "list": mark("List your contests, the most recent first."),
    "start": mark("Take part: start your log and your clock."),
    "virtual": mark("Take part in a contest that is over."),
    "status": mark("Show the time left, your problems and your last verdicts."),
    "submit": mark("Submit a solution, which counts from this moment."),
    "pause": mark("Pause your clock, if the contest allows it."),
    "resume": mark("Continue after a pause or a crash."),
    "end": mark("End your contest early."),
    "extend": mark("Give everybody, or one member, more time."),
    "board": mark("Show the scoreboard of all members' logs."),
    "review": mark("Review a contest that is over: times, tries, what was wrong."),
    "export": mark("Export the contest in the format of the ICPC Contest API."),
}


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def contest() -> None:
    """Hold timed contests, alone or with friends."""
