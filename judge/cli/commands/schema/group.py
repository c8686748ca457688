"""``judge schema …``: the published forms of what is printed as JSON."""

from __future__ import annotations

import click

from judge.cli.support.lazy_group import LazyGroup
from judge.text.messages import mark

VERBS = {
    "report": mark("The JSON Schema of the report that --json prints (judge-report/1)."),
    "grade": mark("The JSON Schema of a group's result that 'judge grade --json' prints (judge-grade/1)."),
}


@click.group(cls=LazyGroup, package=__package__, subcommands=VERBS)
def schema() -> None:
    """The JSON Schemas of what is printed."""
